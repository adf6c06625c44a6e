import type { Construction } from '../../../examples.ts';

/** Other people, by name and calling, those heard for what they know included. */
export const people: readonly Construction[] = [
  {
    name: 'retired general',
    text: 'Mantan Kapolri Jenderal (Purn) Sutarjo mengatakan reformasi polisi mendesak.',
    attributions: [{ claims: ['reformasi polisi mendesak'], speaker: 'Sutarjo', type: 'person' }],
  },
  {
    name: 'head of a state company',
    text: 'Dirut PLN Darmawan Prasetyo mengatakan pasokan listrik aman selama lebaran.',
    attributions: [{ claims: ['pasokan listrik aman selama lebaran'], speaker: 'Darmawan Prasetyo', type: 'person' }],
  },
  {
    name: 'part of a private body',
    text: 'Ketua Komisi Dakwah MUI Bagus Afandi mengatakan pawai itu boleh digelar.',
    attributions: [{ claims: ['pawai itu boleh digelar'], speaker: 'Bagus Afandi', type: 'person' }],
  },
  {
    name: 'office of a university',
    text: 'Kepala Biro Humas UGM Ratna Wulandari mengatakan wisuda digelar di lapangan.',
    attributions: [{ claims: ['wisuda digelar di lapangan'], speaker: 'Ratna Wulandari', type: 'person' }],
  },
  {
    name: 'head of a broadcaster',
    text: 'Dirut TVRI Bagus Wiryawan mengatakan siaran berjalan normal tahun ini.',
    attributions: [{ claims: ['siaran berjalan normal tahun ini'], speaker: 'Bagus Wiryawan', type: 'person' }],
  },
  {
    name: 'expert named behind a calling without a name',
    text: 'Menurut seorang pengamat transportasi, Djoko Setiarno, tarif itu terlalu mahal.',
    attributions: [{ claims: ['tarif itu terlalu mahal'], speaker: 'Djoko Setiarno', type: 'expert' }],
  },
  {
    name: 'hospital of a name behind its letters',
    text: 'Dokter spesialis paru RSUP Pelita Agus Dwi Susanto menyebut polusi memicu asma.',
    attributions: [{ claims: ['polusi memicu asma'], speaker: 'Agus Dwi Susanto', type: 'expert' }],
  },
  {
    name: 'member of a band behind its name',
    text: 'Vokalis Senandika, Galuh, mengatakan album baru akan dirilis tahun depan.',
    attributions: [{ claims: ['album baru akan dirilis tahun depan'], speaker: 'Galuh', type: 'person' }],
  },
  {
    name: 'post for an acronym of a country',
    text: 'Direktur Oxfam untuk DRC Manuela Mangala mengatakan pengungsi terus bertambah.',
    attributions: [{ claims: ['pengungsi terus bertambah'], speaker: 'Manuela Mangala', type: 'person' }],
  },
  {
    name: 'company named with words that are given names',
    text: 'Direktur PT Maju Jaya Rina Wati mengatakan pabriknya tutup.',
    attributions: [{ claims: ['pabriknya tutup'], speaker: 'Rina Wati', type: 'person' }],
  },
  {
    name: 'body in its own report',
    text: 'IMF dalam laporan World Economic Outlook memproyeksikan ekonomi Indonesia tumbuh 4,9 persen.',
    attributions: [{ claims: ['ekonomi Indonesia tumbuh 4,9 persen'], speaker: 'IMF' }],
  },
  {
    name: 'summed up behind a comma',
    text: 'Ledakan di pasar itu menewaskan enam orang, demikian menurut kepolisian Lahore.',
    attributions: [{ claims: ['Ledakan di pasar itu menewaskan enam orang'], speaker: 'kepolisian Lahore' }],
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
    name: 'date only cited indirect',
    text: 'Direktur Riset Core Mohammad Faisal menilai subsidi listrik sebaiknya diperpanjang, dikutip Jumat (3/1/2025).',
    attributions: [{ claims: ['subsidi listrik sebaiknya diperpanjang'], speaker: 'Mohammad Faisal' }],
  },
  {
    name: 'study that finds',
    text: 'Penelitian Universitas Airlangga menemukan bahwa air sumur di empat kecamatan tercemar mikroplastik.',
    attributions: [
      { claims: ['air sumur di empat kecamatan tercemar mikroplastik'], speaker: 'Penelitian Universitas Airlangga' },
    ],
  },
  {
    name: 'denial',
    text: 'Manajer Persija Bambang Pamungkas membantah kabar bahwa klub menunggak gaji pemain.',
    attributions: [{ claims: ['kabar bahwa klub menunggak gaji pemain'], speaker: 'Bambang Pamungkas' }],
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
    name: 'curly closing marks',
    text: '”Kami tidak gentar menghadapi tim mana pun,” kata kapten PSM Makassar, Yuran Fernandes.',
    attributions: [{ claims: ['Kami tidak gentar menghadapi tim mana pun'], speaker: 'Yuran Fernandes' }],
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
    name: 'sport coach',
    text: 'Pelatih Persib Bandung Bojan Hodak menilai timnya tampil buruk pada babak pertama.',
    attributions: [{ claims: ['timnya tampil buruk pada babak pertama'], speaker: 'Bojan Hodak', type: 'person' }],
  },
  {
    name: 'economy analyst',
    text: 'Analis Phillip Sekuritas Indonesia, Helen Rustandi, menyarankan investor menahan diri hingga rapat The Fed.',
    attributions: [
      { claims: ['investor menahan diri hingga rapat The Fed'], speaker: 'Helen Rustandi', type: 'expert' },
    ],
  },
  {
    name: 'politics party secretary',
    text: 'Sekretaris Jenderal PDI Perjuangan Hasto Kristiyanto membantah partainya meminta jatah menteri.',
    attributions: [{ claims: ['partainya meminta jatah menteri'], speaker: 'Hasto Kristiyanto', type: 'person' }],
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
    name: 'student',
    text: 'Mahasiswa Universitas Brawijaya, Fikri Ramadhan, mengaku belum menerima dana beasiswa sejak Februari.',
    attributions: [
      { claims: ['belum menerima dana beasiswa sejak Februari'], speaker: 'Fikri Ramadhan', type: 'person' },
    ],
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
    name: 'pihak',
    text: 'Pihak sekolah menyebut siswa itu sudah tiga kali diberi peringatan.',
    attributions: [{ claims: ['siswa itu sudah tiga kali diberi peringatan'], speaker: 'Pihak sekolah' }],
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
    name: 'claims about himself',
    text: 'Hendra, pemilik bengkel yang terbakar, mengaku merugi sedikitnya seratus juta rupiah.',
    attributions: [{ claims: ['merugi sedikitnya seratus juta rupiah'], speaker: 'Hendra', type: 'person' }],
  },
  {
    name: 'qa layout',
    text: 'Berikut petikan wawancara dengan pelatih renang Albert Sutanto.\nT: Bagaimana persiapan menuju SEA Games?\nJ: Kami berlatih dua kali sehari sejak Januari.',
    attributions: [{ claims: ['Kami berlatih dua kali sehari sejak Januari'], speaker: 'Albert Sutanto' }],
  },
  {
    name: 'a name and a colon below a question',
    text: 'Bagaimana nasib pemain muda di tim Anda?\nBima Sakti: Mereka tetap akan bermain pada babak kedua.\nPelatih: Bima Sakti',
    attributions: [{ claims: ['Mereka tetap akan bermain pada babak kedua'], speaker: 'Bima Sakti' }],
  },
  {
    name: 'somebody from a body of learning',
    text: 'Rasti Ayuningrum dari Observatorium Lembah Batu menyebut komet itu terlihat sampai pekan depan.',
    attributions: [{ claims: ['komet itu terlihat sampai pekan depan'], speaker: 'Rasti Ayuningrum', type: 'expert' }],
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
    name: 'somebody who was told and bears an outlet’s name',
    text: 'Bahlil mengatakan kepada Surya Paloh bahwa belum ada keputusan.',
    attributions: [{ claims: ['belum ada keputusan'], speaker: 'Bahlil', type: 'person' }],
  },
  {
    name: 'who leads a body speaks for it, whatever his title',
    text: '"Obat sudah habis," kata Dr. Randu Okaro, Direktur Oxfam di Kenya.',
    attributions: [{ claims: ['Obat sudah habis'], speaker: 'Randu Okaro', type: 'person' }],
  },
  {
    name: 'two predicates of one subject',
    text: 'Duta Besar Rusia, Vasily Orlov, menolak tuduhan itu dan menyebutnya tidak berdasar.',
    attributions: [{ claims: ['tidak berdasar'], speaker: 'Vasily Orlov', type: 'official' }],
  },
  {
    name: 'what a threat hangs on',
    text: 'Jika uang tidak dikirim, pelaku mengancam akan membakar toko itu. Airin Wulan mengatakan jika warga boleh pulang.',
    attributions: [
      { claims: ['Jika uang tidak dikirim', 'akan membakar toko itu'], speaker: 'pelaku' },
      { claims: ['warga boleh pulang'], speaker: 'Airin Wulan' },
    ],
  },
  {
    name: 'what is refused of what others assert',
    text: 'Presiden Randu Seta menolak tuduhan bahwa ia menerima suap. Presiden Randu Seta menolak tuduhan itu.',
    attributions: [{ claims: ['tuduhan bahwa ia menerima suap'], speaker: 'Randu Seta', type: 'official' }],
  },
  {
    name: 'who does not deny says so, and who does not say does not',
    text: 'Andi Lesmana tidak membantah bahwa anggaran itu bocor. Andi tidak mengatakan bahwa uang itu hilang. Petani, kata Andi, akan mendapat bibit gratis.',
    attributions: [
      { claims: ['anggaran itu bocor'], speaker: 'Andi Lesmana' },
      { claims: ['Petani', 'akan mendapat bibit gratis'], speaker: 'Andi Lesmana' },
    ],
  },
  {
    name: 'letters between a post and a name',
    text: 'Sekretaris Perusahaan ZENA Rudi Wirawan mengatakan bahwa saham itu tidak dijual.',
    attributions: [{ claims: ['saham itu tidak dijual'], speaker: 'Rudi Wirawan', type: 'person' }],
  },
];
