import type { ArticleReport } from '../report/schema.ts';

/** A file name for a report that every system takes: `kata-siapa-tempo-bicara-dengan-menhan-rusia.csv`. */
export function fileName(report: ArticleReport, ending: string): string {
  const words = `${report.publisher?.name ?? report.publisher?.host ?? ''} ${report.headline ?? ''}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `kata-siapa-${(words ?? ['artikel']).slice(0, 8).join('-').slice(0, 80)}.${ending}`;
}
