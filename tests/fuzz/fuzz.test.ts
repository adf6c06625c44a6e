import { it } from 'vitest';
import { properties } from './properties.ts';

/** Inputs a property in the short run. */
const few = 60;

it.each(properties.map((property) => [property.name, property] as const))(
  '%s',
  (_name, property) => property.run({ numRuns: few }),
  60_000,
);
