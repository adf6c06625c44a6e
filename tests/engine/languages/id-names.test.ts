import { describe, expect, it } from 'vitest';
import { bodyHeads } from '../../../engine/languages/id/bodies.ts';
import { fields } from '../../../engine/languages/id/fields.ts';
import { governments } from '../../../engine/languages/id/governments.ts';
import { list } from '../../../engine/languages/id/list.ts';
import { knowledgeBodies, namedBodies } from '../../../engine/languages/id/named-bodies.ts';
import { givenNames } from '../../../engine/languages/id/names.ts';
import { places } from '../../../engine/languages/id/places.ts';
import { posts } from '../../../engine/languages/id/posts.ts';
import { academicTitles, honorific, postModifier, ranks, title } from '../../../engine/languages/id/titles.ts';
import { words } from '../../../engine/languages/id/words.ts';

const postOf = (name: string) => posts().find((post) => post.words === name);
const headOf = (name: string) => bodyHeads().find((head) => head.words === name);
const bodyOf = (name: string) => namedBodies.find((body) => body.names.includes(name));

const lowerCase = {
  posts: posts().map((post) => post.words),
  bodyHeads: bodyHeads().map((head) => head.words),
  fields,
  givenNames,
  title,
  honorific,
  postModifier,
};
const asWritten = { governments, places, names: namedBodies.flatMap((body) => body.names) };

describe('list', () => {
  it('splits at commas and line breaks and drops what is empty', () => {
    expect(list(' a b, c\n\n d,,')).toEqual(['a b', 'c', 'd']);
    expect(list('')).toEqual([]);
  });
});

describe.each(Object.entries({ ...lowerCase, ...asWritten }))('%s', (_, terms) => {
  it('holds each term once, neatly written', () => {
    expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
    expect(terms.filter((term) => term !== term.trim() || /\s{2}|\n|^$/u.test(term))).toEqual([]);
  });
});

describe.each(Object.entries(lowerCase))('%s', (_, terms) => {
  it('is in lower case, without the period that shortens a word', () => {
    expect(terms.filter((term) => term !== term.toLowerCase() || term.endsWith('.'))).toEqual([]);
  });
});

describe.each(Object.entries(asWritten))('%s', (_, terms) => {
  it('starts with a capital, but for brands that do not, and holds one case of each name', () => {
    expect(terms.filter((term) => !/^(?:[\p{Lu}\p{N}]|inDrive|eFishery|idEA)/u.test(term))).toEqual([]);
    const folded = terms.map((term) => term.toLowerCase());
    expect(folded.filter((term, i) => folded.indexOf(term) !== i)).toEqual([]);
  });
});

describe('posts', () => {
  it.each([
    ['menteri', 'official'],
    ['mendikdasmen', 'official'],
    ['wali kota', 'official'],
    ['ketua rt', 'official'],
    ['prakirawan', 'official'],
    ['danru', 'official'],
    ['penyuluh agama', 'official'],
    ['head of research', 'expert'],
    ['kapolres', 'official'],
    ['kasat reskrim', 'official'],
    ['kapendam', 'official'],
    ['jaksa penuntut umum', 'official'],
    ['hakim', 'official'],
    ['duta besar', 'official'],
    ['guru besar', 'expert'],
    ['pengamat politik', 'expert'],
    ['dokter spesialis', 'expert'],
    ['epidemiolog', 'expert'],
    ['direktur utama', 'by-body'],
    ['politikus', 'person'],
    ['kuasa hukum', 'person'],
    ['pelatih', 'person'],
    ['warga', 'person'],
    ['kepala', 'by-body'],
    ['juru bicara', 'by-body'],
    ['anggota', 'by-body'],
    ['ketua umum', 'by-body'],
    ['sekjen', 'by-body'],
    ['jurnalis', 'by-body'],
  ])('knows %s as %s', (name, holder) => {
    expect(postOf(name)?.holder).toBe(holder);
  });

  it('says what body a post implies', () => {
    expect(postOf('kapolda')?.impliesBody).toBe('institution');
    expect(postOf('kepala')?.impliesBody).toBe('institution');
    expect(postOf('ketua umum')?.impliesBody).toBe('organization');
    expect(postOf('ketua')?.impliesBody).toBeUndefined();
  });

  it('leaves the body and what modifies the post out of it', () => {
    for (const name of ['ketua dpr', 'kepala dinas', 'kepala bmkg', 'mantan menteri', 'wakil ketua']) {
      expect(postOf(name)).toBeUndefined();
    }
  });
});

describe('titles', () => {
  it('knows ranks with corps and state of service, and keeps them apart from learning', () => {
    for (const rank of [
      'akbp',
      'kombes pol',
      'irjen pol',
      'mayjen tni',
      'letkol inf',
      'kapten inf',
      'bripka',
      'brigjen tni purn',
    ]) {
      expect(ranks).toContain(rank);
      expect(title).toContain(rank);
    }
    for (const name of ['prof', 'dr']) expect(academicTitles).toContain(name);
    expect(ranks.filter((rank) => academicTitles.includes(rank))).toEqual([]);
    // A captain alone may lead a team or a ship.
    expect(ranks).not.toContain('kapten');
  });

  it('does not take a body or a country for a title', () => {
    const names = new Set([...asWritten.names, ...governments].map((name) => name.toLowerCase()));
    expect(title.filter((name) => names.has(name))).toEqual([]);
    expect(title).not.toContain('tni');
  });
});

describe('bodies', () => {
  it.each([
    ['kementerian', 'institution'],
    ['polres', 'institution'],
    ['dinas', 'institution'],
    ['pemkot', 'institution'],
    ['kejaksaan negeri', 'institution'],
    ['rsud', 'institution'],
    ['pt', 'organization'],
    ['partai', 'organization'],
    ['universitas', 'organization'],
    ['rumah sakit', 'organization'],
    ['lembaga survei', 'organization'],
    ['pondok pesantren', 'organization'],
  ])('knows the head %s as %s', (name, type) => {
    expect(headOf(name)?.type).toBe(type);
  });

  it.each([
    ['Kemenkeu', 'Kementerian Keuangan', 'institution'],
    ['KPK', 'Komisi Pemberantasan Korupsi', 'institution'],
    ['BMKG', 'Badan Meteorologi, Klimatologi, dan Geofisika', 'institution'],
    ['DPR', 'Dewan Perwakilan Rakyat', 'institution'],
    ['PBB', 'Perserikatan Bangsa-Bangsa', 'institution'],
    ['Bulog', 'Perum Bulog', 'organization'],
    ['Hamas', 'Hamas', 'organization'],
    ['PBNU', 'Pengurus Besar Nahdlatul Ulama', 'organization'],
    ['PDIP', 'Partai Demokrasi Indonesia Perjuangan', 'organization'],
    ['UGM', 'Universitas Gadjah Mada', 'organization'],
    ['PSSI', 'Persatuan Sepak Bola Seluruh Indonesia', 'organization'],
  ])('knows %s as %s', (acronym, name, type) => {
    expect(bodyOf(acronym)).toMatchObject({ type });
    expect(bodyOf(acronym)?.names[0]).toBe(name);
  });

  it('marks bodies whose people speak for what they know', () => {
    for (const name of ['UGM', 'CSIS', 'Indef', 'SMRC']) expect(knowledgeBodies).toContain(name);
    for (const name of ['PDIP', 'Pertamina', 'KontraS']) expect(knowledgeBodies).not.toContain(name);
  });
});

describe('places, governments and fields', () => {
  it('knows provinces, regencies, cities and districts', () => {
    for (const name of ['Papua Pegunungan', 'Jabar', 'Tanah Bumbu', 'Kulon Progo', 'Lhokseumawe', 'Tebet', 'Tangsel']) {
      expect(places).toContain(name);
    }
  });

  it('keeps governments apart from other places, and from words that open a sentence', () => {
    for (const name of ['AS', 'RI', 'Kremlin', 'Gedung Putih', 'Korsel', 'Uni Emirat Arab'])
      expect(governments).toContain(name);
    expect(places.filter((name) => governments.includes(name))).toEqual([]);
    expect(governments).not.toContain('Lima');
  });

  it('knows fields with commas beside the shorter ones that they begin with', () => {
    for (const name of [
      'pertahanan',
      'pendidikan',
      'pendidikan dasar dan menengah',
      'usaha mikro, kecil, dan menengah',
    ]) {
      expect(fields).toContain(name);
    }
  });
});

describe('given names', () => {
  it('knows names of many cultures', () => {
    for (const name of [
      'budi',
      'asep',
      'wayan',
      'luhut',
      'yohanes',
      'bahlil',
      'hotman',
      'siti',
      'donald',
      'volodymyr',
      'kylian',
    ]) {
      expect(givenNames).toContain(name);
    }
  });

  it('holds no function word, which would make any sentence start with a name', () => {
    const { abbreviation: _, ...classes } = words;
    const closed = new Set(Object.values(classes).flat());
    expect(givenNames.filter((name) => closed.has(name))).toEqual([]);
    expect(givenNames.filter((name) => postOf(name))).toEqual([]);
  });
});

it('is broad enough for articles that nobody has read', () => {
  expect(posts().length).toBeGreaterThan(1500);
  expect(namedBodies.length).toBeGreaterThan(1000);
  expect(bodyHeads().length).toBeGreaterThan(700);
  expect(givenNames.length).toBeGreaterThan(2500);
  expect(places.length).toBeGreaterThan(1100);
  expect(fields.length).toBeGreaterThan(400);
});
