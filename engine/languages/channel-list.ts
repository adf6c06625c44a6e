import type { ChannelPhrase } from './pack.ts';

/** All channel phrases of a language; words that stand in several lists are of the first one's kind. */
export function channelList(lists: readonly (readonly ChannelPhrase[])[]): ChannelPhrase[] {
  const found = new Map<string, ChannelPhrase>();
  for (const entry of lists.flat()) if (!found.has(entry.words)) found.set(entry.words, entry);
  return [...found.values()];
}
