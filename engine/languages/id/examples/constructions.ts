import type { Construction } from '../../examples.ts';

/**
 * Whole constructions: who is meant by a short form, chains, appositions, broken and long quotations, unnamed sources, and
 * sentences in which nobody speaks. Every attribution of a text is given, in order.
 */
export const constructions: readonly Construction[] = [
  {
    name: 'reporter named behind a comma, after the name alone',
    text: 'Marko Gerlan sudah lama mengikuti ponsel lipat itu. Menurut jurnalis kenamaan Bloomberg, Marko Gerlan, ponsel itu hadir tahun depan.',
    attributions: [{ claims: ['ponsel itu hadir tahun depan'], speaker: 'Marko Gerlan', type: 'outlet' }],
  },
  {
    name: 'retired general',
    text: 'Mantan Kapolri Jenderal (Purn) Sutarjo mengatakan reformasi polisi mendesak.',
    attributions: [{ claims: ['reformasi polisi mendesak'], speaker: 'Sutarjo', type: 'person' }],
  },
  {
    name: 'retired general in office',
    text: 'Menko Polkam Jenderal (Purn) Budi Hermawan mengatakan situasi nasional aman terkendali.',
    attributions: [{ claims: ['situasi nasional aman terkendali'], speaker: 'Budi Hermawan', type: 'official' }],
  },
  {
    name: 'head of a state company',
    text: 'Dirut PLN Darmawan Prasetyo mengatakan pasokan listrik aman selama lebaran.',
    attributions: [{ claims: ['pasokan listrik aman selama lebaran'], speaker: 'Darmawan Prasetyo', type: 'person' }],
  },
  {
    name: 'those who speak for a body',
    text: 'Pihak Polres Garut menyebut motif pelaku adalah cemburu buta. Pihak Rusia menyatakan siap berunding kapan saja.',
    attributions: [
      { claims: ['motif pelaku adalah cemburu buta'], speaker: 'Polres Garut', type: 'institution' },
      { claims: ['siap berunding kapan saja'], speaker: 'Rusia', type: 'institution' },
    ],
  },
  {
    name: 'part of a private body',
    text: 'Ketua Komisi Fatwa MUI Hasan Afandi mengatakan vaksin itu halal digunakan.',
    attributions: [{ claims: ['vaksin itu halal digunakan'], speaker: 'Hasan Afandi', type: 'person' }],
  },
  {
    name: 'office of a university',
    text: 'Kepala Biro Humas UI Amalia Lusiana mengatakan kuliah digelar daring penuh.',
    attributions: [{ claims: ['kuliah digelar daring penuh'], speaker: 'Amalia Lusiana', type: 'person' }],
  },
  {
    name: 'head of a public hospital',
    text: 'Direktur Utama RSUD dr Sutomo Joni Wahyudi mengatakan ruang isolasi penuh.',
    attributions: [{ claims: ['ruang isolasi penuh'], speaker: 'Joni Wahyudi', type: 'official' }],
  },
  {
    name: 'head of a broadcaster',
    text: 'Dirut TVRI Iman Wiryawan mengatakan siaran berjalan normal tahun ini.',
    attributions: [{ claims: ['siaran berjalan normal tahun ini'], speaker: 'Iman Wiryawan', type: 'person' }],
  },
  {
    name: 'name behind what the post is for',
    text: 'Juru Bicara Pemerintah untuk Penanganan Covid-19 Achmad Yurianto mengatakan kasus bertambah.',
    attributions: [{ claims: ['kasus bertambah'], speaker: 'Achmad Yurianto', type: 'official' }],
  },
  {
    name: 'source with a relative clause in front',
    text: 'Menurut warga yang rumahnya terendam, air mulai naik sejak Subuh.',
    attributions: [{ claims: ['air mulai naik sejak Subuh'], speaker: 'warga', type: 'anonymous' }],
  },
  {
    name: 'denial that points back, and what is said besides',
    text: 'Hamas membantah tuduhan tersebut dan menyebut Israel berbohong soal jumlah korban.',
    attributions: [{ claims: ['Israel berbohong soal jumlah korban'], speaker: 'Hamas', type: 'organization' }],
  },
  {
    name: 'expert named behind a calling without a name',
    text: 'Menurut seorang pengamat transportasi, Djoko Setiarno, tarif itu terlalu mahal.',
    attributions: [{ claims: ['tarif itu terlalu mahal'], speaker: 'Djoko Setiarno', type: 'expert' }],
  },
  {
    name: 'two people of one calling',
    text: 'Pasangan artis Evan Marvelo dan Ufri Datuna mengaku mendapat paket misterius. "Kami takut," kata Evan.',
    attributions: [
      { claims: ['mendapat paket misterius'], speaker: 'Evan Marvelo', type: 'person' },
      { claims: ['Kami takut'], speaker: 'Evan Marvelo', type: 'person' },
    ],
  },
  {
    name: 'time of writing',
    text: 'Hingga artikel ini ditulis, sebanyak 14,4 ribu cuitan berisi pujian untuk gol itu.',
    attributions: [],
  },
  {
    name: 'outlet no list knows, cited once and spoken of again',
    text: 'Dilansir Fansidia, Messi akan pindah ke Miami. Menurut Fansidia, kontraknya habis tahun ini.',
    attributions: [
      { claims: ['Messi akan pindah ke Miami'], speaker: 'Fansidia', type: 'outlet' },
      { claims: ['kontraknya habis tahun ini'], speaker: 'Fansidia', type: 'outlet' },
    ],
  },
  {
    name: 'outlet told by its apposition',
    text: 'Don Galon, majalah olahraga Spanyol, melaporkan Salah akan pindah musim depan.',
    attributions: [{ claims: ['Salah akan pindah musim depan'], speaker: 'Don Galon', type: 'outlet' }],
  },
  {
    name: 'somebody described before he was heard',
    text: 'Kesibukan tidak membuat komedian Indra Birawa lupa dengan sang istri. Pria berusia 44 tahun ini bahkan menyatakan bahwa ia selalu pulang sebelum magrib.',
    attributions: [{ claims: ['ia selalu pulang sebelum magrib'], speaker: 'Indra Birawa', type: 'person' }],
  },
  {
    name: 'connective without its comma',
    text: 'Sementara itu Kepala Seksi Haji dan Umrah H Burhan Noor mengatakan pemeriksaan sesuai aturan.',
    attributions: [{ claims: ['pemeriksaan sesuai aturan'], speaker: 'Burhan Noor', type: 'official' }],
  },
  {
    name: 'husband named behind his wife',
    text: '"Istri saya tiba-tiba jatuh," kata suami Dania, Niko, Rabu.',
    attributions: [{ claims: ['Istri saya tiba-tiba jatuh'], speaker: 'Niko', type: 'person' }],
  },
  {
    name: 'outlet that cites the words before it',
    text: '"Kami siap menghadapi siapa pun," kata Kim Yo Jong. KCNA mengutip pernyataannya.',
    attributions: [{ claims: ['Kami siap menghadapi siapa pun'], speaker: 'Kim Yo Jong', via: ['KCNA'] }],
  },
  {
    name: 'pronoun for somebody without a name',
    text: '"Rencana itu belum final," kata Menteri Keuangan Purwa Sadewa. Seorang pejabat kementerian yang menolak disebutkan namanya membenarkan rencana itu. Ia mengatakan pembahasan sudah berjalan dua bulan.',
    attributions: [
      { claims: ['Rencana itu belum final'], speaker: 'Purwa Sadewa', type: 'official' },
      {
        claims: ['pembahasan sudah berjalan dua bulan'],
        speaker: 'Seorang pejabat kementerian',
        type: 'anonymous',
      },
    ],
  },
  {
    name: 'somebody described who is named later',
    text: 'Seorang pria melapor ke polisi. Ia mengaku ditipu rekannya sendiri. Pria tersebut diketahui bernama Herman.',
    attributions: [{ claims: ['ditipu rekannya sendiri'], speaker: 'Herman', type: 'person' }],
  },
  {
    name: 'initials of somebody named in full',
    text: 'Ketua Umum Partai Demokrat Arif Harianto Yulianto mengatakan koalisi tetap utuh. "Kami solid," kata AHY.',
    attributions: [
      { claims: ['koalisi tetap utuh'], speaker: 'Arif Harianto Yulianto', type: 'person' },
      { claims: ['Kami solid'], speaker: 'Arif Harianto Yulianto', type: 'person' },
    ],
  },
  {
    name: 'name made of the beginnings of two',
    text: 'Wali Kota Medan Ridwan Hasibuan mengatakan pasar itu akan dibongkar. "Bulan depan mulai," kata Ridhas.',
    attributions: [
      { claims: ['pasar itu akan dibongkar'], speaker: 'Ridwan Hasibuan', type: 'official' },
      { claims: ['Bulan depan mulai'], speaker: 'Ridwan Hasibuan', type: 'official' },
    ],
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
    name: 'hospital of a name behind its letters',
    text: 'Dokter spesialis paru RSUP Pelita Agus Dwi Susanto menyebut polusi memicu asma.',
    attributions: [{ claims: ['polusi memicu asma'], speaker: 'Agus Dwi Susanto', type: 'expert' }],
  },
  {
    name: 'letters of an agency',
    text: 'Kantor Berita Nasional (NNA) melaporkan dua orang tewas. "Serangan terjadi di dua desa," tulis NNA.',
    attributions: [
      { claims: ['dua orang tewas'], speaker: 'Kantor Berita Nasional', type: 'outlet' },
      { claims: ['Serangan terjadi di dua desa'], speaker: 'Kantor Berita Nasional', type: 'outlet' },
    ],
  },
  {
    name: 'post that names its office itself',
    text: 'Mensos Saifudian Hartono mengatakan bantuan akan disalurkan pekan depan.',
    attributions: [{ claims: ['bantuan akan disalurkan pekan depan'], speaker: 'Saifudian Hartono', type: 'official' }],
  },
  {
    name: 'name that only its ending tells',
    text: '"Air mulai surut," kata Kepala Desa Sukaraya Barlianto, Rabu.',
    attributions: [{ claims: ['Air mulai surut'], speaker: 'Barlianto', type: 'official' }],
  },
  {
    name: 'name spelt in two ways',
    text: 'Ketua Bawaslu Jateng Syaifudin mengatakan laporan itu masih dikaji. "Kami periksa dulu," ujar Saefuddin.',
    attributions: [
      { claims: ['laporan itu masih dikaji'], speaker: 'Syaifudin', type: 'official' },
      { claims: ['Kami periksa dulu'], speaker: 'Syaifudin', type: 'official' },
    ],
  },
  {
    name: 'member of a band behind its name',
    text: 'Vokalis Nidera, Ubay, mengatakan album baru akan dirilis tahun depan.',
    attributions: [{ claims: ['album baru akan dirilis tahun depan'], speaker: 'Ubay', type: 'person' }],
  },
  {
    name: 'number of a constituency',
    text: '"Kami mendukung hak angket," kata legislator asal Dapil Jawa Timur IX Farida Hanum.',
    attributions: [{ claims: ['Kami mendukung hak angket'], speaker: 'Farida Hanum', type: 'official' }],
  },
  {
    name: 'class of a station before its place',
    text: 'Prakirawan Stasiun Meteorologi Kelas I Juanda Rendy Irawadi mengatakan hujan masih berpotensi turun.',
    attributions: [{ claims: ['hujan masih berpotensi turun'], speaker: 'Rendy Irawadi', type: 'official' }],
  },
  {
    name: 'minister called like his country',
    text: 'Menteri Pertahanan Israel Israel Levin mengatakan operasi akan diperluas.',
    attributions: [{ claims: ['operasi akan diperluas'], speaker: 'Israel Levin', type: 'official' }],
  },
  {
    name: 'waterworks called after luck',
    text: '"Pasokan air terganggu," kata Direktur PDAM Tirta Musi, Andi Wijaya.',
    attributions: [{ claims: ['Pasokan air terganggu'], speaker: 'Andi Wijaya', type: 'person' }],
  },
  {
    name: 'area of one word before a name of two',
    text: 'Kepala Dinas Pertamanan Kota Randu Wening Kirani mengatakan taman itu selesai bulan ini.',
    attributions: [{ claims: ['taman itu selesai bulan ini'], speaker: 'Wening Kirani', type: 'official' }],
  },
  {
    name: 'one of several by name',
    text: '"Airnya cepat naik," ujar salah satu warga bernama Tono.',
    attributions: [{ claims: ['Airnya cepat naik'], speaker: 'Tono', type: 'person' }],
  },
  {
    name: 'nickname of somebody described',
    text: 'Roni Prasetya membuka warung sejak 2010. Pria yang akrab disapa Cak Roni itu mengatakan usahanya dirintis dari nol.',
    attributions: [{ claims: ['usahanya dirintis dari nol'], speaker: 'Roni Prasetya', type: 'person' }],
  },
  {
    name: 'somebody in the claim of an unnamed source',
    text: 'Menurut keluarga korban, Andi pamit pergi memancing sejak Sabtu pagi.',
    attributions: [
      { claims: ['Andi pamit pergi memancing sejak Sabtu pagi'], speaker: 'keluarga korban', type: 'anonymous' },
    ],
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
    name: 'share of those asked',
    text: 'Sebanyak 62 persen responden mengaku puas dengan kinerja pemerintah.',
    attributions: [{ claims: ['puas dengan kinerja pemerintah'], speaker: '62 persen responden', type: 'anonymous' }],
  },
  {
    name: 'body with its owner',
    text: 'Ponsel itu diklaim produsennya mampu bertahan tiga hari tanpa diisi.',
    attributions: [
      { claims: ['Ponsel itu', 'mampu bertahan tiga hari tanpa diisi'], speaker: 'produsen', type: 'organization' },
    ],
  },
  {
    name: 'numbered article of a law',
    text: 'Pada pasal 5 disebutkan setiap perusahaan wajib melaporkan limbahnya.',
    attributions: [{ claims: ['setiap perusahaan wajib melaporkan limbahnya'], speaker: 'pasal 5', type: 'document' }],
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
    name: 'name with two joiners',
    text: '"Bantuan akan dikirim," kata Presiden Komisi Eropa Margareta van der Berg, Rabu.',
    attributions: [{ claims: ['Bantuan akan dikirim'], speaker: 'Margareta van der Berg', type: 'official' }],
  },
  {
    name: 'hospital called after a doctor',
    text: '"Pasien stabil," kata Direktur RSUD dr Soewondo Rini Susilowati, Rabu.',
    attributions: [{ claims: ['Pasien stabil'], speaker: 'Rini Susilowati', type: 'official' }],
  },
  {
    name: 'district with a quarter of the compass',
    text: '"Air mulai surut," kata Kepala Distrik Waropko Timur Steven Ohoiwutun, Rabu.',
    attributions: [{ claims: ['Air mulai surut'], speaker: 'Steven Ohoiwutun', type: 'official' }],
  },
  {
    name: 'watchdog whose name ends in the country',
    text: '"Uang itu harus kembali," kata Bonar Simanjuntak, Koordinator Masyarakat Anti Suap Indonesia (MASI).',
    attributions: [{ claims: ['Uang itu harus kembali'], speaker: 'Bonar Simanjuntak', type: 'person' }],
  },
  {
    name: 'calling that points back before its bearer',
    text: '"Paus itu bernyanyi," kata penulis utama studi tersebut, Dr. Emilia Carson.',
    attributions: [{ claims: ['Paus itu bernyanyi'], speaker: 'Emilia Carson', type: 'expert' }],
  },
  {
    name: 'one person in two posts',
    text: '"Pasar kopi masih luas," kata Founder sekaligus CEO Kopi Tetangga Edwin Santoso.',
    attributions: [{ claims: ['Pasar kopi masih luas'], speaker: 'Edwin Santoso', type: 'person' }],
  },
  {
    name: 'two private posts joined by and',
    text: '"Pasar kopi masih luas," kata Pendiri dan CEO Kopi Tetangga Edwin Santoso.',
    attributions: [{ claims: ['Pasar kopi masih luas'], speaker: 'Edwin Santoso', type: 'person' }],
  },
  {
    name: 'article in small letters inside a name',
    text: '"Operasi berlanjut," kata Jenderal Abdel Karim al-Mahdi, Kamis.',
    attributions: [{ claims: ['Operasi berlanjut'], speaker: 'Abdel Karim al-Mahdi', type: 'official' }],
  },
  {
    name: 'post for an acronym of a country',
    text: 'Direktur Oxfam untuk DRC Manuela Mangala mengatakan pengungsi terus bertambah.',
    attributions: [{ claims: ['pengungsi terus bertambah'], speaker: 'Manuela Mangala', type: 'person' }],
  },
  {
    name: 'post for two regions',
    text: '"Banyak sekolah rusak," kata Direktur Regional UNICEF untuk Timur Tengah dan Afrika Utara, Erik Lindqvist.',
    attributions: [{ claims: ['Banyak sekolah rusak'], speaker: 'Erik Lindqvist', type: 'official' }],
  },
  {
    name: 'company named with words that are given names',
    text: 'Direktur PT Maju Jaya Rina Wati mengatakan pabriknya tutup.',
    attributions: [{ claims: ['pabriknya tutup'], speaker: 'Rina Wati', type: 'person' }],
  },
  {
    name: 'school with a number and a place',
    text: '"Kami sedih," ungkap Kepala SDN 2 Kertaraya Nurhayati.',
    attributions: [{ claims: ['Kami sedih'], speaker: 'Nurhayati', type: 'person' }],
  },
  {
    name: 'head of a body of the United Nations',
    text: '"Mereka kelaparan," kata Direktur Eksekutif Program Pangan Dunia Carla McBride.',
    attributions: [{ claims: ['Mereka kelaparan'], speaker: 'Carla McBride', type: 'official' }],
  },
  {
    name: 'sub-office of a city',
    text: '"Api padam," kata Kepala Suku Dinas Penanggulangan Kebakaran dan Penyelamatan Jakarta Timur, Mukhlis Zaini.',
    attributions: [{ claims: ['Api padam'], speaker: 'Mukhlis Zaini', type: 'official' }],
  },
  {
    name: 'campaigner of a charity',
    text: '"Hutan habis," kata Juru Kampanye Greenpeace Indonesia, Bonar Andika.',
    attributions: [{ claims: ['Hutan habis'], speaker: 'Bonar Andika', type: 'person' }],
  },
  {
    name: 'words between verb and colon',
    text: 'Setelah sekian lama diam, Nadin membuat deklarasi: "Saya akan kembali tahun depan."',
    attributions: [{ claims: ['Saya akan kembali tahun depan'], speaker: 'Nadin' }],
  },
  {
    name: 'written at an account, colon',
    text: 'Gubernur Dedi Mulyadi menulis di akun X miliknya: "Jaga kesehatan dan jangan lupa menabung, warga Jabar."',
    attributions: [
      { claims: ['Jaga kesehatan dan jangan lupa menabung, warga Jabar'], speaker: 'Dedi Mulyadi', type: 'official' },
    ],
  },
  {
    name: 'subject and weak verb behind a quotation',
    text: '"Kami tidak takut pada siapa pun," Budi Waseso menulis di akun X miliknya.',
    attributions: [{ claims: ['Kami tidak takut pada siapa pun'], speaker: 'Budi Waseso' }],
  },
  {
    name: 'comment of the writer behind a dash',
    text: 'Para pejabat setempat mengakui bahwa proyek itu masih tertunda -- sebuah isyarat bahwa rencana tidak berjalan mulus.',
    attributions: [{ claims: ['proyek itu masih tertunda'], speaker: 'Para pejabat setempat', type: 'anonymous' }],
  },
  {
    name: 'reading of a statement',
    text: '"Pelaku bertindak sendirian," bunyi pernyataan polisi yang dikutip AFP.',
    attributions: [{ claims: ['Pelaku bertindak sendirian'], speaker: 'polisi', via: ['AFP'] }],
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
    name: 'leak of an analyst',
    text: 'Menurut bocoran Ming-Chi Kuo yang dikutip GSMArena, iPhone lipat akan dijual seharga 2.000 dolar AS.',
    attributions: [
      { claims: ['iPhone lipat akan dijual seharga 2.000 dolar AS'], speaker: 'Ming-Chi Kuo', via: ['GSMArena'] },
    ],
  },
  {
    name: 'body in its own report',
    text: 'IMF dalam laporan World Economic Outlook memproyeksikan ekonomi Indonesia tumbuh 4,9 persen.',
    attributions: [{ claims: ['ekonomi Indonesia tumbuh 4,9 persen'], speaker: 'IMF' }],
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
    name: 'some report of a body',
    text: 'Sebuah laporan dari UNICEF menyebut 600 ribu anak terancam gizi buruk.',
    attributions: [
      { claims: ['600 ribu anak terancam gizi buruk'], speaker: 'Sebuah laporan dari UNICEF', type: 'document' },
    ],
  },
  {
    name: 'press of a country',
    text: 'Media pemerintah Iran melaporkan ledakan itu menewaskan tiga orang.',
    attributions: [{ claims: ['ledakan itu menewaskan tiga orang'], speaker: 'Media pemerintah Iran', type: 'outlet' }],
  },
  {
    name: 'press of a country, counted',
    text: 'Sejumlah media Korea Selatan melaporkan bahwa sang aktor menikah diam-diam.',
    attributions: [
      { claims: ['sang aktor menikah diam-diam'], speaker: 'Sejumlah media Korea Selatan', type: 'outlet' },
    ],
  },
  {
    name: 'report of an agency',
    text: 'Menurut laporan kantor berita Xinhua, banjir merendam tiga provinsi.',
    attributions: [{ claims: ['banjir merendam tiga provinsi'], speaker: 'Xinhua', type: 'outlet' }],
  },
  {
    name: 'whose survey',
    text: 'Survei yang dilakukan LSI menunjukkan bahwa 62 persen responden puas.',
    attributions: [{ claims: ['62 persen responden puas'], speaker: 'Survei yang dilakukan LSI', type: 'document' }],
  },
  {
    name: 'report in a sentence of its own',
    text: 'Gempa bermagnitudo 6,1 mengguncang Taiwan timur pada Kamis pagi. Demikian dilansir dari Reuters, Jumat (3/10/2025).',
    attributions: [{ claims: ['Gempa bermagnitudo 6,1 mengguncang Taiwan timur pada Kamis pagi'], speaker: 'Reuters' }],
  },
  {
    name: 'summed up behind a comma',
    text: 'Ledakan di pasar itu menewaskan enam orang, demikian menurut kepolisian Lahore.',
    attributions: [{ claims: ['Ledakan di pasar itu menewaskan enam orang'], speaker: 'kepolisian Lahore' }],
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
    name: 'address between post and name',
    text: '"Selokan ini kami keruk bersama," kata Ketua RT 03 RW 07, Kelurahan Sumberejo, Kecamatan Klojen, Wagiman, Minggu.',
    attributions: [{ claims: ['Selokan ini kami keruk bersama'], speaker: 'Wagiman', type: 'official' }],
  },
  {
    name: 'address between post and name, at the head of the sentence',
    text: 'Ketua RT 4 RW09, Kelurahan Mulyasari, Kecamatan Tamanjaya, Budi mengatakan, genangan surut menjelang subuh.',
    attributions: [{ claims: ['genangan surut menjelang subuh'], speaker: 'Budi', type: 'official' }],
  },
  {
    name: 'field written large behind a body',
    text: '"Halal itu mudah," kata Ketua MUI Bidang Dakwah Cholil Munawar, Senin.',
    attributions: [{ claims: ['Halal itu mudah'], speaker: 'Cholil Munawar', type: 'person' }],
  },
  {
    name: 'numbered assistant',
    text: '"Anggarannya sudah siap," kata Asisten II Bidang Perekonomian Setda Kota Palu Rahmat Hidayat, Senin.',
    attributions: [{ claims: ['Anggarannya sudah siap'], speaker: 'Rahmat Hidayat', type: 'official' }],
  },
  {
    name: 'assistant of a field',
    text: '"Berkasnya lengkap," kata Asisten Tindak Pidana Umum Kejaksaan Tinggi Riau Bambang Sutrisno, Rabu.',
    attributions: [{ claims: ['Berkasnya lengkap'], speaker: 'Bambang Sutrisno', type: 'official' }],
  },
  {
    name: 'title in small letters behind the name of a body',
    text: '"Pasien sudah pulang," kata Direktur RSUD Mandalasari dr Rina Lestari, Kamis.',
    attributions: [{ claims: ['Pasien sudah pulang'], speaker: 'Rina Lestari', type: 'official' }],
  },
  {
    name: 'party and name',
    text: '"Kami siap," kata Ketua DPP Partai Golkar Ace Hasan, Senin.',
    attributions: [{ claims: ['Kami siap'], speaker: 'Ace Hasan', type: 'person' }],
  },
  {
    name: 'university with an article',
    text: '"Pemilih makin cerdas," kata pengamat politik dari Universitas Al Azhar Ujang Komarudin, Senin.',
    attributions: [{ claims: ['Pemilih makin cerdas'], speaker: 'Ujang Komarudin', type: 'expert' }],
  },
  {
    name: 'small body no list knows, before the name',
    text: '"Pengunjung naik," kata Ketua Pokdarwis Pantai Wediawu, Marsono, Senin.',
    attributions: [{ claims: ['Pengunjung naik'], speaker: 'Marsono', type: 'person' }],
  },
  {
    name: 'president and vice president',
    text: 'Presiden Joko Widodo memimpin rapat. Wakil Presiden Ma\'ruf Amin tersambung dari kantornya. "Bantuan harus segera turun," kata Presiden.',
    attributions: [{ claims: ['Bantuan harus segera turun'], speaker: 'Joko Widodo', type: 'official' }],
  },
  {
    name: 'president counted by number',
    text: '"Saya menikmati masa pensiun," kata Presiden ke-6 RI Susilo Bambang Yudhoyono, Sabtu.',
    attributions: [{ claims: ['Saya menikmati masa pensiun'], speaker: 'Susilo Bambang Yudhoyono', type: 'person' }],
  },
  {
    name: 'given name that is a word for unnamed people',
    text: '"Pendidikan politik itu penting," ujar Imam di Bandung, Kamis. Sosiolog Imam B Wicaksono meneliti hal itu.',
    attributions: [{ claims: ['Pendidikan politik itu penting'], speaker: 'Imam B Wicaksono', type: 'expert' }],
  },
  {
    name: 'surname',
    text: 'Gubernur Sulawesi Selatan Andi Sudirman meninjau pasar itu. Sudirman mengatakan perbaikan kios dimulai pekan depan.',
    attributions: [{ claims: ['perbaikan kios dimulai pekan depan'], speaker: 'Andi Sudirman', type: 'official' }],
  },
  {
    name: 'first name',
    text: '"Saya akan bertanding di kelas bulu," kata petinju asal Ambon, Ferdi Latuconsina. Ferdi menambahkan bahwa ia berlatih dua kali sehari.',
    attributions: [
      { claims: ['Saya akan bertanding di kelas bulu'], speaker: 'Ferdi Latuconsina' },
      { claims: ['ia berlatih dua kali sehari'], speaker: 'Ferdi Latuconsina' },
    ],
  },
  {
    name: 'pronoun ia',
    text: 'Kapolda Jambi Irjen Rusdi Hartono memimpin apel pagi. Ia mengatakan pengamanan pemilu melibatkan lima ribu personel.',
    attributions: [
      { claims: ['pengamanan pemilu melibatkan lima ribu personel'], speaker: 'Rusdi Hartono', type: 'official' },
    ],
  },
  {
    name: 'pronoun dia after kata',
    text: 'Penyanyi Raisa Anggraini merilis album baru. "Lagu-lagu ini saya tulis sendiri di rumah," kata dia.',
    attributions: [{ claims: ['Lagu-lagu ini saya tulis sendiri di rumah'], speaker: 'Raisa Anggraini' }],
  },
  {
    name: 'clitic across paragraphs',
    text: 'Direktur Eksekutif Walhi Sumatera Barat, Tommy Adam, mendatangi lokasi tambang itu.\n"Hutan lindung bukan untuk ditambang," tegasnya.',
    attributions: [{ claims: ['Hutan lindung bukan untuk ditambang'], speaker: 'Tommy Adam' }],
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
    name: 'post after name later',
    text: 'Kapolres Banyuwangi Kombes Rama Samtama mendatangi lokasi. "Sopir bus sudah kami tahan," kata Kapolres.',
    attributions: [{ claims: ['Sopir bus sudah kami tahan'], speaker: 'Rama Samtama', type: 'official' }],
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
    name: 'chain covers one sentence',
    text: 'Dilansir dari Reuters, banjir merendam tiga kota di Pakistan. "Kami kehilangan semuanya," kata Abdul Karim, petani di Sindh.',
    attributions: [
      { claims: ['banjir merendam tiga kota di Pakistan'], speaker: 'Reuters', type: 'outlet' },
      { claims: ['Kami kehilangan semuanya'], speaker: 'Abdul Karim', type: 'person' },
    ],
  },
  {
    name: 'apposition after name',
    text: 'Lukman Hakim, dokter spesialis paru di RS Persahabatan, mengatakan pasien anak bertambah sejak kabut asap datang.',
    attributions: [
      { claims: ['pasien anak bertambah sejak kabut asap datang'], speaker: 'Lukman Hakim', type: 'expert' },
    ],
  },
  {
    name: 'apposition selaku',
    text: 'Wahyudi selaku kuasa hukum keluarga korban mengatakan autopsi ulang akan dilakukan Senin depan.',
    attributions: [{ claims: ['autopsi ulang akan dilakukan Senin depan'], speaker: 'Wahyudi' }],
  },
  {
    name: 'relative clause between',
    text: 'Suryani, yang rumahnya rata dengan tanah akibat gempa itu, mengatakan bantuan tenda baru datang pada hari ketiga.',
    attributions: [{ claims: ['bantuan tenda baru datang pada hari ketiga'], speaker: 'Suryani' }],
  },
  {
    name: 'relative met at',
    text: 'Ketua Umum PSSI Erick Thohir, yang ditemui di Stadion Gelora Bung Karno, Sabtu malam, mengatakan pelatih baru akan diumumkan bulan depan.',
    attributions: [{ claims: ['pelatih baru akan diumumkan bulan depan'], speaker: 'Erick Thohir' }],
  },
  {
    name: 'adverbs between',
    text: 'Bupati Klaten Hamenang Wajar juga kembali menegaskan bahwa pasar lama tidak akan dibongkar.',
    attributions: [{ claims: ['pasar lama tidak akan dibongkar'], speaker: 'Hamenang Wajar', type: 'official' }],
  },
  {
    name: 'mid cue indirect',
    text: 'Vaksin itu, menurut Kepala BPOM Taruna Ikrar, aman untuk ibu hamil.',
    attributions: [{ claims: ['Vaksin itu', 'aman untuk ibu hamil'], speaker: 'Taruna Ikrar', type: 'official' }],
  },
  {
    name: 'mid cue lanjut',
    text: 'Ketua IDAI Piprim Basarah menyoroti cakupan imunisasi. Orang tua, lanjut Piprim, masih takut pada efek samping.',
    attributions: [{ claims: ['Orang tua', 'masih takut pada efek samping'], speaker: 'Piprim Basarah' }],
  },
  {
    name: 'split quotation',
    text: '"Kalau hujan turun lagi malam ini," ujar Kepala Desa Sukamaju, Iwan Setiawan, "warga di bawah tebing harus mengungsi."',
    attributions: [
      {
        claims: ['Kalau hujan turun lagi malam ini', 'warga di bawah tebing harus mengungsi'],
        speaker: 'Iwan Setiawan',
      },
    ],
  },
  {
    name: 'split quotation clitic',
    text: 'Sopir angkot Mamat sudah berhenti menarik sejak pagi. "Penumpang sepi," keluhnya, "bensin pun mahal."',
    attributions: [{ claims: ['Penumpang sepi', 'bensin pun mahal'], speaker: 'Mamat' }],
  },
  {
    name: 'two quotations one cue',
    text: '"Saya tidak tahu soal uang itu." "Saya cuma disuruh tanda tangan," kata terdakwa Rudi Hamzah.',
    attributions: [
      { claims: ['Saya tidak tahu soal uang itu', 'Saya cuma disuruh tanda tangan'], speaker: 'Rudi Hamzah' },
    ],
  },
  {
    name: 'quotation over paragraphs',
    text: 'Ketua panitia Anton Wibowo menemui para wartawan.\n"Kami sudah menambah petugas di setiap pintu masuk stadion.\nTetapi jumlah penonton jauh di luar perkiraan kami," kata Anton.',
    attributions: [
      {
        claims: [
          'Kami sudah menambah petugas di setiap pintu masuk stadion.\nTetapi jumlah penonton jauh di luar perkiraan kami',
        ],
        speaker: 'Anton Wibowo',
      },
    ],
  },
  {
    name: 'quotation marks repeated',
    text: '"Kami minta maaf kepada seluruh pelanggan.\n"Gangguan ini terjadi karena kabel bawah laut putus," kata Direktur Utama Telkom Ririek Adriansyah.',
    attributions: [
      {
        claims: ['Kami minta maaf kepada seluruh pelanggan.\n"Gangguan ini terjadi karena kabel bawah laut putus'],
        speaker: 'Ririek Adriansyah',
      },
    ],
  },
  {
    name: 'told outlet',
    text: '"Kami belum menerima surat panggilan itu," kata pengacara Farhat Hasan kepada AFP.',
    attributions: [{ claims: ['Kami belum menerima surat panggilan itu'], speaker: 'Farhat Hasan', via: ['AFP'] }],
  },
  {
    name: 'told press',
    text: '"Kami belum menerima surat panggilan itu," kata pengacara Farhat Hasan kepada wartawan.',
    attributions: [{ claims: ['Kami belum menerima surat panggilan itu'], speaker: 'Farhat Hasan' }],
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
    name: 'told own outlet',
    text: '"Rumah kami retak sejak proyek itu dimulai," kata Sumarni kepada detikcom, Kamis (6/3/2025).',
    publisher: 'detik.com',
    attributions: [{ claims: ['Rumah kami retak sejak proyek itu dimulai'], speaker: 'Sumarni' }],
  },
  {
    name: 'date only cited',
    text: '"Tidak ada rencana menaikkan cukai tahun ini," kata Dirjen Bea Cukai Askolani, dikutip Senin (20/10/2025).',
    attributions: [{ claims: ['Tidak ada rencana menaikkan cukai tahun ini'], speaker: 'Askolani', type: 'official' }],
  },
  {
    name: 'date only cited indirect',
    text: 'Direktur Riset Core Mohammad Faisal menilai subsidi listrik sebaiknya diperpanjang, dikutip Jumat (3/1/2025).',
    attributions: [{ claims: ['subsidi listrik sebaiknya diperpanjang'], speaker: 'Mohammad Faisal' }],
  },
  {
    name: 'own network',
    text: 'Dilansir dari detikJatim, seorang nelayan di Tuban selamat setelah tiga hari terapung.',
    publisher: 'detik.com',
    attributions: [
      {
        claims: ['seorang nelayan di Tuban selamat setelah tiga hari terapung'],
        speaker: 'detikJatim',
        type: 'outlet',
      },
    ],
  },
  {
    name: 'own channel names itself',
    text: 'Dikutip detikINET dari The Verge, Apple menunda fitur itu sampai tahun depan.',
    publisher: 'detik.com',
    attributions: [{ claims: ['Apple menunda fitur itu sampai tahun depan'], speaker: 'The Verge', type: 'outlet' }],
  },
  {
    name: 'list after colon',
    text: 'Kepala Dinas Sosial Rini Astuti mengatakan bantuan terdiri atas tiga jenis: beras, minyak goreng, dan uang tunai.',
    attributions: [
      {
        claims: ['bantuan terdiri atas tiga jenis: beras, minyak goreng, dan uang tunai'],
        speaker: 'Rini Astuti',
        type: 'official',
      },
    ],
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
    name: 'anonymous official',
    text: 'Seorang pejabat Kementerian Keuangan yang tidak mau disebut namanya mengatakan anggaran itu sudah dicoret.',
    attributions: [
      { claims: ['anggaran itu sudah dicoret'], speaker: 'Seorang pejabat Kementerian Keuangan', type: 'anonymous' },
    ],
  },
  {
    name: 'anonymous source',
    text: 'Sumber di kepolisian menyebut pelaku lebih dari satu orang.',
    attributions: [{ claims: ['pelaku lebih dari satu orang'], speaker: 'Sumber di kepolisian', type: 'anonymous' }],
  },
  {
    name: 'anonymous residents',
    text: 'Sejumlah warga mengaku tidak pernah diajak bicara soal pembangunan bandara.',
    attributions: [
      { claims: ['tidak pernah diajak bicara soal pembangunan bandara'], speaker: 'Sejumlah warga', type: 'anonymous' },
    ],
  },
  {
    name: 'anonymous witness',
    text: '"Mobilnya melaju kencang sekali lalu menabrak pohon," kata seorang saksi mata.',
    attributions: [
      {
        claims: ['Mobilnya melaju kencang sekali lalu menabrak pohon'],
        speaker: 'seorang saksi mata',
        type: 'anonymous',
      },
    ],
  },
  {
    name: 'anonymous experts',
    text: 'Para ahli memperingatkan bahwa es di kutub mencair lebih cepat dari perkiraan.',
    attributions: [
      { claims: ['es di kutub mencair lebih cepat dari perkiraan'], speaker: 'Para ahli', type: 'anonymous' },
    ],
  },
  {
    name: 'several speakers in a paragraph',
    text: '"Saya kehilangan dua ekor sapi," kata Karto. Sementara itu, Lurah Baturetno Sri Mulyati mengatakan ganti rugi akan dibayar bulan ini. "Datanya sedang kami periksa," ujarnya.',
    attributions: [
      { claims: ['Saya kehilangan dua ekor sapi'], speaker: 'Karto' },
      { claims: ['ganti rugi akan dibayar bulan ini'], speaker: 'Sri Mulyati' },
      { claims: ['Datanya sedang kami periksa'], speaker: 'Sri Mulyati' },
    ],
  },
  {
    name: 'coordination seraya',
    text: '"Kami menghormati putusan hakim," kata jaksa Eko Purnomo seraya menambahkan pihaknya akan mengajukan banding.',
    attributions: [
      { claims: ['Kami menghormati putusan hakim'], speaker: 'Eko Purnomo' },
      { claims: ['pihaknya akan mengajukan banding'], speaker: 'Eko Purnomo' },
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
    name: 'study that finds',
    text: 'Penelitian Universitas Airlangga menemukan bahwa air sumur di empat kecamatan tercemar mikroplastik.',
    attributions: [
      { claims: ['air sumur di empat kecamatan tercemar mikroplastik'], speaker: 'Penelitian Universitas Airlangga' },
    ],
  },
  {
    name: 'document referred to',
    text: 'Laporan Komnas HAM dirilis Rabu pagi. Laporan itu menyebutkan bahwa polisi memakai gas air mata secara berlebihan.',
    attributions: [{ claims: ['polisi memakai gas air mata secara berlebihan'], speaker: 'Laporan Komnas HAM' }],
  },
  {
    name: 'denial',
    text: 'Manajer Persija Bambang Pamungkas membantah kabar bahwa klub menunggak gaji pemain.',
    attributions: [{ claims: ['kabar bahwa klub menunggak gaji pemain'], speaker: 'Bambang Pamungkas' }],
  },
  {
    name: 'appeal agar',
    text: 'Kepala Basarnas Mohammad Syafii mengimbau agar nelayan tidak melaut selama tiga hari.',
    attributions: [{ claims: ['nelayan tidak melaut selama tiga hari'], speaker: 'Mohammad Syafii', type: 'official' }],
  },
  {
    name: 'order to act is none',
    text: 'Wali Kota mendorong mobil mogok itu ke tepi jalan. Polisi mengatur lalu lintas.',
    attributions: [],
  },
  {
    name: 'thanks with content',
    text: 'Pelatih Shin Tae-yong menyampaikan terima kasih atas dukungan suporter di Surabaya.',
    attributions: [{ claims: ['terima kasih atas dukungan suporter di Surabaya'], speaker: 'Shin Tae-yong' }],
  },
  {
    name: 'interviewer is no source',
    text: 'Ditanya soal pengunduran dirinya, Komisaris Utama Pertamina Simon Aloysius mengatakan keputusan itu murni alasan keluarga.',
    attributions: [{ claims: ['keputusan itu murni alasan keluarga'], speaker: 'Simon Aloysius' }],
  },
  {
    name: 'name with degrees',
    text: '"Obat ini tidak boleh diminum tanpa resep," kata Prof. Dr. Zubairi Djoerban, Sp.PD-KHOM.',
    attributions: [{ claims: ['Obat ini tidak boleh diminum tanpa resep'], speaker: 'Zubairi Djoerban' }],
  },
  {
    name: 'curly closing marks',
    text: '”Kami tidak gentar menghadapi tim mana pun,” kata kapten PSM Makassar, Yuran Fernandes.',
    attributions: [{ claims: ['Kami tidak gentar menghadapi tim mana pun'], speaker: 'Yuran Fernandes' }],
  },
  {
    name: 'nested quotation',
    text: '"Dia cuma berkata \'Ibu jangan menangis\' lalu pergi," kata Aminah, ibu korban.',
    attributions: [{ claims: ["Dia cuma berkata 'Ibu jangan menangis' lalu pergi"], speaker: 'Aminah' }],
  },
  {
    name: 'quoted title inside claim',
    text: 'Sutradara Joko Anwar mengatakan film "Siksa Kubur" akan diputar di Busan.',
    attributions: [{ claims: ['film "Siksa Kubur" akan diputar di Busan'], speaker: 'Joko Anwar' }],
  },
  {
    name: 'source inside claim',
    text: 'Ketua DPR Puan Maharani mengatakan presiden telah menyatakan setuju dengan usul itu.',
    attributions: [
      { claims: ['presiden telah menyatakan setuju dengan usul itu'], speaker: 'Puan Maharani', type: 'official' },
    ],
  },
  {
    name: 'social post',
    text: 'Lewat akun X resminya, PSSI mengumumkan laga melawan Bahrain dipindah ke Jakarta.',
    attributions: [{ claims: ['laga melawan Bahrain dipindah ke Jakarta'], speaker: 'PSSI', type: 'organization' }],
  },
  {
    name: 'pak name',
    text: 'Ketua RW 03 Suharto memimpin kerja bakti. "Selokan ini mampet sejak tiga bulan lalu," kata Pak Suharto.',
    attributions: [{ claims: ['Selokan ini mampet sejak tiga bulan lalu'], speaker: 'Suharto' }],
  },
  {
    name: 'former post',
    text: 'Mantan Wakil Presiden Jusuf Kalla menilai perdamaian Aceh harus dijaga bersama.',
    attributions: [{ claims: ['perdamaian Aceh harus dijaga bersama'], speaker: 'Jusuf Kalla' }],
  },
  {
    name: 'initials suspect',
    text: 'Tersangka berinisial AR (23) mengaku menjual ponsel curian itu lewat media sosial.',
    attributions: [{ claims: ['menjual ponsel curian itu lewat media sosial'], speaker: 'AR' }],
  },
  {
    name: 'headed by frame place',
    text: 'Di Jakarta, Menteri BUMN Rosan Roeslani mengatakan dividen perusahaan negara naik sepuluh persen.',
    attributions: [
      { claims: ['dividen perusahaan negara naik sepuluh persen'], speaker: 'Rosan Roeslani', type: 'official' },
    ],
  },
  {
    name: 'quoted word is no quotation',
    text: 'Warga menjuluki jembatan itu "Jembatan Cinta" karena banyak gembok terpasang di pagarnya.',
    attributions: [],
  },
  {
    name: 'question reported',
    text: 'Anggota Komisi III DPR Sarifuddin Sudding mempertanyakan mengapa kasus itu dihentikan.',
    attributions: [{ claims: ['mengapa kasus itu dihentikan'], speaker: 'Sarifuddin Sudding', type: 'official' }],
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
    name: 'court defendant',
    text: 'Terdakwa kasus penipuan umrah, Andika Surachman, mengaku uang jemaah dipakai untuk membeli restoran.',
    attributions: [{ claims: ['uang jemaah dipakai untuk membeli restoran'], speaker: 'Andika Surachman' }],
  },
  {
    name: 'lawyer of party',
    text: 'Kuasa hukum terdakwa, Otto Hasibuan, menyebut dakwaan jaksa kabur dan tidak lengkap.',
    attributions: [{ claims: ['dakwaan jaksa kabur dan tidak lengkap'], speaker: 'Otto Hasibuan', type: 'person' }],
  },
  {
    name: 'prosecutor',
    text: 'Jaksa penuntut umum KPK Wawan Yunarwanto meyakini terdakwa menerima gratifikasi dari empat pengusaha.',
    attributions: [
      { claims: ['terdakwa menerima gratifikasi dari empat pengusaha'], speaker: 'Wawan Yunarwanto', type: 'official' },
    ],
  },
  {
    name: 'judge',
    text: '"Menyatakan terdakwa bersalah dan menjatuhkan pidana penjara lima tahun," kata ketua majelis hakim Toni Irfan saat membacakan putusan.',
    attributions: [
      {
        claims: ['Menyatakan terdakwa bersalah dan menjatuhkan pidana penjara lima tahun'],
        speaker: 'Toni Irfan',
        type: 'official',
      },
    ],
  },
  {
    name: 'health doctor',
    text: 'Menurut dokter spesialis anak RSUP Dr Sardjito, Ratni Indrawanti, demam tiga hari pada anak tidak boleh dianggap sepele.',
    attributions: [
      {
        claims: ['demam tiga hari pada anak tidak boleh dianggap sepele'],
        speaker: 'Ratni Indrawanti',
        type: 'expert',
      },
    ],
  },
  {
    name: 'health who head',
    text: 'Direktur Jenderal WHO Tedros Adhanom Ghebreyesus memperingatkan pandemi berikutnya hanya soal waktu.',
    attributions: [
      { claims: ['pandemi berikutnya hanya soal waktu'], speaker: 'Tedros Adhanom Ghebreyesus', type: 'official' },
    ],
  },
  {
    name: 'sport coach',
    text: 'Pelatih Persib Bandung Bojan Hodak menilai timnya tampil buruk pada babak pertama.',
    attributions: [{ claims: ['timnya tampil buruk pada babak pertama'], speaker: 'Bojan Hodak', type: 'person' }],
  },
  {
    name: 'sport player quote',
    text: '"Gol itu saya persembahkan untuk ibu saya," kata striker Bali United, Privat Mbarga, seusai laga.',
    attributions: [{ claims: ['Gol itu saya persembahkan untuk ibu saya'], speaker: 'Privat Mbarga', type: 'person' }],
  },
  {
    name: 'economy institution head',
    text: 'Gubernur Bank Indonesia Perry Warjiyo memperkirakan rupiah akan stabil hingga akhir tahun.',
    attributions: [{ claims: ['rupiah akan stabil hingga akhir tahun'], speaker: 'Perry Warjiyo', type: 'official' }],
  },
  {
    name: 'economy analyst',
    text: 'Analis Phillip Sekuritas Indonesia, Helen Rustandi, menyarankan investor menahan diri hingga rapat The Fed.',
    attributions: [
      { claims: ['investor menahan diri hingga rapat The Fed'], speaker: 'Helen Rustandi', type: 'expert' },
    ],
  },
  {
    name: 'economy company boss',
    text: '"Pabrik di Karawang mulai beroperasi kuartal ketiga," kata Presiden Direktur PT Astra Otoparts Yusak Kristian.',
    attributions: [
      { claims: ['Pabrik di Karawang mulai beroperasi kuartal ketiga'], speaker: 'Yusak Kristian', type: 'person' },
    ],
  },
  {
    name: 'disaster bnpb',
    text: 'Kepala Pusat Data, Informasi dan Komunikasi Kebencanaan BNPB, Abdul Muhari, mengatakan tanah longsor itu menimbun sebelas rumah.',
    attributions: [{ claims: ['tanah longsor itu menimbun sebelas rumah'], speaker: 'Abdul Muhari', type: 'official' }],
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
    name: 'politics party secretary',
    text: 'Sekretaris Jenderal PDI Perjuangan Hasto Kristiyanto membantah partainya meminta jatah menteri.',
    attributions: [{ claims: ['partainya meminta jatah menteri'], speaker: 'Hasto Kristiyanto', type: 'person' }],
  },
  {
    name: 'politics legislator',
    text: 'Anggota Komisi IX DPR RI, Netty Prasetiyani, mendesak pemerintah mengusut peredaran obat sirop palsu.',
    attributions: [
      { claims: ['pemerintah mengusut peredaran obat sirop palsu'], speaker: 'Netty Prasetiyani', type: 'official' },
    ],
  },
  {
    name: 'world president',
    text: 'Presiden Prancis Emmanuel Macron menyerukan gencatan senjata segera di Lebanon.',
    attributions: [{ claims: ['gencatan senjata segera di Lebanon'], speaker: 'Emmanuel Macron', type: 'official' }],
  },
  {
    name: 'world spokesperson',
    text: 'Juru bicara Gedung Putih Karoline Leavitt mengatakan presiden akan menandatangani dekret itu pekan ini.',
    attributions: [
      { claims: ['presiden akan menandatangani dekret itu pekan ini'], speaker: 'Karoline Leavitt', type: 'official' },
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
    name: 'academic with degrees before',
    text: 'Guru besar hukum tata negara Universitas Indonesia Prof. Satya Arinanto berpendapat revisi undang-undang itu cacat prosedur.',
    attributions: [{ claims: ['revisi undang-undang itu cacat prosedur'], speaker: 'Satya Arinanto', type: 'expert' }],
  },
  {
    name: 'observer',
    text: '"Serangan udara ini bisa memicu perang terbuka," kata pengamat Timur Tengah dari Universitas Padjadjaran, Dina Sulaeman.',
    attributions: [
      { claims: ['Serangan udara ini bisa memicu perang terbuka'], speaker: 'Dina Sulaeman', type: 'expert' },
    ],
  },
  {
    name: 'ngo head',
    text: 'Koordinator Kontras Dimas Bagus Arya menyesalkan lambannya penanganan kasus penyiksaan itu.',
    attributions: [{ claims: ['lambannya penanganan kasus penyiksaan itu'], speaker: 'Dimas Bagus Arya' }],
  },
  {
    name: 'village head with age',
    text: 'Ketua RT setempat, Suyono (51), mengatakan korban tinggal seorang diri di kontrakan itu.',
    attributions: [{ claims: ['korban tinggal seorang diri di kontrakan itu'], speaker: 'Suyono' }],
  },
  {
    name: 'witness with name and age',
    text: '"Saya dengar suara benturan keras dua kali," kata Wati (38), pemilik warung di dekat lokasi.',
    attributions: [{ claims: ['Saya dengar suara benturan keras dua kali'], speaker: 'Wati', type: 'person' }],
  },
  {
    name: 'student',
    text: 'Mahasiswa Universitas Brawijaya, Fikri Ramadhan, mengaku belum menerima dana beasiswa sejak Februari.',
    attributions: [
      { claims: ['belum menerima dana beasiswa sejak Februari'], speaker: 'Fikri Ramadhan', type: 'person' },
    ],
  },
  {
    name: 'celebrity handle',
    text: '"Aku dan dia sudah berpisah baik-baik," tulis Agnez Monica di Instagram.',
    attributions: [{ claims: ['Aku dan dia sudah berpisah baik-baik'], speaker: 'Agnez Monica', type: 'person' }],
  },
  {
    name: 'religion',
    text: 'Ketua Umum PBNU KH Yahya Cholil Staquf berharap jemaah haji menjaga kesehatan selama di Tanah Suci.',
    attributions: [
      {
        claims: ['jemaah haji menjaga kesehatan selama di Tanah Suci'],
        speaker: 'Yahya Cholil Staquf',
        type: 'person',
      },
    ],
  },
  {
    name: 'bahwa after place and date',
    text: 'Menteri Agama Nasaruddin Umar mengatakan di Jakarta, Senin (3/2/2025), bahwa biaya haji tahun ini turun.',
    attributions: [{ claims: ['biaya haji tahun ini turun'], speaker: 'Nasaruddin Umar', type: 'official' }],
  },
  {
    name: 'told press then bahwa',
    text: 'Kapuspen TNI Mayjen Kristomei Sianturi mengatakan kepada wartawan bahwa prajurit itu sudah ditahan.',
    attributions: [{ claims: ['prajurit itu sudah ditahan'], speaker: 'Kristomei Sianturi', type: 'official' }],
  },
  {
    name: 'comma date at end',
    text: 'Wali Kota Semarang Agustina Wilujeng mengatakan pompa air di Kaligawe sudah diperbaiki, Rabu (5/11/2025).',
    attributions: [
      { claims: ['pompa air di Kaligawe sudah diperbaiki'], speaker: 'Agustina Wilujeng', type: 'official' },
    ],
  },
  {
    name: 'date and place at front',
    text: 'Saat ditemui di Balai Kota, Jumat (7/11/2025), Wakil Gubernur DKI Jakarta Rano Karno mengatakan pasar malam itu akan dipindah.',
    attributions: [{ claims: ['pasar malam itu akan dipindah'], speaker: 'Rano Karno', type: 'official' }],
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
    name: 'imbuhnya',
    text: '"Kami beri waktu sampai Jumat," kata Kepala Satpol PP Kota Depok, Dede Hidayat. "Setelah itu lapak dibongkar," imbuhnya.',
    attributions: [
      { claims: ['Kami beri waktu sampai Jumat'], speaker: 'Dede Hidayat', type: 'official' },
      { claims: ['Setelah itu lapak dibongkar'], speaker: 'Dede Hidayat' },
    ],
  },
  {
    name: 'who is active after plain sentence',
    text: 'Hakim konstitusi Saldi Isra memimpin sidang. Para pemohon hadir bersama kuasa hukumnya. "Permohonan ini tidak jelas," kata Saldi.',
    attributions: [{ claims: ['Permohonan ini tidak jelas'], speaker: 'Saldi Isra', type: 'official' }],
  },
  {
    name: 'foreign surname',
    text: 'Perdana Menteri Selandia Baru Christopher Luxon tiba di Jakarta. Luxon mengatakan kedua negara sepakat menambah beasiswa.',
    attributions: [
      { claims: ['kedua negara sepakat menambah beasiswa'], speaker: 'Christopher Luxon', type: 'official' },
    ],
  },
  {
    name: 'trump short',
    text: 'Presiden Amerika Serikat Donald Trump mengancam akan menaikkan tarif baja. "Mereka menipu kita selama bertahun-tahun," kata Trump.',
    attributions: [
      { claims: ['akan menaikkan tarif baja'], speaker: 'Donald Trump', type: 'official' },
      { claims: ['Mereka menipu kita selama bertahun-tahun'], speaker: 'Donald Trump', type: 'official' },
    ],
  },
  {
    name: 'his name only after',
    text: '"Sampah ini sudah menumpuk dua minggu," kata Nurhayati. Nurhayati Effendi adalah ketua RT di kampung itu.',
    attributions: [{ claims: ['Sampah ini sudah menumpuk dua minggu'], speaker: 'Nurhayati Effendi' }],
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
    name: 'sister channel',
    text: 'Dilansir dari CNBC Indonesia, harga batu bara jatuh ke titik terendah dalam dua tahun.',
    publisher: 'cnnindonesia.com',
    attributions: [
      {
        claims: ['harga batu bara jatuh ke titik terendah dalam dua tahun'],
        speaker: 'CNBC Indonesia',
        type: 'outlet',
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
    name: 'outlet wrote',
    text: 'The New York Times melaporkan bahwa tiga pejabat Pentagon mengundurkan diri.',
    attributions: [
      { claims: ['tiga pejabat Pentagon mengundurkan diri'], speaker: 'The New York Times', type: 'outlet' },
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
    name: 'release by agency web',
    text: 'Dikutip dari laman resmi BMKG, hujan lebat akan turun di Jawa Barat hingga Kamis.',
    attributions: [{ claims: ['hujan lebat akan turun di Jawa Barat hingga Kamis'], speaker: 'BMKG' }],
  },
  {
    name: 'poll',
    text: 'Survei Indikator Politik Indonesia menunjukkan kepuasan publik terhadap presiden turun delapan persen.',
    attributions: [
      {
        claims: ['kepuasan publik terhadap presiden turun delapan persen'],
        speaker: 'Survei Indikator Politik Indonesia',
      },
    ],
  },
  {
    name: 'sumber air is none',
    text: 'Sumber air di desa itu mengering sejak Agustus. Warga mengangkut air dari sungai yang jaraknya tiga kilometer.',
    attributions: [],
  },
  {
    name: 'sumber unknown is none',
    text: 'Kebakaran itu berasal dari sumber yang tidak dikenal. Petugas menyiram bangunan hingga pagi.',
    attributions: [],
  },
  {
    name: 'nickname in marks is none',
    text: 'Polisi menangkap pembobol minimarket berjuluk "Si Belut" di Bekasi. Motor dan linggis disita.',
    attributions: [],
  },
  {
    name: 'film title is none',
    text: 'Film "Agak Laen" meraih sembilan juta penonton. Tiketnya laris sejak hari pertama.',
    attributions: [],
  },
  {
    name: 'scare quotes are none',
    text: 'Praktik "jual beli kursi" masih marak di sejumlah sekolah. Dinas pendidikan membentuk tim khusus.',
    attributions: [],
  },
  {
    name: 'act of police is none',
    text: 'Polisi menetapkan sopir truk sebagai tersangka. Kendaraan itu ditahan di kantor polisi.',
    attributions: [],
  },
  {
    name: 'refusal to comment is none',
    text: 'Kepala desa enggan memberi komentar. Juru bicara perusahaan itu juga menolak berkomentar.',
    attributions: [],
  },
  {
    name: 'no content is none',
    text: 'Presiden berpidato di depan ribuan buruh. Setelah itu ia berbicara dengan para menteri.',
    attributions: [],
  },
  {
    name: 'suspicion alone is none',
    text: 'Pria itu diduga mencuri tiga sepeda motor. Barang bukti disita dari rumahnya.',
    attributions: [],
  },
  {
    name: 'estimated is none',
    text: 'Kerugian diperkirakan mencapai dua miliar rupiah. Kemacetan terjadi hingga malam.',
    attributions: [],
  },
  {
    name: 'senada',
    text: '"Kami menolak penggusuran," kata Darmi, warga Kampung Bayam. Hal senada disampaikan Joko, tetangganya.',
    attributions: [{ claims: ['Kami menolak penggusuran'], speaker: 'Darmi' }],
  },
  {
    name: 'confirms that matter is none',
    text: 'Tiga orang tewas dalam kecelakaan itu. Kapolsek Ciawi membenarkan hal tersebut.',
    attributions: [],
  },
  {
    name: 'family',
    text: 'Keluarga korban meminta polisi menangkap semua pelaku pengeroyokan.',
    attributions: [
      { claims: ['polisi menangkap semua pelaku pengeroyokan'], speaker: 'Keluarga korban', type: 'anonymous' },
    ],
  },
  {
    name: 'parents of victim quote',
    text: '"Anak saya tidak pernah pulang malam," kata ibu korban.',
    attributions: [{ claims: ['Anak saya tidak pernah pulang malam'], speaker: 'ibu korban', type: 'anonymous' }],
  },
  {
    name: 'pihak',
    text: 'Pihak sekolah menyebut siswa itu sudah tiga kali diberi peringatan.',
    attributions: [{ claims: ['siswa itu sudah tiga kali diberi peringatan'], speaker: 'Pihak sekolah' }],
  },
  {
    name: 'pihaknya',
    text: 'Manajer Humas PLN Jawa Tengah, Haris Yunanto, mendatangi lokasi. Pihaknya memastikan aliran listrik pulih sebelum magrib.',
    attributions: [{ claims: ['aliran listrik pulih sebelum magrib'], speaker: 'Haris Yunanto' }],
  },
  {
    name: 'list of points',
    text: 'Ada tiga tuntutan buruh, kata Presiden KSPI Said Iqbal: upah naik, kontrak dihapus, dan jam kerja dikurangi.',
    attributions: [
      {
        claims: ['Ada tiga tuntutan buruh', 'upah naik, kontrak dihapus, dan jam kerja dikurangi'],
        speaker: 'Said Iqbal',
      },
    ],
  },
  {
    name: 'quoted fragment in indirect',
    text: 'Menteri Pertahanan Israel Katz menyebut operasi itu "baru permulaan".',
    attributions: [{ claims: ['operasi itu "baru permulaan"'], speaker: 'Katz' }],
  },
  {
    name: 'claims about himself',
    text: 'Hendra, pemilik bengkel yang terbakar, mengaku merugi sedikitnya seratus juta rupiah.',
    attributions: [{ claims: ['merugi sedikitnya seratus juta rupiah'], speaker: 'Hendra', type: 'person' }],
  },
  {
    name: 'name with bin',
    text: 'Menteri Dalam Negeri Malaysia Saifuddin Nasution bin Ismail mengatakan pencarian korban dihentikan sementara.',
    attributions: [
      { claims: ['pencarian korban dihentikan sementara'], speaker: 'Saifuddin Nasution bin Ismail', type: 'official' },
    ],
  },
  {
    name: 'ordered',
    text: 'Gubernur Jawa Barat Dedi Mulyadi memerintahkan semua vila di tepi sungai dibongkar.',
    attributions: [{ claims: ['semua vila di tepi sungai dibongkar'], speaker: 'Dedi Mulyadi', type: 'official' }],
  },
  {
    name: 'menurut mid with clitic',
    text: 'Peneliti BRIN Eddy Hermawan memantau awan di Samudra Hindia. Kemarau, menurutnya, akan datang lebih lambat.',
    attributions: [{ claims: ['Kemarau', 'akan datang lebih lambat'], speaker: 'Eddy Hermawan' }],
  },
  {
    name: 'demikian closing',
    text: '"Upacara dipindah ke lapangan utama karena hujan." Demikian kata Kepala Biro Umum Pemprov Riau, Aryadi.',
    attributions: [{ claims: ['Upacara dipindah ke lapangan utama karena hujan'], speaker: 'Aryadi' }],
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
    name: 'somebody else behind a frame that names a person',
    text: 'Presiden Brasil Lula da Silva membatalkan kunjungannya. Sehari setelah pengumuman Lula tersebut, seorang menteri senior mengatakan bahwa kunjungan itu akan dijadwalkan ulang bulan depan.',
    attributions: [
      {
        claims: ['kunjungan itu akan dijadwalkan ulang bulan depan'],
        speaker: 'seorang menteri senior',
        type: 'anonymous',
      },
    ],
  },
  {
    name: 'relative clause of place with a speaker',
    text: 'Sidang berlangsung di Pengadilan Negeri Jambi, di mana seorang saksi mengaku bahwa ia menerima uang muka dari terdakwa.',
    attributions: [{ claims: ['ia menerima uang muka dari terdakwa'], speaker: 'seorang saksi', type: 'anonymous' }],
  },
  {
    name: 'relative clause according to a body',
    text: 'Gempa itu, yang menurut BMKG berpusat di laut, tidak menimbulkan tsunami.',
    attributions: [{ claims: ['berpusat di laut'], speaker: 'BMKG', type: 'institution' }],
  },
  {
    name: 'relative clause according to an outlet, not set off',
    text: 'Pengusaha itu membeli pulau yang menurut Forbes bernilai 90 juta dolar AS.',
    attributions: [{ claims: ['bernilai 90 juta dolar AS'], speaker: 'Forbes', type: 'outlet' }],
  },
  {
    name: 'qa layout',
    text: 'Berikut petikan wawancara dengan pelatih renang Albert Sutanto.\nT: Bagaimana persiapan menuju SEA Games?\nJ: Kami berlatih dua kali sehari sejak Januari.',
    attributions: [{ claims: ['Kami berlatih dua kali sehari sejak Januari'], speaker: 'Albert Sutanto' }],
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
    name: 'a name and a colon below a question',
    text: 'Bagaimana nasib pemain muda di tim Anda?\nBima Sakti: Mereka tetap akan bermain pada babak kedua.\nPelatih: Bima Sakti',
    attributions: [{ claims: ['Mereka tetap akan bermain pada babak kedua'], speaker: 'Bima Sakti' }],
  },
  {
    name: 'a capital for its country',
    text: 'Rudal itu jatuh di Laut Jepang. Pyongyang menyebut uji coba itu berhasil mengenai semua sasarannya. Korea Utara sudah tiga kali menguji rudal tahun ini.',
    attributions: [
      { claims: ['uji coba itu berhasil mengenai semua sasarannya'], speaker: 'Korea Utara', type: 'institution' },
    ],
  },
  {
    name: 'somebody from a body of learning',
    text: 'Rasti Ayuningrum dari Observatorium Lembah Batu menyebut komet itu terlihat sampai pekan depan.',
    attributions: [{ claims: ['komet itu terlihat sampai pekan depan'], speaker: 'Rasti Ayuningrum', type: 'expert' }],
  },
  {
    name: 'a reporter with a name',
    text: 'Jurnalis Bloomberg Dara Wirawan mengatakan pabrik itu batal dibangun tahun depan.',
    attributions: [{ claims: ['pabrik itu batal dibangun tahun depan'], speaker: 'Dara Wirawan', type: 'outlet' }],
  },
  {
    name: 'an address behind a name',
    text: 'Karsono (51), warga Desa Wanasari, Kecamatan Bukit Lor, Kabupaten Lembah Batu, mengaku rumahnya roboh sejak subuh.',
    attributions: [{ claims: ['rumahnya roboh sejak subuh'], speaker: 'Karsono', type: 'person' }],
  },
  {
    name: 'a name behind the mark that closes a company',
    text: 'Direktur Utama PT Baja Indonesia Tbk Gerry Lasmana menilai pasar baja belum pulih.',
    attributions: [{ claims: ['pasar baja belum pulih'], speaker: 'Gerry Lasmana', type: 'person' }],
  },
  {
    name: 'a title behind the comma of a post',
    text: '"Laporannya dibuat kemarin," kata Kapolsek Wanasari Lor, Kompol Hadi Lesmana saat dihubungi wartawan.',
    attributions: [{ claims: ['Laporannya dibuat kemarin'], speaker: 'Hadi Lesmana', type: 'official' }],
  },
  {
    name: 'what is refused or only possible is not said',
    text: 'Hadi Lesmana menolak menjelaskan secara rinci proses pengujian itu. Penonton awam mungkin menilai laga itu mudah sekali.',
    attributions: [],
  },
  {
    name: 'a word that sums up reports only behind a quotation',
    text: 'Singkatnya, harga beras naik. "Betul ada laporan," singkatnya. Kapolsek Wanasari Kompol Hadi Lesmana membenarkan kejadian itu. "Pelaku kabur," singkatnya.',
    attributions: [
      { claims: ['Betul ada laporan'], speaker: 'Hadi Lesmana', type: 'official' },
      { claims: ['Pelaku kabur'], speaker: 'Hadi Lesmana', type: 'official' },
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
    name: 'a known outlet cited behind the claim alone',
    text: 'Harga minyak dunia naik tajam pekan ini, dikutip dari CNBC, Selasa (4/3/2025).',
    attributions: [{ claims: ['Harga minyak dunia naik tajam pekan ini'], speaker: 'CNBC', type: 'outlet' }],
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
    name: 'what is told of an unnamed source is no part of its claim',
    text: 'Menurut warga yang tinggal di sekitar gudang, api muncul dari lantai dua. Menurut sumber yang mengetahui rencana itu, pabrik akan dipindahkan ke Randu.',
    attributions: [
      { claims: ['api muncul dari lantai dua'], speaker: 'warga', type: 'anonymous' },
      { claims: ['pabrik akan dipindahkan ke Randu'], speaker: 'sumber yang mengetahui rencana', type: 'anonymous' },
    ],
  },
  {
    name: 'unnamed people behind their claim',
    text: 'Pemerintah memangkas anggaran jalan. Anggaran itu sudah dipotong sejak Januari, menurut dua pejabat kementerian.',
    attributions: [
      {
        claims: ['Anggaran itu sudah dipotong sejak Januari'],
        speaker: 'dua pejabat kementerian',
        type: 'anonymous',
      },
    ],
  },
  {
    name: 'a count that ends in the noun of a longer one',
    text: 'Menurut dua orang yang mengetahui rencana itu, pabrik akan dipindahkan ke Randu.',
    attributions: [
      {
        claims: ['pabrik akan dipindahkan ke Randu'],
        speaker: 'dua orang yang mengetahui rencana',
        type: 'anonymous',
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
    name: 'somebody who was told and bears an outlet’s name',
    text: 'Bahlil mengatakan kepada Surya Paloh bahwa belum ada keputusan.',
    attributions: [{ claims: ['belum ada keputusan'], speaker: 'Bahlil', type: 'person' }],
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
    name: 'a meeting is no document',
    text: 'Disampaikan dalam rapat, anggaran dipotong.',
    attributions: [],
  },
];
