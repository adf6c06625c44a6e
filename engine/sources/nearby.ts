import type { Context } from '../context.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Candidate } from '../rules/rule.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { functionEnd, termAt } from '../text/term.ts';
import type { Token } from '../text/token.ts';
import type { Entity } from './entity.ts';
import type { Mention } from './mention.ts';
import { inPhrase, subjectWithin } from './unnamed-subject.ts';

/** Tokens looked back over for the one whom `ia` means where several spoke last. */
const nearOne = 120;

/** `Ini menarik perhatian astronom. Mereka yakin P`: people without a name in the sentence of that index, before a pronoun for several. */
export function peopleBefore({ mentionOf, sentences }: Context, { from }: Mention, index: number): Mention | null {
  const sentence = sentences[index];
  for (let i = from - 1; sentence && i >= sentence.from; i--) {
    const other = mentionOf[i];
    if (other?.kind === 'anonymous') return other;
  }
  return null;
}

/** The nearest one person named or told of before a token, where several spoke last. */
export function nearestOne({ mentionOf, tokens }: Context, at: number): Mention | null {
  for (let i = at - 1; i >= 0 && i > at - nearOne; i--) {
    const other = mentionOf[i];
    if (!other || other.to !== i + 1 || other.plural) continue;
    if (other.kind === 'person' && other.name) return other;
    if (other.kind === 'anonymous' && hasFunction(tokens[other.from], F.indefinite)) return other;
  }
  return null;
}

/** `Omar Haddad, 44, agreed.`: a sentence that is no more than its subject and a verb of speech gives whoever speaks next. */
export function speaksAt({ mentionOf, text, tokens }: Context, from: number, to: number): boolean {
  let at = functionEnd(text, tokens, from, F.connective);
  if (at > from && tokens[at]?.lower === ',') at++;
  const subject = mentionOf[at];
  let i = subject?.from === at ? subject.to : to;
  while (i < to && (tokens[i]?.lower === ',' || hasFunction(tokens[i], F.auxiliary))) i++;
  const verb = i < to ? tokens[i]?.terms?.verb : undefined;
  if (!verb?.voice.active) return false;
  // `Pelatih Arema Joel Cornelli kecewa dengan wasit.`: a verb of speech or judgement that has one use only.
  return i + 4 >= to || (verb.form === undefined && verb.frame !== 'finding');
}

/** `"Kebetulan saya di sana"`: a quotation alone in which one person speaks of himself is no body's. */
export function speaksOfItself({ pack, tokens }: Context, { content, cue, mention }: Candidate): boolean {
  if (mention || cue || !pack.ownPronouns) return false;
  return content.some((r) => tokens.slice(r.from, r.to).some((token) => pack.ownPronouns?.has(token.lower)));
}

const initials = /^\p{Lu}{1,3}$/u;

/** Whether somebody is a suspect or a victim without a name, or only with initials: whose words reach the press through an official. */
export const isHeld = ({ unheardHeads }: LanguagePack, { head, kind, name }: Entity): boolean =>
  unheardHeads !== undefined &&
  ((kind === 'anonymous' && unheardHeads.has(head ?? '')) || (kind === 'person' && initials.test(name)));

/** Behind `Tudingan itu dibantah`, `Kabar tersebut juga dibenarkan`: where the agent stands of a passive of saying that points back; `from` for none. */
function pastPassive(tokens: readonly Token[], from: number): number {
  if (!hasFunction(tokens[from + 1], F.demonstrative)) return from;
  let at = from + 2;
  while (at < from + 4 && hasFunction(tokens[at], F.auxiliary)) at++;
  const verb = tokens[at]?.terms?.verb;
  return verb?.voice.passive && verb.strength >= 2 ? at + 1 : from;
}

/** `Hal senada diungkapkan Rahmat.`: who says the same, behind the cue that opens a sentence. */
export function echoedBy({ mentionOf, text, tokens }: Context, from: number): Mention | null {
  const cue = termAt(text, tokens, from, (s) => s.cue);
  const kind = cue?.senses.cue?.kind;
  let at = cue && (kind === 'echoes' || kind === 'points-back') ? from + cue.length : pastPassive(tokens, from);
  if (at <= from) return null;
  while (hasFunction(tokens[at], F.agent | F.auxiliary) && !mentionOf[at]) at++;
  const mention = mentionOf[at];
  return mention?.from === at && mention.kind === 'person' && mention.name ? mention : null;
}

/** `The climbers were weak. They said P`: several people without a name who are the subject of the sentence before, where pronouns of things differ. */
export function pluralSubject(
  { mentionOf, pack, sentences, tokens }: Context,
  { from }: Mention,
  index: number,
): Mention | null {
  if (!pack.neuter || pack.neuter.has(tokens[from]?.lower ?? '')) return null;
  for (let at = index; at >= 0 && at > index - 2; at--) {
    const start = sentences[at]?.from ?? 0;
    let subject: Mention | undefined;
    for (let i = start; i < start + subjectWithin && !subject; i++)
      if (mentionOf[i]?.from === i && !hasFunction(tokens[i - 1], inPhrase)) subject = mentionOf[i];
    if (subject?.kind === 'anonymous' && subject.plural) return subject;
    // `The pair were found`: who they are stands further back.
    if (subject?.kind !== 'pronoun' || !subject.plural) return null;
  }
  return null;
}

/** The person who is the subject of a sentence: its first mention that no preposition governs. */
export function subjectOf({ cast, mentionOf, tokens }: Context, from: number, to: number): Entity | null {
  for (let i = from; i < to && i < from + subjectWithin; i++) {
    const mention = mentionOf[i];
    if (!mention || mention.from !== i) continue;
    if (mention.kind === 'pronoun') return null;
    // `Presiden Rusia itu mengundang tamunya.`
    const meant = mention.name !== null || mention.pointsBack;
    if (!hasFunction(tokens[i - 1], inPhrase) && mention.kind === 'person' && meant) {
      return cast.entityOf.get(mention) ?? null;
    }
    i = mention.to - 1;
  }
  return null;
}
