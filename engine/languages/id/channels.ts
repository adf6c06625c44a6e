import { once } from '../../once.ts';
import { channelList } from '../channel-list.ts';
import type { ChannelPhrase } from '../pack.ts';
import { list } from './list.ts';

const phrases = (kind: ChannelPhrase['kind'], words: string): ChannelPhrase[] =>
  list(words).map((item) => ({ words: item, kind }));

/** Every first word joined with every second one. */
const joined = (first: string, second: string): string =>
  list(first)
    .flatMap((one) => list(second).map((two) => `${one} ${two}`))
    .join(',');

const press = () =>
  phrases(
    'press',
    `kepada wartawan, kepada para wartawan, kepada awak media, kepada awak media massa, kepada media, kepada media massa,
  kepada pers, kepada insan pers, kepada jurnalis, kepada para jurnalis, kepada pewarta, kepada para pewarta, kepada reporter,
  kepada sejumlah wartawan, kepada sejumlah media, kepada sejumlah awak media, di hadapan wartawan, di hadapan awak media,
  di hadapan media, di depan wartawan, di depan awak media, menjawab wartawan, menjawab pertanyaan wartawan,
  menjawab pertanyaan awak media, saat ditanya wartawan, ketika ditanya wartawan, ditanya wartawan, ditanya awak media,
  ${joined(
    'dalam, saat, pada, lewat, melalui, usai, dalam sebuah',
    `jumpa pers, konferensi pers, konpers, konperensi pers, press conference, temu media, temu pers, media gathering,
    media briefing, press briefing, briefing media, keterangan pers, taklimat media, jumpa media`,
  )},
  di sela jumpa pers, ketika jumpa pers, di sela-sela konferensi pers, seusai konferensi pers, seusai jumpa pers, jumpa pers virtual, konferensi pers virtual, konferensi pers daring,
  dalam jumpa pers virtual, dalam konferensi pers virtual, dalam konferensi pers daring, doorstop, dalam doorstop, saat doorstop,
  cegat pers, dalam sesi tanya jawab, dalam sesi jumpa pers, saat ditemui, saat ditemui di, saat ditemui usai, saat ditemui wartawan,
  saat ditemui awak media, ketika ditemui, ketika ditemui di, kala ditemui, ditemui, ditemui di, ditemui usai, ditemui wartawan,
  ditemui terpisah, yang ditemui, yang ditemui di, saat dijumpai, saat dijumpai di, dijumpai, dijumpai di, saat ditemukan di,
  saat dihubungi, ketika dihubungi, kala dihubungi, dihubungi, dihubungi wartawan, saat dihubungi wartawan, dihubungi terpisah,
  dihubungi secara terpisah, saat dihubungi terpisah, saat dihubungi melalui telepon, dihubungi melalui telepon,
  dihubungi lewat telepon, dihubungi via telepon, dihubungi melalui sambungan telepon, dihubungi per telepon, melalui telepon,
  lewat telepon, via telepon, melalui sambungan telepon, lewat sambungan telepon, melalui telepon seluler, saat dikonfirmasi,
  saat dikonfirmasi wartawan, ketika dikonfirmasi, dikonfirmasi, dikonfirmasi wartawan, dikonfirmasi terpisah,
  dikonfirmasi secara terpisah, saat dimintai konfirmasi, saat dimintai keterangan, saat dimintai tanggapan, dimintai konfirmasi,
  dimintai tanggapan, saat diminta konfirmasi, saat diminta tanggapan, saat gelar perkara, saat rilis kasus, dalam rilis kasus,
  saat merilis kasus, dalam rilis akhir tahun, dalam ungkap kasus, saat ungkap kasus`,
  );

const release = () =>
  phrases(
    'release',
    `${joined(
      'dalam, melalui, lewat, dari',
      `keterangan tertulis, keterangan tertulisnya, keterangan resmi, keterangan resminya, keterangannya, keterangan persnya,
    keterangan, keterangan pers tertulis, keterangan video, siaran pers, siaran persnya, siaran resmi, siaran pers resmi, rilis,
    rilisnya, rilis resmi, rilis resminya, rilis pers, rilis tertulis, rilis media, press release, press rilis, pers rilis,
    pernyataan tertulis, pernyataan tertulisnya, pernyataan resmi, pernyataan resminya, pernyataan persnya, pernyataan pers,
    pernyataan bersama, pernyataannya, penjelasan tertulis, jawaban tertulis, siaran tertulis, maklumat, pengumuman resmi,
    pengumuman, siaran media`,
    )},
  dalam sebuah pernyataan, dalam satu pernyataan, lewat sebuah pernyataan, melalui sebuah pernyataan, dalam suatu pernyataan,
  dalam sebuah keterangan, dalam pernyataan terpisah, dalam pernyataan video, dalam keterangan terpisah, secara tertulis,
  dalam siaran pers yang diterima, dalam keterangan tertulis yang diterima, dalam keterangan yang diterima,
  melalui keterangan yang diterima, dalam rilis yang diterima, melalui juru bicaranya, melalui kuasa hukumnya, melalui pengacaranya`,
  );

const networks = `instagram, twitter, x, facebook, tiktok, youtube, threads, telegram, linkedin, truth social, weibo, snapchat,
  media sosial, medsos, instagram story, instastory, ig, bluesky, whatsapp`;

const social = () =>
  phrases(
    'social',
    `${joined('akun, akun resmi, akun pribadi, melalui akun, lewat akun, di akun', networks)},
  ${joined('melalui, lewat, di', networks)},
  ${joined(
    'melalui, lewat, dalam, di',
    `unggahan, unggahannya, sebuah unggahan, postingan, postingannya, cuitan, cuitannya, kicauan, kicauannya, twit, twitnya,
    tweet, sebuah cuitan, sebuah kicauan, sebuah postingan, utas, keterangan foto, keterangan unggahan, takarir, caption,
    fitur story, insta story, siaran langsung instagram, live instagram, live tiktok, video unggahan, kanal youtube,
    kanal youtubenya, channel youtube, kanal youtube resmi, laman facebook, halaman facebook, media sosialnya, media sosial resmi,
    media sosial pribadinya, akun media sosial, akun media sosialnya, akun instagramnya, akun twitternya, akun xnya,
    akun tiktoknya, akun facebooknya, akun youtubenya, akun pribadinya, akun resminya, akunnya, blog pribadinya, blognya,
    platform x, platform media sosial, platform truth social, jejaring sosial, kolom komentar`,
  )},
  melalui akun instagram pribadinya, lewat akun instagram pribadinya, di akun instagram pribadinya, akun instagram pribadinya,
  akun instagram miliknya, akun x miliknya, akun x pribadinya, akun twitter pribadinya, akun tiktok pribadinya, akun media sosial`,
  );

const court = () =>
  phrases(
    'court',
    `di persidangan, dalam persidangan, di sidang, dalam sidang, di ruang sidang, di muka sidang, di muka persidangan, di depan sidang,
  di hadapan majelis hakim, di depan majelis hakim, di hadapan hakim, di depan hakim, kepada hakim, kepada majelis hakim,
  saat sidang, pada sidang, usai sidang, usai persidangan, seusai sidang, saat persidangan, dalam sidang lanjutan, dalam sidang perdana,
  dalam sidang putusan, dalam sidang vonis, dalam sidang tuntutan, dalam sidang dakwaan, dalam sidang praperadilan,
  dalam sidang pleidoi, dalam sidang pembacaan, saat membacakan putusan, saat membacakan amar putusan, saat membacakan dakwaan,
  saat membacakan surat dakwaan, saat membacakan tuntutan, saat membacakan surat tuntutan, saat membacakan pleidoi,
  saat membacakan eksepsi, saat membacakan nota pembelaan, ketika membacakan putusan, dalam dakwaan, dalam dakwaannya,
  dalam surat dakwaan, dalam tuntutannya, dalam surat tuntutan, dalam eksepsi, dalam eksepsinya, dalam nota keberatan, dalam pledoi,
  dalam pledoinya, dalam pleidoi, dalam pleidoinya, dalam nota pembelaan, dalam nota pembelaannya, dalam putusan, dalam putusannya,
  dalam amar putusan, dalam amar putusannya, dalam pertimbangannya, dalam replik, dalam duplik, dalam gugatan, dalam gugatannya,
  dalam kesaksian, dalam kesaksiannya, saat bersaksi, saat bersaksi di, ketika bersaksi, di pengadilan, saat menjadi saksi,
  saat diperiksa sebagai saksi, saat diperiksa sebagai terdakwa, dalam sumpahnya`,
  );

const speech = () =>
  phrases(
    'speech',
    `${joined(
      'dalam, saat, di, usai',
      `pidato, pidatonya, sambutan, sambutannya, orasi, orasinya, ceramah, ceramahnya, khotbah, khotbahnya, khutbah, kuliah umum,
    rapat, rapat kerja, raker, rapat dengar pendapat, rdp, rdpu, rapat paripurna, sidang paripurna, paripurna, rapat koordinasi, rakor,
    rakornas, rapat terbatas, ratas, rapat kabinet, sidang kabinet, rapat evaluasi, rapat virtual, rapat daring, rapat pleno,
    rapimnas, rakernas, munas, kongres, muktamar, konferensi, konvensi, kampanye, kampanyenya, apel, apel gelar pasukan, upacara,
    peresmian, peluncuran, pelantikan, acara, diskusi, diskusi publik, diskusi daring, diskusi virtual, diskusi media, dialog, dialog publik,
    seminar, webinar, seminar daring, seminar nasional, lokakarya, workshop, simposium, forum, forum diskusi, focus group discussion, fgd,
    debat, debat capres, debat kandidat, sidang umum pbb, pertemuan, pertemuannya, kunjungan, kunjungannya, kunjungan kerja,
    kunjungan kerjanya, sosialisasi, audiensi, deklarasi, aksi, unjuk rasa, demonstrasi, aksi demonstrasi, peringatan, halalbihalal, tausiah,
    pengajian, pembukaan, penutupan, public expose, paparan publik, rups, bimtek, gelar wicara, kuliah tamu, orasi ilmiah, musrenbang, ktt,
    konferensi tingkat tinggi, blusukan, inspeksi mendadak, sidak, serah terima jabatan`,
    )},
  pidato kenegaraan, pidato politik, pidato kemenangan, pidato pelantikan, dalam pidato kenegaraan, dalam pidato politiknya, saat berpidato,
  saat berpidato di, ketika berpidato, saat memberi sambutan, saat memberikan sambutan, ketika memberi sambutan, ketika memberikan sambutan,
  saat menyampaikan sambutan, saat membuka acara, saat menghadiri, usai menghadiri, seusai menghadiri, saat meninjau, usai meninjau,
  di sela meninjau, saat mengunjungi, usai mengunjungi, saat berkunjung ke, saat berorasi, ketika berorasi, usai bertemu, usai bertemu dengan,
  usai rapat, usai pertemuan, saat rapat, di hadapan pendukungnya, di hadapan para pendukungnya, di hadapan massa, di hadapan peserta,
  di hadapan anggota dpr, di hadapan kader, di hadapan ribuan, di depan massa, saat memberikan arahan, saat memimpin apel, saat memimpin rapat,
  saat membuka, saat menutup, saat meresmikan, saat kampanye, di sela rapat, di sela kunjungan, di sela kunjungannya, di sela-sela acara, di sela acara, di sela-sela rapat, di sela-sela kunjungan,
  pada acara, pada peringatan, pada pembukaan, pada penutupan, pada rapat, pada pertemuan, pada peluncuran, pada pelantikan,
  di atas panggung, dari atas panggung, dari mimbar, di mimbar`,
  );

const interview = () =>
  phrases(
    'interview',
    `${joined(
      'dalam, saat, lewat, melalui, dalam sebuah',
      `wawancara, wawancaranya, wawancara khusus, wawancara eksklusif, wawancara terpisah, sesi wawancara, podcast, siniar, talkshow, talk show,
    bincang-bincang, perbincangan, gelar wicara, sesi tanya jawab, wawancara dengan, wawancara bersama, wawancara televisi, wawancara telepon`,
    )},
  saat diwawancara, saat diwawancarai, ketika diwawancara, ketika diwawancarai, diwawancarai, saat berbincang, saat berbincang dengan,
  ketika berbincang, berbincang dengan, saat bincang dengan, kepada host, kepada pembawa acara, saat menjadi bintang tamu, wawancara dengan,
  dalam perbincangan dengan, dalam obrolan dengan, dalam program wawancara`,
  );

const broadcast = () =>
  phrases(
    'broadcast',
    `dalam siaran, dalam siaran langsung, dalam siaran televisi, dalam siaran radio, dalam pidato televisi, dalam pidato yang disiarkan televisi,
  dalam tayangan, dalam tayangan televisi, dalam sebuah tayangan, di televisi, di televisi nasional, di televisi pemerintah, lewat televisi,
  melalui televisi, di radio, lewat radio, melalui radio, dalam program, dalam program televisi, dalam program berita, dalam acara televisi,
  dalam acara radio, dalam sebuah program, dalam video, dalam sebuah video, dalam video tersebut, dalam video itu, dalam video yang beredar,
  dalam video yang diunggah, dalam videonya, dalam rekaman video, dalam rekaman, dalam rekaman suara, dalam rekaman audio, melalui video,
  lewat video, melalui sebuah video, lewat sebuah video, melalui tayangan video, melalui siaran langsung, lewat siaran langsung,
  dalam pesan video, melalui pesan video, lewat pesan video, melalui rekaman video, dalam film dokumenter, dalam dokumenter,
  secara live, dalam siaran youtube, melalui konferensi video, lewat konferensi video, melalui video conference, secara virtual, secara daring`,
  );

const documents = () =>
  phrases(
    'document',
    `dalam laporan, dalam laporannya, dalam sebuah laporan, dalam laporan tahunan, dalam laporan tertulis, dalam buku, dalam bukunya,
  dalam buku berjudul, dalam memoarnya, dalam autobiografinya, dalam artikel, dalam artikelnya, dalam sebuah artikel, dalam tulisan,
  dalam tulisannya, dalam kolomnya, dalam opininya, dalam esainya, dalam jurnal, dalam makalah, dalam makalahnya, dalam dokumen,
  dalam dokumen tersebut, dalam surat, dalam suratnya, dalam sebuah surat, melalui surat, lewat surat, melalui suratnya,
  dalam surat terbuka, melalui surat terbuka, dalam surat edaran, melalui surat edaran, lewat surat edaran, dalam surat keputusan,
  dalam catatan, dalam catatannya, dalam memo, dalam memonya, dalam memorandum, dalam risetnya, dalam hasil risetnya, dalam studinya,
  dalam penelitiannya, dalam kajiannya, dalam analisisnya, dalam telaahnya, dalam presentasi, dalam presentasinya, dalam paparannya,
  dalam prospektus, dalam keterbukaan informasi, melalui keterbukaan informasi, dalam keterbukaan informasinya, dalam resolusi,
  dalam situs resminya, di situs resminya, melalui situs resminya, lewat situs resminya, di laman resminya, melalui laman resminya,
  dalam laman resminya, lewat laman resminya, di situs webnya, dalam blog resminya, dalam blog, dalam buku harian, dalam bap,
  dalam berita acara pemeriksaan, dalam riset, dalam kata pengantar`,
  );

const message = () =>
  phrases(
    'message',
    `${joined(
      'melalui, lewat, via',
      `pesan singkat, pesan singkatnya, pesan tertulis, pesan teks, pesan whatsapp, pesan wa, pesan instan, pesan elektronik, pesan suara,
    pesan telegram, pesan berantai, aplikasi pesan singkat, aplikasi whatsapp, aplikasi perpesanan, aplikasi percakapan, whatsapp, wa, sms,
    grup whatsapp, grup wa, surat elektronik, surel, email, e-mail, percakapan whatsapp, voice note, direct message, dm instagram, chat, sambungan whatsapp`,
    )},
  dihubungi melalui pesan singkat, dihubungi melalui whatsapp, dihubungi via whatsapp, dihubungi lewat whatsapp,
  dihubungi melalui pesan whatsapp, dihubungi melalui aplikasi pesan`,
  );

/**
 * Words that say how a statement was made. The longer of two that match is meant; words given under two kinds
 * (`melalui whatsapp`) keep the more particular one.
 */
export const channels = once((): readonly ChannelPhrase[] =>
  channelList([message(), interview(), court(), press(), release(), social(), speech(), broadcast(), documents()]),
);
