import type { SourceType } from '../../engine/types.ts';
import type { Correction } from '../../report/correction.ts';

/** How one type is marked on the page. */
export interface TypeLook {
  /** `#rrggbb`. */
  color: string;
  line: string;
}

/** What the options show, and what can be done there. Those that may fail answer whether it worked. */
export interface OptionsProps {
  language: 'auto' | 'id' | 'en';
  highlights: boolean;
  confidence: number;
  unsourced: boolean;
  hiddenTypes: readonly SourceType[];
  /** The look of each type as it is now, the reader's own choices applied. */
  looks: Readonly<Record<SourceType, TypeLook>>;
  lines: readonly string[];
  /** Sites that are read without asking. */
  newsSites: readonly string[];
  /** Sites the reader switched off. */
  sitesOff: readonly string[];
  /** Match patterns the reader granted beside the news sites. */
  addedSites: readonly string[];
  allSites: boolean;
  /** Key commands as the browser has them; empty where there are none. */
  keys: readonly { name: string; shortcut: string }[];
  corrections: readonly { page: string; correction: Correction }[];
  /** What the last import said. */
  importAnswer: { key: string; values: Record<string, string | number> } | null;
  onLanguage(language: 'auto' | 'id' | 'en'): void;
  onHighlights(on: boolean): void;
  onConfidence(confidence: number): void;
  onUnsourced(on: boolean): void;
  onType(type: SourceType, shown: boolean): void;
  onLook(type: SourceType, look: TypeLook | null): void;
  onSiteOff(site: string): void;
  onSiteOn(site: string): void;
  onAddSite(address: string): Promise<boolean>;
  onRemoveSite(pattern: string): void;
  onAllSites(on: boolean): void;
  onDeleteCorrection(page: string, id: string): void;
  onDeleteCorrections(): void;
  onExportCorrections(): void;
  onImportCorrections(file: File): void;
  onReset(): void;
}
