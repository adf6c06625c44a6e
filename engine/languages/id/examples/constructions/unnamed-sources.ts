import type { Construction } from '../../../examples.ts';

/** Sources without a name. */
export const unnamedSources: readonly Construction[] = [
  {
    name: 'source with a relative clause in front',
    text: 'Menurut warga yang rumahnya terendam, air mulai naik sejak Subuh.',
    attributions: [{ claims: ['air mulai naik sejak Subuh'], speaker: 'warga', type: 'anonymous' }],
  },
  {
    name: 'pronoun for somebody without a name',
    text: '"Rencana itu belum final," kata Menteri Keuangan Purwa Sadewa. Seorang pejabat kementerian yang menolak disebutkan namanya membenarkan rencana itu. Ia mengatakan pembahasan sudah berjalan dua bulan.',
    attributions: [
      { claims: ['Rencana itu belum final'], speaker: 'Purwa Sadewa', type: 'official' },
      {
        claims: ['pembahasan sudah berjalan dua bulan'],
        speaker: 'Seorang pejabat kementerian',
        type: 'anonymous',
      },
    ],
  },
  {
    name: 'somebody in the claim of an unnamed source',
    text: 'Menurut keluarga korban, Andi pamit pergi memancing sejak Sabtu pagi.',
    attributions: [
      { claims: ['Andi pamit pergi memancing sejak Sabtu pagi'], speaker: 'keluarga korban', type: 'anonymous' },
    ],
  },
  {
    name: 'share of those asked',
    text: 'Sebanyak 62 persen responden mengaku puas dengan kinerja pemerintah.',
    attributions: [{ claims: ['puas dengan kinerja pemerintah'], speaker: '62 persen responden', type: 'anonymous' }],
  },
  {
    name: 'comment of the writer behind a dash',
    text: 'Para pejabat setempat mengakui bahwa proyek itu masih tertunda -- sebuah isyarat bahwa rencana tidak berjalan mulus.',
    attributions: [{ claims: ['proyek itu masih tertunda'], speaker: 'Para pejabat setempat', type: 'anonymous' }],
  },
  {
    name: 'anonymous official',
    text: 'Seorang pejabat Kementerian Keuangan yang tidak mau disebut namanya mengatakan anggaran itu sudah dicoret.',
    attributions: [
      { claims: ['anggaran itu sudah dicoret'], speaker: 'Seorang pejabat Kementerian Keuangan', type: 'anonymous' },
    ],
  },
  {
    name: 'anonymous source',
    text: 'Sumber di kepolisian menyebut pelaku lebih dari satu orang.',
    attributions: [{ claims: ['pelaku lebih dari satu orang'], speaker: 'Sumber di kepolisian', type: 'anonymous' }],
  },
  {
    name: 'anonymous residents',
    text: 'Sejumlah warga mengaku tidak pernah diajak bicara soal pembangunan bandara.',
    attributions: [
      { claims: ['tidak pernah diajak bicara soal pembangunan bandara'], speaker: 'Sejumlah warga', type: 'anonymous' },
    ],
  },
  {
    name: 'anonymous witness',
    text: '"Mobilnya melaju kencang sekali lalu menabrak pohon," kata seorang saksi mata.',
    attributions: [
      {
        claims: ['Mobilnya melaju kencang sekali lalu menabrak pohon'],
        speaker: 'seorang saksi mata',
        type: 'anonymous',
      },
    ],
  },
  {
    name: 'anonymous experts',
    text: 'Para ahli memperingatkan bahwa es di kutub mencair lebih cepat dari perkiraan.',
    attributions: [
      { claims: ['es di kutub mencair lebih cepat dari perkiraan'], speaker: 'Para ahli', type: 'anonymous' },
    ],
  },
  {
    name: 'family',
    text: 'Keluarga korban meminta polisi menangkap semua pelaku pengeroyokan.',
    attributions: [
      { claims: ['polisi menangkap semua pelaku pengeroyokan'], speaker: 'Keluarga korban', type: 'anonymous' },
    ],
  },
  {
    name: 'parents of victim quote',
    text: '"Anak saya tidak pernah pulang malam," kata ibu korban.',
    attributions: [{ claims: ['Anak saya tidak pernah pulang malam'], speaker: 'ibu korban', type: 'anonymous' }],
  },
  {
    name: 'somebody else behind a frame that names a person',
    text: 'Presiden Brasil Lula da Silva membatalkan kunjungannya. Sehari setelah pengumuman Lula tersebut, seorang menteri senior mengatakan bahwa kunjungan itu akan dijadwalkan ulang bulan depan.',
    attributions: [
      {
        claims: ['kunjungan itu akan dijadwalkan ulang bulan depan'],
        speaker: 'seorang menteri senior',
        type: 'anonymous',
      },
    ],
  },
  {
    name: 'relative clause of place with a speaker',
    text: 'Sidang berlangsung di Pengadilan Negeri Jambi, di mana seorang saksi mengaku bahwa ia menerima uang muka dari terdakwa.',
    attributions: [{ claims: ['ia menerima uang muka dari terdakwa'], speaker: 'seorang saksi', type: 'anonymous' }],
  },
  {
    name: 'what is told of an unnamed source is no part of its claim',
    text: 'Menurut warga yang tinggal di sekitar gudang, api muncul dari lantai dua. Menurut sumber yang mengetahui rencana itu, pabrik akan dipindahkan ke Randu.',
    attributions: [
      { claims: ['api muncul dari lantai dua'], speaker: 'warga', type: 'anonymous' },
      { claims: ['pabrik akan dipindahkan ke Randu'], speaker: 'sumber yang mengetahui rencana', type: 'anonymous' },
    ],
  },
  {
    name: 'unnamed people behind their claim',
    text: 'Pemerintah memangkas anggaran jalan. Anggaran itu sudah dipotong sejak Januari, menurut dua pejabat kementerian.',
    attributions: [
      {
        claims: ['Anggaran itu sudah dipotong sejak Januari'],
        speaker: 'dua pejabat kementerian',
        type: 'anonymous',
      },
    ],
  },
  {
    name: 'a count that ends in the noun of a longer one',
    text: 'Menurut dua orang yang mengetahui rencana itu, pabrik akan dipindahkan ke Randu.',
    attributions: [
      {
        claims: ['pabrik akan dipindahkan ke Randu'],
        speaker: 'dua orang yang mengetahui rencana',
        type: 'anonymous',
      },
    ],
  },
  {
    name: 'a source that knows is not whoever is named behind it',
    text: 'Sumber Tempo yang mengetahui transaksi ini mengatakan ada pembeli dari luar negeri. Sekretaris Perusahaan ZENA Rudi Wirawan belum menjawab.',
    attributions: [{ claims: ['ada pembeli dari luar negeri'], speaker: 'Sumber Tempo', type: 'anonymous' }],
  },
];
