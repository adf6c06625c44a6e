import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `says-that`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'says-that',
  examples: [
    {
      text: 'Kepala BPBD Kabupaten Bogor Yudi Santosa mengatakan sedikitnya 40 rumah rusak akibat longsor.',
      claims: ['sedikitnya 40 rumah rusak akibat longsor'],
      speaker: 'Yudi Santosa',
      type: 'official',
    },
    {
      text: 'Polisi menyatakan bahwa pelaku masuk lewat jendela dapur.',
      claims: ['pelaku masuk lewat jendela dapur'],
      speaker: 'Polisi',
      type: 'institution',
    },
    {
      text: 'Menteri Keuangan Sri Mulyani memastikan tarif pajak tidak naik tahun depan.',
      claims: ['tarif pajak tidak naik tahun depan'],
      speaker: 'Sri Mulyani',
      type: 'official',
    },
    {
      text: 'Wakil Ketua DPRD Kota Malang, Bambang Suryadi, meminta pemerintah kota segera membayar gaji guru honorer.',
      claims: ['pemerintah kota segera membayar gaji guru honorer'],
      speaker: 'Bambang Suryadi',
      type: 'official',
    },
    {
      text: 'Pengamat transportasi Universitas Gadjah Mada, Lestari Handayani, menilai kenaikan tarif bus kota belum perlu.',
      claims: ['kenaikan tarif bus kota belum perlu'],
      speaker: 'Lestari Handayani',
      type: 'expert',
    },
    {
      text: 'Dalam keterangan tertulis, PT Kereta Api Indonesia menyebutkan bahwa perjalanan kereta kembali normal.',
      claims: ['perjalanan kereta kembali normal'],
      speaker: 'PT Kereta Api Indonesia',
      type: 'organization',
    },
    {
      text: 'Kiper timnas Nadeo Pratama mengaku cedera bahunya belum pulih sepenuhnya.',
      claims: ['cedera bahunya belum pulih sepenuhnya'],
      speaker: 'Nadeo Pratama',
      type: 'person',
    },
    {
      text: 'Terkait harga beras, Kepala Bulog Cabang Solo Indra Wijaya mengatakan stok di gudang cukup untuk lima bulan.',
      claims: ['stok di gudang cukup untuk lima bulan'],
      speaker: 'Indra Wijaya',
    },
    {
      text: 'Rina mengatakan, "Saya melihat dua orang lari ke arah pasar."',
      claims: ['Saya melihat dua orang lari ke arah pasar'],
      speaker: 'Rina',
      type: 'person',
    },
    {
      text: 'Presiden Prabowo Subianto berjanji akan membangun sekolah baru di daerah terpencil.',
      claims: ['akan membangun sekolah baru di daerah terpencil'],
      speaker: 'Prabowo Subianto',
      type: 'official',
    },
  ],
  counterExamples: [
    'Ia berpidato selama dua jam di hadapan ribuan kader partai.',
    'Juru bicara istana menolak berkomentar.',
    'Polisi menangkap tiga pengedar sabu di Kampung Ambon.',
    'Warga mengatakannya sambil menangis.',
    'Direktur itu tidak mengatakan bahwa pabrik akan ditutup.',
  ],
};
