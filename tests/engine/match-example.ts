import { extractAttributions } from '../../engine/index.ts';
import type { Construction, ExpectedAttribution } from '../../engine/languages/examples.ts';
import type { Language } from '../../engine/types.ts';

/** What was found in an example, in the words of the example. */
export interface Found extends ExpectedAttribution {
  rule: string;
}

/** Reads an example's text. Spans become the words they cover, ids the names of their sources. */
export function read(example: Pick<Construction, 'text' | 'publisher'>, language: Language): Found[] {
  const { text, publisher } = example;
  const { attributions, sources } = extractAttributions(text, { language, ...(publisher ? { publisher } : {}) });
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return attributions.map((a) => {
    const source = a.sourceId ? sourceOf.get(a.sourceId) : undefined;
    return {
      rule: a.rule,
      claims: a.content.map(({ start, end }) => text.slice(start, end)),
      speaker: source?.name ?? null,
      type: source?.type ?? 'unstated',
      via: a.via.map((id) => sourceOf.get(id)?.name ?? id),
    };
  });
}

/** An expectation in the form of what was found, so that the two can be compared: an unnamed type is taken as found. */
export const expected = (wanted: ExpectedAttribution, found: Found | undefined) => ({
  claims: wanted.claims,
  speaker: wanted.speaker?.toLowerCase() ?? null,
  type: wanted.type ?? found?.type,
  via: wanted.via ?? [],
});

/** What was found, without its rule and with the name in small letters: a description may open a sentence. */
export const plain = (found: Found | undefined) =>
  found && {
    claims: found.claims,
    speaker: found.speaker?.toLowerCase() ?? null,
    type: found.type,
    via: found.via,
  };

/** Whether an expected attribution was found as it should be. */
export const matches = (wanted: ExpectedAttribution, found: Found | undefined): boolean =>
  JSON.stringify(expected(wanted, found)) === JSON.stringify(plain(found));
