import type { ArticleReport } from '../schema.ts';

/** Where the published schema of the export stands in the project. */
export const jsonSchemaId = 'https://katasiapa.org/schema/report-1.json';

/** The report as JSON with the address of its schema. `exported` is the time of the export, ISO 8601. */
export function toJson(report: ArticleReport, exported: string): string {
  return `${JSON.stringify({ $schema: jsonSchemaId, exported, ...report }, null, 2)}\n`;
}
