import { once } from '../../once.ts';
import type { CuePhrase, VerbCue, Voice } from '../pack.ts';
import { list } from './list.ts';
import { type FormKind, formsOf } from './morphology.ts';
import { type ReportingRoot, roots } from './roots.ts';

const voiceOf: Readonly<Record<FormKind, Voice>> = {
  active: { active: true },
  bare: { inverted: true },
  clitic: { clitic: true },
  own: { clitic: true, ownAgent: true },
  passive: { passive: true },
  stative: { stative: true },
};

/** A pattern of `roots` taken apart: `di-kan:2!` → pattern, strength, and whether it hides its source. */
function readPattern(text: string, root: ReportingRoot) {
  const [, pattern = '', strength, hides] = /^([^:!]+)(?::([123]))?(!?)$/.exec(text) ?? [];
  return { pattern, strength: strength ? (Number(strength) as 1 | 2 | 3) : root.strength, hides: hides === '!' };
}

/** Adds all forms of a root; a form that stands already only gains voices of the same root and frame. */
function addForms(verbs: Map<string, VerbCue>, root: ReportingRoot): void {
  for (const text of root.forms.split(' ')) {
    const { pattern, strength, hides } = readPattern(text, root);
    for (const { form, kind } of formsOf(root.root, pattern)) {
      const known = verbs.get(form);
      if (known && (known.root !== root.root || known.frame !== root.frame)) continue;
      verbs.set(form, {
        root: root.root,
        frame: root.frame,
        voice: { ...known?.voice, ...voiceOf[kind] },
        strength: known && known.strength > strength ? known.strength : strength,
        ...(hides && kind === 'passive' ? { hidesSource: true as const } : {}),
        ...(root.ofDocuments ? { ofDocuments: true as const } : {}),
      });
    }
  }
}

/** Prepositions with a clitic that stand where a verb with one does: `"P," menurutnya`. */
const prepositional = [
  ['menurutnya', 3],
  ['baginya', 2],
] as const;

function generateVerbs(): ReadonlyMap<string, VerbCue> {
  const verbs = new Map<string, VerbCue>();
  for (const root of roots) addForms(verbs, root);
  for (const [form, strength] of prepositional) {
    verbs.set(form, { root: form.slice(0, -3), frame: 'statement', voice: { clitic: true }, strength });
  }
  return verbs;
}

/**
 * Reporting verbs by lower-case form, generated from `roots`. A passive with a clitic agent (`dikatakannya`) has the
 * voice `clitic`, since the clitic stands for the speaker; an active form with `nya` (`menyebutnya`) has the voice
 * `active`: its clitic is the object.
 */
export const verbs = once(generateVerbs);

const phrasesOf = (kind: CuePhrase['kind'], strength: 1 | 2 | 3, words: string): CuePhrase[] =>
  list(words).map((item) => ({ words: item, kind, strength }));

/** Citing verbs that an outlet may also stand before as their subject. */
const active = (cues: CuePhrase[]): CuePhrase[] => cues.map((cue) => ({ ...cue, active: true as const }));

/** Every first word joined with every second one. */
const joined = (first: string, second: string): string =>
  list(first)
    .flatMap((one) => list(second).map((two) => `${one} ${two}`))
    .join(',');

const accordingTo = () => [
  ...phrasesOf(
    'according-to',
    3,
    `menurut, menurutnya, menurut keterangan, menurut penuturan, menurut pengakuan, menurut penjelasan, menurut pernyataan,
    menurut pandangan, menurut pendapat, menurut penilaian, menurut cerita, menurut kesaksian, menurut versi,
    menurut hemat, menurut analisis, menurut analisa, berdasarkan keterangan, berdasarkan keterangan dari,
    berdasarkan pengakuan, berdasarkan penuturan, berdasarkan penjelasan, berdasarkan pernyataan,
    berdasarkan kesaksian, dalam pandangan, dalam penilaian, sesuai keterangan, sesuai pengakuan, sesuai penuturan,
    sesuai pernyataan, sesuai penjelasan, sebagaimana dikatakan, sebagaimana disampaikan, sebagaimana diungkapkan,
    sebagaimana dijelaskan, sebagaimana ditegaskan, sebagaimana dinyatakan, seperti dikatakan, seperti disampaikan,
    seperti diungkapkan, seperti dijelaskan, seperti ditegaskan, seperti dituturkan, seperti yang dikatakan,
    seperti yang disampaikan, seperti yang diungkapkan, seperti yang dijelaskan, seperti yang dituturkan,
    sebagaimana yang disampaikan, sebagaimana yang dikatakan, seperti penuturan, seperti pengakuan, seperti kata,
    meminjam istilah,
    meminjam kata-kata`,
  ),
  ...phrasesOf('according-to', 2, 'baginya, bagi dia, berasal dari pernyataan'),
];

const basedOn = () => [
  ...phrasesOf(
    'based-on',
    3,
    `berdasarkan, berdasar, berdasarkan pantauan, berdasarkan pantauan di, berdasarkan pengamatan, berdasarkan penelusuran,
    bersumber dari, bersandar pada, berpedoman pada, dengan mengacu pada, dengan merujuk pada, jika mengacu pada,
    jika merujuk pada, bila mengacu pada, bila merujuk pada, kalau mengacu pada, tertuang dalam, termuat dalam,
    tercantum dalam, tertulis dalam, termaktub dalam, sebagaimana tertuang dalam, sebagaimana tercantum dalam,
    sebagaimana termuat dalam, sebagaimana diatur dalam, sebagaimana tertulis dalam, seperti tertuang dalam,
    seperti tertulis dalam, seperti tercantum dalam, seperti termuat dalam`,
  ),
  ...active(
    phrasesOf('based-on', 3, 'mengacu pada, mengacu kepada, mengacu, merujuk pada, merujuk kepada, merujuk, menilik'),
  ),
  ...phrasesOf(
    'based-on',
    2,
    `${joined('sesuai, sesuai dengan', 'peraturan, undang-undang, uu, pasal, surat, perda, pergub, perpres, putusan')},
    ${joined('dalam, pada', 'aturan, beleid, regulasi, peraturan, undang-undang, uu, pasal, ayat, perda, pergub, perpres')}, dari hasil, dari data, dari catatan, dari laporan, dari penghitungan cepat, sesuai data, sesuai informasi,
    sesuai informasi pada, sesuai informasi dari, sesuai catatan, sesuai ketentuan, sesuai hasil`,
  ),
];

const cites = () => [
  ...phrasesOf(
    'cites',
    3,
    `dilansir, dilansir dari, dilansir oleh, dilansir dari laman, dilansir melalui, dilansir via, dilansirkan, dikutip,
    dikutip dari, dikutip oleh, dikutip melalui, dikutip via, dikutip dari laman, dikutip dari situs, dikutip pada,
    seperti dilansir, seperti dilansir dari, seperti dilansir oleh, seperti yang dilansir, seperti yang dilansir dari,
    seperti dikutip, seperti dikutip dari, seperti dikutip oleh, seperti yang dikutip, seperti yang dikutip dari,
    sebagaimana dilansir, sebagaimana dilansir dari, sebagaimana dilansir oleh, sebagaimana yang dilansir,
    sebagaimana dikutip, sebagaimana dikutip dari, sebagaimana dikutip oleh, sebagaimana yang dikutip,
    sebagaimana diberitakan, sebagaimana diberitakan oleh, sebagaimana dilaporkan, sebagaimana dilaporkan oleh,
    sebagaimana diwartakan, sebagaimana dimuat, sebagaimana ditulis, sebagaimana dirilis, seperti diberitakan,
    seperti diberitakan oleh, seperti yang diberitakan, seperti yang diberitakan oleh, seperti dilaporkan,
    seperti dilaporkan oleh, seperti yang dilaporkan, seperti yang dilaporkan oleh, seperti diwartakan,
    seperti diwartakan oleh, seperti dimuat, seperti dimuat di, seperti ditulis, seperti ditulis oleh,
    seperti dihimpun, seperti dihimpun dari, seperti dirangkum, seperti dirangkum dari, seperti disitat,
    seperti dinukil, demikian dilansir, demikian dilansir dari, demikian dilansir oleh, demikian dikutip,
    demikian dikutip dari, demikian dilaporkan, demikian dilaporkan oleh, demikian diberitakan,
    demikian diberitakan oleh, demikian diwartakan, demikian mengutip, demikian melansir, demikian seperti dikutip,
    demikian seperti dilansir, disadur dari, disadur, dinukil, dinukil dari, disitat, disitat dari, disitir dari,
    dihimpun dari, dirangkum dari, dilaporkan oleh, dilaporkan dari, diberitakan oleh, diberitakan dari,
    diwartakan oleh, diwartakan, dikabarkan oleh, dilansir kantor berita, dikutip kantor berita, dilansirnya,
    dikutipnya`,
  ),
  ...phrasesOf(
    'cites',
    2,
    `dalam laporan, dalam laporannya, dalam sebuah laporan, dalam pemberitaan, dalam pemberitaannya, dari laman,
    dari situs, diakses dari, diakses melalui, dipantau dari, dipantau melalui, dilihat dari, terpantau dari`,
  ),
  ...active(
    phrasesOf(
      'cites',
      3,
      `mengutip, mengutip dari, mengutip laman, mengutip laporan dari, melansir, melansir dari, melansir laman, menukil,
      menukil dari, menyitat, menyitat dari, menyadur, menyadur dari, menyitir, merangkum dari, merangkum,
      mengutip kantor berita, melansir kantor berita, mengutip pernyataan, mengutip ucapan, mengutip keterangan, mengutip perkataan`,
    ),
  ),
];

const reports = () =>
  phrasesOf(
    'reports',
    3,
    'menurunkan laporan, merilis laporan, menerbitkan laporan, memuat laporan, menyiarkan laporan, menurunkan berita',
  );

const hidden = () => [
  ...phrasesOf(
    'hidden',
    3,
    `kabarnya, konon, konon katanya, konon kabarnya, santer dikabarkan, santer disebut, santer diberitakan,
    ramai diberitakan, ramai dikabarkan, banyak dilaporkan, banyak disebut, sempat dikabarkan, kabar burung menyebut,
    kabar yang beredar menyebut, informasi yang beredar menyebut, informasi yang dihimpun menyebut,
    informasi yang dihimpun menyebutkan, kabar beredar menyebut, rumor yang beredar menyebut, menurut kabar,
    menurut kabar yang beredar, menurut rumor, menurut informasi yang dihimpun, menurut informasi yang beredar,
    berdasarkan informasi yang dihimpun, berdasarkan informasi yang beredar, dari informasi yang dihimpun,
    informasi yang dihimpun, menurut desas-desus, desas-desus menyebut, menurut cerita yang beredar`,
  ),
  ...phrasesOf('hidden', 2, 'santer, katanya sih'),
];

const saying = `disampaikan, dikatakan, diungkapkan, dijelaskan, ditegaskan, dinyatakan, disebutkan, dipaparkan, dituturkan,
  diutarakan, dikemukakan, ditambahkan, diakui, diucapkan, diungkap, dilontarkan, diterangkan, dibeberkan,
  diceritakan, dilaporkan, dibenarkan, dituliskan, ditulis, diumumkan, diingatkan, ditekankan, diperkuat, dikonfirmasi`;

const summed = `disampaikan, dikatakan, diungkapkan, dijelaskan, ditegaskan, dinyatakan, dituturkan, dipaparkan, disebutkan,
      diterangkan, diungkap, diutarakan, kata, ujar, ucap, tutur, ungkap, jelas, tegas, papar, terang, tulis, sebut,
      lapor, penjelasan, keterangan, pernyataan, bunyi, isi, penuturan, pengakuan, penegasan, pesan, laporan, seruan,
      ujarnya, katanya, ucapnya, tuturnya, jelasnya, tegasnya, ungkapnya, tulisnya, harapan, harapnya, imbauan,
      paparan, kutipan`;

const thus = () => [
  ...phrasesOf('thus', 2, joined('demikian pula', summed)),
  ...phrasesOf('thus', 3, joined('demikian, begitu, begitulah, demikianlah, demikian seperti', summed)),
  ...phrasesOf(
    'thus',
    3,
    `demikian menurut, begitu menurut, ${joined('demikian, begitu', 'tertulis dalam, tertulis di, tertulis pada')}`,
  ),
  ...phrasesOf('thus', 2, 'itulah pernyataan, itulah kata, bunyi'),
];

/** Sayings that any noun for one's words takes. */
const uttered =
  'disampaikan, dikatakan, diungkapkan, dilontarkan, dikemukakan, diutarakan, ditegaskan, diucapkan, dibagikan, diceritakan, dituturkan';

const pointsBack = () => [
  ...phrasesOf('points-back', 3, joined('hal itu, hal ini, hal tersebut, pernyataan itu, pernyataan tersebut', saying)),
  ...phrasesOf(
    'points-back',
    3,
    joined(
      `pernyataan ini, penjelasan itu, penjelasan ini, penjelasan tersebut, penegasan itu, penegasan tersebut, pengakuan itu,
      pengakuan tersebut, kabar itu, kabar tersebut, informasi itu, informasi ini, informasi tersebut, keterangan itu,
      keterangan tersebut, imbauan itu, imbauan tersebut, permintaan itu, permintaan tersebut, harapan itu,
      harapan tersebut, kritik itu, kritik tersebut, tuduhan itu, tuduhan tersebut, klaim itu, klaim tersebut,
      pesan itu, pesan tersebut, ucapan itu, ucapan tersebut, usulan itu, usulan tersebut, peringatan itu,
      peringatan tersebut, ajakan itu, pandangan itu, pendapat itu, janji itu, ancaman itu, semua itu, kata-kata itu,
      data itu, data tersebut, kepastian itu, kepastian tersebut, rencana itu, rencana tersebut, arahan itu,
      arahan tersebut, laporan itu, laporan tersebut, desakan itu, seruan itu, saran itu, alasan itu`,
      uttered,
    ),
  ),
  ...phrasesOf(
    'points-back',
    3,
    joined(
      'hal itu, hal ini, hal tersebut, pernyataan itu, pernyataan tersebut',
      `seperti disampaikan, seperti diungkapkan, juga disampaikan, juga diungkapkan, juga dikatakan, juga ditegaskan,
      pun disampaikan, pun diungkapkan, diamini, dibenarkan oleh, diakui oleh, telah disampaikan, ia sampaikan,
      dia sampaikan, ia katakan, dia katakan, ia ungkapkan, dia ungkapkan, ia tegaskan`,
    ),
  ),
  ...phrasesOf('points-back', 2, joined('itu, ini, tersebut', `${uttered}, diakui, diterangkan`)),
];

const echoes = () => [
  ...phrasesOf(
    'echoes',
    3,
    joined(
      `hal senada, hal yang senada, pernyataan senada, hal serupa, hal yang serupa, pernyataan serupa, hal yang sama,
      hal sama, pendapat senada, pendapat serupa, pandangan senada, pandangan serupa, keterangan serupa,
      pernyataan yang sama, keluhan serupa, harapan serupa, kekhawatiran serupa, imbauan serupa, penjelasan serupa,
      cerita serupa, kritik serupa, komentar senada`,
      `disampaikan, dikatakan, diungkapkan, dijelaskan, ditegaskan, dinyatakan, dituturkan, dikemukakan, diutarakan,
      dilontarkan, diakui, dirasakan, diceritakan, juga disampaikan, juga dikatakan, juga diungkapkan,
      juga ditegaskan, juga dilontarkan, juga diutarakan, juga dirasakan, pun disampaikan, turut disampaikan`,
    ),
  ),
  ...phrasesOf(
    'echoes',
    3,
    joined(
      'menyampaikan, mengungkapkan, mengatakan, menyatakan, melontarkan, mengutarakan',
      'hal senada, hal serupa, hal yang sama, pendapat senada, pendapat serupa, pernyataan senada, pernyataan serupa',
    ),
  ),
  ...phrasesOf(
    'echoes',
    2,
    `senada, senada dengan, senada dengan itu, senada dengan hal itu, senada dengan hal tersebut, sependapat,
    sependapat dengan, sejalan dengan itu, sejalan dengan pernyataan, setali tiga uang, sepaham dengan,
    seirama dengan, tak jauh berbeda, tidak jauh berbeda, serupa dengan`,
  ),
];

const saysPhrases = () => [
  ...phrasesOf(
    'says-phrase',
    2,
    `angkat bicara, angkat suara, buka suara, buka mulut, bersuara, urun suara, urun rembuk, ikut bersuara, unjuk suara,
    blak-blakan, buka-bukaan, berterus terang, mengaku terus terang, memberi tahu, memberitahukan,
    menyampaikan terima kasih, menyampaikan ucapan terima kasih, mengucapkan terima kasih, mengucap terima kasih,
    berterima kasih, mengucapkan syukur, memanjatkan syukur, menyampaikan rasa syukur, menyampaikan apresiasi,
    memberi apresiasi, memberikan apresiasi, menyampaikan penghargaan, menyampaikan selamat, mengucapkan selamat,
    menyampaikan ucapan selamat, menyampaikan permintaan maaf, menyampaikan permohonan maaf, meminta maaf,
    memohon maaf, minta maaf, mohon maaf, menyampaikan duka, menyampaikan duka cita, menyampaikan belasungkawa,
    mengucapkan belasungkawa, menyatakan belasungkawa, menyampaikan keprihatinan, menyatakan keprihatinan,
    menyampaikan penyesalan, menyampaikan kekecewaan, mengungkapkan kekecewaan, menyampaikan kekhawatiran,
    mengungkapkan kekhawatiran, menyatakan kekhawatiran, menyampaikan harapan, mengungkapkan harapan,
    menyatakan harapan, menyampaikan keyakinan, menyatakan keyakinan, mengungkapkan keyakinan, menyatakan optimisme,
    menyatakan dukungan, menyampaikan dukungan, memberikan dukungan, menyatakan penolakan, menyampaikan penolakan,
    menyatakan sikap, menyatakan kesiapan, menyatakan komitmen, menegaskan komitmen, menyampaikan komitmen,
    membuat pernyataan, membuat deklarasi, mengeluarkan pernyataan, mengeluarkan peringatan, mengeluarkan imbauan,
    mengeluarkan seruan, mengeluarkan ancaman, mengeluarkan instruksi, merilis pernyataan, melontarkan pernyataan,
    memberi pernyataan, memberikan pernyataan, menyampaikan pernyataan, memberi penjelasan, memberikan penjelasan,
    menyampaikan penjelasan, memberi keterangan, memberikan keterangan, menyampaikan keterangan, memberi klarifikasi,
    memberikan klarifikasi, menyampaikan klarifikasi, memberi komentar, memberikan komentar, melontarkan komentar,
    melontarkan kritik, melontarkan kritikan, melontarkan kecaman, melontarkan tuduhan, melontarkan tudingan,
    melontarkan ancaman, melontarkan sindiran, melontarkan pertanyaan, melontarkan gagasan, melontarkan wacana,
    melontarkan ide, melayangkan protes, melayangkan kritik, melayangkan ancaman, menyampaikan kritik,
    menyampaikan protes, menyampaikan pesan, memberi pesan, memberikan pesan, mengirim pesan, menyampaikan usulan,
    menyampaikan usul, menyampaikan saran, memberi saran, memberikan saran, memberi masukan, memberikan masukan,
    menyampaikan masukan, memberi arahan, memberikan arahan, menyampaikan arahan, memberi instruksi,
    memberikan instruksi, memberi perintah, memberi peringatan, memberikan peringatan, menyampaikan peringatan,
    memberi jaminan, memberikan jaminan, memberi kepastian, memberikan kepastian, memberi isyarat, memberikan isyarat,
    memberi sinyal, memberikan sinyal, memberi bocoran, memberikan bocoran, memberi kesaksian, memberikan kesaksian,
    memberi pengakuan, membuat pengakuan, menyampaikan alasan, memberi alasan, memberikan alasan, memberi contoh,
    memberikan contoh, menyampaikan imbauan, menyampaikan permintaan, menyampaikan permohonan, mengajukan permintaan,
    mengajukan usul, menyampaikan laporan, menyampaikan kabar, menyampaikan informasi, memberi informasi,
    memberikan informasi, memberi kabar, membawa kabar, menyampaikan pandangan, memberikan pandangan,
    menyampaikan pendapat, mengemukakan pendapat, mengutarakan pendapat, mengungkapkan alasan, mengungkap alasan,
    menyambut baik, menyambut positif, menyambut gembira, menyerukan seruan, membuat janji, mengumbar janji,
    mengucapkan sumpah, menepis kabar, menepis anggapan, menepis isu, menepis tudingan, membantah kabar,
    membantah tudingan, membantah tuduhan, membantah keras, membantah tegas, menolak anggapan, menolak tudingan,
    merasa yakin, merasa bangga, merasa kecewa, merasa keberatan, menyatakan keberatan, menaruh harapan,
    menaruh curiga, menyimpan harapan, melempar kritik, melempar tudingan, melempar wacana, memasang target,
    memperkenalkan diri, membuka opsi, membuka kemungkinan, berbagi cerita, berbagi kisah, berbagi pengalaman,
    menuai kritik dari`,
  ),
];

const listed = once((): readonly CuePhrase[] => [
  ...accordingTo(),
  ...basedOn(),
  ...cites(),
  ...reports(),
  ...hidden(),
  ...thus(),
  ...pointsBack(),
  ...echoes(),
  ...saysPhrases(),
]);

/** `Hal ini juga dibenarkan X`: an adverb before the verb; what the lists say of such words themselves comes first. */
function withAdverb(): CuePhrase[] {
  const listedWords = new Set(listed().map(({ words }) => words));
  return phrasesOf(
    'points-back',
    3,
    joined(joined('hal itu, hal ini, hal tersebut', 'juga, pun, telah, sudah, turut, kembali, sebelumnya'), saying),
  ).filter(({ words }) => !listedWords.has(words));
}

/** Cues of one or more words that are no verb form, lower case. The longer of two that match is meant. */
export const phrases = once((): readonly CuePhrase[] => [...listed(), ...withAdverb()]);
