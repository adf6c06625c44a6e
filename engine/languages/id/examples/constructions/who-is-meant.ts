import type { Construction } from '../../../examples.ts';

/** Who is meant by a short form, a pronoun or a description, and several claims of one speaker. */
export const whoIsMeant: readonly Construction[] = [
  {
    name: 'somebody described before he was heard',
    text: 'Panggung membesarkan nama komedian Indra Birawa sejak remaja. Pria berkumis ini menyatakan bahwa ia selalu pulang sebelum magrib.',
    attributions: [{ claims: ['ia selalu pulang sebelum magrib'], speaker: 'Indra Birawa', type: 'person' }],
  },
  {
    name: 'somebody described who is named later',
    text: 'Seorang pria melapor ke polisi. Ia mengaku ditipu rekannya sendiri. Pria tersebut diketahui bernama Herman.',
    attributions: [{ claims: ['ditipu rekannya sendiri'], speaker: 'Herman', type: 'person' }],
  },
  {
    name: 'pointer whose noun is described',
    text: 'Hujan deras akan turun hingga akhir pekan di Jabodetabek. Kabar buruk itu disampaikan Kepala BMKG Hendra Faisal.',
    attributions: [
      {
        claims: ['Hujan deras akan turun hingga akhir pekan di Jabodetabek'],
        speaker: 'Hendra Faisal',
        type: 'official',
      },
    ],
  },
  {
    name: 'nickname of somebody described',
    text: 'Roni Prasetya membuka warung sejak 2010. Pria yang akrab disapa Cak Roni itu mengatakan usahanya dirintis dari nol.',
    attributions: [{ claims: ['usahanya dirintis dari nol'], speaker: 'Roni Prasetya', type: 'person' }],
  },
  {
    name: 'claim and appeal to the public',
    text: 'Kapolres Garut AKBP Fajar Mulyana mengatakan situasi sudah kondusif dan mengimbau masyarakat agar tidak terprovokasi.',
    attributions: [
      { claims: ['situasi sudah kondusif'], speaker: 'Fajar Mulyana', type: 'official' },
      { claims: ['masyarakat agar tidak terprovokasi'], speaker: 'Fajar Mulyana', type: 'official' },
    ],
  },
  {
    name: 'report in a sentence of its own',
    text: 'Gempa bermagnitudo 6,1 mengguncang Taiwan timur pada Kamis pagi. Demikian dilansir dari Reuters, Jumat (3/10/2025).',
    attributions: [{ claims: ['Gempa bermagnitudo 6,1 mengguncang Taiwan timur pada Kamis pagi'], speaker: 'Reuters' }],
  },
  {
    name: 'surname',
    text: 'Gubernur Sulawesi Selatan Andi Sudirman meninjau pasar itu. Sudirman mengatakan perbaikan kios dimulai pekan depan.',
    attributions: [{ claims: ['perbaikan kios dimulai pekan depan'], speaker: 'Andi Sudirman', type: 'official' }],
  },
  {
    name: 'pronoun ia',
    text: 'Kapolda Jambi Irjen Rusdi Hartono memimpin apel pagi. Ia mengatakan pengamanan pemilu melibatkan lima ribu personel.',
    attributions: [
      { claims: ['pengamanan pemilu melibatkan lima ribu personel'], speaker: 'Rusdi Hartono', type: 'official' },
    ],
  },
  {
    name: 'sang menteri',
    text: 'Menteri Pertanian Andi Amran Sulaiman tiba di Merauke. Sang menteri mengatakan sawah baru akan dibuka seluas sepuluh ribu hektare.',
    attributions: [
      {
        claims: ['sawah baru akan dibuka seluas sepuluh ribu hektare'],
        speaker: 'Andi Amran Sulaiman',
        type: 'official',
      },
    ],
  },
  {
    name: 'or nickname',
    text: 'Basuki Tjahaja Purnama atau Ahok hadir di persidangan. Ahok mengatakan proyek itu sudah disetujui direksi.',
    attributions: [{ claims: ['proyek itu sudah disetujui direksi'], speaker: 'Basuki Tjahaja Purnama' }],
  },
  {
    name: 'post to name',
    text: 'Menteri Dalam Negeri Tito Karnavian mengumpulkan para gubernur. Mendagri meminta anggaran perjalanan dinas dipotong separuh.',
    attributions: [
      { claims: ['anggaran perjalanan dinas dipotong separuh'], speaker: 'Tito Karnavian', type: 'official' },
    ],
  },
  {
    name: 'mid cue lanjut',
    text: 'Ketua IDAI Piprim Basarah menyoroti cakupan imunisasi. Orang tua, lanjut Piprim, masih takut pada efek samping.',
    attributions: [{ claims: ['Orang tua', 'masih takut pada efek samping'], speaker: 'Piprim Basarah' }],
  },
  {
    name: 'hidden beside named',
    text: 'Gedung itu dikabarkan akan dijual kepada investor asing. Namun, Direktur PT Graha Sentosa, Lina Marlina, membantah ada penawaran dari luar negeri.',
    attributions: [
      { claims: ['Gedung itu', 'akan dijual kepada investor asing'], speaker: null, type: 'unstated' },
      { claims: ['ada penawaran dari luar negeri'], speaker: 'Lina Marlina' },
    ],
  },
  {
    name: 'document referred to',
    text: 'Laporan Komnas HAM dirilis Rabu pagi. Laporan itu menyebutkan bahwa polisi memakai gas air mata secara berlebihan.',
    attributions: [{ claims: ['polisi memakai gas air mata secara berlebihan'], speaker: 'Laporan Komnas HAM' }],
  },
  {
    name: 'crime two officers',
    text: 'Kasat Reskrim Polres Sleman AKP Riski Adrian mengatakan pelaku ditangkap di rumah kerabatnya di Klaten. Sementara itu, Kapolres Sleman AKBP Yuswanto Ardi mengimbau warga tidak main hakim sendiri.',
    attributions: [
      { claims: ['pelaku ditangkap di rumah kerabatnya di Klaten'], speaker: 'Riski Adrian', type: 'official' },
      { claims: ['warga tidak main hakim sendiri'], speaker: 'Yuswanto Ardi', type: 'official' },
    ],
  },
  {
    name: 'academic with degrees before',
    text: 'Guru besar hukum tata negara Universitas Indonesia Prof. Satya Arinanto berpendapat revisi undang-undang itu cacat prosedur.',
    attributions: [{ claims: ['revisi undang-undang itu cacat prosedur'], speaker: 'Satya Arinanto', type: 'expert' }],
  },
  {
    name: 'foreign surname',
    text: 'Perdana Menteri Selandia Baru Christopher Luxon tiba di Jakarta. Luxon mengatakan kedua negara sepakat menambah beasiswa.',
    attributions: [
      { claims: ['kedua negara sepakat menambah beasiswa'], speaker: 'Christopher Luxon', type: 'official' },
    ],
  },
  {
    name: 'beliau',
    text: 'Rektor UGM Ova Emilia membuka kuliah umum. Menurut beliau, kampus harus terbuka bagi penyandang disabilitas.',
    attributions: [{ claims: ['kampus harus terbuka bagi penyandang disabilitas'], speaker: 'Ova Emilia' }],
  },
  {
    name: 'same name two people',
    text: 'Menteri Koperasi Budi Arie Setiadi dan Menteri Kesehatan Budi Gunadi Sadikin hadir. Budi Gunadi mengatakan koperasi desa akan menjual obat generik.',
    attributions: [
      { claims: ['koperasi desa akan menjual obat generik'], speaker: 'Budi Gunadi Sadikin', type: 'official' },
    ],
  },
  {
    name: 'body against head',
    text: 'Otoritas Jasa Keuangan (OJK) mencabut izin bank itu. Ketua Dewan Komisioner OJK Mahendra Siregar mengatakan nasabah tidak perlu panik.',
    attributions: [{ claims: ['nasabah tidak perlu panik'], speaker: 'Mahendra Siregar', type: 'official' }],
  },
  {
    name: 'pihaknya',
    text: 'Manajer Humas PLN Jawa Tengah, Haris Yunanto, mendatangi lokasi. Pihaknya memastikan aliran listrik pulih sebelum magrib.',
    attributions: [{ claims: ['aliran listrik pulih sebelum magrib'], speaker: 'Haris Yunanto' }],
  },
  {
    name: 'menurut mid with clitic',
    text: 'Peneliti BRIN Eddy Hermawan memantau awan di Samudra Hindia. Kemarau, menurutnya, akan datang lebih lambat.',
    attributions: [{ claims: ['Kemarau', 'akan datang lebih lambat'], speaker: 'Eddy Hermawan' }],
  },
  {
    name: 'answers labelled in full',
    text: 'Kompas mewawancarai Menteri Kebudayaan Fadli Zon di kantornya.\nTanya: Apa prioritas Anda tahun ini?\nJawab: Kami akan memugar 40 candi. Dananya sudah ada.\nTanya: Dari mana dananya?\nJawab: Dari APBN dan hibah luar negeri.',
    attributions: [
      { claims: ['Kami akan memugar 40 candi. Dananya sudah ada'], speaker: 'Fadli Zon', type: 'official' },
      { claims: ['Dari APBN dan hibah luar negeri'], speaker: 'Fadli Zon', type: 'official' },
    ],
  },
  {
    name: 'one is not several',
    text: 'Para saksi mengatakan mobil itu melaju kencang. Seorang petugas parkir juga melihatnya. Ia mengatakan sopirnya tertidur.',
    attributions: [
      { claims: ['mobil itu melaju kencang'], speaker: 'Para saksi', type: 'anonymous' },
      { claims: ['sopirnya tertidur'], speaker: 'Seorang petugas parkir', type: 'anonymous' },
    ],
  },
  {
    name: 'letters that a bracket explains',
    text: '"Stasiun itu kami tutup," kata Lembaga Riset Kutub Arunika (LRKA). "Peneliti sudah dipulangkan," kata LRKA.',
    attributions: [
      { claims: ['Stasiun itu kami tutup'], speaker: 'Lembaga Riset Kutub Arunika' },
      { claims: ['Peneliti sudah dipulangkan'], speaker: 'Lembaga Riset Kutub Arunika' },
    ],
  },
  {
    name: 'the country of a post by its short name',
    text: 'Presiden Amerika Serikat John Carver bertemu Presiden China Li Hua. Presiden AS tersebut berharap perdagangan pulih.',
    attributions: [{ claims: ['perdagangan pulih'], speaker: 'John Carver' }],
  },
  {
    name: 'a passive that carries its own agent',
    text: 'Menurut Lukman Harun, bank itu sehat. Kebijakan baru dinilainya terlalu berat bagi nasabah.',
    attributions: [
      { claims: ['bank itu sehat'], speaker: 'Lukman Harun' },
      { claims: ['Kebijakan baru', 'terlalu berat bagi nasabah'], speaker: 'Lukman Harun' },
    ],
  },
  {
    name: 'a suspect whose words an official tells',
    text: 'Kapolsek Randu Kompol Hadi Wirawan mengatakan pelaku mencuri motor. Kepada penyidik, AR mengaku terlilit utang. "Penadahnya sudah kami kejar," tuturnya.',
    attributions: [
      { claims: ['pelaku mencuri motor'], speaker: 'Hadi Wirawan', type: 'official' },
      { claims: ['terlilit utang'], speaker: 'AR' },
      { claims: ['Penadahnya sudah kami kejar'], speaker: 'Hadi Wirawan', type: 'official' },
    ],
  },
  {
    name: 'somebody described by a measure',
    text: 'Kiper Rendra Setiadi tampil tenang. "Kami tidak gentar," ujar pemain berusia 29 tahun itu. "Doakan saja," kata ayah dua anak tersebut.',
    attributions: [
      { claims: ['Kami tidak gentar'], speaker: 'Rendra Setiadi' },
      { claims: ['Doakan saja'], speaker: 'Rendra Setiadi' },
    ],
  },
  {
    name: 'people of a counted place are nobody named before',
    text: 'Kades Sumber Arum Tarno Hadi datang. Warga dua dusun itu mengaku belum menerima bantuan.',
    attributions: [{ claims: ['belum menerima bantuan'], speaker: 'Warga', type: 'anonymous' }],
  },
  {
    name: 'who says the same goes on',
    text: 'Suminah Wati mengatakan harga naik. Hal senada diungkapkan Rahmat Hadi, pedagang lain. Ia mengurangi stok. "Modal kami tidak cukup," ujarnya.',
    attributions: [
      { claims: ['harga naik'], speaker: 'Suminah Wati' },
      { claims: ['Modal kami tidak cukup'], speaker: 'Rahmat Hadi' },
    ],
  },
  {
    name: 'a post alone is neither its deputy nor who serves it, nor who wants it',
    text: 'Calon gubernur Hadi Lesmana mengatakan jalan macet. Gubernur mengatakan jalan itu sedang diperbaiki. Pengacara Gubernur, Eva Wulan, mengatakan kliennya tidak bersalah.',
    attributions: [
      { claims: ['jalan macet'], speaker: 'Hadi Lesmana', type: 'person' },
      { claims: ['jalan itu sedang diperbaiki'], speaker: 'Gubernur', type: 'official' },
      { claims: ['kliennya tidak bersalah'], speaker: 'Eva Wulan', type: 'person' },
    ],
  },
  {
    name: 'a mayor is not the commissioner who spoke last, and a reporter has a place',
    text: 'Komisioner Komnas HAM Retno Wulan mengatakan warga dipaksa keluar. Wali Kota menegaskan bahwa lahan itu milik negara. Menurut wartawan Reuters di lokasi, rumah warga diratakan.',
    attributions: [
      { claims: ['warga dipaksa keluar'], speaker: 'Retno Wulan', type: 'official' },
      { claims: ['lahan itu milik negara'], speaker: 'Wali Kota', type: 'official' },
      { claims: ['rumah warga diratakan'], speaker: 'Reuters', type: 'outlet' },
    ],
  },
  {
    name: 'a post by its short form',
    text: 'Kepala Polres Garut Hadi Lesmana mengatakan pelaku ditangkap. Bupati Garut Retno Wulan mengatakan warga tenang. Kapolres menyebut bahwa pelaku seorang diri.',
    attributions: [
      { claims: ['pelaku ditangkap'], speaker: 'Hadi Lesmana', type: 'official' },
      { claims: ['warga tenang'], speaker: 'Retno Wulan', type: 'official' },
      { claims: ['pelaku seorang diri'], speaker: 'Hadi Lesmana', type: 'official' },
    ],
  },
  {
    name: 'who confirms what was said, and goes on',
    text: 'Bupati Ranu Wijaya mengatakan jembatan itu ditutup. Kabar itu juga dibenarkan Kapolres Segara AKBP Tirta Gunadi. "Sejak pagi," ujarnya.',
    attributions: [
      { claims: ['jembatan itu ditutup'], speaker: 'Ranu Wijaya', type: 'official' },
      { claims: ['Sejak pagi'], speaker: 'Tirta Gunadi', type: 'official' },
    ],
  },
];
