/** What a language tells of names by their shape and by the words around them; a language that has none of it leaves it out. */
export interface NameGrammar {
  /** Endings of people's names that hardly any other word with a capital has: `Rismayanti`, `Saifullah`. Asked of words that no list knows. */
  givenEndings?: RegExp;
  /** Endings of names that stand last, behind another name of their bearer: `Rasti Ayuningrum`. */
  lastEndings?: RegExp;
  /** Ways of spelling one sound, rewritten to one of them, so that one name spelt twice is known again (`Soekarno`, `Sukarno`). */
  spellings?: readonly (readonly [RegExp, string])[];
  /** Words (lower case) that a number or a letter follows to tell which: `komisi IV`, `kelas I`, `dapil Jawa Barat VI`. */
  numberedHeads?: ReadonlySet<string>;
  /** Short forms (lower case) of bodies that go on with a name of their own, whatever their letters: `RSUP Persahabatan`, `SMKN Jenawi`. */
  unnamedHeads?: ReadonlySet<string>;
  /** True where the beginnings of somebody's names make a short one: `Jokowi`, `Zulhas`. */
  blends?: true;
  /** Callings (lower case) within a group that is named right behind them, the bearer behind its comma: `vokalis Senandika, Galuh`. */
  groupPosts?: ReadonlySet<string>;
  /** What marks a rank as that of somebody retired: `Jenderal (Purn)`. */
  retiredRank?: RegExp;
  /** Callings (lower case) of those who report for an outlet; whoever else works there is a person: `Dirut TVRI`. */
  pressPosts?: ReadonlySet<string>;
  /** Posts (lower case) that speak for a body of learning, not for what they know: `kepala biro humas`. */
  officePosts?: ReadonlySet<string>;
  /** Words (lower case) before a body for those who speak for it: `pihak kepolisian`, `jajaran Polres Garut`. */
  partyWords?: ReadonlySet<string>;
  /** Between somebody described and his name: `wanita itu adalah Donna`, `pria tersebut bernama Budi`. */
  identifiers?: ReadonlySet<string>;
  /** The clitic of an owner at the end of a noun: `kementeriannya`, `produsennya`. */
  ownerEnding?: RegExp;
  /** Posts spelled out (lower case) and their short form, the longest first: `kepala polres`, `kapolres`. */
  postForms?: readonly (readonly [string, string])[];
  /** Words (lower case) before the title of a document, which stands in quotation marks: `laporan bertajuk "…"`. */
  titleMarks?: ReadonlySet<string>;
  /** Words (lower case) between a number and the people it counts: `62 persen responden`, `lima orang saksi`. */
  countWords?: ReadonlySet<string>;
}
