import type { ContentNoun } from '../pack.ts';
import { list } from './list.ts';

/** Somebody's words: `pernyataan X bahwa P`. */
const speech = list(
  `pernyataan, pernyataan resmi, pernyataan bersama, pernyataan sikap, perkataan, ucapan, omongan, kata-kata, tuturan,
  penuturan, ungkapan, tuduhan, tudingan, klaim, pengakuan, keterangan, penjelasan, pemaparan, paparan, uraian, penegasan,
  harapan, permintaan, permohonan, tuntutan, desakan, seruan, imbauan, himbauan, ajakan, anjuran, saran, usul, usulan,
  rekomendasi, masukan, peringatan, ancaman, janji, komitmen, sumpah, jaminan, kepastian, kritik, kritikan, kecaman, protes,
  keluhan, curahan hati, curhatan, keberatan, bantahan, sanggahan, penyangkalan, sangkalan, dalih, alasan, argumen,
  argumentasi, pendapat, opini, pandangan, penilaian, anggapan, pendirian, keyakinan, kekhawatiran, kecemasan, ketakutan,
  kecurigaan, dugaan, perkiraan, prediksi, ramalan, proyeksi, estimasi, spekulasi, asumsi, kesimpulan, komentar, tanggapan,
  respons, jawaban, pertanyaan, sindiran, celetukan, candaan, pujian, apresiasi, dukungan, penolakan, persetujuan,
  kesaksian, testimoni, cerita, kisah, pesan, pesan moral, nasihat, petuah, wejangan, arahan, instruksi, perintah,
  titah, larangan, laporan lisan, kabar, informasi, pengumuman, deklarasi, proklamasi, ikrar, klarifikasi, konfirmasi,
  koreksi, ralat, penyesalan, permintaan maaf, permohonan maaf, ucapan terima kasih, ucapan selamat, ucapan duka cita,
  belasungkawa, doa, ultimatum, rumor, isu, gosip, isyarat, sinyal, bocoran, versi, pembelaan, pledoi, dakwaan, gugatan, pidato, sambutan,
  ceramah, khotbah, orasi, wacana, gagasan, ide, analisa, pengalaman, aspirasi, kenangan, kekecewaan, kegembiraan,
  rasa syukur, peringatan dini`,
);

/** Sources themselves: `hasil survei X menunjukkan P`. */
const document = list(
  `laporan, laporan tahunan, laporan keuangan, laporan hasil pemeriksaan, laporan kinerja, laporan bulanan,
  laporan mingguan, laporan triwulanan, laporan intelijen, laporan polisi, laporan terbaru,
  laporan investigasi, laporan akhir, hasil laporan, survei, survey, hasil survei, hasil survey, survei terbaru,
  jajak pendapat, hasil jajak pendapat, polling, hasil polling, studi, hasil studi, studi terbaru, penelitian,
  hasil penelitian, penelitian terbaru, riset, hasil riset, riset terbaru, kajian, hasil kajian, analisis,
  hasil analisis, hasil analisa, telaah, hasil telaah, evaluasi, hasil evaluasi, audit, hasil audit, investigasi,
  hasil investigasi, penyelidikan, hasil penyelidikan, hasil penyidikan, pemeriksaan, hasil pemeriksaan, hasil visum,
  visum et repertum, hasil autopsi, hasil otopsi, hasil uji, hasil uji laboratorium, hasil tes, hasil forensik,
  hasil pemantauan, hasil pengamatan, hasil penelusuran, hasil pendataan, hasil perhitungan, hasil penghitungan,
  hasil hitung cepat, hitung cepat, penghitungan cepat, quick count, real count, exit poll, hasil rapat,
  hasil rekapitulasi, sensus, hasil sensus, data, data resmi, data terbaru, data sementara, data terakhir, basis data,
  database, statistik, angka resmi, catatan, catatan akhir tahun, arsip, indeks, peringkat, dokumen, dokumen resmi,
  dokumen pengadilan, dokumen internal, dokumen rahasia, berkas, berkas perkara, bap, berita acara,
  berita acara pemeriksaan, surat, surat resmi, surat terbuka, surat edaran, surat keputusan, surat dakwaan,
  surat tuntutan, surat pernyataan, surat perintah, surat telegram, surat rekomendasi, memo, memorandum,
  nota kesepahaman, nota keberatan, nota keuangan, nota pembelaan, nota dinas, notula, notulen, risalah,
  risalah rapat, putusan, putusan pengadilan, amar putusan, penetapan, resolusi, fatwa, siaran pers, rilis,
  rilis pers, rilis resmi, press release, keterangan pers, keterangan resmi, keterangan tertulis, pernyataan tertulis,
  undang-undang, undang undang, uu, ruu, rancangan undang-undang, perppu, peraturan, peraturan pemerintah,
  peraturan presiden, peraturan menteri, peraturan daerah, peraturan gubernur, peraturan bupati, peraturan wali kota,
  pp, perpres, permen, permenkes, permendagri, permenhub, perda, pergub, perwali, perbup, inpres, keppres, kepmen,
  instruksi presiden, keputusan presiden, keputusan menteri, konstitusi, uud 1945, uud, kuhp, kuhap, pasal, ketentuan,
  aturan, pedoman, panduan, petunjuk teknis, juknis, juklak, standar operasional prosedur, sop, perjanjian,
  kesepakatan, konvensi, piagam, statuta, ad/art, unggahan, postingan, cuitan, kicauan, twit, tweet, takarir, utas,
  narasi, artikel, tulisan, editorial, tajuk, kolom, buku, buku putih, buku harian, autobiografi, biografi, memoar,
  novel, kitab, jurnal, jurnal ilmiah, makalah, paper, tesis, disertasi, skripsi, ensiklopedia, kamus, kbbi, prasasti,
  naskah, manuskrip, teori, hipotesis, simulasi, pemodelan, kalkulasi, prakiraan cuaca, prakiraan, ramalan cuaca,
  pemberitaan, aplikasi, temuan awal, video, rekaman, rekaman suara, rekaman video, tangkapan layar, keterangan video, keterangan akun,
  penghitungan, tabulasi, poster, infografis, perma, pmk, pkpu, pojk, permendikbud, permenaker,
  permendag, permentan, rekam medis, sertifikat, kontrak, akta, hasil pencarian, spanduk, temuan, hasil temuan, sejarah, ayat, beleid, regulasi, maklumat, instruksi gubernur,
  instruksi menteri, inmendagri, keputusan gubernur, keputusan bupati, skb, keterangan unggahan, keterangan foto, keterangan gambar, pesan berantai, selebaran, pamflet,
  brosur, prospektus, lampiran, keterbukaan informasi, kalender, hadis, hadits, hadist, hadis riwayat, hadits riwayat, surah, tafsir,
  al-qur'an, al-quran, alquran, quran, kitab suci, alkitab, injil, taurat`,
);

/** Nouns that carry a claim. A noun of both kinds (`opini`, `pemberitaan`) stands as `speech` when its author follows. */
export const contentNouns: readonly ContentNoun[] = [
  ...speech.map((words): ContentNoun => ({ words, kind: 'speech' })),
  ...document.filter((words) => !speech.includes(words)).map((words): ContentNoun => ({ words, kind: 'document' })),
];

/** Verbs of which a claim is the subject: it is denied, believed or met with something, or it surprises, proves and brings about. */
export const claimVerbs: ReadonlySet<string> = new Set(
  list(
    `dibantah, disangkal, ditepis, ditampik, disanggah, dibenarkan, diamini, diakui, ditolak, diterima, diragukan, dipertanyakan,
    dipersoalkan, dipermasalahkan, ditanggapi, direspons, direspon, dijawab, dikomentari, disambut, dikecam, dikritik, diprotes,
    dibalas, dikuatkan, diperkuat, didukung, dipatahkan, dimentahkan, digugurkan, diluruskan, diklarifikasi, dikonfirmasi,
    dinilai, dianggap, disebut, dipandang, diabaikan, ditertawakan, diapresiasi, disesalkan, disayangkan, dikoreksi, diralat,
    dicabut, dibuktikan, disampaikan, dilontarkan, diungkapkan, dikemukakan, muncul, mencuat, mengemuka, beredar, berembus,
    terbukti, terbantahkan, mengejutkan, membuat, menjadi, memicu, menuai, menimbulkan, mengundang, memancing, memunculkan,
    mendapat, mendapatkan, memperoleh, menambah, memperkuat, memperlemah, menguatkan, melemahkan, mematahkan, membantah,
    bertentangan, bertolak, berbeda, sejalan, senada, sesuai, berlawanan, memperkeruh, memanaskan, meresahkan, menyulut,
    menyinggung, menyakiti, menggemparkan, mengagetkan, menghebohkan, meredakan, menenangkan, menegaskan, menunjukkan, menandai,
    mencerminkan, menggambarkan, mengisyaratkan, mengindikasikan, mendorong, mengakhiri, mengawali, menyusul, merupakan, adalah,
    keliru, menyesatkan, berlebihan, beralasan, berdasar, viral`,
  ),
);

/** What a study, a law, a letter or a post may be called in turn, by their first words. */
export const sameDocuments: readonly ReadonlySet<string>[] = [
  `studi, penelitian, riset, kajian, laporan, survei, survey, jajak, polling, jurnal, artikel, makalah, paper, analisis, telaah, evaluasi, audit, investigasi,
  penyelidikan, pemeriksaan, uji, hasil, data, catatan, indeks, statistik, sensus, dokumen, buku, temuan`,
  `undang-undang, undang, uu, ruu, rancangan, perppu, peraturan, pp, perpres, permen, permenkes, permendagri, permenhub, perda, pergub, perwali, perbup,
  inpres, keppres, kepmen, kepgub, instruksi, keputusan, konstitusi, uud, kuhp, kuhap, pasal, ayat, ketentuan, aturan, beleid, regulasi, surat, dokumen, maklumat`,
  `unggahan, postingan, cuitan, kicauan, twit, tweet, takarir, utas, narasi, video, rekaman, pesan, poster, tulisan, keterangan, tangkapan`,
  `surat, memo, memorandum, nota, dokumen, berkas, bap, berita, dakwaan, putusan, amar, siaran, rilis, keterangan, pernyataan, pengumuman`,
].map((words) => new Set(list(words)));
