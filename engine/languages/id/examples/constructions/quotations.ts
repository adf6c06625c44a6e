import type { Construction } from '../../../examples.ts';

/** Quotations of several parts or speakers. */
export const quotations: readonly Construction[] = [
  {
    name: 'two people of one calling',
    text: 'Pasangan artis Bima Larasan dan Tari Melani mengaku kehilangan dua kucing. "Kami sedih," kata Bima.',
    attributions: [
      { claims: ['kehilangan dua kucing'], speaker: 'Bima Larasan', type: 'person' },
      { claims: ['Kami sedih'], speaker: 'Bima Larasan', type: 'person' },
    ],
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
    name: 'name spelt in two ways',
    text: 'Ketua Bawaslu Jateng Syaifudin mengatakan laporan itu masih dikaji. "Kami periksa dulu," ujar Saefuddin.',
    attributions: [
      { claims: ['laporan itu masih dikaji'], speaker: 'Syaifudin', type: 'official' },
      { claims: ['Kami periksa dulu'], speaker: 'Syaifudin', type: 'official' },
    ],
  },
  {
    name: 'calling that points back before its bearer',
    text: '"Paus itu bernyanyi," kata penulis utama studi tersebut, Dr. Emilia Carson.',
    attributions: [{ claims: ['Paus itu bernyanyi'], speaker: 'Emilia Carson', type: 'expert' }],
  },
  {
    name: 'president and vice president',
    text: 'Presiden Joko Widodo memimpin rapat. Wakil Presiden Ma\'ruf Amin tersambung dari kantornya. "Bantuan harus segera turun," kata Presiden.',
    attributions: [{ claims: ['Bantuan harus segera turun'], speaker: 'Joko Widodo', type: 'official' }],
  },
  {
    name: 'given name that is a word for unnamed people',
    text: '"Pendidikan politik itu penting," ujar Imam di Bandung, Kamis. Sosiolog Imam B Wicaksono meneliti hal itu.',
    attributions: [{ claims: ['Pendidikan politik itu penting'], speaker: 'Imam B Wicaksono', type: 'expert' }],
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
    name: 'pronoun dia after kata',
    text: 'Penyanyi Raisa Anggraini merilis album baru. "Lagu-lagu ini saya tulis sendiri di rumah," kata dia.',
    attributions: [{ claims: ['Lagu-lagu ini saya tulis sendiri di rumah'], speaker: 'Raisa Anggraini' }],
  },
  {
    name: 'post after name later',
    text: 'Kapolres Banyuwangi Kombes Rama Samtama mendatangi lokasi. "Sopir bus sudah kami tahan," kata Kapolres.',
    attributions: [{ claims: ['Sopir bus sudah kami tahan'], speaker: 'Rama Samtama', type: 'official' }],
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
    name: 'name with degrees',
    text: '"Obat ini tidak boleh diminum tanpa resep," kata Prof. Dr. Zubairi Djoerban, Sp.PD-KHOM.',
    attributions: [{ claims: ['Obat ini tidak boleh diminum tanpa resep'], speaker: 'Zubairi Djoerban' }],
  },
  {
    name: 'pak name',
    text: 'Ketua RW 03 Suharto memimpin kerja bakti. "Selokan ini mampet sejak tiga bulan lalu," kata Pak Suharto.',
    attributions: [{ claims: ['Selokan ini mampet sejak tiga bulan lalu'], speaker: 'Suharto' }],
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
    name: 'senada',
    text: '"Kami menolak penggusuran," kata Darmi, warga Kampung Bayam. Hal senada disampaikan Joko, tetangganya.',
    attributions: [{ claims: ['Kami menolak penggusuran'], speaker: 'Darmi' }],
  },
  {
    name: 'demikian closing',
    text: '"Upacara dipindah ke lapangan utama karena hujan." Demikian kata Kepala Biro Umum Pemprov Riau, Aryadi.',
    attributions: [{ claims: ['Upacara dipindah ke lapangan utama karena hujan'], speaker: 'Aryadi' }],
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
    name: 'one who speaks of himself is no body',
    text: 'Ketua Asosiasi Garmen, Retno Wulan, mengatakan pesanan turun. Asosiasi Garmen mencatat ada 20 pabrik tutup. Asosiasi Garmen juga menyebut ribuan buruh dirumahkan.\n"Kebetulan saya diberi kabar setiap pekan oleh para pengusaha."',
    attributions: [
      { claims: ['pesanan turun'], speaker: 'Retno Wulan' },
      { claims: ['ada 20 pabrik tutup'], speaker: 'Asosiasi Garmen' },
      { claims: ['ribuan buruh dirumahkan'], speaker: 'Asosiasi Garmen' },
      { claims: ['Kebetulan saya diberi kabar setiap pekan oleh para pengusaha'], speaker: 'Retno Wulan' },
    ],
  },
];
