import { describe, expect, test } from 'vitest';
import { outletNames } from '../../engine/outlets/find-outlet.ts';
import { outletKinds } from '../../engine/outlets/outlet.ts';
import { outletId, readOutletTable } from '../../engine/outlets/read-outlet-table.ts';
import { outlets as registry } from '../../engine/outlets/registry.ts';
import { newsPatterns, newsSites } from '../../site-access/news-sites.ts';

const outlets = registry();

const count = (fits: (outlet: (typeof outlets)[number]) => boolean) => outlets.filter(fits).length;
const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe('the registry of outlets', () => {
  test('holds at least 330 Indonesian outlets, 300 foreign ones and 200 that write English', () => {
    expect(count(({ country }) => country === 'id')).toBeGreaterThanOrEqual(330);
    expect(count(({ country }) => country !== 'id')).toBeGreaterThanOrEqual(300);
    expect(count(({ language }) => language === 'en')).toBeGreaterThanOrEqual(200);
  });

  test('gives every outlet an id of its own, a country, a language and a kind', () => {
    expect(repeated(outlets.map(({ id }) => id))).toEqual([]);
    for (const outlet of outlets) {
      expect(outlet.id, outlet.name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(outlet.country, outlet.name).toMatch(/^[a-z]{2}$/);
      expect(outlet.language, outlet.name).toMatch(/^[a-z]{2}$/);
      expect(outletKinds).toContain(outlet.kind);
      if (outlet.group) expect(outlet.group).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  test('gives every domain to one outlet', () => {
    const domains = outlets.flatMap((outlet) => outlet.domains);
    expect(repeated(domains)).toEqual([]);
    for (const domain of domains) expect(domain).toMatch(/^(?!www\.)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
    for (const { domains: own } of outlets)
      for (const domain of own) expect(own.filter((other) => other.endsWith(`.${domain}`))).toEqual([]);
  });

  test('lets two outlets share a name only where both mark it as ambiguous', () => {
    const owners = new Map<string, { id: string; ambiguous: boolean }>();
    for (const { id, name, aliases = [], ambiguous = [] } of outlets)
      for (const words of [name, ...aliases]) {
        const entry = { id, ambiguous: ambiguous.includes(words) };
        const other = owners.get(words.toLowerCase());
        if (other && other.id !== id)
          expect([words, other.id, id, other.ambiguous && entry.ambiguous]).toEqual([words, other.id, id, true]);
        else owners.set(words.toLowerCase(), entry);
      }
  });

  test('marks as ambiguous only what is a name or an alias, and repeats no alias', () => {
    for (const { name, aliases = [], ambiguous = [] } of outlets) {
      const names = [name, ...aliases];
      expect(repeated(names)).toEqual([]);
      for (const words of ambiguous) expect(names).toContain(words);
    }
  });

  test('marks ordinary words', () => {
    const certain = new Set([...outletNames()].filter(({ ambiguous }) => !ambiguous).map(({ words }) => words));
    for (const word of ['Tempo', 'Kompas', 'Merdeka', 'Suara', 'Bisnis', 'Antara', 'Detik', 'Surya', 'Fajar', 'Bola'])
      expect(certain.has(word), word).toBe(false);
    for (const word of ['The Sun', 'Time', 'AS', 'RT', 'Nature', 'Goal', 'Mirror', 'Express', 'Metro', 'MENA', 'NTB'])
      expect(certain.has(word), word).toBe(false);
  });
});

describe('the table notation', () => {
  test('reads names, domains and what a row says for itself', () => {
    const table = `
      = id id online tempo
      ?Tempo; Majalah Tempo | tempo.co | magazine +
      Teras.id
      Sendiri | sendiri.test | lain`;
    expect(readOutletTable(table)).toEqual([
      {
        id: 'tempo',
        name: 'Tempo',
        aliases: ['Majalah Tempo'],
        ambiguous: ['Tempo'],
        domains: ['tempo.co'],
        country: 'id',
        language: 'id',
        kind: 'magazine',
        group: 'tempo',
        site: true,
      },
      { id: 'teras-id', name: 'Teras.id', domains: [], country: 'id', language: 'id', kind: 'online', group: 'tempo' },
      {
        id: 'sendiri',
        name: 'Sendiri',
        domains: ['sendiri.test'],
        country: 'id',
        language: 'id',
        kind: 'online',
        group: 'lain',
      },
    ]);
  });

  test('refuses a row without heading or name and a heading without kind', () => {
    expect(() => readOutletTable('Tempo | tempo.co')).toThrow('before the first heading');
    expect(() => readOutletTable('= id id online\n| tempo.co')).toThrow('without a name');
    expect(() => readOutletTable('= id id paper')).toThrow('Not a heading');
  });

  test('makes ids from names', () => {
    expect(outletId("L'Équipe")).toBe('lequipe');
    expect(outletId('Kompas.com')).toBe('kompas-com');
    expect(outletId('9to5Mac')).toBe('9to5mac');
  });
});

describe('the news sites', () => {
  test('are at least 100 domains, each with its outlet', () => {
    expect(newsSites.length).toBeGreaterThanOrEqual(100);
    const ids = new Set(outlets.map(({ id }) => id));
    for (const { outletId: id } of newsSites) expect(ids.has(id)).toBe(true);
  });

  test('give one narrow pattern a domain', () => {
    expect(repeated(newsPatterns)).toEqual([]);
    expect(newsPatterns.length).toBeGreaterThanOrEqual(100);
    for (const pattern of newsPatterns) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    expect(newsPatterns).toContain('*://*.detik.com/*');
    expect(newsPatterns).not.toContain('*://*.en.tempo.co/*');
    expect(newsPatterns.some((pattern) => /^\*:\/\/\*\.(co|or|com|net|go|org)\.[a-z]{2}\/\*$/.test(pattern))).toBe(
      false,
    );
  });
});
