import '../../components/styles/page.css';
import type { ComponentType } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { ReportView } from '../../components/ReportView.tsx';
import { type QuietState, StateMessage } from '../../components/StateMessage.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { largeReport } from '../report/fixtures/large-report.ts';
import { seedReport } from '../report/fixtures/seed.ts';

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

import { optionsFixture } from './options-fixture.ts';

/** Every screen, with made-up or seed data and no browser behind it. */
export const screens: Record<string, ComponentType> = {
  report: () => (
    <ReportView
      report={seedReport}
      corrections={[]}
      highlights
      confidence={0.5}
      onHighlights={nothing}
      onConfidence={nothing}
    />
  ),
  large: () => (
    <ReportView
      report={largeReport}
      corrections={[]}
      highlights={false}
      confidence={0}
      onHighlights={nothing}
      onConfidence={nothing}
    />
  ),
  options: () => <Options {...optionsFixture} />,
  welcome: () => <Welcome sites={120} onOptions={nothing} />,
  ...Object.fromEntries(
    states.map((state) => [`state-${state}`, () => <StateMessage state={state} site="detik.com" />]),
  ),
};
