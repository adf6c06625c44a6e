import type { Reading } from '../../context.ts';
import { functionBits as F, hasFunction } from '../../text/function-words.ts';
import { functionEnd } from '../../text/term.ts';
import { Kind } from '../../text/token.ts';
import type { Mention } from '../mention.ts';
import { endsPhrase } from './serves.ts';

/** A legislator's party and state: `D-Ohio`. */
const partyTag = /^[dri]-\p{L}/iu;

/** `Jane Rowe (R-Texas)`: a legislator's party and state in brackets. */
export function pastParty(reading: Reading, mention: Mention, to: number): Mention {
  const { tokens } = reading;
  if (tokens[mention.to]?.lower !== '(' || !partyTag.test(tokens[mention.to + 1]?.lower ?? '')) return mention;
  for (let i = mention.to + 2; i < to && i < mention.to + 6; i++)
    if (tokens[i]?.lower === ')') return { ...mention, to: i + 1, type: 'official' };
  return mention;
}

/** `James Kennedy Jr.`: short letters right behind the name. */
function pastSuffix(reading: Reading, mention: Mention, to: number): Mention {
  const { tokens } = reading;
  const tag = tokens[mention.to];
  if (!tag || mention.to >= to || tag.caps === 0 || tag.end - tag.start > 3 || !hasFunction(tag, F.title))
    return mention;
  const dot = tokens[mention.to + 1];
  const end = mention.to + (dot?.lower === '.' && dot.start === tag.end ? 2 : 1);
  const after = tokens[end];
  return after && after.caps > 0 && end < to ? mention : { ...mention, to: end };
}

/** An age, a party with its state, letters behind a name: `, 58,`, `, D-Vt.,`, `, Jr.`. */
export function pastTags(reading: Reading, found: Mention, to: number): Mention {
  const { tokens, text } = reading;
  const mention = pastSuffix(reading, found, to);
  const tag = tokens[mention.to + 1];
  if (tokens[mention.to]?.lower !== ',' || !tag || mention.to + 1 >= to) return mention;
  const age = tag.kind === Kind.number && tag.end - tag.start <= 3;
  const letters =
    hasFunction(tag, F.title) &&
    tag.caps > 0 &&
    functionEnd(text, tokens, mention.to + 1, F.title) > mention.to + 1 &&
    !tag.terms?.post;
  const party = partyTag.test(tag.lower) && tag.caps > 0;
  const learned = letters && reading.pack.academicTitles.has(tag.lower) && mention.type === 'person';
  if (!age && !letters && !party) return mention;
  let end = letters ? functionEnd(text, tokens, mention.to + 1, F.title) : mention.to + 2;
  if (tokens[end]?.lower === '.' && tokens[end]?.start === tokens[end - 1]?.end && (party || letters)) end++;
  const after = tokens[end];
  if (age && !(after === undefined || endsPhrase(after) || end >= to)) return mention;
  if (letters && after && after.caps > 0) return mention;
  return {
    ...mention,
    to: end,
    ...(party ? { type: 'official' as const } : learned ? { type: 'expert' as const } : {}),
  };
}
