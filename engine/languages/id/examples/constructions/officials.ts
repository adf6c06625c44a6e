import type { Construction } from '../../../examples.ts';

/** People in public office, by name and post. */
export const officials: readonly Construction[] = [
  {
    name: 'retired general in office',
    text: 'Menko Polkam Jenderal (Purn) Budi Hermawan mengatakan situasi nasional aman terkendali.',
    attributions: [{ claims: ['situasi nasional aman terkendali'], speaker: 'Budi Hermawan', type: 'official' }],
  },
  {
    name: 'head of a public hospital',
    text: 'Direktur Utama RSUD dr Harjono Bayu Wirawan mengatakan ruang isolasi penuh.',
    attributions: [{ claims: ['ruang isolasi penuh'], speaker: 'Bayu Wirawan', type: 'official' }],
  },
  {
    name: 'name behind what the post is for',
    text: 'Juru Bicara Pemerintah untuk Penanganan Gempa Bumi Hadi Wirawan mengatakan pengungsi bertambah.',
    attributions: [{ claims: ['pengungsi bertambah'], speaker: 'Hadi Wirawan', type: 'official' }],
  },
  {
    name: 'connective without its comma',
    text: 'Sementara itu Kepala Seksi Irigasi dan Rawa H Burhan Noor mengatakan saluran itu segera dikeruk.',
    attributions: [{ claims: ['saluran itu segera dikeruk'], speaker: 'Burhan Noor', type: 'official' }],
  },
  {
    name: 'post that names its office itself',
    text: 'Mensos Saifudian Hartono mengatakan bantuan akan disalurkan pekan depan.',
    attributions: [{ claims: ['bantuan akan disalurkan pekan depan'], speaker: 'Saifudian Hartono', type: 'official' }],
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
    name: 'area of one word before a name of two',
    text: 'Kepala Dinas Pertamanan Kota Randu Wening Kirani mengatakan taman itu selesai bulan ini.',
    attributions: [{ claims: ['taman itu selesai bulan ini'], speaker: 'Wening Kirani', type: 'official' }],
  },
  {
    name: 'address between post and name, at the head of the sentence',
    text: 'Ketua RT 4 RW09, Kelurahan Mulyasari, Kecamatan Tamanjaya, Budi mengatakan, genangan surut menjelang subuh.',
    attributions: [{ claims: ['genangan surut menjelang subuh'], speaker: 'Budi', type: 'official' }],
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
    name: 'appeal agar',
    text: 'Kepala Basarnas Mohammad Syafii mengimbau agar nelayan tidak melaut selama tiga hari.',
    attributions: [{ claims: ['nelayan tidak melaut selama tiga hari'], speaker: 'Mohammad Syafii', type: 'official' }],
  },
  {
    name: 'source inside claim',
    text: 'Ketua DPR Puan Maharani mengatakan presiden telah menyatakan setuju dengan usul itu.',
    attributions: [
      { claims: ['presiden telah menyatakan setuju dengan usul itu'], speaker: 'Puan Maharani', type: 'official' },
    ],
  },
  {
    name: 'headed by frame place',
    text: 'Di Jakarta, Menteri BUMN Rosan Roeslani mengatakan dividen perusahaan negara naik sepuluh persen.',
    attributions: [
      { claims: ['dividen perusahaan negara naik sepuluh persen'], speaker: 'Rosan Roeslani', type: 'official' },
    ],
  },
  {
    name: 'question reported',
    text: 'Anggota Komisi III DPR Sarifuddin Sudding mempertanyakan mengapa kasus itu dihentikan.',
    attributions: [{ claims: ['mengapa kasus itu dihentikan'], speaker: 'Sarifuddin Sudding', type: 'official' }],
  },
  {
    name: 'prosecutor',
    text: 'Jaksa penuntut umum KPK Wawan Yunarwanto meyakini terdakwa menerima gratifikasi dari empat pengusaha.',
    attributions: [
      { claims: ['terdakwa menerima gratifikasi dari empat pengusaha'], speaker: 'Wawan Yunarwanto', type: 'official' },
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
    name: 'economy institution head',
    text: 'Gubernur Bank Indonesia Perry Warjiyo memperkirakan rupiah akan stabil hingga akhir tahun.',
    attributions: [{ claims: ['rupiah akan stabil hingga akhir tahun'], speaker: 'Perry Warjiyo', type: 'official' }],
  },
  {
    name: 'disaster bnpb',
    text: 'Kepala Pusat Data, Informasi dan Komunikasi Kebencanaan BNPB, Abdul Muhari, mengatakan tanah longsor itu menimbun sebelas rumah.',
    attributions: [{ claims: ['tanah longsor itu menimbun sebelas rumah'], speaker: 'Abdul Muhari', type: 'official' }],
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
    name: 'a post that is past',
    text: 'Presiden Randu Seta pernah berkunjung ke sana. Mantan presiden Randu Seta mengatakan jembatan itu perlu diperbaiki.',
    attributions: [{ claims: ['jembatan itu perlu diperbaiki'], speaker: 'Randu Seta', type: 'person' }],
  },
  {
    name: 'who speaks for a family holds no office',
    text: 'Juru bicara keluarga korban, Sugeng Riyadi, mengatakan keluarga sudah ikhlas.',
    attributions: [{ claims: ['keluarga sudah ikhlas'], speaker: 'Sugeng Riyadi', type: 'person' }],
  },
  {
    name: 'ministry with a list of fields',
    text: 'Kementerian Pariwisata, Ekonomi Kreatif dan Olahraga menyatakan kunjungan wisatawan naik.',
    attributions: [
      {
        claims: ['kunjungan wisatawan naik'],
        speaker: 'Kementerian Pariwisata, Ekonomi Kreatif dan Olahraga',
        type: 'institution',
      },
    ],
  },
  {
    name: 'name behind what is told of its post',
    text: 'Bupati Demak yang kembali maju dalam pilkada, Retno Wulan, meminta pendukungnya tetap tenang.',
    attributions: [{ claims: ['pendukungnya tetap tenang'], speaker: 'Retno Wulan', type: 'official' }],
  },
  {
    name: 'a capital before a dash is where it was written',
    text: 'Tokyo - Menteri Pertahanan Jepang Haru Mizuno menegaskan pangkalan itu tetap dibuka.',
    attributions: [{ claims: ['pangkalan itu tetap dibuka'], speaker: 'Haru Mizuno', type: 'official' }],
  },
  {
    name: 'a calling inside the name of a body',
    text: 'Kepala Badan Pengelola Pendapatan Daerah Medan Suherman Hadi mengatakan pajak naik tahun depan.',
    attributions: [{ claims: ['pajak naik tahun depan'], speaker: 'Suherman Hadi', type: 'official' }],
  },
  {
    name: 'two words, the second of which is a state',
    text: 'Sekjen Partai Nelayan Darto Wiguna menyebut partainya solid.',
    attributions: [{ claims: ['partainya solid'], speaker: 'Darto Wiguna' }],
  },
  {
    name: 'a title inside the name of an office, and a network at the end of a sentence',
    text: '"Kuota tetap," tulis Direktur Pelayanan Haji Luar Negeri Retno Wulan di X. Seorang pejabat mengatakan jadwal keberangkatan berubah.',
    attributions: [
      { claims: ['Kuota tetap'], speaker: 'Retno Wulan', type: 'official' },
      { claims: ['jadwal keberangkatan berubah'], speaker: 'Seorang pejabat', type: 'anonymous' },
    ],
  },
  {
    name: 'who is named at the end and goes on in a relative clause',
    text: 'Acara itu dibuka Wali Kota Tegalsari Bambang Wirya, yang menyebut jalan lingkar selesai tahun depan.',
    attributions: [{ claims: ['jalan lingkar selesai tahun depan'], speaker: 'Bambang Wirya', type: 'official' }],
  },
  {
    name: 'what is condemned, and what is asked',
    text: 'Menteri Luar Negeri Sari Hapsoro mengecam serangan itu dan meminta semua pihak menahan diri.',
    attributions: [
      { claims: ['serangan itu'], speaker: 'Sari Hapsoro', type: 'official' },
      { claims: ['semua pihak menahan diri'], speaker: 'Sari Hapsoro', type: 'official' },
    ],
  },
];
