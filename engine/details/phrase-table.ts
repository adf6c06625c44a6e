import type { LanguagePack } from '../languages/pack.ts';
import type { Token } from '../text/token.ts';

interface Entry<Value> {
  words: readonly string[];
  value: Value;
}

/** Phrases known by their first word, the longest first. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Entry<Value>[]>;

function phraseTable<Value>(entries: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const table = new Map<string, Entry<Value>[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const list = table.get(first) ?? [];
    list.push({ words, value });
    table.set(first, list);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase of a table that starts at a token and ends at or before `to` (token index), with its end; null when none does. */
export function phraseAt<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  at: number,
  to: number,
): { to: number; value: Value } | null {
  const list = at < to ? table.get((tokens[at] as Token).lower) : undefined;
  if (!list) return null;
  for (const { words, value } of list) {
    let k = 1;
    while (k < words.length && at + k < to && tokens[at + k]?.lower === words[k]) k++;
    if (k === words.length) return { to: at + k, value };
  }
  return null;
}

/** The phrases of a pack that tell details of a statement. */
export interface DetailPhrases {
  /** Days from the day of publication, as in the pack. */
  relativeDays: PhraseTable<number | null>;
  dayParts: PhraseTable<true>;
  reasons: PhraseTable<true>;
  bases: PhraseTable<true>;
}

const known = new WeakMap<LanguagePack, DetailPhrases>();

const marks = (words: readonly string[]) => phraseTable(words.map((word): [string, true] => [word, true]));

/** The tables of a pack, built once. */
export function detailPhrases(pack: LanguagePack): DetailPhrases {
  const ready = known.get(pack);
  if (ready) return ready;
  const phrases: DetailPhrases = {
    relativeDays: phraseTable(pack.relativeDays),
    dayParts: marks(pack.dayParts),
    reasons: marks(pack.anonymityReasons),
    bases: marks(pack.anonymityBases),
  };
  known.set(pack, phrases);
  return phrases;
}
