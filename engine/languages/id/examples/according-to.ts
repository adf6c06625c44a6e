import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `according-to`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'according-to',
  examples: [
    {
      text: 'Menurut Kepala Dinas Kesehatan Kota Bandung, Anggi Permana, kasus demam berdarah naik tiga kali lipat.',
      claims: ['kasus demam berdarah naik tiga kali lipat'],
      speaker: 'Anggi Permana',
      type: 'official',
    },
    {
      text: 'Ribuan ikan mati karena kadar oksigen turun, menurut peneliti LIPI Bayu Setiawan.',
      claims: ['Ribuan ikan mati karena kadar oksigen turun'],
      speaker: 'Bayu Setiawan',
      type: 'expert',
    },
    {
      text: 'Kebijakan itu, menurut ekonom Indef Tari Maharani, akan menekan daya beli masyarakat.',
      claims: ['Kebijakan itu', 'akan menekan daya beli masyarakat'],
      speaker: 'Tari Maharani',
      type: 'expert',
    },
    {
      text: 'Rektor Universitas Andalas Efendi Lubis menolak kenaikan uang kuliah. Menurutnya, banyak orang tua belum pulih dari dampak banjir.',
      claims: ['banyak orang tua belum pulih dari dampak banjir'],
      speaker: 'Efendi Lubis',
    },
    {
      text: 'Menurut Kementerian Pertanian, panen raya mundur dua pekan karena kemarau panjang.',
      claims: ['panen raya mundur dua pekan karena kemarau panjang'],
      speaker: 'Kementerian Pertanian',
      type: 'institution',
    },
    {
      text: 'Menurut penuturan warga, suara ledakan terdengar tiga kali menjelang subuh.',
      claims: ['suara ledakan terdengar tiga kali menjelang subuh'],
      speaker: 'warga',
      type: 'anonymous',
    },
    {
      text: 'Menurut dia, pembagian air irigasi tidak adil bagi desa di hilir. Hal itu dikeluhkan Suparman sejak tahun lalu.',
      claims: ['pembagian air irigasi tidak adil bagi desa di hilir'],
      speaker: 'Suparman',
    },
    {
      text: 'Menurut peneliti senior CSIS, Arya Fernandes, pemilih muda makin sulit ditebak.',
      claims: ['pemilih muda makin sulit ditebak'],
      speaker: 'Arya Fernandes',
      type: 'expert',
    },
    {
      text: 'Menurut polisi, bus itu tidak memiliki izin jalan.',
      claims: ['bus itu tidak memiliki izin jalan'],
      speaker: 'polisi',
      type: 'institution',
    },
    {
      text: 'Panen bawang tahun ini gagal, menurut Sarjono, petani di Brebes.',
      claims: ['Panen bawang tahun ini gagal'],
      speaker: 'Sarjono',
    },
  ],
  counterExamples: [
    'Kendaraan diparkir menurut ukuran dan jenisnya.',
    'Murid-murid duduk menurut nomor urut.',
    'Menurut jadwal, kapal bertolak pukul tujuh pagi.',
    'Harga tiket berbeda menurut kelas dan hari keberangkatan.',
  ],
};
