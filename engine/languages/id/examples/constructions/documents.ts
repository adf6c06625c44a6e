import type { Construction } from '../../../examples.ts';

/** Documents, with their titles, parts and owners. */
export const documents: readonly Construction[] = [
  {
    name: 'numbered article of a law',
    text: 'Pada pasal 5 disebutkan setiap perusahaan wajib melaporkan limbahnya.',
    attributions: [{ claims: ['setiap perusahaan wajib melaporkan limbahnya'], speaker: 'pasal 5', type: 'document' }],
  },
  {
    name: 'reading of a ruling',
    text: '"Menyatakan terdakwa terbukti bersalah," demikian bunyi putusan Pengadilan Negeri Jakarta Pusat.',
    attributions: [
      {
        claims: ['Menyatakan terdakwa terbukti bersalah'],
        speaker: 'putusan Pengadilan Negeri Jakarta Pusat',
        type: 'document',
      },
    ],
  },
  {
    name: 'some report of a body',
    text: 'Sebuah laporan dari UNICEF menyebut 600 ribu anak terancam gizi buruk.',
    attributions: [
      { claims: ['600 ribu anak terancam gizi buruk'], speaker: 'Sebuah laporan dari UNICEF', type: 'document' },
    ],
  },
  {
    name: 'whose survey',
    text: 'Survei yang dilakukan LSI menunjukkan bahwa 62 persen responden puas.',
    attributions: [{ claims: ['62 persen responden puas'], speaker: 'Survei yang dilakukan LSI', type: 'document' }],
  },
  {
    name: 'release under its own name',
    text: 'Mengutip keterangan resmi Bank Indonesia, cadangan devisa naik menjadi 150 miliar dolar AS.',
    attributions: [
      {
        claims: ['cadangan devisa naik menjadi 150 miliar dolar AS'],
        speaker: 'keterangan resmi Bank Indonesia',
        type: 'document',
      },
    ],
  },
  {
    name: 'report with its title',
    text: 'Berdasarkan laporan Bank Dunia berjudul Macro Poverty Outlook, enam dari sepuluh orang masih miskin.',
    attributions: [
      {
        claims: ['enam dari sepuluh orang masih miskin'],
        speaker: 'laporan Bank Dunia berjudul Macro Poverty Outlook',
        type: 'document',
      },
    ],
  },
  {
    name: 'documents with their title, their parts, and what is told of them',
    text: 'Pasal 27 ayat 1 menyebutkan bahwa setiap warga sama di depan hukum.\nLaporan Bank Randu bertajuk "Ekonomi Hijau" menyebutkan hutan kota menyusut.\nDalam dokumen yang diperoleh Kompas, disebutkan bahwa tanah itu milik negara.',
    attributions: [
      { claims: ['setiap warga sama di depan hukum'], speaker: 'Pasal 27 ayat 1', type: 'document' },
      { claims: ['hutan kota menyusut'], speaker: 'Laporan Bank Randu bertajuk "Ekonomi Hijau"', type: 'document' },
      { claims: ['tanah itu milik negara'], speaker: 'dokumen yang diperoleh Kompas', type: 'document' },
    ],
  },
  {
    name: 'a passive that opens its sentence, its document behind it',
    text: 'Dijelaskan dalam buku Panduan Puasa karya Hadi Lesmana, niat dibaca pada malam hari. Disebutkan dalam hadis riwayat Bukhari bahwa puasa adalah perisai.',
    attributions: [
      {
        claims: ['niat dibaca pada malam hari'],
        speaker: 'buku Panduan Puasa karya Hadi Lesmana',
        type: 'document',
      },
      { claims: ['puasa adalah perisai'], speaker: 'hadis riwayat Bukhari', type: 'document' },
    ],
  },
  {
    name: 'what stands written in a paper, and what only describes somebody in it',
    text: 'Di dalam buku itu tertulis bahwa seluruh murid wajib hadir.\n"Pelanggar didenda Rp5 juta," demikian tertulis dalam beleid itu.\nSeorang lelaki dalam video itu disebut membawa golok.',
    attributions: [
      { claims: ['seluruh murid wajib hadir'], speaker: 'buku', type: 'document' },
      { claims: ['Pelanggar didenda Rp5 juta'], speaker: 'beleid', type: 'document' },
      { claims: ['Seorang lelaki dalam video itu', 'membawa golok'], speaker: null },
    ],
  },
  {
    name: 'recordings that speak, and such as only show',
    text: 'Rekaman suara yang beredar menyebutkan bahwa kepala desa dijanjikan uang. Rekaman lain menunjukkan seorang pria berlari ke luar gedung.',
    attributions: [{ claims: ['kepala desa dijanjikan uang'], speaker: 'Rekaman suara', type: 'document' }],
  },
  {
    name: 'words for which nobody is named',
    text: 'Pesan itu berbunyi: "Segera kirim pulsa atau akun Anda diblokir." Keterangan itu menyebutkan bahwa acara batal digelar.',
    attributions: [
      { claims: ['Segera kirim pulsa atau akun Anda diblokir'], speaker: 'Pesan', type: 'document' },
      { claims: ['acara batal digelar'], speaker: 'Keterangan', type: 'document' },
    ],
  },
  {
    name: 'what a law rules',
    text: 'Aturan itu melarang anak di bawah 16 tahun membuka akun sendiri. Sesuai Peraturan Gubernur Nomor 18 Tahun 2024, truk dilarang melintas pada siang hari.',
    attributions: [
      { claims: ['anak di bawah 16 tahun membuka akun sendiri'], speaker: 'Aturan', type: 'document' },
      {
        claims: ['truk dilarang melintas pada siang hari'],
        speaker: 'Peraturan Gubernur Nomor 18 Tahun 2024',
        type: 'document',
      },
    ],
  },
  {
    name: 'the wording of a paper',
    text: 'Berikut bunyi Pasal 12: "Setiap pedagang wajib memiliki izin usaha." Laporan terbaru Oxfam Randu mengungkap satu persen warga menguasai separuh lahan.',
    attributions: [
      { claims: ['Setiap pedagang wajib memiliki izin usaha'], speaker: 'Pasal 12', type: 'document' },
      {
        claims: ['satu persen warga menguasai separuh lahan'],
        speaker: 'Laporan terbaru Oxfam Randu',
        type: 'document',
      },
    ],
  },
  {
    name: 'a sentence that says where the one before it is written',
    text: 'Seluruh pegawai wajib masuk kantor pada hari Senin. Hal itu tertuang dalam Surat Edaran Wali Kota Nomor 5 Tahun 2025.',
    attributions: [
      {
        claims: ['Seluruh pegawai wajib masuk kantor pada hari Senin'],
        speaker: 'Surat Edaran Wali Kota Nomor 5 Tahun 2025',
        type: 'document',
      },
    ],
  },
  {
    name: 'scripture in brackets behind its words, and words of one who spoke them',
    text: 'Berpuasa diwajibkan. "Wahai orang yang beriman, berpuasalah kalian." (QS Al-Baqarah: 183)\nHal itu sebagaimana sabda Rasulullah SAW: "Setiap amal tergantung pada niatnya."',
    attributions: [
      { claims: ['Wahai orang yang beriman, berpuasalah kalian'], speaker: 'QS Al-Baqarah: 183', type: 'document' },
      { claims: ['Setiap amal tergantung pada niatnya'], speaker: 'Rasulullah SAW', type: 'person' },
    ],
  },
];
