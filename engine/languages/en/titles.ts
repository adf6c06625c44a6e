import { list } from './list.ts';

/** Ranks of police, army, navy and air force, full and short, lower case. Their bearers speak as officials. */
export const ranks: readonly string[] = list(`
  general, gen, lieutenant general, lt. gen, lt gen, major general, maj. gen, maj gen, brigadier general, brig. gen, brig gen, brigadier, colonel, col, lieutenant colonel, lt. col, lt col, major, maj, captain, capt, lieutenant, lt,
  first lieutenant, second lieutenant, sergeant, sgt, staff sergeant, sgt. maj, sergeant major, master sergeant, master sgt, corporal, cpl, private first class, pfc, specialist, spc, warrant officer, admiral, adm, rear admiral, rear adm, vice admiral,
  vice adm, commodore, commander, cmdr, cdr, ensign, petty officer, seaman, airman, air marshal, air chief marshal, air vice-marshal, air commodore, wing commander, group captain, squadron leader, field marshal, marshal, trooper, constable, superintendent, chief superintendent,
  detective, det, detective sergeant, det. sgt, detective inspector, detective chief inspector, det ch insp, ch supt, supt, insp, inspector, chief inspector, chief constable, deputy chief constable, assistant chief constable, deputy, dep, marine gen, army gen,
  police general, comr. gen, insp. gen, sr. comr, adj. sr. comr, comr, adj. comr, first insp, second insp, first adj. insp, rear-admiral, vice-admiral, lieutenant-general, major-general, lieutenant-colonel
`);

/** Titles before a name that mark learning, lower case. */
export const academicTitles: readonly string[] = list(
  'phd, ph.d, m.d, prof, professor, assoc prof, assoc. prof, assistant professor, associate professor, emeritus professor, dr, doctor, docteur',
);

/** Titles of the church, of honour and of rank. */
const religious = list(`
  rev, reverend, the rev, fr, father, sister, brother, bishop, archbishop, cardinal, pope, imam, rabbi, sheikh, sheik, shaikh, ayatollah, grand ayatollah, mullah, maulana, sayyid, sayyed, pastor, elder, dalai lama, msgr, monsignor, patriarch, metropolitan, mother,
  datuk, datuk seri, dato, dato', dato sri, tan sri, tun, datin, datuk patinggi, tengku, tunku, haji, sri, shri, smt
`);

/** Degrees and letters behind a name. */
const degrees = list(`
  phd, ph.d, md, m.d, mba, jd, j.d, esq, jr, sr, ii, iii, iv, obe, mbe, cbe, kc, qc, frs, rn, dds, d.o, mph, m.p.h, mp, mep, msp, td, m.s, m.a, b.a, ll.m, ll.b, cpa, cfa, usn, usmc, ret
`);

/** Ranks, titles and degrees, lower case; the period that shortens a word at its end is left out. */
export const title: readonly string[] = [...new Set([...ranks, ...academicTitles, ...religious, ...degrees])];

/** Words of address before a name. */
export const honorific: readonly string[] = list(
  'mr, mrs, ms, miss, mx, sir, dame, lord, lady, madam, madame, mme, baroness, baron, viscount, earl, duke, duchess, count, countess, prince, princess, king, queen, hon, the hon, right hon, herr, frau, señor, monsieur, mister, uncle, aunt',
);

/** Words that modify the post after them, lower case. */
export const postModifier: readonly string[] = list(`
  deputy, vice, former, acting, assistant, associate, senior, chief, lead, interim, incoming, outgoing, retired, late, then, ex, onetime, one-time, longtime, long-time, principal, executive, managing, junior, emeritus, veteran, top, co, honorary, federal, state, local,
  national, regional, special, first, second, under, general, shadow, ranking, prime, crown, supreme, presumptive, would-be, aspiring, self-described, self-proclaimed, current, sitting, newly elected, independent, coordinating, leading, prominent, renowned, respected, influential
`);

/** Words that are only of women, beside first names: pronouns, honorifics and callings. */
const ofWomen = list(
  'she, mrs, ms, miss, dame, lady, madam, baroness, duchess, countess, princess, queen, spokeswoman, chairwoman, congresswoman, councilwoman, assemblywoman, businesswoman, woman, actress, wife, mother, sister, daughter, aunt, niece, grandmother, granddaughter, widow, girlfriend, mum, mom, nun, girl, first lady',
);

/** Words that are only of men. */
const ofMen = list(
  'he, mr, sir, lord, baron, viscount, duke, prince, king, spokesman, chairman, congressman, councilman, assemblyman, businessman, man, actor, husband, father, brother, son, uncle, nephew, grandfather, grandson, widower, boyfriend, dad, monk, priest, imam, pope, boy',
);

/** Pronouns, honorifics and callings of one gender. */
export const genderedWords: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...ofWomen.map((word) => [word, 'f'] as const),
  ...ofMen.map((word) => [word, 'm'] as const),
]);

/** What a lawyer does in court, behind the name between commas: `Liam Foster, prosecuting,`. */
export const courtRoles: ReadonlyMap<string, 'official' | 'person'> = new Map([
  ['prosecuting', 'official'],
  ['defending', 'person'],
  ['mitigating', 'person'],
]);
