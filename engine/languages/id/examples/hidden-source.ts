import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `hidden-source`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'hidden-source',
  examples: [
    {
      text: 'Penyanyi itu dikabarkan akan pindah ke Amerika Serikat.',
      claims: ['Penyanyi itu', 'akan pindah ke Amerika Serikat'],
      speaker: null,
      type: 'unstated',
    },
    {
      text: 'Tiga kapal nelayan dilaporkan hilang di perairan Natuna.',
      claims: ['Tiga kapal nelayan', 'hilang di perairan Natuna'],
      speaker: null,
      type: 'unstated',
    },
    {
      text: 'Obat herbal itu diklaim mampu menurunkan kadar gula darah.',
      claims: ['Obat herbal itu', 'mampu menurunkan kadar gula darah'],
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
      text: 'Ponsel itu disebut punya baterai yang tahan dua hari.',
      claims: ['Ponsel itu', 'punya baterai yang tahan dua hari'],
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
      text: 'Pemain muda itu dikabarkan menolak tawaran klub Belanda.',
      claims: ['Pemain muda itu', 'menolak tawaran klub Belanda'],
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
    'Kasus itu dilaporkan ke Polres Metro Bekasi.',
    'Suhu udara diperkirakan mencapai 36 derajat pada siang hari.',
    'Acara itu diketahui berlangsung sampai malam.',
    'Harga tiket dinilai terlalu mahal oleh banyak penumpang.',
    'Pria yang diduga mencuri motor itu lari ke arah rel.',
    'Ia dinilai layak menerima beasiswa oleh tim penguji.',
    'Buku itu disebut dalam daftar pustaka skripsinya.',
    'Suhu di puncak gunung tercatat dua derajat di bawah nol.',
    'Polisi mencari pria yang disebut saksi sebagai pengemudi mobil itu.',
  ],
};
