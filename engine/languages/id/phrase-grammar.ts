import { list } from './list.ts';

/** Before a post that its bearer no longer or not yet holds. */
export const formerMarks: readonly string[] = list('mantan, eks, bekas, calon, bakal calon');

/** Join parts of a name. */
export const nameJoiners: readonly string[] = list(
  'bin, binti, al, el, van, von, der, de, da, dos, of, the, and, for, ibn, anak',
);

/** Join a post or a body to what it belongs to. */
export const postJoiners: readonly string[] = list(
  'di, dari, bidang, untuk, asal, urusan, pada, of, for, and, the, atas',
);

const verbShape = /^(?:me[mnlrwy]|di[a-z]{4}|ber[a-z]{3}|ter[a-z]{4}|menge)/;
/** Nouns and names of offices that look like verbs. */
const nouns = new Set(
  list(
    'media, medis, merek, merah, menteri, mental, mentor, menit, member, menu, memo, direktur, direksi, dinas, digital, dinamika, diplomasi, diplomat, diplomatik, disiplin, distrik, distribusi, divisi, diskusi, berita, berkas, beras, bersama, berat, berbagai, ternak, terminal, terapi, terdakwa, tersangka, teroris, terorisme, terduga, territory, teritorial, teritori, berlian, meninggal, direktorat, disabilitas, diabetes, dirgantara, meteorologi, metropolitan, metode, metalurgi, memori, terpidana, pertama, berjudul, bertajuk, bernomor, bertanggal, ternama, terkenal, terkemuka, tersohor, terbaru, terbesar, terpercaya, tertua, terbaik, tertinggi, terdekat, termuda, berpengalaman',
  ),
);

/** Whether an unknown word has the shape of an Indonesian verb: a verbal prefix before enough letters to be a root. */
export const looksLikeVerb = (word: string): boolean => verbShape.test(word) && word.length > 5 && !nouns.has(word);

/** Words of foreign names, which Indonesian papers leave as they are, that make them a body's. */
export const bodyMarks: ReadonlyMap<string, 'institution' | 'organization'> = new Map([
  ...list(
    'ministry, department, agency, commission, court, parliament, senate, congress, council, police, navy, army',
  ).map((word) => [word, 'institution'] as const),
  ...list(
    `institute, institution, university, college, school, research, center, centre, association, foundation, society, union,
    federation, league, club, fc, united, city, group, holdings, corporation, corp, inc, ltd, llc, company, bank, hospital,
    hospitals, clinic, laboratory, laboratories, observatory, museum, committee, network, coalition, alliance, organization,
    organisation, party, partners, capital, securities, motors, airlines, airways, industries, technologies, studios, entertainment,
    team, racing, tbk, persero, indonesia, watch, initiative, project, program, programme, forum, trust, fund`,
  ).map((word) => [word, 'organization'] as const),
]);

/** Words of luck, welfare and kinship that companies, shops, farmers' groups and foundations are named with; some are given names as well. */
export const bodyWords: ReadonlySet<string> = new Set(
  list(
    `jaya, makmur, sejahtera, abadi, mandiri, sentosa, sentausa, utama, lestari, sakti, sukses, maju, mulya, mulia, karya, bersama, raya, perkasa,
    pratama, perdana, prima, persada, nusantara, mitra, sumber, rejeki, rezeki, berkah, barokah, bahagia, bakti, bhakti, sinar, cahaya, tunas,
    tani, subur, harapan, kasih, insan, cendekia, mekar, asri, harum, gemilang, cemerlang, kencana, megah, baru, artha, arta, graha, griya,
    cipta, daya, panca, sapta, tirta, bumi, samudera, samudra, bahari, rimba, agro, niaga, usaha, sarana, buana,
    global, internasional, teknik, teknologi, energi, medika, farma, pangan, boga, sandang, logam, baja, kimia, plastik, kreasi, inti, multi, anugerah, anugrah`,
  ),
);

/** Tie a name to the body its bearer comes from. */
export const fromWords: ReadonlySet<string> = new Set(list('dari, asal'));

/** First or last words of bodies of learning. */
export const knowledgeHeads: ReadonlySet<string> = new Set(
  list(
    `universitas, institut, politeknik, akademi, fakultas, observatorium, laboratorium, stikes, university, institute, college, observatory, laboratory,
    research, pusat studi, pusat kajian, pusat penelitian, pusat riset, lembaga survei, lembaga riset, lembaga kajian`,
  ),
);

/** Heads of the areas an address is made of, smallest to largest. */
export const areaHeads: ReadonlySet<string> = new Set(
  list(
    `rt, rw, dusun, dukuh, kampung, lingkungan, jorong, banjar, desa, kelurahan, nagari, gampong, pekon, kecamatan, distrik, kapanewon, kabupaten, kota,
    provinsi, kel, kec, kab, prov`,
  ),
);

/** Posts held for, or by kinship with, a person who is named behind them. */
export const relationalPosts: ReadonlySet<string> = new Set(
  list(
    `kuasa hukum, pengacara, penasihat hukum, advokat, tim kuasa hukum, istri, suami, ayah, ibu, ayahanda, ibunda, anak, putra, putri, adik, kakak, paman, bibi,
    keponakan, menantu, mertua, sepupu, kakek, nenek, cucu, kerabat, sahabat, rekan, kekasih, pacar, mantan istri, mantan suami, juru bicara, jubir,
    staf khusus, stafsus, penasihat, asisten, asisten pribadi, ajudan, sekretaris pribadi, manajer, pelatih, orang tua, kepala staf, wakil`,
  ),
);
