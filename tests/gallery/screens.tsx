import type { ComponentType } from 'preact';
import { ReportView } from '../../components/ReportView.tsx';
import { type QuietState, StateMessage } from '../../components/StateMessage.tsx';
import { seedReport } from '../report/fixtures/seed.ts';

const states: QuietState[] = [
  'reading',
  'no-article',
  'nothing-found',
  'site-off',
  'forbidden',
  'no-access',
  'unsupported-language',
  'failed',
];

const nothing = () => undefined;

/** Every screen, with made-up or seed data and no browser behind it. */
export const screens: Record<string, ComponentType> = {
  report: () => <ReportView report={seedReport} highlights onHighlights={nothing} onJump={nothing} />,
  ...Object.fromEntries(
    states.map((state) => [`state-${state}`, () => <StateMessage state={state} site="detik.com" />]),
  ),
};
