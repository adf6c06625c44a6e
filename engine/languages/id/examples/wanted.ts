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
    name: 'says-that',
    rule: 'says-that',
    text: 'Kiper timnas Nadeo Pratama mengaku cedera bahunya belum pulih sepenuhnya.',
    attributions: [{ claims: ['cedera bahunya belum pulih sepenuhnya'], speaker: 'Nadeo Pratama', type: 'person' }],
  },
  {
    name: 'inverted-cue',
    rule: 'inverted-cue',
    text: 'Produksi kopi di lereng Gunung Raung turun separuh tahun ini, ujar Ketua Kelompok Tani Sumber Makmur, Sutrisno.',
    attributions: [{ claims: ['Produksi kopi di lereng Gunung Raung turun separuh tahun ini'], speaker: 'Sutrisno' }],
  },
  {
    name: 'inverted-cue',
    rule: 'inverted-cue',
    text: 'Pasien yang dirawat tinggal empat orang, jelas Direktur RSUD Tarakan, dr. Maya Puspita, Rabu (12/2/2025).',
    attributions: [{ claims: ['Pasien yang dirawat tinggal empat orang'], speaker: 'Maya Puspita' }],
  },
  {
    name: 'inverted-cue',
    rule: 'inverted-cue',
    text: 'Gempa itu tidak berpotensi tsunami, tutur Kepala Pusat Gempabumi dan Tsunami BMKG, Daryono.',
    attributions: [{ claims: ['Gempa itu tidak berpotensi tsunami'], speaker: 'Daryono', type: 'official' }],
  },
  {
    name: 'not inverted-cue',
    rule: 'inverted-cue',
    text: 'Kata pengantar buku itu, yang tebal, ditulis oleh gubernur.',
    attributions: [],
  },
  {
    name: 'according-to',
    rule: 'according-to',
    text: 'Kebijakan itu, menurut ekonom Indef Tari Maharani, akan menekan daya beli masyarakat.',
    attributions: [
      { claims: ['Kebijakan itu', 'akan menekan daya beli masyarakat'], speaker: 'Tari Maharani', type: 'expert' },
    ],
  },
  {
    name: 'according-to',
    rule: 'according-to',
    text: 'Menurut dia, pembagian air irigasi tidak adil bagi desa di hilir. Hal itu dikeluhkan Suparman sejak tahun lalu.',
    attributions: [{ claims: ['pembagian air irigasi tidak adil bagi desa di hilir'], speaker: 'Suparman' }],
  },
  {
    name: 'passive-with-agent',
    rule: 'passive-with-agent',
    text: 'Pulau kecil itu disebut Menteri Pariwisata Widya Lestari sebagai permata yang belum digarap.',
    attributions: [
      { claims: ['Pulau kecil itu', 'sebagai permata yang belum digarap'], speaker: 'Widya Lestari', type: 'official' },
    ],
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
    name: 'noun-cue',
    rule: 'noun-cue',
    text: 'Pernyataan Menteri Perdagangan bahwa impor gula dihentikan mengejutkan pedagang.',
    attributions: [{ claims: ['impor gula dihentikan'], speaker: 'Menteri Perdagangan' }],
  },
  {
    name: 'noun-cue',
    rule: 'noun-cue',
    text: 'Tuduhan Israel bahwa rumah sakit itu dipakai sebagai gudang senjata dibantah para dokter.',
    attributions: [
      { claims: ['rumah sakit itu dipakai sebagai gudang senjata'], speaker: 'Israel', type: 'institution' },
    ],
  },
  {
    name: 'noun-cue',
    rule: 'noun-cue',
    text: 'Pengakuan Rudi Setiadi bahwa ia menerima suap dari kontraktor menjadi bukti baru di persidangan.',
    attributions: [{ claims: ['ia menerima suap dari kontraktor'], speaker: 'Rudi Setiadi' }],
  },
  {
    name: 'noun-cue',
    rule: 'noun-cue',
    text: 'Klaim PT Sumber Jaya bahwa limbahnya sudah diolah diragukan warga sekitar pabrik.',
    attributions: [{ claims: ['limbahnya sudah diolah'], speaker: 'PT Sumber Jaya', type: 'organization' }],
  },
  {
    name: 'noun-cue',
    rule: 'noun-cue',
    text: 'Penjelasan BMKG bahwa hujan masih akan turun sampai April membuat petani menunda tanam.',
    attributions: [{ claims: ['hujan masih akan turun sampai April'], speaker: 'BMKG', type: 'institution' }],
  },
  {
    name: 'noun-cue',
    rule: 'noun-cue',
    text: 'Peringatan WHO bahwa wabah bisa meluas dalam dua pekan ditanggapi serius oleh pemerintah daerah.',
    attributions: [{ claims: ['wabah bisa meluas dalam dua pekan'], speaker: 'WHO', type: 'institution' }],
  },
  {
    name: 'cites-outlet',
    rule: 'cites-outlet',
    text: 'Dilansir AFP, tren minuman kolagen itu diklaim mampu memperlambat penuaan.',
    attributions: [
      { claims: ['tren minuman kolagen itu', 'mampu memperlambat penuaan'], speaker: 'AFP', type: 'outlet' },
    ],
  },
  {
    name: 'based-on',
    rule: 'based-on',
    text: 'Berdasarkan Peraturan Menteri Kesehatan Nomor 8 Tahun 2024, puskesmas wajib buka pada hari libur.',
    attributions: [
      {
        claims: ['puskesmas wajib buka pada hari libur'],
        speaker: 'Peraturan Menteri Kesehatan Nomor 8 Tahun 2024',
        type: 'document',
      },
    ],
  },
  {
    name: 'hidden-source',
    rule: 'hidden-source',
    text: 'Penyanyi itu dikabarkan akan pindah ke Amerika Serikat.',
    attributions: [{ claims: ['Penyanyi itu', 'akan pindah ke Amerika Serikat'], speaker: null, type: 'unstated' }],
  },
  {
    name: 'hidden-source',
    rule: 'hidden-source',
    text: 'Obat herbal itu diklaim mampu menurunkan kadar gula darah.',
    attributions: [
      { claims: ['Obat herbal itu', 'mampu menurunkan kadar gula darah'], speaker: null, type: 'unstated' },
    ],
  },
  {
    name: 'hidden-source',
    rule: 'hidden-source',
    text: 'Ponsel itu disebut punya baterai yang tahan dua hari.',
    attributions: [{ claims: ['Ponsel itu', 'punya baterai yang tahan dua hari'], speaker: null, type: 'unstated' }],
  },
  {
    name: 'not hidden-source',
    rule: 'hidden-source',
    text: 'Kasus itu dilaporkan ke Polres Metro Bekasi.',
    attributions: [],
  },
  {
    name: 'not hidden-source',
    rule: 'hidden-source',
    text: 'Harga tiket dinilai terlalu mahal oleh banyak penumpang.',
    attributions: [],
  },
  {
    name: 'hidden-source',
    rule: 'hidden-source',
    text: 'Pemain muda itu dikabarkan menolak tawaran klub Belanda.',
    attributions: [{ claims: ['Pemain muda itu', 'menolak tawaran klub Belanda'], speaker: null, type: 'unstated' }],
  },
  {
    name: 'not hidden-source',
    rule: 'hidden-source',
    text: 'Ia dinilai layak menerima beasiswa oleh tim penguji.',
    attributions: [],
  },
  {
    name: 'not hidden-source',
    rule: 'hidden-source',
    text: 'Buku itu disebut dalam daftar pustaka skripsinya.',
    attributions: [],
  },
  {
    name: 'continued-quotation',
    rule: 'continued-quotation',
    text: '"Kami sudah siap sejak pagi," kata pelatih Persebaya Bejo Sugiarto. "Semua pemain dalam kondisi bugar."',
    attributions: [{ claims: ['Semua pemain dalam kondisi bugar'], speaker: 'Bejo Sugiarto' }],
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
    text: 'Jalur kereta antara Cikampek dan Purwakarta akan ditutup selama tiga hari. Hal itu disampaikan Manajer Humas KAI Daop 2 Bandung, Kuswardoyo.',
    attributions: [
      { claims: ['Jalur kereta antara Cikampek dan Purwakarta akan ditutup selama tiga hari'], speaker: 'Kuswardoyo' },
    ],
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
    name: 'surname',
    text: 'Gubernur Sulawesi Selatan Andi Sudirman meninjau pasar itu. Sudirman mengatakan perbaikan kios dimulai pekan depan.',
    attributions: [{ claims: ['perbaikan kios dimulai pekan depan'], speaker: 'Andi Sudirman', type: 'official' }],
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
    name: 'mid cue indirect',
    text: 'Vaksin itu, menurut Kepala BPOM Taruna Ikrar, aman untuk ibu hamil.',
    attributions: [{ claims: ['Vaksin itu', 'aman untuk ibu hamil'], speaker: 'Taruna Ikrar', type: 'official' }],
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
    name: 'two quotations one cue',
    text: '"Saya tidak tahu soal uang itu." "Saya cuma disuruh tanda tangan," kata terdakwa Rudi Hamzah.',
    attributions: [
      { claims: ['Saya tidak tahu soal uang itu', 'Saya cuma disuruh tanda tangan'], speaker: 'Rudi Hamzah' },
    ],
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
    name: 'qa layout',
    text: 'Berikut petikan wawancara dengan pelatih renang Albert Sutanto.\nT: Bagaimana persiapan menuju SEA Games?\nJ: Kami berlatih dua kali sehari sejak Januari.',
    attributions: [{ claims: ['Kami berlatih dua kali sehari sejak Januari'], speaker: 'Albert Sutanto' }],
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
    name: 'initials suspect',
    text: 'Tersangka berinisial AR (23) mengaku menjual ponsel curian itu lewat media sosial.',
    attributions: [{ claims: ['menjual ponsel curian itu lewat media sosial'], speaker: 'AR' }],
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
    name: 'economy analyst',
    text: 'Analis Phillip Sekuritas Indonesia, Helen Rustandi, menyarankan investor menahan diri hingga rapat The Fed.',
    attributions: [
      { claims: ['investor menahan diri hingga rapat The Fed'], speaker: 'Helen Rustandi', type: 'expert' },
    ],
  },
  {
    name: 'politics legislator',
    text: 'Anggota Komisi IX DPR RI, Netty Prasetiyani, mendesak pemerintah mengusut peredaran obat sirop palsu.',
    attributions: [
      { claims: ['pemerintah mengusut peredaran obat sirop palsu'], speaker: 'Netty Prasetiyani', type: 'official' },
    ],
  },
  {
    name: 'date and place at front',
    text: 'Saat ditemui di Balai Kota, Jumat (7/11/2025), Wakil Gubernur DKI Jakarta Rano Karno mengatakan pasar malam itu akan dipindah.',
    attributions: [{ claims: ['pasar malam itu akan dipindah'], speaker: 'Rano Karno', type: 'official' }],
  },
  {
    name: 'jelasnya after comma',
    text: 'Dinas Pertanian menemukan pupuk palsu di tiga kios. "Kios itu sudah kami segel," jelas Kepala Dinas Pertanian Ngawi, Supardi.',
    attributions: [{ claims: ['Kios itu sudah kami segel'], speaker: 'Supardi', type: 'official' }],
  },
  {
    name: 'release by agency web',
    text: 'Dikutip dari laman resmi BMKG, hujan lebat akan turun di Jawa Barat hingga Kamis.',
    attributions: [{ claims: ['hujan lebat akan turun di Jawa Barat hingga Kamis'], speaker: 'BMKG' }],
  },
  {
    name: 'journal',
    text: 'Studi yang diterbitkan di jurnal Nature menunjukkan bahwa gletser Himalaya menyusut dua kali lebih cepat.',
    attributions: [
      {
        claims: ['gletser Himalaya menyusut dua kali lebih cepat'],
        speaker: 'Studi yang diterbitkan di jurnal Nature',
        type: 'document',
      },
    ],
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
    name: 'name with bin',
    text: 'Menteri Dalam Negeri Malaysia Saifuddin Nasution bin Ismail mengatakan pencarian korban dihentikan sementara.',
    attributions: [
      { claims: ['pencarian korban dihentikan sementara'], speaker: 'Saifuddin Nasution bin Ismail', type: 'official' },
    ],
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
];
