import { describe, expect, test } from 'vitest';
import {
  findOutlet,
  outletNames,
  outletOfDomainText,
  outletOfHost,
  sameGroup,
} from '../../engine/outlets/find-outlet.ts';
import type { Outlet } from '../../engine/outlets/outlet.ts';

const nameOf = (name: string) => findOutlet(name)?.name;
const must = (name: string): Outlet => {
  const outlet = findOutlet(name);
  if (!outlet) throw new Error(`No outlet ${name}`);
  return outlet;
};

describe('findOutlet', () => {
  test.each([
    ['Reuters', 'Reuters'],
    ['REUTERS', 'Reuters'],
    ['reuters', 'Reuters'],
    ['Aljazeera', 'Al Jazeera'],
    ['Al-Jazeera', 'Al Jazeera'],
    ['WSJ', 'The Wall Street Journal'],
    ['Wall Street Journal', 'The Wall Street Journal'],
    ['Dailymail', 'Daily Mail'],
    ['Mirror', 'Daily Mirror'],
    ['Guardian', 'The Guardian'],
    ['The Guardian', 'The Guardian'],
    ['Kompas.com', 'Kompas.com'],
    ['Kompas', 'Kompas'],
    ['Tempo', 'Tempo'],
    ['Tempo.co', 'Tempo'],
    ['detikFinance', 'detikFinance'],
    ['DetikFinance', 'detikFinance'],
    ['Tribun Jatim', 'Tribun Jatim'],
    ['TribunJatim.com', 'Tribun Jatim'],
    ['The Techspot', 'Techspot'],
    ['LEquipe', "L'Équipe"],
    ['BBC', 'BBC'],
    ['New York Times', 'The New York Times'],
    ['TASS', 'TASS'],
    ['KCNA', 'KCNA'],
    ['AS', 'AS'],
    [' www.detik.com/jatim ', 'detikcom'],
  ])('%s is %s', (written, name) => {
    expect(nameOf(written)).toBe(name);
  });

  test.each([
    '',
    ' ',
    'the',
    'as',
    'rt',
    'tempo',
    'suara',
    'merdeka',
    'John Kirby',
    'constructor',
    '__proto__',
    '.com',
  ])('%j is no outlet', (written) => {
    expect(findOutlet(written)).toBeUndefined();
  });
});

describe('hosts and domains', () => {
  test('a subdomain belongs to the longest domain known', () => {
    expect(outletOfHost('inet.detik.com')?.name).toBe('detikINET');
    expect(outletOfHost('www.detik.com')?.name).toBe('detikcom');
    expect(outletOfHost('m.tribunnews.com')?.name).toBe('Tribunnews');
    expect(outletOfHost('JATIM.Tribunnews.com')?.name).toBe('Tribun Jatim');
    expect(outletOfHost('edition.cnn.com')?.name).toBe('CNN');
    expect(outletOfHost('notdetik.com')).toBeUndefined();
    expect(outletOfHost('com')).toBeUndefined();
    expect(outletOfHost('')).toBeUndefined();
  });

  test('a domain in text may have any case, a scheme and a path', () => {
    expect(outletOfDomainText('detik.com')?.name).toBe('detikcom');
    expect(outletOfDomainText('Merdeka.com')?.name).toBe('Merdeka');
    expect(outletOfDomainText('https://www.bbc.co.uk/news?x=1')?.name).toBe('BBC');
    expect(outletOfDomainText('detik')).toBeUndefined();
    expect(outletOfDomainText('3.590')).toBeUndefined();
    expect(outletOfDomainText('korlantas.polri.go.id')).toBeUndefined();
  });
});

describe('sameGroup', () => {
  test('joins sister houses and no others', () => {
    expect(sameGroup(must('detikcom'), must('CNN Indonesia'))).toBe(true);
    expect(sameGroup(must('Kompas.com'), must('Tribunnews'))).toBe(true);
    expect(sameGroup(must('Liputan6'), must('Merdeka.com'))).toBe(true);
    expect(sameGroup(must('Tirto'), must('Tirto'))).toBe(true);
    expect(sameGroup(must('Tirto'), must('Reuters'))).toBe(false);
    expect(sameGroup(must('detikcom'), must('Kompas.com'))).toBe(false);
  });
});

describe('outletNames', () => {
  const names = [...outletNames()];

  test('gives each spelling once, names without a leading article and domains among them', () => {
    const keys = names.map(({ words }) => words.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('wall street journal');
    expect(keys).toContain('kompas.com');
  });

  test('gives an acronym as the word that newsrooms also make of it', () => {
    expect(names.find(({ outlet }) => outlet.id === 'tass')?.words).toBe('Tass');
    expect(nameOf('TASS')).toBe('TASS');
  });

  test('gives a shared name to the first of its outlets', () => {
    expect(names.find(({ words }) => words === 'The Star')).toMatchObject({ ambiguous: true });
    expect(names.find(({ words }) => words === 'CNN')).toMatchObject({ ambiguous: false, outlet: { id: 'cnn' } });
  });

  test('each name finds its outlet again', () => {
    for (const { words, outlet } of names) expect(findOutlet(words)?.id, words).toBe(outlet.id);
  });
});
