import type { OptionsProps, TypeLook } from '../../components/options/options-data.ts';
import type { SourceType } from '../../engine/types.ts';
import { markStyles } from '../../page/highlight-styles.ts';

const nothing = () => undefined;

const looks = Object.fromEntries(
  Object.entries(markStyles).map(([type, mark]) => [type, { color: mark.light, line: mark.line }]),
) as Record<SourceType, TypeLook>;

/** Options as a reader might have them. */
export const optionsFixture: OptionsProps = {
  language: 'auto',
  highlights: true,
  confidence: 0.3,
  unsourced: false,
  hiddenTypes: ['outlet'],
  looks,
  lines: ['solid', 'double', 'dotted', 'dashed', 'wavy'],
  newsSites: ['antaranews.com', 'detik.com', 'kompas.com', 'tempo.co'],
  sitesOff: ['kompasiana.com'],
  addedSites: ['*://berita.contoh.co.id/*'],
  allSites: false,
  keys: [
    { name: 'toggle-highlights', shortcut: 'Alt+Shift+L' },
    { name: 'next-claim', shortcut: 'Alt+Shift+J' },
    { name: 'previous-claim', shortcut: '' },
  ],
  corrections: [
    {
      page: 'tempo.co/internasional/bicara-dengan-menhan-rusia',
      correction: {
        id: 'c1',
        made: '2022-05-14T12:00:00Z',
        quote: { prefix: '', exact: 'gencatan senjata segera di Ukraina', suffix: '' },
        change: { kind: 'source', name: 'Lloyd Austin', type: 'official' },
      },
    },
  ],
  importAnswer: null,
  onLanguage: nothing,
  onHighlights: nothing,
  onConfidence: nothing,
  onUnsourced: nothing,
  onType: nothing,
  onLook: nothing,
  onSiteOff: nothing,
  onSiteOn: nothing,
  onAddSite: async () => true,
  onRemoveSite: nothing,
  onAllSites: nothing,
  onDeleteCorrection: nothing,
  onDeleteCorrections: nothing,
  onExportCorrections: nothing,
  onImportCorrections: nothing,
  onReset: nothing,
};
