import type { Reading } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import { senseBits } from '../text/lexicon.ts';
import type { Sentence } from '../text/segment-sentences.ts';
import { termOf } from '../text/term.ts';
import { Kind, type Token } from '../text/token.ts';
import type { Mention } from './mention.ts';
import { readMention } from './read-mention.ts';

/** `Presiden dan peneliti utama Gen Z, Jason Dorsey`: a post alone before the comma is the post of the person behind it. */
function withPostBefore(reading: Reading, mention: Mention, before: Mention | undefined): Mention {
  if (mention.kind !== 'person' || !mention.name) return mention;
  if (
    (before?.kind !== 'person' && !before?.holder) ||
    before.name ||
    before.pointsBack ||
    before.to !== mention.from - 1
  )
    return mention;
  const between = reading.tokens[before.to];
  // `The department's director is Jane Rowe.`
  const told = reading.pack.becoming?.has(between?.lower ?? '') === true && before.post !== undefined;
  if (mention.role) {
    // `Dosen dan Kepala Pusat Studi X Lukman Hakim`: who knows as well as leads speaks for the knowledge.
    const expert = hasFunction(between, F.coordinator) && before.type === 'expert' && mention.type === 'person';
    return expert
      ? { ...mention, type: 'expert', role: reading.text.slice(before.span.start, mention.span.start) + mention.role }
      : mention;
  }
  if ((between?.lower !== ',' && !told) || !/\s/.test(mention.name)) return mention;
  const type = mention.type === 'person' ? (before.holder ?? before.type) : mention.type;
  return { ...mention, role: before.role, head: before.head, type, ...(before.post ? { post: before.post } : {}) };
}

/** `The Pentagon declined to comment. Spokesman John Kirby said`: a post alone is one in the body that the text spoke of first just before. */
function servingBodyBefore(reading: Reading, mention: Mention, body: Mention | undefined): Mention {
  const { post, role } = mention;
  const alone = post?.holder === 'by-body' && role?.toLowerCase() === post.words;
  if (reading.pack.modifiers !== 'before' || !alone || !mention.name || mention.type !== 'person') return mention;
  return body?.type === 'institution' ? { ...mention, type: 'official' } : mention;
}

/** Whether a line is written like a headline, with capitals throughout: its words are no names. */
function isHeadline(reading: Reading, sentence: Sentence): boolean {
  // `Mayor Helen Marsh said:` leads into the next line.
  if (reading.tokens[sentence.to - 1]?.lower === ':') return false;
  let long = 0;
  let capitals = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = reading.tokens[i] as Token;
    if (token.kind !== Kind.word || token.end - token.start < 4) continue;
    long++;
    if (token.caps > 0) capitals++;
  }
  const next = reading.tokens[sentence.to];
  const before = reading.tokens[sentence.from - 1];
  const whole =
    (next === undefined || next.kind === Kind.newline) && (before === undefined || before.kind === Kind.newline);
  return whole && long >= 4 && capitals / long >= 0.75;
}

/** Tokens of the place that starts here (`Nusa Tenggara Timur`): no part of its name is somebody's; 1 when none does. */
const placeLength = (reading: Reading, at: number): number =>
  termOf(reading.text, reading.tokens, at, senseBits.place, true)?.length ?? 1;

/**
 * Where a mention that starts at a token must end. Behind a citing phrase a bare name is an outlet's, and whoever is named behind its
 * comma is somebody else: `Dikutip dari Guardian, juru bicara X mengatakan`.
 */
function mentionLimit(reading: Reading, at: number, sentence: Sentence): number {
  const { text, tokens } = reading;
  const first = tokens[at] as Token;
  if (first.caps === 0 || (first.kinds & (senseBits.post | senseBits.head)) !== 0) return sentence.to;
  for (let i = Math.max(sentence.from, at - 4); i < at; i++) {
    const cue = termOf(text, tokens, i, senseBits.cue);
    if (!cue || i + cue.length !== at || cue.senses.cue?.kind !== 'cites') continue;
    let end = at + 1;
    while (end < sentence.to && (tokens[end] as Token).lower !== ',') end++;
    return end;
  }
  return sentence.to;
}

/** All mentions of possible sources outside quotations, in order of the text; each token is read once. It rests after each sentence. */
export function* findMentionsInSteps(reading: Reading): Generator<undefined, Mention[]> {
  const mentions: Mention[] = [];
  let before: Mention | undefined;
  for (const sentence of reading.sentences) {
    if (reading.pack.modifiers === 'before' && isHeadline(reading, sentence)) continue;
    let at = sentence.from;
    let first: Mention | undefined;
    while (at < sentence.to) {
      const token = reading.tokens[at] as Token;
      const mention =
        token.quotation < 0 ? readMention(reading, at, mentionLimit(reading, at, sentence), sentence.from) : null;
      if (mention && mention.to > at) {
        const posted = withPostBefore(reading, mention, mentions.at(-1));
        mentions.push(servingBodyBefore(reading, posted, first ?? before));
        if (mention.kind === 'body') first ??= mention;
        at = mention.to;
      } else at += placeLength(reading, at);
    }
    before = first;
    yield;
  }
  return mentions;
}
