import { engineProperties } from './engine-properties.ts';
import { exportProperties } from './export-properties.ts';
import { importProperties } from './import-properties.ts';
import { pageProperties } from './page-properties.ts';
import type { Property } from './property.ts';

/** Everything that is fuzzed: a short run belongs to the tests, a long one is `npm run fuzz`. */
export const properties: readonly Property[] = [
  ...engineProperties,
  ...pageProperties,
  ...importProperties,
  ...exportProperties,
];
