import type { NameGrammar } from '../name-grammar.ts';

/** What English tells of names by their shape: nothing that its lists do not hold. */
export const nameGrammar: NameGrammar = {};
