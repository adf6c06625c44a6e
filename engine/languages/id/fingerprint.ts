import { list } from './list.ts';

/** Words frequent in Indonesian and rare in English. Most are also Malay: see `malayMarks`. */
export const fingerprint: readonly string[] = list(
  `yang, dan, di, dari, dengan, untuk, pada, tidak, ini, itu, dalam, akan, juga, bisa, karena, oleh, tersebut, saat, sudah, telah,
  adalah, sebagai, ada, atau, lebih, kepada, mereka, kami, kita, saya, ia, bahwa, tahun, hari, orang, harus, seperti, hingga, agar,
  namun, menjadi, secara, masih, dapat, sementara, setelah, menurut, kata, ujar, ujarnya, katanya, mengatakan, menyebut, banyak,
  hanya, belum, sebelumnya, melalui, terhadap, lalu, jika, ke, antara, bukan, saja, anak, pihak, warga, negara, pemerintah, presiden,
  menteri, ketua, kepala, wakil, polisi, kota, kabupaten, kecamatan, provinsi, jalan, rumah, sakit, masyarakat, kasus, korban, terkait,
  dilakukan, melakukan, merupakan, memiliki, tiga, salah, satu, beberapa, semua, sangat, baru, besar, sehingga, ketika, jadi, sebuah,
  seorang, sejumlah, selain, tetapi, tapi, meski, kemudian, kembali, sekitar, berada, mengaku, pukul, rabu, kamis, jumat, senin, selasa,
  sabtu, minggu, juta, miliar, ribu, persen, kepolisian, pengadilan, bakal, lewat, usai, nggak, enggak, ungkap, jelas, lanjutnya,
  tuturnya, ucapnya, soal, mulai, sempat, turut, hal, sama, siapa, bagaimana, kapan, mana, dua, bagi, apa, hasil, serta, tak`,
);

/**
 * Words of Malay newspapers that Indonesian ones write otherwise or not at all (`kerana` for `karena`, `bahawa` for
 * `bahwa`). Words that Indonesian shares (`mahkamah`, `ialah`, `kereta`, `beliau`) are left out, however Malay they feel.
 */
export const malayMarks: readonly string[] = list(
  `kerana, bahawa, iaitu, polis, telahpun, dijangka, sahaja, mesyuarat, timbalan, setiausaha, pengerusi, hospital, pesakit, parlimen,
  peratus, syarikat, menerusi, manakala, seramai, suspek, reman, direman, siasatan, disiasat, bomba, motosikal, basikal, lebuhraya,
  isnin, khamis, jumaat, julai, ogos, disember, universiti, fakulti, kualiti, aktiviti, komuniti, mahupun, kelmarin, tular, hantaran,
  justeru, perkhidmatan, peniaga, kompaun, berikutan, ekoran, sebahagian, bahagian, berbeza, perbezaan, rakaman, temubual, minit, wang,
  cukai, bajet, pelancongan, tentera, isteri, kes, kesihatan, peguam, pertuduhan, perbicaraan, tertuduh, majistret, sekiranya,
  jawatankuasa, kakitangan, ketibaan, antarabangsa,
  mangsa, fikir, pasaraya, pilihanraya`,
);
