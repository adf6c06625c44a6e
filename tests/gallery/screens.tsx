import type { ComponentType } from 'preact';
import { ReportView } from '../../components/ReportView.tsx';
import { type QuietState, StateMessage } from '../../components/StateMessage.tsx';
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
  ...Object.fromEntries(
    states.map((state) => [`state-${state}`, () => <StateMessage state={state} site="detik.com" />]),
  ),
};
