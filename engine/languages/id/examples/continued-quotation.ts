import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `continued-quotation`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'continued-quotation',
  examples: [
    {
      text: '"Kami sudah siap sejak pagi," kata pelatih Persebaya Bejo Sugiarto. "Semua pemain dalam kondisi bugar."',
      claims: ['Semua pemain dalam kondisi bugar'],
      speaker: 'Bejo Sugiarto',
    },
    {
      text: 'Kepala sekolah Endang Rahayu terkejut melihat atap kelas runtuh.\n"Untung anak-anak sedang libur," ujarnya.\n"Kalau tidak, saya tidak tahu apa yang akan terjadi."',
      claims: ['Kalau tidak, saya tidak tahu apa yang akan terjadi'],
      speaker: 'Endang Rahayu',
    },
    {
      text: '"Listrik padam sejak sore," kata Slamet Riyadi, warga Desa Tegalrejo.\n"Genangan di jalan depan rumah masih setinggi lutut orang dewasa."',
      claims: ['Genangan di jalan depan rumah masih setinggi lutut orang dewasa'],
      speaker: 'Slamet Riyadi',
    },
    {
      text: 'Direktur Utama PDAM Tirta Kencana, Gatot Subekti, mengatakan pipa utama bocor sejak Sabtu. "Perbaikan butuh waktu dua hari dan pelanggan kami minta bersabar."',
      claims: ['Perbaikan butuh waktu dua hari dan pelanggan kami minta bersabar'],
      speaker: 'Gatot Subekti',
    },
    {
      text: '"Anak saya sempat hanyut dua puluh meter," kata Murni, ibu korban. "Untung ada pemancing yang melompat dan menariknya ke tepi."',
      claims: ['Untung ada pemancing yang melompat dan menariknya ke tepi'],
      speaker: 'Murni',
    },
    {
      text: '"Sawah saya terendam semua," kata Wagiman, petani di Bojonegoro.\n"Pemerintah belum datang membawa bantuan apa pun."',
      claims: ['Pemerintah belum datang membawa bantuan apa pun'],
      speaker: 'Wagiman',
    },
    {
      text: '"Kami akan naik banding," kata pengacara Hotman Siregar. "Putusan ini jauh dari rasa keadilan."',
      claims: ['Putusan ini jauh dari rasa keadilan'],
      speaker: 'Hotman Siregar',
    },
  ],
  counterExamples: [
    'Ia membaca novel "Laskar Pelangi" sampai larut malam.',
    '"Harga naik lagi minggu ini," kata Tini. Tulisan "Obral" masih terpasang di tokonya.',
    'Festival bertema "Laut untuk Semua" dibuka Sabtu malam.',
    'Pria yang dijuluki "Raja Jalanan" itu ditangkap polisi di Tegal.',
  ],
};
