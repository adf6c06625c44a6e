import type { Construction } from '../../examples.ts';
import { bodies } from './constructions/bodies.ts';
import { chains } from './constructions/chains.ts';
import { documents } from './constructions/documents.ts';
import { nothingSaid } from './constructions/nothing-said.ts';
import { officials } from './constructions/officials.ts';
import { outlets } from './constructions/outlets.ts';
import { people } from './constructions/people.ts';
import { quotations } from './constructions/quotations.ts';
import { quotedPeople } from './constructions/quoted-people.ts';
import { unnamedSources } from './constructions/unnamed-sources.ts';
import { whoIsMeant } from './constructions/who-is-meant.ts';

/** Whole constructions by subject. Every attribution of a text is given, in order. */
export const constructions: readonly Construction[] = [
  ...bodies,
  ...chains,
  ...documents,
  ...nothingSaid,
  ...officials,
  ...outlets,
  ...people,
  ...quotations,
  ...quotedPeople,
  ...unnamedSources,
  ...whoIsMeant,
];
