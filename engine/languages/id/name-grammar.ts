import type { NameGrammar } from '../name-grammar.ts';
import { list } from './list.ts';

/** Posts by their short form, and what each is spelled out as. */
const postRows = `
  kapolri | kepala kepolisian ri, kepala polri, kepala kepolisian republik indonesia, kepala kepolisian negara
  kapolda | kepala polda, kepala kepolisian daerah
  kapolres | kepala polres, kepala kepolisian resor, kepala kepolisian resort
  kapolresta | kepala polresta
  kapolrestabes | kepala polrestabes
  kapolsek | kepala polsek, kepala kepolisian sektor
  kajari | kepala kejaksaan negeri, kepala kejari
  kajati | kepala kejaksaan tinggi, kepala kejati
  kadinkes | kepala dinas kesehatan
  kadisdik | kepala dinas pendidikan
  kadishub | kepala dinas perhubungan
  kadis | kepala dinas
  kalapas | kepala lapas, kepala lembaga pemasyarakatan
  kades | kepala desa
  kasat reskrim | kepala satuan reserse kriminal
  kabid humas | kepala bidang humas
  sekda | sekretaris daerah
  sekjen | sekretaris jenderal
  dirjen | direktur jenderal
  dirut | direktur utama
  ketum | ketua umum
  wagub | wakil gubernur
  wabup | wakil bupati
  wawalkot | wakil wali kota
  wapres | wakil presiden
  jubir | juru bicara
  dubes | duta besar
  dandim | komandan kodim
  danrem | komandan korem
  pangdam | panglima kodam
  pm | perdana menteri
  mendagri | menteri dalam negeri
  menlu | menteri luar negeri
  menkeu | menteri keuangan
  menhan | menteri pertahanan
  menag | menteri agama
  mensos | menteri sosial
  menkes | menteri kesehatan
  mendag | menteri perdagangan
  mentan | menteri pertanian
  menhub | menteri perhubungan
  menaker | menteri ketenagakerjaan
  menpora | menteri pemuda dan olahraga
  mensesneg | menteri sekretaris negara
  menperin | menteri perindustrian
  menhut | menteri kehutanan
  wakapolri | wakil kepala kepolisian ri, wakil kepala polri
  wakapolda | wakil kepala polda, wakil kepala kepolisian daerah
  wakapolres | wakil kepala polres, wakil kepala kepolisian resor
  kabareskrim | kepala badan reserse kriminal
  kadiv humas | kepala divisi humas
  kasat lantas | kepala satuan lalu lintas
  kasat narkoba | kepala satuan reserse narkoba
  kanit reskrim | kepala unit reserse kriminal
  kasi humas | kepala seksi humas
  dirlantas | direktur lalu lintas
  kapuspenkum | kepala pusat penerangan hukum
  kasipenkum | kepala seksi penerangan hukum
  kapuspen | kepala pusat penerangan
  kapendam | kepala penerangan kodam
  ksad | kepala staf angkatan darat
  ksal | kepala staf angkatan laut
  ksau | kepala staf angkatan udara
  kadinsos | kepala dinas sosial
  kadisnaker | kepala dinas tenaga kerja
  kasatpol pp | kepala satpol pp, kepala satuan polisi pamong praja
  kalaksa | kepala pelaksana
  kakanwil | kepala kantor wilayah
  kakanim | kepala kantor imigrasi
  kabid | kepala bidang
  kabag | kepala bagian
  kasi | kepala seksi
  karo | kepala biro
  stafsus | staf khusus
  waketum | wakil ketua umum
  walikota | wali kota
  mendikbud | menteri pendidikan dan kebudayaan
  mendikdasmen | menteri pendidikan dasar dan menengah
  menkominfo | menteri komunikasi dan informatika
  menkomdigi | menteri komunikasi dan digital
  menparekraf | menteri pariwisata dan ekonomi kreatif
  menteri esdm | menteri energi dan sumber daya mineral
  menteri pupr | menteri pekerjaan umum dan perumahan rakyat
  menkumham | menteri hukum dan ham, menteri hukum dan hak asasi manusia
`;

/** What Indonesian tells of names by their shape and by the words around them. */
export const nameGrammar: NameGrammar = {
  // Javanese, Sundanese, Arabic and Latin endings of names: `Rismayanti`, `Sulistyono`, `Saifullah`, `Marselinus`.
  givenEndings:
    /(?:[iy]anto|[^aeiou]anto|[iy]ono|[tw]ono|arno|arto|arso|wati|[yi]anti|yati|ningsih|ningrum|ningtyas|astuti|[uo]e?ddin|udin|ullah|ulloh|[au]rrahman|[iml]ansyah|[mnrd]awan|iawan|[yi]adi|wardhan[ai]|wardan[ai]|wijaya|widjaja|[^aeiou]utra|kusuma|[aeiou]nugroho|prasety[ao]|i[an]us|selinus)$/,
  lastEndings:
    /^(?!s[uo]|nur).*(?:wati|yati|ningsih|ningrum|ningtyas|astuti|wijaya|widjaja|[^aeiou]utra|[aeiou]putr[ai]|kusuma|iawan|nugroho|prasety[ao]|wardhan[ai]|wardan[ai]|wibowo|santoso|pratama|permana|hidayat|lestari|anggrain[iy]|rahayu|maharani|siregar|simanjuntak|hutapea|panjaitan)$/,
  spellings: [
    [/oe/g, 'u'],
    [/dj/g, 'j'],
    [/tj/g, 'c'],
    [/[sk]h(?=[aeiou])|[dtgb]h/g, ''],
    [/dz|ts/g, 'z'],
    [/sy/g, 's'],
    [/y/g, 'i'],
    [/v/g, 'f'],
    [/q/g, 'k'],
    [/ei|ae/g, 'ai'],
    [/(.)\1/g, '$1'],
  ],
  numberedHeads: new Set(
    list(
      'kelas, tipe, golongan, komisi, daop, divre, dapil, wilayah, zona, region, regional, kodam, resor, angkatan, jilid, seksi, bidang, subdit, unit, rayon, deputi, asisten, lanud, blok, fase, tahap, gelombang, pangkalan, kogabwilhan, koarmada, sektor, distrik',
    ),
  ),
  unnamedHeads: new Set(
    list(
      'rs, rsu, rsud, rsup, rsia, rsj, rsi, rskd, sd, sdn, sdit, smp, smpn, smpit, sma, sman, smait, smk, smkn, mi, min, mts, mtsn, man, slb, slbn, tk, paud, pkbm, stikes, stie, stkip, stain, pdam, perumdam, umkm, ukm, kud, bumdes, lpk, bpr, bprs, bmt',
    ),
  ),
  blends: true,
  groupPosts: new Set(
    list(
      'vokalis, gitaris, basis, bassis, drummer, keyboardis, kibordis, pemain bas, personel, personil, leader, frontman, anggota band, anggota grup, pentolan, eks vokalis, mantan vokalis, pelatih, pelatih kepala, asisten pelatih, arsitek tim, juru taktik, kapten, kapten tim, kiper, penjaga gawang, bek, bek kiri, bek kanan, bek tengah, gelandang, penyerang, striker, winger, pemain, bomber, manajer, manajer tim, presiden klub, pemilik, pendiri, ceo, direktur',
    ),
  ),
  postForms: postRows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [short = '', full = ''] = row.split('|');
      return full.split(',').map((words) => [words.trim(), short.trim()] as const);
    })
    .sort(([a], [b]) => b.length - a.length),
  retiredRank: /\bpurn(?:awirawan)?\b/i,
  pressPosts: new Set(
    list(
      'jurnalis, wartawan, reporter, koresponden, editor, redaktur, redaktur pelaksana, pemimpin redaksi, pemred, wakil pemimpin redaksi, kontributor, penyiar, pewarta, kolumnis',
    ),
  ),
  officePosts: new Set(
    list(
      'juru bicara, jubir, humas, kepala humas, kabag humas, kasubag humas, kepala bidang humas, kepala biro, kepala bagian, kepala subbagian, kepala kantor, sekretaris, staf, koordinator, ketua panitia, presiden, anggota, perwakilan',
    ),
  ),
  partyWords: new Set(list('pihak, jajaran, aparat, kalangan, internal')),
  identifiers: new Set(
    list('adalah, ialah, bernama, yakni, yaitu, berinisial, diketahui, sebagai, diidentifikasi, tak lain, lain'),
  ),
  ownerEnding: /nya$/,
  titleMarks: new Set(['bertajuk', 'berjudul', 'bertema']),
  countWords: new Set(list('persen, orang, ribu, juta, dari, total, lebih, dan')),
};
