import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `quote-then-cue`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'quote-then-cue',
  examples: [
    {
      text: '"Harga cabai sudah turun sejak awal pekan," kata Rina Marlina, pedagang di Pasar Kramat Jati.',
      claims: ['Harga cabai sudah turun sejak awal pekan'],
      speaker: 'Rina Marlina',
      type: 'person',
    },
    {
      text: '"Kami masih mencari dua penumpang yang belum ditemukan," ujar Kepala Kantor SAR Kendari, Wahyu Hidayat, Selasa (4/3/2025).',
      claims: ['Kami masih mencari dua penumpang yang belum ditemukan'],
      speaker: 'Wahyu Hidayat',
      type: 'official',
    },
    {
      text: 'Dokter Sari Wulandari memeriksa tiga puluh anak di posko itu. "Sebagian besar batuk dan demam ringan," ujarnya.',
      claims: ['Sebagian besar batuk dan demam ringan'],
      speaker: 'Sari Wulandari',
    },
    {
      text: '"Jembatan ini," kata Bupati Lumajang Arif Prasetyo, "harus selesai sebelum musim hujan."',
      claims: ['Jembatan ini', 'harus selesai sebelum musim hujan'],
      speaker: 'Arif Prasetyo',
      type: 'official',
    },
    {
      text: '"Kami tidak pernah menerima uang itu," Hendra Gunawan menegaskan kepada wartawan di Gedung Merah Putih KPK.',
      claims: ['Kami tidak pernah menerima uang itu'],
      speaker: 'Hendra Gunawan',
      type: 'person',
    },
    {
      text: 'Kondisi jalan itu "sangat membahayakan pengendara sepeda motor," tutur Kasatlantas Polres Garut AKP Dimas Nugraha.',
      claims: ['Kondisi jalan itu "sangat membahayakan pengendara sepeda motor,"'],
      speaker: 'Dimas Nugraha',
      type: 'official',
    },
    {
      text: '"Apakah bantuan ini sudah sampai ke semua warga?" tanya Menteri Sosial Ratna Kusuma saat meninjau posko.',
      claims: ['Apakah bantuan ini sudah sampai ke semua warga?'],
      speaker: 'Ratna Kusuma',
      type: 'official',
    },
    {
      text: '"Air mulai masuk rumah sekitar pukul dua dini hari. Kami hanya sempat membawa surat-surat penting," cerita Yulianti, warga Kampung Melayu.',
      claims: ['Air mulai masuk rumah sekitar pukul dua dini hari. Kami hanya sempat membawa surat-surat penting'],
      speaker: 'Yulianti',
      type: 'person',
    },
  ],
  counterExamples: [
    'Film "Ratu Laut Selatan" tayang serentak di bioskop mulai Kamis.',
    'Anak itu akrab disapa "Si Kancil" oleh teman-temannya di sekolah.',
    'Menurut Rahmat, warga sudah mengungsi sejak Minggu malam.',
    'Spanduk bertuliskan "Tolak Penggusuran" terbentang di depan kantor lurah.',
  ],
};
