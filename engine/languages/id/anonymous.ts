import type { AnonymousHead } from '../pack.ts';
import { list } from './list.ts';

/**
 * Nouns for persons without a name who are a source even when they stand alone (`warga mengatakan`, `saksi mata`).
 * `sumber` alone is water, food or money far more often than a person, so only its sure phrases are here.
 */
const alone = list(
  `saksi, saksi mata, para saksi, para saksi mata, saksi ahli, sumber anonim, sumber terpercaya, sumber tepercaya, sumber internal,
  sumber resmi, sumber diplomatik, sumber diplomat, sumber intelijen, sumber militer, sumber keamanan, sumber kepolisian,
  sumber pemerintah, sumber medis, sumber lokal, sumber setempat, sumber pejabat, sumber industri, sumber pasar, sumber perusahaan,
  sumber yang mengetahui, sumber yang dekat, sumber yang familier, sumber yang familiar, sumber yang paham, sumber-sumber,
  orang yang mengetahui, orang yang dekat, orang yang familier, orang yang paham, orang-orang yang mengetahui, orang-orang yang dekat,
  orang-orang yang familier, orang-orang yang paham, sumber-sumber keamanan, sumber-sumber medis, sumber-sumber diplomatik, narasumber, informan, pembocor, pelapor, pengadu,
  penggugat, tergugat, terlapor, terdakwa, tersangka, terpidana, pelaku, korban, penyintas, warga, warga sekitar, warga setempat,
  warga lokal, warganet, netizen, pengguna, penduduk, penduduk setempat, masyarakat, masyarakat sekitar, masyarakat setempat, publik,
  tetangga, tetangga korban, kerabat, kerabat korban, keluarga, keluarga korban, pihak keluarga, orang tua korban, ahli waris, ayah korban,
  ibu korban, istri korban, suami korban, anak korban, kakak korban, adik korban, paman korban, teman korban, rekan korban, kuasa hukum,
  pengacara, penasihat hukum, pejabat, pejabat setempat, pejabat senior, pejabat tinggi, pejabat intelijen, pejabat militer, pejabat keamanan,
  pejabat pemerintah, petugas, petugas medis, petugas pemadam, petugas keamanan, aparat, penyidik, penyelidik, jaksa, jaksa penuntut umum,
  jpu, hakim, majelis hakim, saksi korban, ahli, pakar, ilmuwan, peneliti, analis, pengamat, ekonom, akademisi, astronom, arkeolog,
  ahli hukum, ahli kesehatan, ahli gizi, ahli waris korban, dokter, tim dokter, perawat, tenaga kesehatan, pedagang, petani, nelayan, buruh,
  pekerja, karyawan, pegawai, pengusaha, pelaku usaha, investor, penumpang, sopir, pengemudi, pengendara, pemilik, pembeli, konsumen,
  pelanggan, pengunjung, wisatawan, mahasiswa, siswa, pelajar, murid, guru, wali murid, orang tua siswa, orang tua murid, demonstran,
  pengunjuk rasa, pedemo, massa, massa aksi, aktivis, relawan, pengungsi, penyelamat, tim penyelamat, regu penyelamat, tim sar, diplomat,
  kritikus, penentang, pendukung, penggemar, fans, orang dalam, orang dekat, pihak keluarga korban, responden, seorang responden, pembaca,
  penonton, pendengar, oposisi, kelompok oposisi, kelompok hak asasi manusia, kelompok ham, pengelola, manajemen, panitia`,
);

/** Nouns that name a source only with a determiner or a quantifier before them: `seorang pria`, `para tokoh`, `salah satu staf`. */
const withDeterminer = list(
  `sumber, orang, pria, laki-laki, lelaki, perempuan, wanita, ibu, bapak, anak, remaja, pemuda, pemudi, bocah, gadis, kakek, nenek, lansia,
  tokoh, tokoh masyarakat, tokoh agama, tokoh adat, sosok, figur, individu, oknum, anggota, anggota keluarga, anggota dewan, staf,
  staf ahli, ajudan, asisten, sekretaris, teman, sahabat, rekan, rekan kerja, kolega, mantan, mantan pejabat, mantan karyawan,
  mantan pegawai, mantan anggota, eks karyawan, menteri, anggota parlemen, legislator, senator, politisi, politikus, kader, pengurus,
  perwira, perwira tinggi, prajurit, tentara, polisi, polwan, jenderal, kolonel, komandan, juru bicara, jubir, utusan, penasihat, konsultan,
  eksekutif, direktur, manajer, bankir, trader, pialang, pedagang pasar, penjual, penjaga, satpam, saksi lain, saksi lainnya, tahanan,
  narapidana, napi, sandera, imam, ustaz, pendeta, pastor, biksu, ulama, kiai, santri, jemaah, jamaah, calon jemaah, atlet, pemain, pelatih,
  wasit, artis, aktor, aktris, penyanyi, musisi, seniman, penulis, wartawan, jurnalis, reporter, editor, profesor, dosen, guru besar, sejarawan,
  psikolog, sosiolog, antropolog, insinyur, teknisi, pilot, pramugari, awak kabin, awak kapal, nakhoda, pelaut, abk, pengemudi ojek online,
  driver ojol, ojol, kurir, tukang, pemulung, pengemis, gelandangan, migran, imigran, pekerja migran, tki, tkw, wni, wna, turis, pemudik,
  peserta, hadirin, undangan, tamu, pasien, perekam, perekam video, pengunggah, pemilik akun, pengguna akun, pengguna media sosial, warga lain,
  warga lainnya, penghuni, ketua rt, ketua rw, kepala desa, kades, lurah, camat, sesepuh, pemilik toko, pemilik warung, pemilik rumah,
  pemilik lahan, penyewa, pengembang, kontraktor, pemasok, pengguna jalan, pejalan kaki, pesepeda, pemobil, pemotor, pihak, pihak lain, kalangan,
  kelompok, suporter, pendaki, penyelam, pemburu, peternak, perajin, penenun, pelaku umkm, pelaku industri, pemegang saham, kreditur,
  nasabah, debitur, pelamar, penerima, donatur, dermawan, pembantu rumah tangga, art, pengasuh, perangkat desa, jenderal purnawirawan`,
);

/** Of these there are many wherever there is one. */
const many = new Set(
  list(
    `warga, masyarakat, penduduk, tetangga, saksi, penumpang, pengunjung, wisatawan, petugas, pedagang, karyawan, pegawai, pekerja, buruh,
    pejabat, siswa, pelajar, murid, pengguna, pelanggan, konsumen, penonton, pendukung, pengelola, manajemen, panitia, nelayan, petani`,
  ),
);

/** Persons without a name who can be sources of a statement. */
export const anonymousHeads: readonly AnonymousHead[] = [
  ...alone.map((words): AnonymousHead => (many.has(words) ? { words, ofMany: true } : { words })),
  ...withDeterminer
    .filter((words) => !alone.includes(words))
    .map(
      (words): AnonymousHead => ({ words, needsDeterminer: true, ...(words === 'sumber' ? { ofOutlet: true } : {}) }),
    ),
];

/** Marks that a source asked not to be named, or of why. Each names the wish or the condition, so `tidak dikenal` is none. */
export const anonymityReasons: readonly string[] = list(
  `dengan syarat anonim, dengan syarat anonimitas, dengan syarat tidak disebutkan namanya, dengan syarat tidak disebut namanya,
  dengan syarat tak disebutkan namanya, dengan syarat tak disebut namanya, dengan syarat namanya tidak disebutkan,
  dengan syarat namanya tidak disebut, dengan syarat namanya tak disebutkan, dengan syarat identitasnya dirahasiakan,
  dengan syarat identitasnya tidak diungkapkan, dengan syarat identitasnya tidak diungkap, dengan syarat namanya dirahasiakan,
  dalam kondisi anonim, dalam kondisi anonimitas, dengan kondisi anonim, secara anonim, syarat anonimitas, atas dasar anonim,
  berbicara secara anonim, meminta anonimitas, meminta untuk anonim, yang meminta anonim,
  enggan disebut namanya, enggan disebutkan namanya, enggan disebut identitasnya, enggan disebutkan identitasnya, enggan disebut nama,
  enggan namanya disebut, enggan namanya disebutkan, enggan menyebut namanya, enggan menyebutkan namanya, enggan mengungkap identitasnya,
  enggan mengungkapkan identitasnya, enggan dipublikasikan namanya, enggan namanya dipublikasikan, enggan dikutip namanya,
  enggan diungkap identitasnya, enggan diungkapkan identitasnya, enggan identitasnya diungkap, enggan ditulis namanya, enggan namanya ditulis,
  tidak mau disebut namanya, tidak mau disebutkan namanya, tidak mau disebutkan identitasnya, tak mau disebut namanya,
  tak mau disebutkan namanya, tidak mau namanya disebut, tidak mau namanya disebutkan, tak mau namanya disebut, tak mau namanya disebutkan,
  tidak ingin disebut namanya, tidak ingin disebutkan namanya, tidak ingin disebutkan identitasnya, tak ingin disebut namanya,
  tak ingin disebutkan namanya, tidak ingin namanya disebut, tidak ingin namanya disebutkan, tak ingin namanya disebut,
  tak ingin namanya disebutkan, tidak ingin diungkap identitasnya, tidak ingin diungkapkan identitasnya, tak ingin diungkap identitasnya,
  tidak ingin dikutip namanya, tak ingin dikutip namanya, tidak bersedia disebut namanya, tidak bersedia disebutkan namanya,
  tak bersedia disebut namanya, tak bersedia disebutkan namanya, tidak bersedia disebutkan identitasnya, menolak disebut namanya,
  menolak disebutkan namanya, menolak disebutkan identitasnya, menolak namanya disebut, menolak menyebutkan namanya, menolak diungkap identitasnya,
  menolak dikutip namanya, menolak diidentifikasi, menolak disebut identitasnya, ogah disebut namanya, ogah disebutkan namanya,
  minta namanya tidak disebut, minta namanya tidak disebutkan, minta namanya tak disebut, minta namanya dirahasiakan,
  meminta namanya tidak disebut, meminta namanya tidak disebutkan, meminta namanya tak disebut, meminta namanya tak disebutkan,
  meminta namanya dirahasiakan, meminta agar namanya tidak disebut, meminta agar namanya tidak disebutkan, meminta agar namanya dirahasiakan,
  meminta agar identitasnya dirahasiakan, meminta agar identitasnya tidak diungkap, meminta identitasnya dirahasiakan,
  meminta identitasnya tidak diungkap, meminta identitasnya tidak diungkapkan, meminta tidak disebut namanya,
  meminta tidak disebutkan namanya, meminta tak disebut namanya, meminta tak disebutkan namanya, meminta untuk tidak disebutkan namanya,
  meminta untuk tidak disebut namanya, meminta untuk tidak diidentifikasi, meminta tidak diidentifikasi, yang namanya dirahasiakan,
  yang namanya minta dirahasiakan, yang minta dirahasiakan namanya, yang identitasnya dirahasiakan, yang namanya tidak disebutkan,
  yang namanya tidak disebut, yang namanya tak disebutkan, yang tidak disebutkan namanya, yang tidak disebut namanya,
  yang tak disebutkan namanya, yang tak disebut namanya, yang tidak disebutkan identitasnya, yang tak disebutkan identitasnya,
  yang tidak diungkap identitasnya, yang tidak diungkapkan identitasnya, yang tidak diidentifikasi namanya,
  karena tidak berwenang berbicara, karena tak berwenang berbicara, karena tidak diizinkan berbicara, karena tidak berwenang memberi keterangan,
  karena tidak berwenang memberikan keterangan, karena tidak punya wewenang berbicara, karena tidak diberi wewenang, karena sensitivitas masalah,
  karena sensitifnya masalah, karena sensitivitas isu, karena alasan keamanan, demi alasan keamanan, demi keamanan, karena takut pembalasan,
  karena khawatir akan keselamatannya, demi keselamatannya, bukan nama sebenarnya, bukan nama asli, nama samaran, nama disamarkan,
  namanya disamarkan, nama telah disamarkan`,
);

/** Marks of how an unnamed source knows what it says. */
export const anonymityBases: readonly string[] = list(
  `yang mengetahui, yang mengetahui langsung, yang mengetahui masalah itu, yang mengetahui masalah tersebut, yang mengetahui hal itu,
  yang mengetahui hal tersebut, yang mengetahui rencana, yang mengetahui persoalan, yang mengetahui perkara, yang mengetahui pembicaraan,
  yang mengetahui kasus, yang tahu, yang tahu soal, yang tahu masalah, yang memahami, yang memahami masalah, yang memahami persoalan,
  yang paham, yang paham masalah, yang paham soal, yang akrab dengan, yang familier dengan, yang familiar dengan, yang dekat dengan,
  yang dekat dengan masalah, yang berada di lokasi, yang berada di tempat kejadian, yang ada di lokasi, yang melihat, yang melihat langsung,
  yang menyaksikan, yang menyaksikan langsung, yang menyaksikan kejadian, yang hadir dalam, yang hadir di, yang ikut dalam, yang ikut hadir,
  yang mengikuti, yang mengikuti rapat, yang mengikuti pertemuan, yang terlibat dalam, yang terlibat langsung, yang terlibat, yang menangani,
  yang menangani kasus, yang menangani perkara, yang bekerja di, yang bekerja pada, yang bekerja untuk, yang bertugas di, yang pernah bekerja,
  yang mendapat pengarahan, yang mendapat penjelasan, yang telah diberi pengarahan, yang diberi tahu, yang diberi pengarahan, yang diberi penjelasan,
  yang menerima pengarahan, yang mempunyai akses, yang memiliki akses, yang punya akses, yang memiliki pengetahuan, yang mempunyai pengetahuan,
  yang memiliki informasi, yang membaca dokumen, yang melihat dokumen, yang sudah melihat, yang telah melihat, yang tinggal di, yang tinggal di sekitar,
  di lingkungan istana, di lingkaran, di internal, dari dalam, dari kalangan, dari internal, dari lingkungan, yang dekat`,
);
