import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `noun-cue`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'noun-cue',
  examples: [
    {
      text: 'Rapat itu ricuh setelah tuduhan Israel bahwa rumah sakit itu dipakai sebagai gudang senjata.',
      claims: ['rumah sakit itu dipakai sebagai gudang senjata'],
      speaker: 'Israel',
      type: 'institution',
    },
    {
      text: 'Pedagang terkejut oleh pernyataan Menteri Perdagangan Budi Santoso bahwa impor gula dihentikan mulai Maret.',
      claims: ['impor gula dihentikan mulai Maret'],
      speaker: 'Budi Santoso',
      type: 'official',
    },
    {
      text: 'Hakim tidak percaya pada pengakuan Rudi Setiadi bahwa uang itu hanya pinjaman.',
      claims: ['uang itu hanya pinjaman'],
      speaker: 'Rudi Setiadi',
    },
    {
      text: 'Petani menunda tanam setelah peringatan BMKG bahwa kemarau akan datang lebih cepat.',
      claims: ['kemarau akan datang lebih cepat'],
      speaker: 'BMKG',
      type: 'institution',
    },
    {
      text: 'Pasar saham menguat berkat janji Bank Indonesia bahwa suku bunga tidak akan naik.',
      claims: ['suku bunga tidak akan naik'],
      speaker: 'Bank Indonesia',
      type: 'institution',
    },
    {
      text: 'Perdebatan bermula dari klaim Kementerian Perdagangan bahwa stok gula cukup sampai Lebaran.',
      claims: ['stok gula cukup sampai Lebaran'],
      speaker: 'Kementerian Perdagangan',
      type: 'institution',
    },
    {
      text: 'Pasar bereaksi terhadap peringatan IMF bahwa utang dunia sudah terlalu tinggi.',
      claims: ['utang dunia sudah terlalu tinggi'],
      speaker: 'IMF',
    },
    {
      text: 'Kerusuhan pecah menyusul tuduhan Iran bahwa negara tetangga melindungi pelaku pengeboman.',
      claims: ['negara tetangga melindungi pelaku pengeboman'],
      speaker: 'Iran',
      type: 'institution',
    },
    {
      text: 'Keputusan itu diambil setelah peringatan BNPB bahwa hujan lebat masih akan turun tiga hari.',
      claims: ['hujan lebat masih akan turun tiga hari'],
      speaker: 'BNPB',
      type: 'institution',
    },
  ],
  counterExamples: [
    'Pernyataan itu dimuat di halaman depan semua koran pagi.',
    'Ada spekulasi bahwa rapat akan ditunda.',
    'Muncul desakan agar bupati mundur dari jabatannya.',
    'Tuduhan terhadap perusahaan itu masih diselidiki.',
  ],
};
