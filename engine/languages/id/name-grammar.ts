import type { NameGrammar } from '../name-grammar.ts';
import { list } from './list.ts';

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
