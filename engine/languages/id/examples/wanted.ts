import type { Wanted } from '../../examples.ts';

/** Texts whose attributions are known but not yet found as they should be. One that is found moves to its rule or to the constructions. */
export const wanted: readonly Wanted[] = [
  {
    name: 'quote-then-cue',
    rule: 'quote-then-cue',
    text: '“Anak-anak senang sekali bisa bertanding di kandang sendiri,” ungkap pelatih Persiraja Banda Aceh, Teuku Rizal.',
    attributions: [
      {
        claims: ['Anak-anak senang sekali bisa bertanding di kandang sendiri'],
        speaker: 'Teuku Rizal',
        type: 'person',
      },
    ],
  },
  {
    name: 'inverted-cue',
    rule: 'inverted-cue',
    text: 'Bambang baru bergabung dua bulan lalu. Persaingan di lini tengah sangat ketat, ucap dia.',
    attributions: [{ claims: ['Persaingan di lini tengah sangat ketat'], speaker: 'Bambang' }],
  },
  {
    name: 'not inverted-cue',
    rule: 'inverted-cue',
    text: 'Kata pengantar buku itu, yang tebal, ditulis oleh gubernur.',
    attributions: [],
  },
  {
    name: 'passive-with-agent',
    rule: 'passive-with-agent',
    text: 'Kecelakaan itu diakui pengemudi truk, Joko Susilo, sebagai kelalaiannya sendiri.',
    attributions: [{ claims: ['Kecelakaan itu', 'sebagai kelalaiannya sendiri'], speaker: 'Joko Susilo' }],
  },
  {
    name: 'passive-with-agent',
    rule: 'passive-with-agent',
    text: 'Diakui Direktur PDAM Tirta Moedal, Yudi Indarto, kebocoran pipa mencapai sepertiga dari produksi.',
    attributions: [{ claims: ['kebocoran pipa mencapai sepertiga dari produksi'], speaker: 'Yudi Indarto' }],
  },
  {
    name: 'cites-outlet',
    rule: 'cites-outlet',
    text: 'Harga minyak dunia turun dua persen, dikutip dari CNBC, Selasa (11/3/2025).',
    attributions: [{ claims: ['Harga minyak dunia turun dua persen'], speaker: 'CNBC', type: 'outlet' }],
  },
  {
    name: 'continued-quotation',
    rule: 'continued-quotation',
    text: 'Menurut Ketua Apindo Jawa Barat, Ning Wahyuni, upah minimum naik terlalu cepat. "Banyak pabrik garmen yang gulung tikar tahun ini."',
    attributions: [{ claims: ['Banyak pabrik garmen yang gulung tikar tahun ini'], speaker: 'Ning Wahyuni' }],
  },
  {
    name: 'points-back',
    rule: 'points-back',
    text: 'Libur sekolah diperpanjang sampai akhir bulan karena kabut asap. Hal ini diungkapkan Wali Kota Palembang Ratu Dewa.',
    attributions: [
      {
        claims: ['Libur sekolah diperpanjang sampai akhir bulan karena kabut asap'],
        speaker: 'Ratu Dewa',
        type: 'official',
      },
    ],
  },
  {
    name: 'nickname given',
    text: 'Pria bernama lengkap Muhammad Iqbal, yang akrab disapa Ibay, membuka warung kopi itu. "Modal awal saya cuma dua juta rupiah," kata Ibay.',
    attributions: [{ claims: ['Modal awal saya cuma dua juta rupiah'], speaker: 'Muhammad Iqbal' }],
  },
  {
    name: 'chain from account',
    text: '"Terima kasih atas doa kalian semua," tulis Luna Maya, dikutip dari akun Instagram @lunamaya, Rabu (5/3/2025).',
    attributions: [
      { claims: ['Terima kasih atas doa kalian semua'], speaker: 'Luna Maya', via: ['akun Instagram @lunamaya'] },
    ],
  },
  {
    name: 'they both',
    text: 'Bupati Kudus Samani Intakoris dan Wakil Bupati Bellinda Birton meninjau tanggul. Keduanya berjanji tanggul diperbaiki sebelum Lebaran.',
    attributions: [{ claims: ['tanggul diperbaiki sebelum Lebaran'], speaker: 'keduanya' }],
  },
  {
    name: 'dateline',
    text: 'YOGYAKARTA, KOMPAS — Sultan Hamengku Buwono X mengatakan jalan Malioboro akan bebas kendaraan mulai Juni.',
    attributions: [
      { claims: ['jalan Malioboro akan bebas kendaraan mulai Juni'], speaker: 'Sultan Hamengku Buwono X' },
    ],
  },
  {
    name: 'jelasnya after comma',
    text: 'Dinas Pertanian menemukan pupuk palsu di tiga kios. "Kios itu sudah kami segel," jelas Kepala Dinas Pertanian Ngawi, Supardi.',
    attributions: [{ claims: ['Kios itu sudah kami segel'], speaker: 'Supardi', type: 'official' }],
  },
  {
    name: 'number of respondents',
    text: 'Sebanyak 62 persen responden menyatakan tidak percaya pada janji kampanye.',
    attributions: [
      { claims: ['tidak percaya pada janji kampanye'], speaker: 'Sebanyak 62 persen responden', type: 'anonymous' },
    ],
  },
  {
    name: 'team of lawyers',
    text: 'Tim kuasa hukum Nikita Mirzani menyatakan akan mengajukan praperadilan.',
    attributions: [{ claims: ['akan mengajukan praperadilan'], speaker: 'Tim kuasa hukum Nikita Mirzani' }],
  },
];
