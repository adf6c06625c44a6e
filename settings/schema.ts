import * as z from 'zod/mini';
import { type SourceType, sourceTypes } from '../engine/types.ts';

/** Version of the stored shape; a stored value of an older one is migrated, of a newer one read as far as it fits. */
export const settingsVersion = 1;

const sourceType = z.enum(sourceTypes as [SourceType, ...SourceType[]]);

/** Underline styles that tell source types apart without colour. */
export const lineStyles = ['solid', 'double', 'dotted', 'dashed', 'wavy'] as const;

const typeStyle = z.object({
  /** `#rrggbb`, or null for the type's own colour. */
  color: z.nullable(z.string().check(z.regex(/^#[0-9a-f]{6}$/i))),
  line: z.nullable(z.enum(lineStyles)),
});

/** Each field falls back alone, so that one broken value does not cost the reader the others. */
export const settingsSchema = z.object({
  version: z.catch(z.number(), settingsVersion),
  /** Whether claims are marked on the page. */
  highlights: z.catch(z.boolean(), true),
  /** Language of the interface; `auto` follows the browser. */
  language: z.catch(z.enum(['auto', 'id', 'en']), 'auto'),
  /** Host names, without `www.`, on which nothing is read. */
  sitesOff: z.catch(z.array(z.string()).check(z.maxLength(5000)), []),
  /** Claims the engine is less sure of are not shown, 0 to 1. */
  confidence: z.catch(z.number().check(z.gte(0), z.lte(1)), 0.3),
  /** Types that are not marked on the page. */
  hiddenTypes: z.catch(z.array(sourceType), []),
  /** What the reader changed in the look of types. */
  styles: z.catch(z.partialRecord(sourceType, typeStyle), {}),
  /** Whether sentences without a source are listed. */
  unsourced: z.catch(z.boolean(), false),
});

export type Settings = z.infer<typeof settingsSchema>;
export type TypeStyle = z.infer<typeof typeStyle>;
export type LineStyle = (typeof lineStyles)[number];

/** The settings of a fresh install. */
export const defaultSettings: Settings = settingsSchema.parse({});

/** Reads any stored value: what fits is kept, the rest gets its default. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const result = settingsSchema.safeParse(stored);
  return result.success ? { ...result.data, version: settingsVersion } : { ...defaultSettings };
}
