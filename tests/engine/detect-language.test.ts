import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../engine/detect-language.ts';
import { extractAttributions } from '../../engine/index.ts';

const indonesian = 'Presiden mengatakan pemerintah akan memberi bantuan kepada warga yang terkena banjir di Randu.';
const english = 'The president said the government would help people who lost their homes in the flood.';

/** Sentences in languages without a pack. */
const others = {
  Malay:
    'Perdana Menteri berkata kerajaan akan memberi bantuan kepada mangsa banjir kerana ramai penduduk kehilangan rumah. Beliau berkata demikian selepas mesyuarat bersama timbalan pengerusi jawatankuasa pada hari Isnin.',
  Javanese:
    'Presiden ngandika yen pamaréntah bakal menehi bantuan marang para warga sing kena banjir ing wilayah liyane.',
  Sundanese: 'Présidén nyarios yén pamaréntah bakal méré bantuan ka warga anu katarajang banjir jeung wewengkon séjén.',
  Spanish: 'El presidente dijo que la situación en el país es muy difícil y que los ciudadanos deben tener paciencia.',
  German: 'Der Kanzler sagte am Montag, dass die Regierung neue Maßnahmen plant und die Bürger informiert werden.',
  French: 'Le président a déclaré que la situation dans le pays était très difficile pour les citoyens.',
  Dutch: 'De minister zei maandag dat het kabinet met nieuwe maatregelen komt voor de bewoners van de stad.',
  Japanese: '首相は記者会見で、政府が被災者を支援すると述べた。',
};

describe('detectLanguage', () => {
  it('tells Indonesian and English apart, whatever the page says of itself', () => {
    expect([detectLanguage(indonesian), detectLanguage(indonesian, 'en-US')]).toEqual(['id', 'id']);
    expect([detectLanguage(english), detectLanguage(english, 'id')]).toEqual(['en', 'en']);
  });

  it.each(Object.entries(others))('reads nothing in %s', (_, text) => {
    expect([detectLanguage(text), detectLanguage(text, 'id'), detectLanguage(text, 'en')]).toEqual([null, null, null]);
  });

  it('keeps to the page where a few words show nothing', () => {
    expect(detectLanguage('Prabowo Subianto', 'id')).toBe('id');
    expect(detectLanguage('Prabowo Subianto', 'en-GB')).toBe('en');
    expect(detectLanguage('Prabowo Subianto')).toBeNull();
    expect(detectLanguage('Prabowo Subianto', 'ms')).toBeNull();
  });

  it('takes a name that is a Malay word for a name', () => {
    expect(detectLanguage('Wang mengatakan misi ini mencakup perjalanan panjang, kata Wang kepada wartawan.')).toBe(
      'id',
    );
  });

  it('finds no language in a text without words', () => {
    expect([detectLanguage(''), detectLanguage('12:30 – 14.00 …'), detectLanguage('\ud800')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('makes the engine read what it knows and leave the rest', () => {
    expect(extractAttributions(english).language).toBe('en');
    expect(extractAttributions(others.Spanish)).toMatchObject({ language: null, attributions: [] });
  });
});
