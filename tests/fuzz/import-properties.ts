import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { pageStateSchema, replies } from '../../messaging/replies.ts';
import { envelopeSchema, type MessageName, requests } from '../../messaging/requests.ts';
import type { Correction } from '../../report/correction.ts';
import { articleReportSchema } from '../../report/schema.ts';
import {
  countCorrections,
  mergeCorrections,
  parseCorrections,
  readCorrectionsFile,
} from '../../settings/corrections.ts';
import { parseSettings } from '../../settings/schema.ts';
import { hostileJson, trickyName } from './arbitraries.ts';
import type { Property } from './property.ts';

const prototypeBefore = Object.getOwnPropertyNames(Object.prototype).length;

function checkPrototype(): void {
  if (Object.getOwnPropertyNames(Object.prototype).length !== prototypeBefore)
    throw new Error('a prototype was reached');
}

const correction: fc.Arbitrary<Correction> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 20 }),
  made: fc.constant('2026-01-01T00:00:00Z'),
  quote: fc.record({ prefix: fc.string(), exact: fc.string({ minLength: 1 }), suffix: fc.string() }),
  change: fc.constant({ kind: 'not-a-claim' as const }),
});

/** A file as another program could write it: pages by any name. Written by hand, for objects swallow `__proto__`. */
const file = fc
  .array(fc.tuple(trickyName, fc.array(correction, { maxLength: 4 })), { maxLength: 5 })
  .map(
    (pages) =>
      `{"kataSiapa":"corrections","version":1,"pages":{${pages.map(([name, list]) => `${JSON.stringify(name)}:${JSON.stringify(list)}`).join(',')}}}`,
  );

/** What holds for whatever comes from outside: files, storage, messages. */
export const importProperties: readonly Property[] = [
  {
    name: 'any file of corrections is taken or refused, reaches no prototype, and costs no correction that was there',
    run: (options) =>
      fc.assert(
        fc.property(file, file, (own, other) => {
          const [first, second] = [readCorrectionsFile(own), readCorrectionsFile(other)];
          if (!first.ok || !second.ok) throw new Error('a whole file was refused');
          const merged = mergeCorrections(first.corrections, second.corrections);
          for (const [page, list] of [first, second].flatMap(({ corrections }) => Object.entries(corrections.pages))) {
            const kept = new Set((merged.pages[page] ?? []).map(({ id }) => id));
            if (list.some(({ id }) => !kept.has(id))) throw new Error(`a correction of ${page} was lost`);
          }
          if (countCorrections(parseCorrections(merged)) !== countCorrections(merged))
            throw new Error('storage lost one');
          checkPrototype();
        }),
        options,
      ),
  },
  {
    name: 'no text at all breaks the import',
    run: (options) =>
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string(),
            hostileJson.map((value) => JSON.stringify(value)),
          ),
          (text) => {
            const result = readCorrectionsFile(text);
            if (!result.ok && typeof result.where !== 'string') throw new Error('refused without words');
            checkPrototype();
          },
        ),
        options,
      ),
  },
  {
    name: 'whatever is stored, settings and corrections are read as far as they fit, and the same when read again',
    run: (options) =>
      fc.assert(
        fc.property(hostileJson, (stored) => {
          const settings = parseSettings(stored);
          if (!isDeepStrictEqual(parseSettings(settings), settings)) throw new Error('settings change when read again');
          const corrections = parseCorrections(stored);
          if (!isDeepStrictEqual(parseCorrections(corrections), corrections)) throw new Error('corrections change');
          checkPrototype();
        }),
        options,
      ),
  },
  {
    name: 'any message is refused or fits its shape',
    run: (options) =>
      fc.assert(
        fc.property(hostileJson, fc.constantFrom(...(Object.keys(requests) as MessageName[])), (message, name) => {
          for (const schema of [envelopeSchema, pageStateSchema, articleReportSchema, requests[name], replies[name]])
            schema.safeParse(message);
          checkPrototype();
        }),
        options,
      ),
  },
];
