import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `passive-with-agent`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'passive-with-agent',
  examples: [
    {
      text: 'Diungkapkan Kepala Kejaksaan Negeri Sleman, Bagus Hermawan, kerugian negara mencapai dua miliar rupiah.',
      claims: ['kerugian negara mencapai dua miliar rupiah'],
      speaker: 'Bagus Hermawan',
      type: 'official',
    },
    {
      text: 'Pulau kecil itu disebut Menteri Pariwisata Widya Lestari sebagai permata yang belum digarap.',
      claims: ['Pulau kecil itu', 'sebagai permata yang belum digarap'],
      speaker: 'Widya Lestari',
      type: 'official',
    },
    {
      text: 'Disampaikan oleh Wali Kota Bogor Dedi Kurnia, rumah sakit baru akan dibuka bulan depan.',
      claims: ['rumah sakit baru akan dibuka bulan depan'],
      speaker: 'Dedi Kurnia',
      type: 'official',
    },
    {
      text: 'Dijelaskan Ketua RT 05, Mulyono, api berasal dari kompor yang lupa dimatikan.',
      claims: ['api berasal dari kompor yang lupa dimatikan'],
      speaker: 'Mulyono',
    },
    {
      text: 'Dikatakan Sekretaris Daerah Kabupaten Sikka, Paulus Nong, anggaran untuk air bersih sudah cair.',
      claims: ['anggaran untuk air bersih sudah cair'],
      speaker: 'Paulus Nong',
      type: 'official',
    },
    {
      text: 'Ditegaskan Kapolda Metro Jaya Irjen Karyoto, tidak ada senjata api yang dibawa petugas.',
      claims: ['tidak ada senjata api yang dibawa petugas'],
      speaker: 'Karyoto',
      type: 'official',
    },
    {
      text: 'Diceritakan Ibu Sumiyati, ombak datang tiba-tiba saat warga sedang salat subuh.',
      claims: ['ombak datang tiba-tiba saat warga sedang salat subuh'],
      speaker: 'Sumiyati',
    },
    {
      text: 'Diakui Kepala Desa Sukamaju Darto, jalan menuju sawah rusak sejak tahun lalu.',
      claims: ['jalan menuju sawah rusak sejak tahun lalu'],
      speaker: 'Darto',
    },
    {
      text: 'Kebijakan itu dinilai pengamat tidak tepat sasaran.',
      claims: ['Kebijakan itu', 'tidak tepat sasaran'],
      speaker: 'pengamat',
    },
    {
      text: 'Subsidi itu diprediksi para ekonom akan membengkak tahun depan.',
      claims: ['Subsidi itu', 'akan membengkak tahun depan'],
      speaker: 'para ekonom',
      type: 'anonymous',
    },
    {
      text: 'Pelaku disebut polisi telah melarikan diri ke luar kota.',
      claims: ['Pelaku', 'telah melarikan diri ke luar kota'],
      speaker: 'polisi',
    },
    {
      text: 'Dalam surat itu disebutkan bahwa kepala sekolah dilarang menarik iuran.',
      claims: ['kepala sekolah dilarang menarik iuran'],
      speaker: 'surat',
      type: 'document',
    },
    {
      text: 'Dalam dakwaan disebutkan terdakwa menerima uang Rp2 miliar.',
      claims: ['terdakwa menerima uang Rp2 miliar'],
      speaker: 'dakwaan',
      type: 'document',
    },
  ],
  counterExamples: [
    'Informasi itu diungkapkan Budi kemarin di Jakarta.',
    'Kasus itu diungkapkan polisi akhir pekan lalu.',
    'Pulau itu disebut warga Pulau Hantu.',
    'Buku itu ditulis Andrea Hirata sebagai hadiah untuk gurunya.',
    'Surat itu ditulis tangan oleh seorang anak.',
    'Pasien dibawa oleh keluarganya ke puskesmas terdekat.',
    'Lomba itu diikuti dua ratus peserta dari sebelas provinsi.',
    'Undangan disampaikan kepada seluruh warga desa.',
  ],
};
