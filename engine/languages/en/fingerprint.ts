import { list } from './list.ts';

/** Words frequent in English and rare in the other languages that readers meet. */
export const fingerprint: readonly string[] = list(
  `the, and, of, to, that, with, was, his, they, this, have, from, had, but, what, were, there, you, when, your, said, each, she, which, their, will, about, out, many, then, them, these, would,
  other, into, has, more, her, two, like, him, could, been, who, its, now, people, over, did, down, only, way, may, after, also, not, are, by, be, we, it, for, as, at, an, on, he, or, if, than, because, while, where,
  before, how, new, years, year, government, police, state, against, between, through, during, under, most, some, our, any, should, told, says, say, being, those, such, just, first, last, told, according, president, minister, officials`,
);
