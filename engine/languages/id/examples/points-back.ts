import type { RuleExamples } from '../../examples.ts';

/** Sentences for the rule `points-back`, and sentences in which it must not fire. */
export const examples: RuleExamples = {
  rule: 'points-back',
  examples: [
    {
      text: 'Jalur kereta antara Cikampek dan Purwakarta akan ditutup selama tiga hari. Hal itu disampaikan Manajer Humas KAI Daop 2 Bandung, Kuswardoyo.',
      claims: ['Jalur kereta antara Cikampek dan Purwakarta akan ditutup selama tiga hari'],
      speaker: 'Kuswardoyo',
    },
    {
      text: 'Pemerintah provinsi menyiapkan dua ratus bus gratis untuk pemudik. Hal tersebut dikatakan Kepala Dinas Perhubungan Jawa Timur, Nyono Susanto, di Surabaya.',
      claims: ['Pemerintah provinsi menyiapkan dua ratus bus gratis untuk pemudik'],
      speaker: 'Nyono Susanto',
      type: 'official',
    },
    {
      text: 'Sebanyak tiga belas desa di Demak masih terendam banjir hingga Kamis sore. Demikian disampaikan Kepala BNPB Suharyanto.',
      claims: ['Sebanyak tiga belas desa di Demak masih terendam banjir hingga Kamis sore'],
      speaker: 'Suharyanto',
      type: 'official',
    },
    {
      text: 'Dua pemain asing akan dilepas pada akhir musim nanti. Hal itu ditegaskan manajer Borneo FC, Farid Abubakar.',
      claims: ['Dua pemain asing akan dilepas pada akhir musim nanti'],
      speaker: 'Farid Abubakar',
    },
    {
      text: 'Pabrik sepatu di Tangerang itu akan memutus kontrak seribu buruh. Informasi itu disampaikan Ketua Serikat Pekerja Nasional, Djoko Heriyono.',
      claims: ['Pabrik sepatu di Tangerang itu akan memutus kontrak seribu buruh'],
      speaker: 'Djoko Heriyono',
    },
    {
      text: 'Seluruh sekolah di Kota Padang diliburkan pada Jumat besok. Hal itu disampaikan Wali Kota Padang Fadly Amran.',
      claims: ['Seluruh sekolah di Kota Padang diliburkan pada Jumat besok'],
      speaker: 'Fadly Amran',
      type: 'official',
    },
    {
      text: "Ujian masuk perguruan tinggi akan digelar dua gelombang. Demikian dikatakan Menteri Pendidikan Abdul Mu'ti di Jakarta.",
      claims: ['Ujian masuk perguruan tinggi akan digelar dua gelombang'],
      speaker: "Abdul Mu'ti",
      type: 'official',
    },
  ],
  counterExamples: [
    'Hal senada disampaikan Ketua Komisi V DPR.',
    '"Kami menolak tambang itu," kata Kepala Desa Wadas. Hal itu disampaikan Kepala Desa Wadas dalam rapat.',
    'Hal itu membuat warga kesal.',
    'Hal tersebut terjadi dua kali dalam sebulan.',
  ],
};
