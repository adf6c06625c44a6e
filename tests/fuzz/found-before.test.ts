import { expect, it } from 'vitest';
import { extractAttributions } from '../../engine/index.ts';
import { flawsOf } from '../engine/well-formed.ts';

/** Texts that broke the engine once. */
const texts = ['seperti dikutip', 'dilansir dari', 'seperti dikutip ', '"Ya," seperti dikutip'];

it.each(texts)('%j is read', (text) => {
  expect(flawsOf(extractAttributions(text, { language: 'id' }), text.length)).toEqual([]);
});
