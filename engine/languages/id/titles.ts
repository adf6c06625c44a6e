import { list } from './list.ts';

function joined(heads: readonly string[], tails: readonly string[]): string[] {
  return heads.flatMap((head) => [head, ...tails.map((tail) => `${head} ${tail}`)]);
}

const policeRanks = list(`
  jenderal polisi, komjen, komisaris jenderal, irjen, inspektur jenderal, kombes, kombespol, komisaris besar, akbp
  ajun komisaris besar, kompol, akp, ajun komisaris, iptu, ipda, inspektur satu, inspektur dua, inspektur polisi satu, inspektur polisi dua, aiptu
  aipda, ajun inspektur satu, ajun inspektur dua, ajun inspektur polisi satu, ajun inspektur polisi dua, bripka, brigadir kepala, brigpol, brigadir
  briptu, brigadir satu, bripda, brigadir dua, brigadir polisi kepala, brigadir polisi satu, brigadir polisi dua, abrip, abriptu, abripda, bharaka
  bharatu, bharada
`);

const generals = list(`
  jenderal, jendral, brigjen, brigadir jenderal, letjen, letnan jenderal, mayjen, mayor jenderal, laksamana, laksamana madya, laksdya, laksamana muda, laksda
  laksamana pertama, laksma, marsekal, marsekal madya, marsdya, marsekal muda, marsda, marsekal pertama, marsma
`);

const officers = list('kolonel, letkol, letnan kolonel, mayor, lettu, letnan satu, letda, letnan dua, letnan');

const corps = list(
  'inf, infanteri, kav, kavaleri, art, artileri, armed, arhanud, zeni, penerbang, pelaut, marinir, polisi militer, arm, arh, czi, cba, cpm, caj, chk, cpl, ckm, ctp, laut, laut (p), laut (kh), laut (t), mar, pnb, pas, lek, sus, tni, purn',
);

const troops = list(`
  jenderal besar, peltu, pembantu letnan satu, pelda, pembantu letnan dua, serma, sersan mayor, serka, sersan kepala, sertu, sersan satu
  serda, sersan dua, sersan, kopka, kopral kepala, koptu, kopral satu, kopda, kopral dua, kopral, praka, prajurit kepala, pratu
  prajurit satu, prada, prajurit dua, general, admiral, colonel
`);

/** Ranks of police, army, navy and air force, full and short, lower case. Their bearers speak as officials. */
export const ranks: readonly string[] = [
  ...joined(policeRanks, ['pol', 'polisi', 'purn', 'pol purn']),
  ...joined(generals, ['tni', 'pol', 'purn', 'tni purn', 'mar']),
  ...joined(officers, corps),
  ...corps.map((name) => `kapten ${name}`), // alone, a captain may lead a team or a ship
  ...troops,
];

/** Titles before a name that mark learning, lower case: their bearers often speak for what they know. */
export const academicTitles: readonly string[] = list(
  'prof, profesor, professor, assoc prof, dr, doktor, dr.hc, dr.h.c, drg, drh, apt, ns',
);

/** First degrees and honours before a name, which say little of what their bearer knows. */
const firstDegrees = list('drs, dra, ir, hc, h.c');

/** Religious, noble and customary titles before a name. Titles that are the first word of ordinary names (`Raja`, `Andi`, `Cut`) are left to the name. */
const religious = list(`
  kh, k.h, kiai haji, kyai haji, kiai, kyai, kiyai, nyai, h, hj, haji, hajjah, hm, h.m, hmm, ust, ustaz, ustad, ustadz, ustazah, ustadzah, uztaz, habib
  al habib, syekh, syaikh, syeikh, sheikh, syarifah, sayyid, tuan guru, tuan guru bajang, tgb, tgh, tgkh, tgk, teungku, tengku, teuku, tuanku, abuya
  buya, ajengan, lora, raden, raden mas, raden ajeng, raden roro, raden ayu, rd, rm, r.m, rr, ra, kgpaa, kgph, gkr, gpbh, gph, bpad, kph, krt, kanjeng
  kanjeng raden tumenggung, sri sultan, sri paduka, sultan, sunan, datuk, datuak, dato, dato', datuk seri, tan sri, tun, yang mulia, romo, pastor, pater
  pdt, pendeta, ps, mgr, monsinyur, bhante, bhikkhu, biksu, pinandita
`);

/** Degrees and professional letters that stand after a name, with and without their periods, lower case. */
const degrees: readonly string[] = list(`
  s.h, sh, m.h, mh, m.hum, mhum, s.e, se, m.m, mm, m.si, msi, s.sos, ssos, s.kom, skom, m.kom, mkom, s.t, st, m.t, mt, s.pd, spd, s.pd.i, s.pdi, m.pd
  mpd, m.pd.i, s.ag, m.ag, s.ip, m.ip, m.i.p, s.ap, s.a.p, s.stp, sstp, m.ap, m.a.p, s.psi, m.psi, spsi, mpsi, s.p, sp, s.pt, s.pi, s.hut, m.hut, m.p
  mp, s.ked, s.kep, m.kep, s.km, s.k.m, skm, m.kes, mkes, m.k.m, m.km, mkm, s.farm, s.far, m.farm, s.gz, m.gz, s.ars, s.sn, m.sn, s.ds, m.ds, s.fil
  m.fil, s.s, m.a, mba, m.b.a, m.sc, msc, b.sc, bsc, b.a, b.eng, m.eng, meng, ll.m, llm, ll.b, ll.d, jd, ph.d, phd, d.phil, d.sc, dr.ing, dess, mph
  m.p.h, mpp, m.p.p, mpa, m.p.a, mict, m.han, mhan, m.tr, m.tr.han, m.tr.(han), m.tr.opsla, m.tr.(hanla), m.tr.a.p, m.sos, m.stat, m.ak, m.akt, m.ec
  m.e, m.ec.dev, m.ed, m.i.kom, m.ikom, s.i.kom, s.ikom, m.phil, m.ud, s.ud, s.th, m.th, d.th, s.th.i, s.hi, s.h.i, shi, m.hi, m.h.i, mhi, lc, s.sy
  s.e.i, s.e.sy, s.i.k, sik, s.ik, m.i.k, mik, s.st, s.st.pi, s.tr.k, str.k, s.tr, s.tr.keb, s.tr.sos, a.md, a.md.keb, s.sit, s.si, ssi, s.stat, s.mat
  m.mat, s.kel, s.hum, shum, m.hub.int, ak, akt, ca, cpa, cfp, cfa, cfrm, crgp, qia, ctl, cla, cil, cra, cprm, sp.n, ipm, ipu, sp.a, sp.a(k), sp.pd
  sppd, sp.pd-kgeh, sp.pd-khom, sp.pd-kemd, sp.pd-kgh, sp.pd-kptic, sp.jp, sp.jp(k), spjp, sp.p, sp.p(k), sp.og, sp.og(k), spog, sp.b, sp.b(k)onk, sp.bs
  sp.bp-re, sp.btkv, sp.ot, sp.m, sp.m(k), sp.tht, sp.tht-kl, sp.tht-bkl, sp.t.h.t.b.k.l, sp.kk, spkk, sp.dv, sp.dve, sp.d.v.e, sp.kj, spkj, sp.s
  sp.n(k), sp.u, sp.an, sp.rad, sp.gk, spgk, sp.kfr, sp.k.f.r, sp.ko, sp.mk, sp.pk, sp.pa, sp.fm, sp.fk, sp.kga, sp.ort, sp.ok, sp.em, m.biomed, m.epid
  m.si.med, finasim, facc, fesc, faha, fihfaa, fics, facs, mmrs, m.m.r.s, m.a.r.s, kgeh, kemd, khom, subsp, cht, m.agr, m.agr.sc, purn
`);

/** Ranks, academic and religious titles and degrees, lower case; the period that shortens a word at its end is left out. */
export const title: readonly string[] = [
  ...new Set([...ranks, ...academicTitles, ...firstDegrees, ...religious, ...degrees]),
];

/** Words of address before a name. */
export const honorific: readonly string[] = list(`
  pak, bu, bapak, ibu, mas, mbak, mbakyu, kang, kangmas, bang, abang, bung, gus, ning, neng, cak, kak, kakak, om, oom, tante, opa, oma, eyang, mbah, mbok
  yai, sdr, sdri, saudara, saudari, tuan, nyonya, ny, nn, nona, uda, uni, teh, teteh, aa, a', akang, abah, umi, ummi, bunda, koh, cici, cik, bli, mpok
  ompung, amang, inang, lae, bro, sis, adinda, ananda, almarhum, alm, almarhumah, almh, mendiang, mr, mrs, ms, miss, mister, sir, lord, lady, dame, madam, madame, monsieur
`);

/** Words that modify the post or calling after them, lower case, the shortening period left out. */
export const postModifier: readonly string[] = list(`
  wakil, mantan, eks, bekas, plt, plh, pelaksana tugas, pelaksana harian, pj, penjabat, pjs, penjabat sementara, pejabat sementara, pgs, calon
  bakal calon, asisten, ad interim, almarhum, mendiang, deputy, vice, former, acting
`);
