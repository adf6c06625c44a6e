import type { Construction } from '../../../examples.ts';

/** Statements that came through others: outlets that cite, are cited or were told. */
export const chains: readonly Construction[] = [
  {
    name: 'outlet that cites the words before it',
    text: '"Kami siap menghadapi siapa pun," kata Kim Yo Jong. KCNA mengutip pernyataannya.',
    attributions: [{ claims: ['Kami siap menghadapi siapa pun'], speaker: 'Kim Yo Jong', via: ['KCNA'] }],
  },
  {
    name: 'reading of a statement',
    text: '"Pelaku bertindak sendirian," bunyi pernyataan polisi yang dikutip AFP.',
    attributions: [{ claims: ['Pelaku bertindak sendirian'], speaker: 'polisi', via: ['AFP'] }],
  },
  {
    name: 'leak of an analyst',
    text: 'Menurut bocoran Ming-Chi Kuo yang dikutip GSMArena, iPhone lipat akan dijual seharga 2.000 dolar AS.',
    attributions: [
      { claims: ['iPhone lipat akan dijual seharga 2.000 dolar AS'], speaker: 'Ming-Chi Kuo', via: ['GSMArena'] },
    ],
  },
  {
    name: 'outlet reports what somebody told somebody',
    text: 'Axios melaporkan bahwa Netanyahu mengatakan kepada Trump bahwa operasi akan selesai dalam dua minggu.',
    attributions: [{ claims: ['operasi akan selesai dalam dua minggu'], speaker: 'Netanyahu', via: ['Axios'] }],
  },
  {
    name: 'document around its witnesses',
    text: 'Berkas dakwaan menyebut para saksi mengaku melihat terdakwa di lokasi kejadian.',
    attributions: [
      {
        claims: ['melihat terdakwa di lokasi kejadian'],
        speaker: 'para saksi',
        type: 'anonymous',
        via: ['Berkas dakwaan'],
      },
    ],
  },
  {
    name: 'source between verb and complementizer',
    text: 'CNN melaporkan, menurut dua pejabat AS, bahwa serangan itu hanya merusak pintu masuk terowongan.',
    attributions: [
      {
        claims: ['serangan itu hanya merusak pintu masuk terowongan'],
        speaker: 'dua pejabat AS',
        type: 'anonymous',
        via: ['CNN'],
      },
    ],
  },
  {
    name: 'agency cites a statement',
    text: 'KCNA mengutip pernyataan Kim Jong Un bahwa latihan itu merupakan provokasi.',
    attributions: [{ claims: ['latihan itu merupakan provokasi'], speaker: 'Kim Jong Un', via: ['KCNA'] }],
  },
  {
    name: 'report cites those who say',
    text: 'Laporan itu mengutip para ahli yang mengatakan suhu bumi naik 1,5 derajat.',
    attributions: [
      { claims: ['suhu bumi naik 1,5 derajat'], speaker: 'para ahli', type: 'anonymous', via: ['Laporan'] },
    ],
  },
  {
    name: 'unlisted outlet before a post and a name',
    text: 'Dikutip dari Guardian, juru bicara PBB Stephane Dujarric menyebut situasi di Gaza memburuk.',
    attributions: [{ claims: ['situasi di Gaza memburuk'], speaker: 'Stephane Dujarric', via: ['Guardian'] }],
  },
  {
    name: 'agency citing a post and a name',
    text: 'Kantor berita Rusia TASS, mengutip juru bicara Kremlin Dmitry Peskov, melaporkan bahwa pertemuan itu ditunda.',
    attributions: [{ claims: ['pertemuan itu ditunda'], speaker: 'Dmitry Peskov', type: 'official', via: ['TASS'] }],
  },
  {
    name: 'account cited by its name',
    text: '"Saya sudah lama pensiun," tulis Bambang Pamungkas, dikutip dari akun Instagram @bepe20, Rabu (5/3/2025).',
    attributions: [{ claims: ['Saya sudah lama pensiun'], speaker: 'Bambang Pamungkas', via: ['@bepe20'] }],
  },
  {
    name: 'chain agency quotes ministry',
    text: 'Kantor berita Xinhua mengutip Kementerian Kesehatan China mengatakan bahwa gelombang baru flu burung belum mereda.',
    attributions: [
      {
        claims: ['gelombang baru flu burung belum mereda'],
        speaker: 'Kementerian Kesehatan China',
        type: 'institution',
        via: ['Xinhua'],
      },
    ],
  },
  {
    name: 'chain quote then cited',
    text: '"Kami tidak akan mundur dari Gaza utara," kata juru bicara militer Israel Daniel Hagari, seperti dilansir Al Jazeera.',
    attributions: [
      {
        claims: ['Kami tidak akan mundur dari Gaza utara'],
        speaker: 'Daniel Hagari',
        type: 'official',
        via: ['Al Jazeera'],
      },
    ],
  },
  {
    name: 'chain cited then country',
    text: 'Dilansir dari AFP, Iran menyerukan pembicaraan damai segera dimulai kembali.',
    attributions: [
      { claims: ['pembicaraan damai segera dimulai kembali'], speaker: 'Iran', type: 'institution', via: ['AFP'] },
    ],
  },
  {
    name: 'chain according to report',
    text: 'Menurut Menteri Energi Arab Saudi seperti dikutip Bloomberg, produksi minyak tidak akan ditambah tahun ini.',
    attributions: [
      {
        claims: ['produksi minyak tidak akan ditambah tahun ini'],
        speaker: 'Menteri Energi Arab Saudi',
        via: ['Bloomberg'],
      },
    ],
  },
  {
    name: 'chain outlet from outlet',
    text: 'Dikutip Tribunnews dari The Guardian, museum itu menutup tiga ruang pamer karena kebocoran atap.',
    attributions: [
      {
        claims: ['museum itu menutup tiga ruang pamer karena kebocoran atap'],
        speaker: 'The Guardian',
        type: 'outlet',
        via: ['Tribunnews'],
      },
    ],
  },
  {
    name: 'told outlet',
    text: '"Kami belum menerima surat panggilan itu," kata pengacara Farhat Hasan kepada AFP.',
    attributions: [{ claims: ['Kami belum menerima surat panggilan itu'], speaker: 'Farhat Hasan', via: ['AFP'] }],
  },
  {
    name: 'told outlet indirect',
    text: 'Kepada Reuters, Menteri Perdagangan Thailand Pichai Naripthaphan mengatakan tarif baru itu akan dirundingkan lagi.',
    attributions: [
      {
        claims: ['tarif baru itu akan dirundingkan lagi'],
        speaker: 'Pichai Naripthaphan',
        type: 'official',
        via: ['Reuters'],
      },
    ],
  },
  {
    name: 'two outlets',
    text: 'Dilansir dari AFP dan BBC, ribuan orang turun ke jalan di Nairobi.',
    attributions: [
      { claims: ['ribuan orang turun ke jalan di Nairobi'], speaker: 'AFP', type: 'outlet', via: ['BBC'] },
    ],
  },
  {
    name: 'outlet interview chain',
    text: '"Saya tidak menyesal," kata Zelensky dalam wawancara dengan CNN.',
    attributions: [{ claims: ['Saya tidak menyesal'], speaker: 'Zelensky', type: 'person', via: ['CNN'] }],
  },
  {
    name: 'cites with speaker indirect',
    text: 'Mengutip Reuters, Menteri Keuangan Jepang Katsunobu Kato mengatakan pelemahan yen sudah berlebihan.',
    attributions: [
      { claims: ['pelemahan yen sudah berlebihan'], speaker: 'Katsunobu Kato', type: 'official', via: ['Reuters'] },
    ],
  },
  {
    name: 'cited at end of indirect',
    text: 'Menteri Luar Negeri Iran Abbas Araghchi menyatakan perundingan nuklir tetap dilanjutkan, dikutip dari Al Jazeera, Sabtu (14/6/2025).',
    attributions: [
      {
        claims: ['perundingan nuklir tetap dilanjutkan'],
        speaker: 'Abbas Araghchi',
        type: 'official',
        via: ['Al Jazeera'],
      },
    ],
  },
  {
    name: 'outlet cites unnamed officials between commas',
    text: 'Washington Post, mengutip pejabat intelijen Inggris, melaporkan bahwa kapal selam itu berlayar tanpa izin selama sepekan.',
    attributions: [
      {
        claims: ['kapal selam itu berlayar tanpa izin selama sepekan'],
        speaker: 'pejabat intelijen Inggris',
        via: ['Washington Post'],
      },
    ],
  },
  {
    name: 'agency cites a ministry that says',
    text: 'Kantor berita Yonhap mengutip Kementerian Pertahanan Jepang yang mengatakan kapal perang itu sudah meninggalkan perairannya.',
    attributions: [
      {
        claims: ['kapal perang itu sudah meninggalkan perairannya'],
        speaker: 'Kementerian Pertahanan Jepang',
        type: 'institution',
        via: ['Yonhap'],
      },
    ],
  },
  {
    name: 'statement quoted by an agency in a relative clause',
    text: '"Kedua negara sepakat melanjutkan perundingan," demikian pernyataan Kementerian Luar Negeri Qatar yang dikutip AFP.',
    attributions: [
      {
        claims: ['Kedua negara sepakat melanjutkan perundingan'],
        speaker: 'Kementerian Luar Negeri Qatar',
        via: ['AFP'],
      },
    ],
  },
  {
    name: 'whom an outlet cites in front of its own report',
    text: 'Mengutip dua pejabat kementerian, Reuters melaporkan bahwa operasi itu sudah selesai.',
    attributions: [
      {
        claims: ['operasi itu sudah selesai'],
        speaker: 'dua pejabat kementerian',
        type: 'anonymous',
        via: ['Reuters'],
      },
    ],
  },
  {
    name: 'an outlet that cites in its turn, between commas or as what is told of it',
    text: 'Seperti dilaporkan Reuters, mengutip dokumen pengadilan, pabrik itu menyimpan limbah selama tujuh tahun.\nDilansir dari AFP yang mengutip kantor berita SANA, dua jembatan putus akibat banjir.\nMenurut The New York Times, yang mengutip dokumen internal, pabrik itu tahu bahayanya sejak 2019.',
    attributions: [
      {
        claims: ['pabrik itu menyimpan limbah selama tujuh tahun'],
        speaker: 'dokumen pengadilan',
        type: 'document',
        via: ['Reuters'],
      },
      { claims: ['dua jembatan putus akibat banjir'], speaker: 'SANA', type: 'outlet', via: ['AFP'] },
      {
        claims: ['pabrik itu tahu bahayanya sejak 2019'],
        speaker: 'dokumen internal',
        type: 'document',
        via: ['The New York Times'],
      },
    ],
  },
  {
    name: 'words that an outlet cites',
    text: 'Mengutip pernyataan Kementerian Pertahanan Korea Selatan, Yonhap melaporkan bahwa roket itu jatuh di laut.',
    attributions: [
      {
        claims: ['roket itu jatuh di laut'],
        speaker: 'Kementerian Pertahanan Korea Selatan',
        type: 'institution',
        via: ['Yonhap'],
      },
    ],
  },
  {
    name: 'an outlet’s own source, and an outlet that was told, by a name that is also a word',
    text: 'Sumber Tempo di Kejaksaan Agung mengatakan penyidik sudah memeriksa dua saksi. "Belum ada keputusan," kata Hadi Lesmana kepada Kompas, Senin.',
    attributions: [
      {
        claims: ['penyidik sudah memeriksa dua saksi'],
        speaker: 'Sumber Tempo di Kejaksaan Agung',
        type: 'anonymous',
      },
      { claims: ['Belum ada keputusan'], speaker: 'Hadi Lesmana', type: 'person', via: ['Kompas'] },
    ],
  },
  {
    name: 'data that an outlet cites, and what is told of a survey',
    text: 'Harga minyak turun 2 persen, menurut data Bloomberg yang dikutip Kontan.\nMenurut survei Litbang Randu yang dirilis Selasa, warga puas dengan bus kota.',
    attributions: [
      { claims: ['Harga minyak turun 2 persen'], speaker: 'Bloomberg', type: 'outlet', via: ['Kontan'] },
      { claims: ['warga puas dengan bus kota'], speaker: 'survei Litbang Randu', type: 'document' },
    ],
  },
  {
    name: 'one citing phrase upon another',
    text: 'Dilansir Antara, berdasarkan data BPBD Garut, sebanyak 230 rumah rusak akibat banjir.',
    attributions: [
      {
        claims: ['sebanyak 230 rumah rusak akibat banjir'],
        speaker: 'data BPBD Garut',
        type: 'document',
        via: ['Antara'],
      },
    ],
  },
  {
    name: 'what was put on a network was told to no outlet',
    text: '"Kami sudah selesai," kata Duta Besar Randu Bela dalam video yang diunggah ke media sosial X, seperti dilansir AFP.',
    attributions: [{ claims: ['Kami sudah selesai'], speaker: 'Randu Bela', via: ['AFP'] }],
  },
  {
    name: 'an outlet that cites in a phrase opened by a preposition',
    text: 'Dengan mengutip dua pejabat, Reuters melaporkan bahwa pelabuhan itu dijual.',
    attributions: [{ claims: ['pelabuhan itu dijual'], speaker: 'dua pejabat', type: 'anonymous', via: ['Reuters'] }],
  },
];
