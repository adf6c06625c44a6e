import { describe, expect, it } from 'vitest';
import { highlightCount, highlighted, serialized, until } from './harness/page-state.ts';
import { type PopupContent, readPopup } from './harness/read-popup.ts';
import { useSession } from './harness/use-session.ts';
import { seedClaims, seedTitle, seedUrl } from './seed-article.ts';

const held = useSession();

/** The claims of a popup, one a row, in no order that matters. */
function rows(content: PopupContent): string[] {
  return content.sources
    .flatMap(({ name, type, role, claims }) => claims.map(({ text, way }) => row({ name, type, role, text, way })))
    .sort();
}

function row(claim: { name: string; type: string; role: string; text: string; way: string[] }): string {
  // A quotation is shown in marks, and a name may open a line in a capital; neither is what this is about.
  return [claim.name, claim.type, claim.role, claim.way.join(' → '), claim.text.replace(/["“”]/g, '')]
    .join(' | ')
    .toLowerCase();
}

describe('an article on a news site', () => {
  it('is read as it opens: the popup shows every claim with its source and its way', async () => {
    const page = await held.session.open(seedUrl);
    const content = await readPopup(await held.session.openPopup(page));
    expect(content.state).toBe('ready');
    expect(content.title).toBe(seedTitle);
    expect(rows(content)).toEqual(seedClaims.map(row).sort());
  });

  it('is counted in one line, and by the outlets that carried it', async () => {
    const page = await held.session.open(seedUrl);
    const content = await readPopup(await held.session.openPopup(page));
    expect(content.counts.replace(/\u00a0/g, ' ')).toBe('5 klaim · 4 sumber · 3 tangan kedua · 1 anonim');
    expect([...content.carriers].sort()).toEqual(['Reuters 1', 'TASS 2']);
  });

  it('puts the number of its claims on the button', async () => {
    const page = await held.session.open(seedUrl);
    expect(
      await until(
        () => held.session.badge(page),
        (text) => text !== '',
      ),
    ).toBe('5');
  });

  it('has its claims marked by type of source, at the very words', async () => {
    const page = await held.session.open(seedUrl);
    await until(
      () => highlightCount(page),
      (count) => count > 0,
    );
    const marked = await highlighted(page);
    const words = Object.values(marked).flat().join('\n');
    for (const { text, type } of seedClaims) {
      expect(words).toContain(text);
      expect(
        Object.entries(marked).some(([name, ranges]) => name.includes(type) && ranges.join('\n').includes(text)),
      ).toBe(true);
    }
  });

  it('stays untouched: not a node of the page is changed', async () => {
    const page = await held.session.open('https://www.tempo.co/');
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const watch = Object.assign(globalThis, {
          changes: 0,
          before: new XMLSerializer().serializeToString(document),
        });
        new MutationObserver((records) => {
          watch.changes += records.length;
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
    });
    await page.goto(seedUrl);
    await until(
      () => highlightCount(page),
      (count) => count > 0,
    );
    await readPopup(await held.session.openPopup(page));
    const [changes, before] = await page.evaluate(() => [
      Reflect.get(globalThis, 'changes'),
      Reflect.get(globalThis, 'before'),
    ]);
    expect(changes).toBe(0);
    expect(await serialized(page)).toBe(before);
  });
});

describe('a second article', () => {
  it('shows every type of source', async () => {
    const page = await held.session.open('https://www.antaranews.com/berita/kota-randu-uji-jalur-bus-listrik');
    const { sources, title } = await readPopup(await held.session.openPopup(page));
    expect(title).toBe('Kota Randu Uji Jalur Bus Listrik Selama Tiga Bulan');
    expect([...new Set(sources.map((source) => source.type))].sort()).toEqual(
      [
        'anonymous',
        'document',
        'expert',
        'institution',
        'official',
        'organization',
        'outlet',
        'person',
        'unstated',
      ].sort(),
    );
    const names = sources.map((source) => source.name);
    expect(names).toContain('Sari Wulandari');
    expect(names).toContain('Bagas Prameswara');
    expect(names).toContain('Reuters');
  });
});
