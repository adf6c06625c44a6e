/** The page the project began with: its text is that of the article, the rest of the page is ours. */
export const seedUrl = 'https://www.tempo.co/dunia/bicara-dengan-menhan-rusia-as-serukan-gencatan-senjata';

/** Its headline. */
export const seedTitle = 'Bicara dengan Menhan Rusia, AS Serukan Gencatan Senjata';

/** Every claim in it, in reading order: who says it, the outlets it came through, and its words. */
export const seedClaims = [
  { name: 'AS', type: 'institution', role: '', way: ['Reuters'], text: 'gencatan senjata segera di Ukraina' },
  {
    name: 'John Kirby',
    type: 'official',
    role: 'juru bicara Pentagon',
    way: [],
    text: 'Dalam pembicaraan yang berlangsung Jumat, 13 Mei 2022, Austin menekankan pentingnya menjaga jalur komunikasi',
  },
  {
    name: 'Seorang pejabat AS',
    type: 'anonymous',
    role: '',
    way: [],
    text: 'panggilan itu yang dilakukan atas inisiatif Austin, berlangsung sekitar satu jam',
  },
  {
    name: 'kementerian pertahanan Rusia',
    type: 'institution',
    role: '',
    way: ['TASS'],
    text: 'panggilan itu terjadi atas inisiatif pihak Amerika',
  },
  {
    name: 'kementerian pertahanan Rusia',
    type: 'institution',
    role: '',
    way: ['TASS'],
    text: 'Isu-isu topikal keamanan internasional dibahas, termasuk situasi di Ukraina',
  },
];
