import type { FunctionWords } from '../languages/function-words.ts';
import type { Token } from './token.ts';

export type FunctionClass = keyof FunctionWords;

const names: readonly FunctionClass[] = [
  'complementizer',
  'purpose',
  'infinitive',
  'relative',
  'coordinator',
  'subordinator',
  'companion',
  'preposition',
  'agent',
  'topic',
  'auxiliary',
  'negation',
  'demonstrative',
  'indefinite',
  'quantifier',
  'pronounSingular',
  'pronounPlural',
  'pronounFirst',
  'connective',
  'locative',
  'temporal',
  'relativeDay',
  'addressee',
  'honorific',
  'title',
  'postModifier',
  'abbreviation',
  'aliasMark',
  'asPost',
  'outletLead',
  'question',
];

/** One bit for each closed class of words (31 of them fit a small integer). */
export const functionBits = Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Readonly<
  Record<FunctionClass, number>
>;

/** Whether a token, as a word of its own, belongs to any of the classes in the mask. */
export const hasFunction = (token: Token | undefined, mask: number): boolean =>
  token?.terms !== undefined && (token.terms.functions & mask) !== 0;
