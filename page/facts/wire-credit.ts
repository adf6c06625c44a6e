import { blockText } from '../blocks/block-text.ts';
import { makerLine } from '../body/labels.ts';
import type { FoundArticle } from '../find-article.ts';
import { agencies } from '../words/agencies.ts';
import { namesOf } from './meta-data.ts';

/** How many blocks after the body may still credit it. */
const after = 8;

/** Labels of a line that says where the text is from. */
const sourceLabels: ReadonlySet<string> = new Set(['sumber', 'sumber berita', 'sumber artikel', 'source', 'sources']);

/**
 * The agency whose copy the article is: `(AFP/ant)` or `— Reuters` at its end, `Sumber: Reuters` under it, `(Antara)` in its
 * dateline, or the agency as its author. Several are joined by a comma. Null when the page names none.
 */
export function readWireCredit(found: FoundArticle): string | null {
  const { blocks, page, data } = found;
  const first = blocks[0];
  const last = blocks[blocks.length - 1];
  if (!first || !last) return null;
  const body = new Set(blocks);
  const ending = /[([]([^()[\]]{2,40})[)\]]\.?\s*$|[—–-]\s?([\p{L} ]{2,24})\.?\s*$/u.exec(blockText(last));
  const fromEnd = ending && known((ending[1] ?? ending[2] ?? '').split(/[/,|;&+]|\s-\s/));
  if (fromEnd) return fromEnd;
  for (let i = last.index + 1; i <= Math.min(page.blocks.length - 1, last.index + after); i++) {
    const block = page.blocks[i];
    if (!block || body.has(block) || block.chars > 120) continue;
    const text = blockText(block);
    const line = makerLine(text);
    const names = line && sourceLabels.has(line.label) ? line.names : /^[([](.{2,40})[)\]]$/.exec(text)?.[1];
    const credit = names ? known(names.split(/[/,|;&+]/)) : null;
    if (credit) return credit;
  }
  const dateline = /^[^.:"“]{0,60}?\(([^()]{2,40})\)\s*[-–—:]/u.exec(blockText(first));
  const fromDateline = dateline && known((dateline[1] ?? '').split(/[/,]/));
  return fromDateline || known(namesOf(data.article?.author));
}

/** The agencies among some names, each once, or null. */
function known(names: readonly string[]): string | null {
  const found = names.map((name) => agencies.get(name.toLowerCase().replace(/^the /, '').trim()));
  return [...new Set(found.filter((name) => name !== undefined))].join(', ') || null;
}
