import { expect, it } from 'vitest';
import { highlightCount, highlighted, until } from './harness/page-state.ts';
import { readPopup } from './harness/read-popup.ts';
import { useSession } from './harness/use-session.ts';

const held = useSession();

it('follows a site that changes its article without loading a page, and back again', async () => {
  const page = await held.session.open('https://kumparan.com/perpustakaan-randu-buka-sampai-malam');
  await until(
    () => highlightCount(page),
    (count) => count > 0,
  );
  const first = Number(
    await until(
      () => held.session.badge(page),
      (text) => text !== '',
    ),
  );
  await page.evaluate(() => document.getElementById('next')?.click());
  const second = await until(
    () => highlighted(page),
    (marked) =>
      Object.values(marked)
        .flat()
        .some((text) => text.includes('Pejalan kaki tetap boleh lewat')),
  );
  expect(Object.values(second).flat().join('\n')).not.toContain('Banyak pekerja');
  const content = await readPopup(await held.session.openPopup(page));
  expect(content.title).toBe('Jembatan Kali Lanang Ditutup Sepekan');
  expect(content.sources.map((source) => source.name)).toContain('Hendra Saputra');
  expect(await held.session.badge(page)).toBe(String(content.sources.flatMap((source) => source.claims).length));
  await page.bringToFront();
  await page.goBack();
  await until(
    () => highlighted(page),
    (marked) =>
      Object.values(marked)
        .flat()
        .some((text) => text.includes('Banyak pekerja')),
  );
  await until(
    () => held.session.badge(page),
    (text) => text === String(first),
  );
});
