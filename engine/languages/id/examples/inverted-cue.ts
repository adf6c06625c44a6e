import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `inverted-cue`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'inverted-cue',
  examples: [
    {
      text: 'Korban ditemukan dalam keadaan selamat, kata Kapolsek Cibinong Kompol Agus Riyanto.',
      claims: ['Korban ditemukan dalam keadaan selamat'],
      speaker: 'Agus Riyanto',
      type: 'official',
    },
    {
      text: 'Produksi kopi di lereng Gunung Raung turun separuh tahun ini, ujar Ketua Kelompok Tani Sumber Makmur, Sutrisno.',
      claims: ['Produksi kopi di lereng Gunung Raung turun separuh tahun ini'],
      speaker: 'Sutrisno',
    },
    {
      text: 'Dewi Kartika memimpin sidang itu sampai malam. Putusan akan dibacakan pekan depan, katanya.',
      claims: ['Putusan akan dibacakan pekan depan'],
      speaker: 'Dewi Kartika',
    },
    {
      text: 'Tarif baru itu, kata Menteri Perhubungan Dudi Santoso, mulai berlaku awal tahun depan.',
      claims: ['Tarif baru itu', 'mulai berlaku awal tahun depan'],
      speaker: 'Dudi Santoso',
      type: 'official',
    },
    {
      text: 'Pasien yang dirawat tinggal empat orang, jelas Direktur RSUD Tarakan, dr. Maya Puspita, Rabu (12/2/2025).',
      claims: ['Pasien yang dirawat tinggal empat orang'],
      speaker: 'Maya Puspita',
    },
    {
      text: 'Gempa itu tidak berpotensi tsunami, tutur Kepala Pusat Gempabumi dan Tsunami BMKG, Daryono.',
      claims: ['Gempa itu tidak berpotensi tsunami'],
      speaker: 'Daryono',
      type: 'official',
    },
    {
      text: 'Bus antarkota dilarang lewat jalan itu, kata Kepala Dinas Perhubungan Kota Bogor Eko Prabowo.',
      claims: ['Bus antarkota dilarang lewat jalan itu'],
      speaker: 'Eko Prabowo',
      type: 'official',
    },
    {
      text: 'Pabrik itu belum memiliki izin lingkungan, ungkap Manajer Kampanye Walhi Jawa Timur, Wahyu Eka.',
      claims: ['Pabrik itu belum memiliki izin lingkungan'],
      speaker: 'Wahyu Eka',
    },
    {
      text: 'Tim penyelam sudah kembali ke pelabuhan, lapor Kapten Andri Saputra.',
      claims: ['Tim penyelam sudah kembali ke pelabuhan'],
      speaker: 'Andri Saputra',
    },
  ],
  counterExamples: [
    'Ia menulis surat, lalu berkata pelan kepada ibunya.',
    'Kata sandi akun itu diganti setiap bulan.',
    'Ujar-ujar lama itu masih dihafal anak-anak di kampung.',
    'Kata-kata bijak itu, yang ditulis di dinding, sudah pudar.',
  ],
};
