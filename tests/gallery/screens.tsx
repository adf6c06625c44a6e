import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useTranslator } from '../../components/language.ts';
import { Options } from '../../components/options/Options.tsx';
import { ReportView } from '../../components/ReportView.tsx';
import { type QuietState, StateMessage } from '../../components/StateMessage.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { type ArticleReport, articleReportSchema } from '../../report/schema.ts';
import { largeReport } from '../report/fixtures/large-report.ts';
import { seedReport } from '../report/fixtures/seed.ts';
import { CardScreen } from './card-screen.tsx';
import { optionsFixture } from './options-fixture.ts';

const states: QuietState[] = [
  'reading',
  'no-article',
  'nothing-found',
  'less-sure',
  'site-off',
  'forbidden',
  'no-access',
  'unsupported-language',
  'no-tab',
  'failed',
];

const nothing = () => undefined;

/** Sentences as such an article might have them. */
const withoutSource: [string, ArticleReport['unsourced'][number]['kind'], string][] = [
  ['Bantuan militer untuk Kiev sejak Februari mencapai US$ 3,8 miliar.', 'figure', 'US$ 3,8 miliar'],
  ['Kedua menteri disebut-sebut akan bertemu di Jenewa bulan depan.', 'hearsay', 'disebut-sebut'],
  ['Sejumlah pengamat meragukan gencatan senjata itu akan bertahan lama.', 'vague', 'Sejumlah pengamat'],
];

/** The seed report with everything a report can hold: notes, a hidden source, sentences without a source, corrections. */
const fullReport: ArticleReport = {
  ...seedReport,
  wireCredit: 'Antara',
  needsVerification: true,
  pages: { current: 1, total: 3 },
  unread: 1200,
  counts: { ...seedReport.counts, ownNetwork: 2 },
  unsourced: withoutSource.map(([exact, kind, sign], at) => ({
    start: at,
    end: at + 1,
    quote: { prefix: '', exact, suffix: '' },
    paragraph: at + 6,
    kind,
    sign,
  })),
};

const buttons: Partial<Record<QuietState, [key: string, primary: boolean]>> = {
  'no-access': ['action.allowSite', true],
  'site-off': ['action.siteOn', true],
  'less-sure': ['action.showAll', false],
  'no-article': ['action.rescan', false],
  'nothing-found': ['action.rescan', false],
  'unsupported-language': ['action.rescan', false],
  failed: ['action.rescan', false],
};

/** A state with the button its screen gives it. */
function StateScreen({ state }: { state: QuietState }) {
  const t = useTranslator();
  const [key, primary] = buttons[state] ?? [];
  return (
    <StateMessage state={state} site="detik.com">
      {key && (
        <button type="button" class={primary ? 'primary' : undefined}>
          {t.text(key, { site: 'detik.com' })}
        </button>
      )}
    </StateMessage>
  );
}

/** The full report with some of its controls pressed, by their test ids. */
function Pressed({ on }: { on: string[] }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const press = async () => {
      for (const id of on) {
        place.current?.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click();
        await new Promise(requestAnimationFrame);
      }
    };
    void press();
  }, []);
  return (
    <div ref={place}>
      <ReportView
        report={{
          ...fullReport,
          wireCredit: null,
          needsVerification: false,
          pages: null,
          unread: 0,
          counts: seedReport.counts,
        }}
        corrections={[]}
        highlights
        confidence={0.3}
        onHighlights={nothing}
        onConfidence={nothing}
        unsourced
        onUnsourced={nothing}
      />
    </div>
  );
}

/** Every screen, with made-up or seed data and no browser behind it. */
export const screens: Record<string, ComponentType> = {
  report: () => (
    <ReportView
      report={seedReport}
      corrections={[]}
      highlights
      confidence={0.3}
      onHighlights={nothing}
      onConfidence={nothing}
      unsourced={false}
      onUnsourced={nothing}
    />
  ),
  full: () => (
    <ReportView
      report={fullReport}
      lessSure={2}
      corrections={optionsFixture.corrections.map(({ correction }) => correction)}
      highlights={false}
      confidence={0.9}
      onHighlights={nothing}
      onConfidence={nothing}
      unsourced
      onUnsourced={nothing}
    />
  ),
  // As in the popup: the report comes as a message and is checked first.
  large: () => (
    <ReportView
      report={useMemo(() => articleReportSchema.parse(structuredClone(largeReport)), [])}
      corrections={[]}
      highlights={false}
      confidence={0}
      onHighlights={nothing}
      onConfidence={nothing}
      unsourced
      onUnsourced={nothing}
    />
  ),
  // The same after a press: a claim's reasons, the reading order, the sentences without a source.
  correcting: () => <Pressed on={['why-button', 'correct-button']} />,
  opened: () => <Pressed on={['why-button']} />,
  reading: () => <Pressed on={['view-reading']} />,
  unsourced: () => <Pressed on={['view-unsourced']} />,
  card: CardScreen,
  options: () => <Options {...optionsFixture} />,
  welcome: () => <Welcome sites={120} onOptions={nothing} />,
  ...Object.fromEntries(states.map((state) => [`state-${state}`, () => <StateScreen state={state} />])),
};
