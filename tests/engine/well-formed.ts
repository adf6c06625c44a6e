import type { Extraction, Span } from '../../engine/types.ts';

const isSpan = ({ start, end }: Span, length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;

const inOrder = (spans: readonly Span[]): boolean =>
  spans.every((span, index) => index === 0 || (spans[index - 1] as Span).end <= span.start);

const unique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** What is wrong with the form of a result, in words; empty for any result that a reader of it may rely on. */
export function flawsOf({ attributions, sources, sentences, paragraphs }: Extraction, length: number): string[] {
  const flaws: string[] = [];
  const known = new Set(sources.map(({ id }) => id));
  const check = (fine: boolean, what: string) => {
    if (!fine) flaws.push(what);
  };
  check(unique(attributions.map(({ id }) => id)), 'two attributions have one id');
  check(unique(sources.map(({ id }) => id)), 'two sources have one id');
  for (const a of attributions) {
    const parts = [a.cue, a.mention, a.date?.span, a.channel?.span, a.anonymity?.reason, a.anonymity?.basis];
    check(a.content.length > 0, `${a.id} has no content`);
    check(
      [...a.content, ...parts].every((span) => !span || isSpan(span, length)),
      `${a.id} has a span outside the text`,
    );
    check(inOrder(a.content), `${a.id} has content out of order or overlapping`);
    check(a.sourceId === null || known.has(a.sourceId), `${a.id} has a source that is not listed`);
    check(
      a.via.every((id) => known.has(id)),
      `${a.id} came through a source that is not listed`,
    );
    check(unique(a.via) && !a.via.includes(a.sourceId ?? ''), `${a.id} came twice through one source`);
    check(a.confidence >= 0 && a.confidence <= 1, `${a.id} has confidence ${a.confidence}`);
  }
  for (const source of sources) {
    check(source.name.trim() !== '', `${source.id} has no name`);
    check(
      source.mentions.every((span) => isSpan(span, length)),
      `${source.id} is named outside the text`,
    );
  }
  for (const [name, spans] of Object.entries({ sentences, paragraphs })) {
    check(
      spans.every((span) => isSpan(span, length)),
      `${name} reach outside the text`,
    );
    check(inOrder(spans), `${name} are out of order or overlapping`);
  }
  return flaws;
}
