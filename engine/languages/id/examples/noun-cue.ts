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
    {
      text: 'Pernyataan Menteri Perdagangan bahwa impor gula dihentikan mengejutkan pedagang.',
      claims: ['impor gula dihentikan'],
      speaker: 'Menteri Perdagangan',
    },
    {
      text: 'Tuduhan Israel bahwa rumah sakit itu dipakai sebagai gudang senjata dibantah para dokter.',
      claims: ['rumah sakit itu dipakai sebagai gudang senjata'],
      speaker: 'Israel',
    },
    {
      text: 'Pengakuan Rudi Setiadi bahwa ia menerima suap dari kontraktor menjadi bukti baru di persidangan.',
      claims: ['ia menerima suap dari kontraktor'],
      speaker: 'Rudi Setiadi',
    },
    {
      text: 'Klaim PT Sumber Jaya bahwa limbahnya sudah diolah diragukan warga sekitar pabrik.',
      claims: ['limbahnya sudah diolah'],
      speaker: 'PT Sumber Jaya',
    },
    {
      text: 'Penjelasan BMKG bahwa hujan masih akan turun sampai April membuat petani menunda tanam.',
      claims: ['hujan masih akan turun sampai April'],
      speaker: 'BMKG',
    },
    {
      text: 'Peringatan WHO bahwa wabah bisa meluas dalam dua pekan ditanggapi serius oleh pemerintah daerah.',
      claims: ['wabah bisa meluas dalam dua pekan'],
      speaker: 'WHO',
    },
    {
      text: 'Warga menolak klaim PT Sumber Jaya bahwa air sungai itu aman diminum.',
      claims: ['air sungai itu aman diminum'],
      speaker: 'PT Sumber Jaya',
    },
    {
      text: 'Anggapan bahwa vaksin menyebabkan kemandulan ditepis Ketua IDI Slamet Budiarto.',
      claims: ['vaksin menyebabkan kemandulan'],
      speaker: 'Slamet Budiarto',
    },
    {
      text: 'Warga kecewa dengan pernyataan Bupati Pati Sudewo yang menyebut kenaikan pajak itu wajar.',
      claims: ['kenaikan pajak itu wajar'],
      speaker: 'Sudewo',
    },
    {
      text: 'Harapan Presiden Prabowo Subianto agar koperasi menjadi penggerak ekonomi desa disambut para bupati.',
      claims: ['koperasi menjadi penggerak ekonomi desa'],
      speaker: 'Prabowo Subianto',
    },
  ],
  counterExamples: [
    'Tudingan bahwa dana desa itu dikorupsi belum terbukti.',
    'Pernyataan itu dimuat di halaman depan semua koran pagi.',
    'Ada spekulasi bahwa rapat akan ditunda.',
    'Muncul desakan agar bupati mundur dari jabatannya.',
    'Tuduhan terhadap perusahaan itu masih diselidiki.',
  ],
};
