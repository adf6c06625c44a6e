import type { Construction } from '../../../examples.ts';

/** Bodies that speak as a whole, and those who speak for them. */
export const bodies: readonly Construction[] = [
  {
    name: 'those who speak for a body',
    text: 'Pihak Polres Garut menyebut motif pelaku adalah cemburu buta. Pihak Rusia menyatakan siap berunding kapan saja.',
    attributions: [
      { claims: ['motif pelaku adalah cemburu buta'], speaker: 'Polres Garut', type: 'institution' },
      { claims: ['siap berunding kapan saja'], speaker: 'Rusia', type: 'institution' },
    ],
  },
  {
    name: 'denial that points back, and what is said besides',
    text: 'Hamas membantah tuduhan tersebut dan menyebut Israel berbohong soal jumlah korban.',
    attributions: [{ claims: ['Israel berbohong soal jumlah korban'], speaker: 'Hamas', type: 'organization' }],
  },
  {
    name: 'office called after its holder',
    text: 'Kantor Perdana Menteri Jepang menyatakan pertemuan itu ditunda.',
    attributions: [
      { claims: ['pertemuan itu ditunda'], speaker: 'Kantor Perdana Menteri Jepang', type: 'institution' },
    ],
  },
  {
    name: 'alliance of students',
    text: 'Aliansi Mahasiswa Sulawesi Barat menuntut DPRD membatalkan kenaikan tunjangan.',
    attributions: [
      {
        claims: ['DPRD membatalkan kenaikan tunjangan'],
        speaker: 'Aliansi Mahasiswa Sulawesi Barat',
        type: 'organization',
      },
    ],
  },
  {
    name: 'team of lawyers',
    text: 'Tim kuasa hukum Rina Marlina menyatakan akan mengajukan banding.',
    attributions: [
      { claims: ['akan mengajukan banding'], speaker: 'Tim kuasa hukum Rina Marlina', type: 'organization' },
    ],
  },
  {
    name: 'body with its owner',
    text: 'Ponsel itu diklaim produsennya mampu bertahan tiga hari tanpa diisi.',
    attributions: [
      { claims: ['Ponsel itu', 'mampu bertahan tiga hari tanpa diisi'], speaker: 'produsen', type: 'organization' },
    ],
  },
  {
    name: 'the ministry',
    text: 'Kementerian Luar Negeri Jepang memanggil duta besar Rusia. Kementerian itu menyatakan penahanan nelayan melanggar hukum internasional.',
    attributions: [
      {
        claims: ['penahanan nelayan melanggar hukum internasional'],
        speaker: 'Kementerian Luar Negeri Jepang',
        type: 'institution',
      },
    ],
  },
  {
    name: 'acronym of body',
    text: 'Komisi Pemberantasan Korupsi (KPK) menggeledah kantor dinas itu. KPK menyebut uang yang disita mencapai empat miliar rupiah.',
    attributions: [
      {
        claims: ['uang yang disita mencapai empat miliar rupiah'],
        speaker: 'Komisi Pemberantasan Korupsi',
        type: 'institution',
      },
    ],
  },
  {
    name: 'acronym expanded later',
    text: 'BMKG mengeluarkan peringatan dini. Badan Meteorologi, Klimatologi, dan Geofisika menyatakan gelombang setinggi empat meter mengancam pelayaran.',
    attributions: [
      {
        claims: ['gelombang setinggi empat meter mengancam pelayaran'],
        speaker: 'Badan Meteorologi, Klimatologi, dan Geofisika',
        type: 'institution',
      },
    ],
  },
  {
    name: 'party that speaks',
    text: 'Partai Golkar menegaskan tidak akan keluar dari koalisi.',
    attributions: [{ claims: ['tidak akan keluar dari koalisi'], speaker: 'Partai Golkar', type: 'organization' }],
  },
  {
    name: 'company that speaks',
    text: 'Manajemen Garuda Indonesia memastikan penerbangan ke Jeddah tetap berjalan.',
    attributions: [
      { claims: ['penerbangan ke Jeddah tetap berjalan'], speaker: 'Manajemen Garuda Indonesia', type: 'organization' },
    ],
  },
  {
    name: 'police unit',
    text: 'Polres Metro Depok menyebut korban mengenal pelaku.',
    attributions: [{ claims: ['korban mengenal pelaku'], speaker: 'Polres Metro Depok', type: 'institution' }],
  },
  {
    name: 'court that rules',
    text: 'Dalam putusannya, Mahkamah Konstitusi menyatakan ambang batas pencalonan presiden bertentangan dengan UUD 1945.',
    attributions: [
      {
        claims: ['ambang batas pencalonan presiden bertentangan dengan UUD 1945'],
        speaker: 'Mahkamah Konstitusi',
        type: 'institution',
      },
    ],
  },
  {
    name: 'social post',
    text: 'Lewat akun X resminya, PSSI mengumumkan laga melawan Bahrain dipindah ke Jakarta.',
    attributions: [{ claims: ['laga melawan Bahrain dipindah ke Jakarta'], speaker: 'PSSI', type: 'organization' }],
  },
  {
    name: 'disaster bmkg record',
    text: 'BMKG mencatat gempa susulan terjadi 27 kali hingga Minggu siang.',
    attributions: [
      { claims: ['gempa susulan terjadi 27 kali hingga Minggu siang'], speaker: 'BMKG', type: 'institution' },
    ],
  },
  {
    name: 'statistics record',
    text: 'Badan Pusat Statistik (BPS) mencatat inflasi Juli sebesar 0,3 persen.',
    attributions: [
      { claims: ['inflasi Juli sebesar 0,3 persen'], speaker: 'Badan Pusat Statistik', type: 'institution' },
    ],
  },
  {
    name: 'world two words country',
    text: 'Korea Utara menuduh Korea Selatan menerbangkan pesawat nirawak di atas Pyongyang.',
    attributions: [
      {
        claims: ['Korea Selatan menerbangkan pesawat nirawak di atas Pyongyang'],
        speaker: 'Korea Utara',
        type: 'institution',
      },
    ],
  },
  {
    name: 'release channel front',
    text: 'Dalam siaran persnya, Kementerian Ketenagakerjaan mengumumkan pembukaan pelatihan kerja untuk lima ribu orang.',
    attributions: [
      {
        claims: ['pembukaan pelatihan kerja untuk lima ribu orang'],
        speaker: 'Kementerian Ketenagakerjaan',
        type: 'institution',
      },
    ],
  },
  {
    name: 'relative clause according to a body',
    text: 'Gempa itu, yang menurut BMKG berpusat di laut, tidak menimbulkan tsunami.',
    attributions: [{ claims: ['berpusat di laut'], speaker: 'BMKG', type: 'institution' }],
  },
  {
    name: 'a capital for its country',
    text: 'Rudal itu jatuh di Laut Jepang. Pyongyang menyebut uji coba itu berhasil mengenai semua sasarannya. Korea Utara sudah tiga kali menguji rudal tahun ini.',
    attributions: [
      { claims: ['uji coba itu berhasil mengenai semua sasarannya'], speaker: 'Korea Utara', type: 'institution' },
    ],
  },
  {
    name: 'letters of a body that stands in a post',
    text: 'Peneliti Serikat Pemantau Pesisir, Wira Laksana, hadir. SPP mencatat bahwa abrasi melebar.',
    attributions: [{ claims: ['abrasi melebar'], speaker: 'Serikat Pemantau Pesisir', type: 'organization' }],
  },
  {
    name: 'short name of a body that stands in a post',
    text: 'Ketua Perhimpunan Nakhoda Kapal Layar (Perkala) Guntur Prakoso hadir. Perkala menilai dermaga itu sempit.',
    attributions: [
      { claims: ['dermaga itu sempit'], speaker: 'Perhimpunan Nakhoda Kapal Layar', type: 'organization' },
    ],
  },
  {
    name: 'any body by what it is',
    text: 'PT Lautan Garam menutup pabrik. Perusahaan itu menyatakan gaji sudah dibayar.',
    attributions: [{ claims: ['gaji sudah dibayar'], speaker: 'PT Lautan Garam', type: 'organization' }],
  },
  {
    name: 'a body by a word of its whole name, which the article does not give',
    text: 'BMKG memasang alat baru. Badan itu mengingatkan warga agar menjauhi pantai.',
    attributions: [{ claims: ['warga agar menjauhi pantai'], speaker: 'BMKG', type: 'institution' }],
  },
  {
    name: 'what a body does is no part of its name',
    text: 'PSSI resmi menunjuk pelatih baru. Federasi itu menyatakan bahwa kontraknya dua tahun.',
    attributions: [{ claims: ['kontraknya dua tahun'], speaker: 'PSSI' }],
  },
  {
    name: 'the subject of a claim behind a fronted source is no apposition',
    text: 'Menurut Andi Lesmana, pelaku membawa pisau. Kata Andi, korban, yang tinggal sendiri, ditemukan pada pagi hari.',
    attributions: [
      { claims: ['pelaku membawa pisau'], speaker: 'Andi Lesmana', type: 'person' },
      { claims: ['korban, yang tinggal sendiri, ditemukan pada pagi hari'], speaker: 'Andi Lesmana', type: 'person' },
    ],
  },
  {
    name: 'a company is neither an office described by its place nor a country',
    text: 'OpenAI Randu membuka kantor di Jakarta. Perusahaan itu mengatakan penggunanya naik.',
    attributions: [{ claims: ['penggunanya naik'], speaker: 'OpenAI Randu' }],
  },
];
