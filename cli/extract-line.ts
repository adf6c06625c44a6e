import { type Attribution, type Extraction, extractAttributions, type Language } from '../engine/index.ts';

/** What one line of input gives: a line of output, or what is wrong with it. */
export type LineResult = { output: string } | { error: string };

interface Input {
  id: string | number;
  text: string;
  lang?: Language;
  outlet?: string;
  published?: string;
}

function readInput(line: string): Input | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON (${(error as Error).message})`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object';
  const { id, text, lang, outlet, published } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number';
  if (typeof text !== 'string') return '"text" must be a string';
  if (lang != null && lang !== 'id' && lang !== 'en') return `"lang" must be "id" or "en", not ${JSON.stringify(lang)}`;
  if (outlet != null && typeof outlet !== 'string') return '"outlet" must be a string';
  return {
    id,
    text,
    ...(lang ? { lang } : {}),
    ...(typeof outlet === 'string' && outlet ? { outlet } : {}),
    ...(typeof published === 'string' ? { published } : {}),
  };
}

/** One attribution in the form of the annotated articles: names instead of ids. */
function flatten(extraction: Extraction, a: Attribution) {
  const source = (id: string | null) => extraction.sources.find((s) => s.id === id);
  const speaker = source(a.sourceId);
  return {
    claims: a.content,
    cue: a.cue,
    source: a.mention,
    speaker: speaker?.name ?? null,
    type: speaker?.type ?? 'unstated',
    via: a.via.map((id) => source(id)?.name ?? id),
    quote: a.quotation,
    role: speaker?.role ?? null,
    rule: a.rule,
    confidence: a.confidence,
  };
}

/** Extracts one document given as a line of JSON. */
export function extractLine(line: string): LineResult {
  const input = readInput(line);
  if (typeof input === 'string') return { error: input };
  const extraction = extractAttributions(input.text, {
    ...(input.lang ? { language: input.lang } : {}),
    ...(input.outlet ? { publisher: input.outlet } : {}),
    ...(input.published ? { published: input.published } : {}),
  });
  return {
    output: JSON.stringify({
      id: input.id,
      lang: extraction.language,
      attributions: extraction.attributions.map((a) => flatten(extraction, a)),
    }),
  };
}
