/** Words with which news reports what others said, Indonesian, Malay and English. Lower case, whole words. */
export const reportingWords: ReadonlySet<string> = new Set(
  (
    'kata katanya ujar ujarnya ucap ucapnya tutur tuturnya jelas jelasnya ungkap ungkapnya tambah tambahnya imbuh imbuhnya tegas tegasnya papar paparnya terang terangnya ' +
    'sebut sebutnya mengatakan menyatakan menjelaskan mengungkapkan menuturkan menambahkan menegaskan menyebut menyebutkan memaparkan menurut menurutnya dikutip dilansir melansir mengutip ' +
    'jelasnya berujar berkata kepada wartawan ' +
    'said says told according reported stated added spokesman spokesperson spokeswoman wrote announced testified tweeted'
  ).split(' '),
);
