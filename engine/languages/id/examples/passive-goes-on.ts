import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `passive-goes-on`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'passive-goes-on',
  examples: [
    {
      text: 'Kepala Dinas Kelautan Lamongan, Yuliani Rahma, menyebut tangkapan nelayan turun. Ditambahkan bahwa solar bersubsidi sulit didapat sejak Maret.',
      claims: ['solar bersubsidi sulit didapat sejak Maret'],
      speaker: 'Yuliani Rahma',
    },
    {
      text: '"Anggarannya sudah ada," kata Wali Kota Kupang Christian Widodo. Ditegaskan bahwa jalan itu akan selesai tahun ini.',
      claims: ['jalan itu akan selesai tahun ini'],
      speaker: 'Christian Widodo',
      type: 'official',
    },
    {
      text: 'Direktur RS Kariadi, Agus Akhmadi, menyatakan pasien terus bertambah. Diungkapkan bahwa separuh dari mereka adalah anak-anak.',
      claims: ['separuh dari mereka adalah anak-anak'],
      speaker: 'Agus Akhmadi',
    },
    {
      text: 'Peneliti BRIN Ratna Wulandari mengatakan terumbu karang itu rusak parah. Dipaparkan, suhu laut naik dua derajat dalam sepuluh tahun.',
      claims: ['suhu laut naik dua derajat dalam sepuluh tahun'],
      speaker: 'Ratna Wulandari',
      type: 'expert',
    },
    {
      text: 'Camat Cilincing Purwati mengatakan air sudah surut. Ditambahkan bahwa warga mulai pulang ke rumah masing-masing.',
      claims: ['warga mulai pulang ke rumah masing-masing'],
      speaker: 'Purwati',
    },
    {
      text: 'Jaksa Agung Burhanuddin mengatakan berkas sudah lengkap. Ditegaskan bahwa tidak ada tersangka yang dilindungi.',
      claims: ['tidak ada tersangka yang dilindungi'],
      speaker: 'Burhanuddin',
    },
  ],
  counterExamples: [
    'Dijelaskan Kepala Desa Sidomulyo, Warsito, banjir surut dalam semalam.',
    'Disampaikan dalam surat itu jadwal ujian yang baru.',
    'Ditulis di atas kertas bekas, surat itu tetap terbaca.',
    'Ditambahkan gula secukupnya, adonan lalu diaduk rata.',
    'Dikabarkan, bintang film itu sakit.',
  ],
};
