import type { Context } from '../context.ts';
import type { Resolved } from '../sources/discourse.ts';
import type { Attribution } from '../types.ts';
import { Unnamed } from './anonymity.ts';
import { calibrateInSteps, type Sureness } from './calibrate.ts';
import { channelOf } from './channel.ts';
import { Frames } from './frames.ts';
import { dateAnchor, statementDate } from './statement-date.ts';

/** What is told of a statement beside who said what. */
export type Details = Pick<Attribution, 'date' | 'channel' | 'anonymity'> & Sureness;

/** The details of each attribution, in the same order, with a rest behind each. */
export function* detailsInSteps(context: Context, resolved: readonly Resolved[]): Generator<undefined, Details[]> {
  const frames = new Frames(context, resolved);
  const unnamed = new Unnamed(context, resolved);
  const sure = yield* calibrateInSteps(context, resolved);
  const anchor = dateAnchor(context);
  const details: Details[] = [];
  for (const [index, own] of resolved.entries()) {
    const frame = frames.of(own);
    const date = statementDate(context, own.candidate, frame, anchor);
    const anonymity = unnamed.of(own, frame);
    const taken = [anonymity?.reason, anonymity?.basis].filter((span) => span != null);
    const channel = channelOf(context, own.candidate, frame, taken);
    details.push({
      ...(sure[index] as Sureness),
      ...(date ? { date } : {}),
      ...(channel ? { channel } : {}),
      ...(anonymity ? { anonymity } : {}),
    });
    yield;
  }
  return details;
}
