/**
 * Indonesian affixes as far as reporting verbs need them.
 * Rules of the nasal prefix after Alwi et al., Tata Bahasa Baku Bahasa Indonesia; variants after newspaper use.
 */

/** What a form does with its subject; each is one way of the contract's `Voice`. */
export type FormKind = 'active' | 'bare' | 'clitic' | 'passive' | 'own' | 'stative';

/** One form of a verb, lower case. */
export interface VerbForm {
  form: string;
  kind: FormKind;
}

/**
 * Stems after `me-` that the rules do not give: loans that keep their first consonant, and spellings in use
 * beside the standard one. The standard stem comes first.
 */
const nasalExceptions: ReadonlyMap<string, readonly string[]> = new Map([
  ['imbau', ['mengimbau', 'menghimbau']],
  ['kaji', ['mengkaji']],
  ['klaim', ['mengklaim', 'mengeklaim']],
  ['olok-olok', ['mengolok-olok']],
  ['kampanye', ['mengampanye', 'mengkampanye']],
  ['khawatir', ['mengkhawatir', 'menghawatir']],
  ['komentar', ['mengomentar', 'mengkomentar']],
  ['komunikasi', ['mengomunikasi', 'mengkomunikasi']],
  ['konfirmasi', ['mengonfirmasi', 'mengkonfirmasi']],
  ['kritisi', ['mengkritisi', 'mengritisi']],
  ['percaya', ['memercaya', 'mempercaya']],
  ['perinci', ['memerinci', 'memperinci']],
  ['pertanya', ['mempertanya']],
  ['posting', ['memposting', 'memosting']],
  ['publikasi', ['memublikasi', 'mempublikasi']],
  ['sebut-sebut', ['menyebut-nyebut']],
  ['sinyalir', ['menyinyalir', 'mensinyalir']],
  ['sosialisasi', ['menyosialisasi', 'mensosialisasi']],
  ['tengarai', ['menengarai', 'menenggarai']],
  ['twit', ['mengetwit', 'mentwit']],
]);

/** Stems after `ber-` that lose its r or change it. */
const berExceptions: ReadonlyMap<string, string> = new Map([
  ['ajar', 'belajar'],
  ['kerja', 'bekerja'],
]);

const vowel = /[aiueo]/;
/** Two consonants at the start keep the first one after the nasal: `kritik` → `mengkritik`. `ng` and `ny` are one sound. */
const cluster = /^[^aiueo](?![aiueo])/;

/** The root behind `me-` and its nasal, by rule: `tulis` → `menulis`, `kutip` → `mengutip`, `cek` → `mengecek`. */
function nasalByRule(root: string): string {
  if ((root.match(/[aiueo]/g) ?? []).length === 1) return `menge${root}`;
  const first = root.charAt(0);
  const keeps = cluster.test(root);
  if (vowel.test(first) || first === 'g' || first === 'h') return `meng${root}`;
  if (first === 'k') return `meng${keeps ? root : root.slice(1)}`;
  if (first === 'b' || first === 'f' || first === 'v') return `mem${root}`;
  if (first === 'p') return `mem${keeps ? root : root.slice(1)}`;
  if (first === 'd' || first === 'j' || first === 'c' || first === 'z') return `men${root}`;
  if (first === 't') return `men${keeps ? root : root.slice(1)}`;
  if (first === 's') return keeps ? `men${root}` : `meny${root.slice(1)}`;
  return `me${root}`;
}

/** All spellings of a root with `meN-`, the standard one first: `konfirmasi` → `mengonfirmasi`, `mengkonfirmasi`. */
export function withNasal(root: string): readonly string[] {
  return nasalExceptions.get(root) ?? [nasalByRule(root)];
}

/** A root with `ber-`: `kata` → `berkata`, `rencana` → `berencana`, `ajar` → `belajar`. */
export function withBer(root: string): string {
  return berExceptions.get(root) ?? (root.startsWith('r') ? `be${root}` : `ber${root}`);
}

/** A passive, and the same with a clitic for its agent: `dikatakan`, `dikatakannya`. */
function passiveForms(stem: string): VerbForm[] {
  return [
    { form: stem, kind: 'passive' },
    { form: `${stem}nya`, kind: 'own' },
  ];
}

const active = (form: string): VerbForm => ({ form, kind: 'active' });

/**
 * The forms that one pattern makes of a root. Patterns: `bare` (`ungkap X` after a quotation), `clitic`
 * (`ungkapnya`), `active` (the root itself takes a subject: `yakin`), `meN-`, `ber-`, `memper-`, `di-`, `diper-`, `ter-`,
 * each but the first three with or without `kan` or `i` behind the hyphen, and active ones with `nya` for an object
 * (`meN-nya`: `menyebutnya`). A passive brings its clitic form along (`dikatakannya`).
 * @throws {Error} when the pattern is none of these.
 */
export function formsOf(root: string, pattern: string): VerbForm[] {
  if (pattern === 'bare') return [{ form: root, kind: 'bare' }];
  if (pattern === 'clitic') return [{ form: `${root}nya`, kind: 'clitic' }];
  if (pattern === 'active') return [active(root)];
  const parts = /^(meN|ber|memper|di|diper|ter)-((?:kan|i)?(?:nya)?)$/.exec(pattern);
  const suffix = parts?.[2] ?? '';
  switch (parts?.[1]) {
    case 'meN':
      return withNasal(root).map((stem) => active(stem + suffix));
    case 'ber':
      return [active(withBer(root) + suffix)];
    case 'memper':
      return [active(`memper${root}${suffix}`)];
    case 'di':
      return passiveForms(`di${root}${suffix}`);
    case 'diper':
      return passiveForms(`diper${root}${suffix}`);
    case 'ter':
      return [{ form: `ter${root}${suffix}`, kind: 'stative' }];
    default:
      throw new Error(`unknown affix pattern: ${pattern}`);
  }
}
