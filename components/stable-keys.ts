import type { ReportClaim, ReportSource } from '../report/schema.ts';

/** A claim by its words and those around them: its number changes when the page is read again and says more. */
export function claimKey(claim: ReportClaim): string {
  return claim.parts.map(({ quote }) => `${quote.prefix}\n${quote.exact}\n${quote.suffix}`).join('\n');
}

/** A source by what the reader sees of it. */
export function sourceKey(source: ReportSource): string {
  return `${source.type}\n${source.name}`;
}

/** A key for each item, none twice: items of the same key are counted. */
export function stableKeys<Item>(items: readonly Item[], keyOf: (item: Item) => string): string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = keyOf(item);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}\n${times}`;
  });
}
