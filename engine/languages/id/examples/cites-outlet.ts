import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `cites-outlet`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'cites-outlet',
  examples: [
    {
      text: 'Dilansir dari Reuters, gempa berkekuatan 6,1 mengguncang Filipina selatan.',
      claims: ['gempa berkekuatan 6,1 mengguncang Filipina selatan'],
      speaker: 'Reuters',
      type: 'outlet',
    },
    {
      text: 'Mengutip Antara, kebakaran hutan di Riau sudah padam.',
      claims: ['kebakaran hutan di Riau sudah padam'],
      speaker: 'Antara',
      type: 'outlet',
    },
    {
      text: 'Melansir BBC, Jumat (7/2), ratusan penerbangan di London dibatalkan karena salju.',
      claims: ['ratusan penerbangan di London dibatalkan karena salju'],
      speaker: 'BBC',
      type: 'outlet',
    },
    {
      text: 'Seperti diberitakan Kompas.com, jembatan gantung itu putus karena kelebihan beban.',
      claims: ['jembatan gantung itu putus karena kelebihan beban'],
      speaker: 'Kompas.com',
      type: 'outlet',
    },
    {
      text: 'Dilansir AFP, tren minuman kolagen itu diklaim mampu memperlambat penuaan.',
      claims: ['tren minuman kolagen itu', 'mampu memperlambat penuaan'],
      speaker: 'AFP',
      type: 'outlet',
    },
    {
      text: 'Bintang film itu akan menikah di Bali, seperti dilansir dari laman People.',
      claims: ['Bintang film itu akan menikah di Bali'],
      speaker: 'People',
      type: 'outlet',
    },
  ],
  counterExamples: [
    '"Saya sudah lama ingin pensiun," kata Purwanto, dikutip Senin (20/10/2025).',
    'Ia membeli koran Kompas setiap pagi di kios dekat stasiun.',
    'Wartawan Reuters itu lahir di Surabaya pada 1975.',
    'Puisi Chairil Anwar dikutip dalam buku pelajaran sekolah dasar.',
  ],
};
