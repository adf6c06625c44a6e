import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `based-on`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'based-on',
  examples: [
    {
      text: 'Berdasarkan data BPS, jumlah penduduk miskin turun menjadi 24 juta orang.',
      claims: ['jumlah penduduk miskin turun menjadi 24 juta orang'],
      speaker: 'data BPS',
    },
    {
      text: 'Berdasarkan hasil survei Litbang Kompas, tujuh dari sepuluh warga puas dengan layanan bus kota.',
      claims: ['tujuh dari sepuluh warga puas dengan layanan bus kota'],
      speaker: 'hasil survei Litbang Kompas',
    },
    {
      text: 'Merujuk laporan Bank Dunia, pertumbuhan ekonomi kawasan melambat tahun ini.',
      claims: ['pertumbuhan ekonomi kawasan melambat tahun ini'],
      speaker: 'laporan Bank Dunia',
    },
    {
      text: 'Mengacu pada catatan Dinas Pendidikan, dua ratus ruang kelas di kabupaten itu rusak berat.',
      claims: ['dua ratus ruang kelas di kabupaten itu rusak berat'],
      speaker: 'catatan Dinas Pendidikan',
    },
    {
      text: 'Berdasarkan Peraturan Menteri Kesehatan Nomor 8 Tahun 2024, puskesmas wajib buka pada hari libur.',
      claims: ['puskesmas wajib buka pada hari libur'],
      speaker: 'Peraturan Menteri Kesehatan Nomor 8 Tahun 2024',
      type: 'document',
    },
    {
      text: 'Berdasarkan laporan Walhi, tiga sungai di Kalimantan Tengah tercemar merkuri.',
      claims: ['tiga sungai di Kalimantan Tengah tercemar merkuri'],
      speaker: 'laporan Walhi',
    },
    {
      text: 'Berdasarkan data Kementerian Kesehatan, kasus campak naik dua kali lipat dibandingkan tahun lalu.',
      claims: ['kasus campak naik dua kali lipat dibandingkan tahun lalu'],
      speaker: 'data Kementerian Kesehatan',
    },
  ],
  counterExamples: [
    'Peserta dibagi ke dalam kelompok berdasarkan usia.',
    'Hadiah dibagikan berdasarkan nomor undian.',
    'Upah dihitung berdasarkan jam kerja.',
    'Kopi disortir berdasarkan ukuran biji sebelum dijemur.',
  ],
};
