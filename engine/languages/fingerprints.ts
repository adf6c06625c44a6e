import type { Language } from '../types.ts';
import { fingerprint as en } from './en/fingerprint.ts';
import { fingerprint as id } from './id/fingerprint.ts';

/** Words that are frequent in one language with a pack and rare in others: enough to tell a text's language before its pack is there. */
export const fingerprints: Readonly<Record<Language, readonly string[]>> = { id, en };
