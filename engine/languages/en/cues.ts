import { once } from '../../once.ts';
import type { CuePhrase, VerbCue } from '../pack.ts';
import { list } from './list.ts';
import { formsOf } from './morphology.ts';
import { roots } from './roots.ts';

/** Verbs whose present forms are nouns as well. */
const nouns = new Set(
  list(`report, claim, charge, question, state, rule, estimate, note, call, demand, plan, project, record, show, view, hope, fear, worry, promise, answer, comment, remark, request, order, signal, document, threat, support, back,
  wish, forecast, echo, blast, attack, fault, label, brand, term, advocate, pledge, vow, boast, joke, doubt, dispute, protest, object, voice, regret, moan, guess, post, tweet, text, message, email, start, finish, sign, caption, praise, blame,
  mock, rebuke, welcome, challenge, welcome, champion, credit, value, offer, address, reply, response, quip, lament, stress, muse, project, feel, find, cite, outline, detail, highlight, underline, share, type, cry, shout, whisper, sneer, rant, rave, rip, slam, suspect, volunteer`),
);

/** Participles that have become prepositions and conjunctions. */
const prepositions = new Set(
  list('considering, regarding, concerning, following, including, excepting, seeing, assuming, supposing'),
);

/** What somebody is of what he thinks, before a clause: `was sure that P`. */
const attitudes =
  'sure, certain, confident, convinced, hopeful, optimistic, adamant, afraid, worried, concerned, alarmed, frustrated, angry, incensed, disappointed, pleased, glad, grateful, sorry';

function generateVerbs(): ReadonlyMap<string, VerbCue> {
  const verbs = new Map<string, VerbCue>();
  for (const { root, frame, strength, past, inverted, told, ofDocuments, ofClauses, ofMind, onPeople } of roots()) {
    for (const { form, kind } of formsOf(root, past)) {
      if (verbs.has(form) || prepositions.has(form)) continue;
      verbs.set(form, {
        root,
        frame,
        strength,
        voice: { active: true, ...(inverted && kind !== 'participle' ? { inverted: true as const } : {}) },
        form: kind,
        ...(nouns.has(root) && kind === 'present' ? { alsoNoun: true as const } : {}),
        ...(told ? { takesAddressee: true as const } : {}),
        ...(ofDocuments ? { ofDocuments: true as const } : {}),
        ...(onPeople ? { onPeople: true as const } : {}),
        ...(ofMind ? { ofMind: true as const } : {}),
        ...(ofClauses ? { ofClauses: true as const } : {}),
      });
    }
  }
  for (const being of list('am, is, are, was, were, be, been, remain, remains, remained'))
    for (const attitude of list(attitudes))
      verbs.set(`${being} ${attitude}`, {
        root: `be ${attitude}`,
        frame: 'statement',
        strength: 2,
        voice: { active: true },
        form: 'past',
        ofClauses: true,
      });
  return verbs;
}

/** Reporting verbs by lower-case form, generated from `roots`; verbs with a particle as they are written. */
export const verbs = once(generateVerbs);

const phrasesOf = (kind: CuePhrase['kind'], strength: CuePhrase['strength'], words: string): CuePhrase[] =>
  list(words).map((item) => ({ words: item, kind, strength }));

/** Every first word joined with every second one. */
const joined = (first: string, second: string): string =>
  list(first)
    .flatMap((one) => list(second).map((two) => `${one} ${two}`))
    .join(',');

const accordingTo = () => [
  ...phrasesOf('according-to', 3, 'according to, in the words of, as told by, in the view of, in the opinion of'),
  ...phrasesOf('according-to', 2, 'in the eyes of'),
];

const basedOn = () =>
  phrasesOf('based-on', 2, 'based on data from, based on figures from, based on a report by, based on interviews with');

const cites = () =>
  [
    ...phrasesOf(
      'cites',
      3,
      `${joined(
        'as, as first, first, as previously, as initially, originally, as originally, as also',
        'reported by, quoted by, cited by, published by, noted by, disclosed by, revealed by, documented by',
      )}, citing, cited by, quoted by, quoting, via, per, reported by, in a report by, in a story by, in a story first reported by, according to a report by, according to a report in,
    according to a report from, according to reporting by, according to a story in, according to an article in, a report by, carried by, published by, released by`,
    ).map((cue) => (['citing', 'quoting', 'via', 'per'].includes(cue.words) ? { ...cue, active: true as const } : cue)),
  ].filter(
    (cue) =>
      ![
        'via',
        'per',
        'a report by',
        'published by',
        'released by',
        'carried by',
        'reported by',
        'cited by',
        'quoted by',
        'first published by',
      ].includes(cue.words),
  );

const hidden = () => [
  ...phrasesOf('hidden', 3, 'reportedly'),
  ...phrasesOf(
    'hidden',
    3,
    joined('is, are, was, were', 'said, reportedly, reported, rumored, rumoured') +
      ', has reportedly, have reportedly, had reportedly',
  ),
];

const thus = () => phrasesOf('thus', 2, 'so says, so said, thus spoke');

/** All cues that are no verb form. */
export const phrases = once((): readonly CuePhrase[] => [
  ...accordingTo(),
  ...basedOn(),
  ...cites(),
  ...hidden(),
  ...thus(),
]);
