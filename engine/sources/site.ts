import type { Reading } from '../context.ts';
import type { Mention } from './mention.ts';
import { plainMention } from './read-mention.ts';

const address =
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|net|org|info|id|gov|int|[a-z]{2}\.[a-z]{2}|gov\.[a-z]{2})$/u;
/** Addresses that only public bodies have. */
const ofState = /\.(?:go|mil|desa)\.[a-z]{2}$|\.gov(?:\.[a-z]{2})?$|\.int$/;

/** `kemkes.go.id`, `contohsehat.com`: a site by its address; that of a public body is that body, any other one an outlet. Null where none stands. */
export function siteAt(reading: Reading, at: number): Mention | null {
  const token = reading.tokens[at];
  if (!token?.lower.includes('.') || !address.test(token.lower)) return null;
  const name = reading.text.slice(token.start, token.end);
  return ofState.test(token.lower)
    ? plainMention(reading, at, at + 1, 'body', { name, type: 'institution' })
    : plainMention(reading, at, at + 1, 'outlet', { name });
}
