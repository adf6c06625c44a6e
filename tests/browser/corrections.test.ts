import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { readCorrectionsFile } from '../../settings/corrections.ts';
import { chooseFile } from './harness/choose-file.ts';
import { named, pressOn, tabTo, typeInto, untilWords, wordsOf } from './harness/keyboard.ts';
import { highlighted, until } from './harness/page-state.ts';
import { readPopup } from './harness/read-popup.ts';
import { useSession } from './harness/use-session.ts';
import { seedUrl } from './seed-article.ts';

/** Corrections taken out of the extension and into it again, by keyboard, through real files. */

const folder = await mkdtemp(join(tmpdir(), 'kata-siapa-saved-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const held = useSession({ downloads: folder });
beforeEach(() => held.session.inExtension((browser) => browser.storage.local.clear(), null));

/** Opens the options: in the popup's own tab in Firefox, whose sessions cannot open such a page by themselves. */
async function openOptions(popup: Page): Promise<Page> {
  const inPlace = held.session.name === 'firefox';
  if (inPlace) await popup.evaluate(() => location.assign('/options.html'));
  const options = inPlace ? popup : await held.session.open(new URL('/options.html', popup.url()).href);
  await options.waitForSelector(named('import-button'));
  return options;
}

/** Opens the article and says of one of its claims that Budi Santoso's document holds it. */
async function correctOne(): Promise<{ page: Page; popup: Page }> {
  const page = await held.session.open(seedUrl);
  const popup = await held.session.openPopup(page);
  await readPopup(popup);
  const at = (await wordsOf(popup, 'claim')).findIndex((words) => words.includes('satu jam'));
  await pressOn(popup, named('why-button'), 'Enter', at);
  await pressOn(popup, named('correct-button'));
  await typeInto(popup, named('correct-name'), 'Surat Budi');
  await pressOn(popup, named('correct-type'), 'd');
  await pressOn(popup, named('correct-save'));
  await untilWords(popup, 'source-name', (names) => names.includes('Surat Budi'));
  return { page, popup };
}

/** Waits until the page marks the words of the correction as a document's, or no longer does. */
const marked = (page: Page, wanted: boolean) =>
  until(
    () => highlighted(page),
    (names) => 'kata-siapa-document' in names === wanted,
  );

/** The one file that was saved, once it is whole. */
async function savedFile(): Promise<string> {
  const files = await until(
    () => readdir(folder),
    (names) => names.length === 1 && names[0]?.endsWith('.json') === true,
  );
  return join(folder, files[0] ?? '');
}

/** Takes in a file as a reader does: a key on the button, and the file chosen in the dialogue. */
async function importFile(options: Page, file: string): Promise<string> {
  await tabTo(options, named('import-button'));
  const [before] = await wordsOf(options, 'import-answer');
  await chooseFile(options, file);
  const [answer = ''] = await untilWords(options, 'import-answer', ([words]) => words !== before);
  return answer;
}

const stored = () => held.session.inExtension((browser) => browser.storage.local.get(null), null);

it('a correction is saved to a file, deleted, taken in again, and stands on the page as before', async () => {
  const { page, popup } = await correctOne();
  await marked(page, true);
  const options = await openOptions(popup);
  await pressOn(options, named('export-corrections'));
  const file = await savedFile();
  const read = readCorrectionsFile(await readFile(file, 'utf8'));
  expect(read).toMatchObject({ ok: true, count: 1 });
  expect(JSON.stringify(read)).toContain('"change":{"kind":"source","name":"Surat Budi","type":"document"}');

  await pressOn(options, named('delete-correction'));
  await marked(page, false);
  expect(await importFile(options, file)).toContain('1 koreksi');
  expect((await wordsOf(options, 'corrections'))[0]).toContain('Surat Budi');
  await marked(page, true);
  await page.reload();
  await marked(page, true);
});

it('a broken file is named as broken and changes nothing', async () => {
  const { page, popup } = await correctOne();
  await marked(page, true);
  const before = await stored();
  const options = await openOptions(popup);
  const good = { id: 'x', made: '2026-01-01T00:00:00Z', quote: { prefix: '', exact: 'air', suffix: '' } };
  const files = {
    'half.json': '{"kataSiapa": "corrections", "version": 1, "pages": {',
    'one-of-two.json': JSON.stringify({
      kataSiapa: 'corrections',
      version: 1,
      pages: {
        'tempo.co/a': [
          { ...good, change: { kind: 'not-a-claim' } },
          { ...good, change: { kind: 'other' } },
        ],
      },
    }),
  };
  const answers: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), content);
    answers.push(await importFile(options, join(folder, name)));
  }
  expect(answers[0]).toContain('bukan JSON');
  expect(answers[1]).toContain('rusak di pages › tempo.co/a › 1');
  expect(await stored()).toEqual(before);
  await marked(page, true);
});
