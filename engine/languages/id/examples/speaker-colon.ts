import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `speaker-colon`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'speaker-colon',
  examples: [
    {
      text: 'Budi Hartono: "Saya baru tahu soal surat itu dari televisi."',
      claims: ['Saya baru tahu soal surat itu dari televisi'],
      speaker: 'Budi Hartono',
    },
    {
      text: 'Kapolres Cianjur AKBP Denny Saputra: "Kami sudah memeriksa delapan saksi dalam kasus ini."',
      claims: ['Kami sudah memeriksa delapan saksi dalam kasus ini'],
      speaker: 'Denny Saputra',
      type: 'official',
    },
    {
      text: 'Nia Ramadhani, mahasiswi semester enam: "Biaya kos naik dua kali lipat tahun ini."',
      claims: ['Biaya kos naik dua kali lipat tahun ini'],
      speaker: 'Nia Ramadhani',
    },
    {
      text: 'Siti Aminah (45): "Beras dari bantuan itu sudah habis dalam tiga hari."',
      claims: ['Beras dari bantuan itu sudah habis dalam tiga hari'],
      speaker: 'Siti Aminah',
    },
    {
      text: 'Gubernur Jawa Tengah: "Tanggul yang jebol kami perbaiki malam ini juga."',
      claims: ['Tanggul yang jebol kami perbaiki malam ini juga'],
      speaker: 'Gubernur Jawa Tengah',
      type: 'official',
    },
    {
      text: 'Juru bicara Kementerian Kesehatan: "Stok vaksin cukup sampai akhir tahun."',
      claims: ['Stok vaksin cukup sampai akhir tahun'],
      speaker: 'Juru bicara Kementerian Kesehatan',
    },
    {
      text: 'Ketua panitia Dian Pertiwi: "Tiket hari pertama sudah habis terjual."',
      claims: ['Tiket hari pertama sudah habis terjual'],
      speaker: 'Dian Pertiwi',
    },
    {
      text: 'Joko Widodo: "Saya pulang ke Solo dan jadi rakyat biasa."',
      claims: ['Saya pulang ke Solo dan jadi rakyat biasa'],
      speaker: 'Joko Widodo',
    },
  ],
  counterExamples: [
    'Jadwal hari ini: laga pembuka pukul 19.00 WIB di Stadion Manahan.',
    'Bahan yang diperlukan: tepung, gula, telur, dan mentega cair.',
    'Hasil akhir: Persis Solo menang 2-1 atas Arema FC.',
    'Judul lagunya: "Pulang ke Rumah".',
  ],
};
