import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `hidden-source`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'hidden-source',
  examples: [
    {
      text: 'Tiga kapal nelayan dilaporkan hilang di perairan Natuna.',
      claims: ['Tiga kapal nelayan', 'hilang di perairan Natuna'],
      speaker: null,
      type: 'unstated',
    },
    {
      text: 'Konon, sumur di belakang masjid itu tidak pernah kering.',
      claims: ['sumur di belakang masjid itu tidak pernah kering'],
      speaker: null,
      type: 'unstated',
    },
    {
      text: 'Kabarnya, stadion baru itu dibuka bulan depan.',
      claims: ['stadion baru itu dibuka bulan depan'],
      speaker: null,
      type: 'unstated',
    },
    {
      text: 'Kinerja bupati dinilai lamban dalam menangani banjir.',
      claims: ['Kinerja bupati', 'lamban dalam menangani banjir'],
      speaker: null,
      type: 'unstated',
    },
    {
      text: 'Dua pendaki dilaporkan tersesat di lereng barat Gunung Slamet.',
      claims: ['Dua pendaki', 'tersesat di lereng barat Gunung Slamet'],
      speaker: null,
      type: 'unstated',
    },
    {
      text: 'Kebijakan ganjil genap dinilai tidak mengurangi kemacetan.',
      claims: ['Kebijakan ganjil genap', 'tidak mengurangi kemacetan'],
      speaker: null,
      type: 'unstated',
    },
  ],
  counterExamples: [
    'Suhu udara diperkirakan mencapai 36 derajat pada siang hari.',
    'Acara itu diketahui berlangsung sampai malam.',
    'Pria yang diduga mencuri motor itu lari ke arah rel.',
    'Suhu di puncak gunung tercatat dua derajat di bawah nol.',
    'Polisi mencari pria yang disebut saksi sebagai pengemudi mobil itu.',
  ],
};
