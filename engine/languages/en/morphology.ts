/** English verb inflection as far as reporting verbs need it. Rules after Huddleston and Pullum, The Cambridge Grammar of the English Language, ch. 18. */

/** What a form does with its subject; each is one way of the contract's `Voice`. */
export type FormKind = 'present' | 'past' | 'participle';

/** One form of a verb, lower case. */
export interface VerbForm {
  form: string;
  kind: FormKind;
}

const vowel = /[aeiou]/;

/** Verbs of one stressed syllable or with a stressed last one that double their last consonant: `quip` → `quipped`. */
const doubled = new Set([
  'quip',
  'blog',
  'chat',
  'admit',
  'refer',
  'rebut',
  'submit',
  'permit',
  'commit',
  'tip',
  'concur',
  'plug',
  'nag',
  'snap',
]);

const stem = (verb: string): string => (doubled.has(verb) ? verb + verb.charAt(verb.length - 1) : verb);

/** The third person singular: `say` → `says`, `deny` → `denies`, `express` → `expresses`. */
export function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  if (verb.endsWith('y') && !vowel.test(verb.charAt(verb.length - 2))) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/** The regular past: `warn` → `warned`, `deny` → `denied`, `quip` → `quipped`. */
export function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (verb.endsWith('y') && !vowel.test(verb.charAt(verb.length - 2))) return `${verb.slice(0, -1)}ied`;
  return `${stem(verb)}ed`;
}

/** The form in `-ing`: `say` → `saying`, `argue` → `arguing`, `quip` → `quipping`. */
export function present(verb: string): string {
  if (verb.endsWith('e') && !verb.endsWith('ee') && !verb.endsWith('oe')) return `${verb.slice(0, -1)}ing`;
  return `${stem(verb)}ing`;
}

/** All forms of a verb; `past` is given for irregular ones (`said`; `wrote written`). A particle follows every form (`point out`). */
export function formsOf(verb: string, past?: string): VerbForm[] {
  const [head = '', ...particle] = verb.split(' ');
  const tail = particle.length > 0 ? ` ${particle.join(' ')}` : '';
  const pasts = past ? past.split(' ') : [regularPast(head)];
  return [
    // `Lang hit out at P`: where both are spelt alike, the past fits any subject.
    ...(pasts.includes(head) ? [] : [{ form: head + tail, kind: 'present' } as const]),
    { form: thirdPerson(head) + tail, kind: 'present' },
    ...pasts.map((form): VerbForm => ({ form: form + tail, kind: 'past' })),
    { form: present(head) + tail, kind: 'participle' },
  ];
}
