import type { LanguagePack } from '../pack.ts';
import { anonymityBases, anonymityReasons, anonymousHeads } from './anonymous.ts';
import { anyBody, bodyHeads } from './bodies.ts';
import { channels } from './channels.ts';
import { claimVerbs, contentNouns, sameDocuments } from './content-nouns.ts';
import { phrases, verbs } from './cues.ts';
import { dayParts, days, months, relativeDays } from './dates.ts';
import { fields } from './fields.ts';
import { governments, seats } from './governments.ts';
import { nameGrammar } from './name-grammar.ts';
import { knowledgeBodies, namedBodies } from './named-bodies.ts';
import { feminineNames, givenNames, masculineNames } from './names.ts';
import {
  areaHeads,
  becoming,
  bodyMarks,
  bodyWords,
  formerMarks,
  fromWords,
  knowledgeHeads,
  looksLikeVerb,
  nameJoiners,
  postJoiners,
  relationalPosts,
} from './phrase-grammar.ts';
import { nationalities, places } from './places.ts';
import { posts } from './posts.ts';
import { academicTitles, courtRoles, genderedWords, honorific, postModifier, ranks, title } from './titles.ts';
import { words } from './words.ts';

/** English. */
export const pack: LanguagePack = {
  language: 'en',
  verbs,
  phrases,
  contentNouns,
  claimVerbs,
  sameDocuments,
  posts,
  bodyHeads,
  namedBodies,
  fields,
  governments,
  seats,
  answerLabels: new Set(['a', 'answer']),
  places,
  givenNames,
  ranks: new Set(ranks),
  academicTitles: new Set(academicTitles),
  formerMarks,
  areaHeads,
  fromWords,
  knowledgeHeads,
  bodyMarks,
  bodyWords,
  knowledgeBodies: new Set(knowledgeBodies),
  relationalPosts,
  nameJoiners,
  postJoiners,
  anonymousHeads,
  channels,
  words: { ...words, honorific, title, postModifier },
  months,
  days,
  relativeDays,
  dayParts,
  anonymityReasons,
  anonymityBases,
  modifiers: 'before',
  passiveAuxiliaries: new Set([
    'is',
    'are',
    'was',
    'were',
    'be',
    'been',
    'being',
    'am',
    'get',
    'gets',
    'got',
    'getting',
  ]),
  modals: new Set(['will']),
  quotingWords: new Set(['quoted', 'cited', 'quotes', 'cites', 'quoting']),
  shortPosts: new Map([
    ['gov', 'governor'],
    ['sen', 'senator'],
    ['rep', 'representative'],
    ['pm', 'prime minister'],
  ]),
  surveys: new Set(['poll', 'polls']),
  hearers: new Set(['jurors', 'jury', 'court', 'inquest', 'tribunal', 'magistrates', 'hearing']),
  heard: new Set(['heard', 'be told']),
  judgedFor: new Set(['for', 'over']),
  presentBeing: new Set(['is']),
  laterBeing: new Set(['be']),
  shortAdverbs: new Set(
    'also then later now just still once again often always never even only first long all both too so since thus ever soon rather almost though'.split(
      ' ',
    ),
  ),
  leaningEnding: /ing$/,
  pastEnding: /ed$/,
  thirdPersonEnding: /s$/,
  forAWhile: new Set(['acting', 'interim', 'caretaker']),
  nationalities,
  courtRoles,
  becoming,
  possessives: new Map([
    ['his', 'm'],
    ['her', 'f'],
    ['its', 'many'],
    ['their', 'many'],
    ['my', null],
    ['our', null],
    ['your', null],
  ]),
  objectPronouns: new Set(['him', 'her', 'them', 'us', 'me', 'you', 'it']),
  anyBody,
  neuter: new Set(['it', 'its', 'itself']),
  thingRelatives: new Set(['which']),
  quotationsShareCue: true,
  plurals: new Set([
    'people',
    'police',
    'men',
    'women',
    'children',
    'media',
    'staff',
    'crew',
    'gop',
    'public',
    'alumni',
    'data',
    'clergy',
    'i',
    'we',
    'you',
    'they',
    'both',
    'majority',
  ]),
  outletMarks: new Set(
    'radio news times tribune herald gazette tv television broadcasting magazine press chronicle telegraph dispatch inquirer examiner newspaper daily weekly journal-constitution'.split(
      ' ',
    ),
  ),
  approximators: new Set(['about', 'around', 'over', 'under', 'above', 'below', 'near', 'between', 'up']),
  peopleEndings:
    /(?:ists|ians|eers|crats|makers|holders|keepers|goers|workers|fighters|watchers|leaders|owners|growers|dwellers|seekers|smiths|men|women|persons|logists|analysts|advocates)$/,
  servingVerbs: new Set(
    'teaches,taught,studies,researches,lectures,works,directs,heads,leads,chairs,co-chairs,runs,oversees,manages,represents,serves,sits'.split(
      ',',
    ),
  ),
  outletNouns: new Set(
    'newspaper|broadcaster|news agency|state news agency|wire service|news service|news outlet|news site|news website|news channel|news portal|news magazine|magazine|tabloid|state broadcaster|public broadcaster|state television|state tv|state radio|state media|local media|media|television'.split(
      '|',
    ),
  ),
  adverbEnding: /..ly$/,
  echoing: new Set(['similar', 'same', 'much', 'likewise', 'so']),
  quantifiersOfPeople: new Set(['some', 'many', 'others', 'several', 'most', 'few', 'both', 'one', 'another', 'those']),
  genders: new Map([
    ...[...feminineNames].map((name) => [name, 'f'] as const),
    ...[...masculineNames].map((name) => [name, 'm'] as const),
    ...genderedWords,
  ]),
  ...nameGrammar,
  looksLikeVerb,
};
