import { finishReport } from './finish-report.ts';
import type { ArticleReport } from './schema.ts';

/** The report with only the claims the engine is at least this sure of (0 to 1), counted anew. */
export function withConfidence(report: ArticleReport, confidence: number): ArticleReport {
  if (report.claims.every((claim) => claim.confidence >= confidence)) return report;
  const claims = report.claims.filter((claim) => claim.confidence >= confidence);
  return finishReport({ ...report, claims });
}
