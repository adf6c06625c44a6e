/** What the engine must know of the clauses of a language: auxiliaries, forms, and what stands around verbs of saying. Words are in lower case. */
export interface ClauseGrammar {
  /** Roots of verbs of denial: with a negation before them they affirm. */
  denials?: ReadonlySet<string>;
  /** Nouns (lower case) for what somebody asserts: to refuse them is to deny them (`menolak tuduhan bahwa P`). */
  deniable?: ReadonlySet<string>;
  /** Words (lower case) that open what was said right behind a verb of saying, and a condition elsewhere: `mengatakan jika P`. */
  looseComplementizers?: ReadonlySet<string>;
  /** Passives of asking, behind which the outlet stands that asked: `dihubungi Kompas.com`. */
  asked?: ReadonlySet<string>;
  /** Nouns behind a verb of this root that name only what was delivered, not what was said: `menyampaikan sambutan`. */
  delivered?: { root: string; nouns: ReadonlySet<string> };
  /** Words that are what somebody says of a noun without any verb: `stok aman`, `harga naik`. Needed only where they have no form of their own. */
  states?: ReadonlySet<string>;
  /** Forms of *be*, which make a passive of a past form; for languages whose passives are not forms of their own. */
  passiveAuxiliaries?: ReadonlySet<string>;
  /** Auxiliaries of what is not said yet: `will announce`. */
  modals?: ReadonlySet<string>;
  /** Words by which somebody is quoted `as saying` something: `quoted`, `cites`. */
  quotingWords?: ReadonlySet<string>;
  /** Who only listens where something is said (`jurors`, `court`), and the forms by which they do: `heard`, `be told`. */
  hearers?: ReadonlySet<string>;
  heard?: ReadonlySet<string>;
  /** Prepositions behind which a judged thing has its reason: `attacked her for backing the war`. */
  judgedFor?: ReadonlySet<string>;
  /** Forms of *be* for what is (`is`) and for what will be (`be`), and words for who fills a post for a while: `acting`. */
  presentBeing?: ReadonlySet<string>;
  laterBeing?: ReadonlySet<string>;
  forAWhile?: ReadonlySet<string>;
  /** Verbs and participles (lower case) behind which somebody's post is told: `became`, `appointed`. */
  becoming?: ReadonlySet<string>;
  /** Verbs of what somebody does in a body, behind a relative: `who teaches at`, `who heads`. */
  servingVerbs?: ReadonlySet<string>;
  /** True where a quotation behind a cue in the same paragraph shares that cue: `"P1," said X. "P2."` */
  quotationsShareCue?: true;
  /** Prepositions that stand before a number for its measure: `about 9 million`, `over 300`. */
  approximators?: ReadonlySet<string>;
  /** Ending of adverbs of manner, which may stand between a subject and its verb: `boldly`. */
  adverbEnding?: RegExp;
  /** Adverbs as short as auxiliaries, which count among their class: `also`, `never`. */
  shortAdverbs?: ReadonlySet<string>;
  /** Endings of forms that lean on another verb (`saying`), of the regular past (`released`) and of the third person (`says`). */
  leaningEnding?: RegExp;
  pastEnding?: RegExp;
  thirdPersonEnding?: RegExp;
  /** Words at the head of a complement that only point to what was said: `similar`, `same`. */
  echoing?: ReadonlySet<string>;
  /** Heads of surveys, in which something is so: `in a poll, P`. */
  surveys?: ReadonlySet<string>;
  /** Verbs that have a claim for their subject, lower case: `mengejutkan`, `dibantah`, `sparked`. They end what a noun before them says. */
  claimVerbs: ReadonlySet<string>;
}
