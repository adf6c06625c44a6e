import { claimText } from '../claim-text.ts';
import type { ArticleReport, ReportClaim } from '../schema.ts';
import { fragmentLink } from '../text-fragment.ts';

/**
 * The claims as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/): an annotation a claim, its
 * source in the bodies, its words as targets with a quote and a position selector. Positions count UTF-16 code units of
 * the article's text, not of the page. `created` is ISO 8601.
 */
export function toAnnotations(report: ArticleReport, created: string): string {
  const address = fragmentLink(report.url, []);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${address}#kata-siapa`,
    type: 'AnnotationCollection',
    label: report.headline ?? address,
    total: report.claims.length,
    first: {
      id: `${address}#kata-siapa-1`,
      type: 'AnnotationPage',
      partOf: `${address}#kata-siapa`,
      startIndex: 0,
      items: report.claims.map((claim) => annotate(report, claim, address, created)),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotate(report: ArticleReport, claim: ReportClaim, address: string, created: string): object {
  const nameOf = (id: string) => report.sources.find((source) => source.id === id);
  const source = nameOf(claim.source);
  const language = report.language ?? undefined;
  const body = (value: string, purpose: string) => ({
    type: 'TextualBody',
    format: 'text/plain',
    language,
    value,
    purpose,
  });
  return {
    id: `${address}#kata-siapa-${encodeURIComponent(claim.id)}`,
    type: 'Annotation',
    motivation: 'identifying',
    created,
    generator: { id: 'https://katasiapa.org/', type: 'Software', name: 'Kata Siapa' },
    body: [
      body(source?.name || claimText(claim), source?.name ? 'identifying' : 'describing'),
      ...(source?.role ? [body(source.role, 'describing')] : []),
      ...(source ? [body(source.type, 'classifying')] : []),
      ...claim.via.flatMap((id) => nameOf(id)?.name ?? []).map((name) => body(`via ${name}`, 'linking')),
    ],
    target: claim.parts.map((part) => ({
      type: 'SpecificResource',
      source: address,
      selector: [
        { type: 'TextQuoteSelector', ...part.quote },
        { type: 'TextPositionSelector', start: part.start, end: part.end },
      ],
    })),
  };
}
