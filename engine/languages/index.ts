import type { Language } from '../types.ts';
import { pack as en } from './en/index.ts';
import { pack as id } from './id/index.ts';
import type { LanguagePack } from './pack.ts';

/** The packs by language. */
export const packs: Partial<Record<Language, LanguagePack>> = { id, en };
