import { blockText } from '../blocks/block-text.ts';
import type { FoundArticle } from '../find-article.ts';

/**
 * The note that the Dewan Pers asks for under news that could not be checked yet (Pedoman Pemberitaan Media Siber, 2012,
 * article 2c: the reader is told that the news `masih memerlukan verifikasi lebih lanjut`), and its English likes.
 */
const note =
  /\b(?:masih\s+(?:me(?:merlukan|mbutuhkan)|perlu|butuh)\s+(?:di)?verifikasi|memerlukan verifikasi lebih lanjut|dalam (?:proses|upaya) verifikasi|belum (?:dapat|bisa) (?:di)?verifikasi secara independen|could not (?:be )?independently verif(?:y|ied)|has not been independently verified)\b/i;

/** How far around the body the note may stand, in blocks. */
const reach = 6;

/** Whether the page itself says that its news is not verified yet. */
export function readVerificationNote({ blocks, page }: FoundArticle): boolean {
  const from = Math.max(0, (blocks[0]?.index ?? 0) - reach);
  const to = Math.min(page.blocks.length - 1, (blocks[blocks.length - 1]?.index ?? 0) + reach);
  for (let i = from; i <= to; i++) {
    const block = page.blocks[i];
    if (block && block.chars < 600 && note.test(blockText(block))) return true;
  }
  return false;
}
