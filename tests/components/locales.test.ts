import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { sourceTypes } from '../../engine/types.ts';
import { cardWords } from '../../locales/card-words.ts';
import { chooseLanguage } from '../../locales/choose-language.ts';
import en from '../../locales/en.yml';
import id from '../../locales/id.yml';
import type { MessageTree } from '../../locales/translate.ts';
import { translatorFor } from '../../locales/translate.ts';

function flat(tree: MessageTree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );
}

/** The names of the values a message wants. */
const wants = (message: string) => [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();

describe('the words of the interface', () => {
  it('can all be formatted, in both languages', () => {
    for (const [tree, language] of [
      [id, 'id'],
      [en, 'en'],
    ] as const)
      for (const [key, message] of flat(tree))
        expect(() => new IntlMessageFormat(message, language), key).not.toThrow();
  });

  it('want the same values in both languages', () => {
    const english = new Map(flat(en));
    const different = flat(id).filter(
      ([key, message]) => String([...new Set(wants(message))]) !== String([...new Set(wants(english.get(key) ?? ''))]),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('pass no verdict', () => {
    const verdict = /\b(benar|salah|kredibel|hoaks|bohong|true|false|credible|fake|lie)\b/i;
    expect([...flat(id), ...flat(en)].filter(([, message]) => verdict.test(message))).toEqual([]);
  });

  it('are there for every key the code asks for', () => {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'components', 'entrypoints', 'report'])
      .toString()
      .split('\n')
      .filter((file) => /\.tsx?$/.test(file));
    const asked = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\b(?:t\.(?:text|parts)|say)\(\s*'([^']+)'/g)].map(([, key]) => key),
    );
    expect(asked.length).toBeGreaterThan(50);
    expect([...new Set(asked)].filter((key) => key && !translatorFor('id').has(key))).toEqual([]);
  });

  it('explain every rule the engine has', () => {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'engine/rules', 'engine/refiners'])
      .toString()
      .split('\n')
      .filter(Boolean);
    const named = /(?:^const id = |\bcandidate\(\s*|^\s+id: )'([a-z]+(?:-[a-z]+)+)'/gm;
    const ids = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(named)].map(([, rule]) => rule));
    expect(ids).toContain('says-that');
    expect([...new Set(ids)].filter((rule) => !translatorFor('id').has(`rule.${rule}`))).toEqual([]);
  });

  it('name every type of source', () => {
    for (const language of ['id', 'en'] as const)
      for (const type of sourceTypes) {
        expect(translatorFor(language).has(`type.${type}`)).toBe(true);
        expect(cardWords(language).types[type]).toBe(translatorFor(language).text(`type.${type}`));
      }
  });

  it('have English plurals and Indonesian figures', () => {
    expect(translatorFor('en').text('counts.claims', { count: 1 })).toBe('1 claim');
    expect(translatorFor('en').text('counts.claims', { count: 2 })).toBe('2 claims');
    expect(translatorFor('id').text('counts.claims', { count: 1200 })).toBe('1.200 klaim');
  });

  it('show the key where a message is missing', () => expect(translatorFor('id').text('no.such')).toBe('no.such'));
});

describe('the language', () => {
  it.each([
    ['auto', ['id-ID', 'en'], 'id'],
    ['auto', ['in'], 'id'],
    ['auto', ['ms-MY'], 'id'],
    ['auto', ['fr', 'en-GB'], 'en'],
    ['auto', ['fr'], 'en'],
    ['auto', [], 'en'],
    ['id', ['en'], 'id'],
    ['en', ['id'], 'en'],
  ] as const)('%s with %j is %s', (setting, languages, expected) =>
    expect(chooseLanguage(setting, languages)).toBe(expected),
  );
});

describe('the browser’s own words', () => {
  const read = (language: string) =>
    JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<
      string,
      { message: string }
    >;

  it('are the same keys, and short enough for the stores', () => {
    expect(Object.keys(read('id'))).toEqual(Object.keys(read('en')));
    for (const language of ['id', 'en']) expect(read(language).description?.message.length).toBeLessThanOrEqual(132);
  });
});
