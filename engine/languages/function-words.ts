/** Closed classes of words, lower case. */
export interface FunctionWords {
  /** `bahwa`, `that`. Dropped from the content. */
  complementizer: readonly string[];
  /** `agar`, `supaya`: dropped like a complementizer. */
  purpose: readonly string[];
  /** Infinitive marker kept in the content: `untuk`, `akan`, `to`. */
  infinitive: readonly string[];
  relative: readonly string[];
  /** `dan`, `serta`, `and`. */
  coordinator: readonly string[];
  /** Opens a subordinate clause: `karena`, `ketika`, `setelah`, `meskipun`, `because`. */
  subordinator: readonly string[];
  /** Opens a second clause of the same speaker: `seraya`, `sambil`, `while`, `adding`. */
  companion: readonly string[];
  preposition: readonly string[];
  /** Prepositions that name the agent of a passive: `oleh`, `by`. */
  agent: readonly string[];
  /** Opens a topic that stays outside the claim: `terkait`, `soal`, `menanggapi`, `asked about`. */
  topic: readonly string[];
  /** Stand between subject and verb: `juga`, `pun`, `telah`, `sempat`, `also`, `has`. */
  auxiliary: readonly string[];
  negation: readonly string[];
  /** Follow a noun: `itu`, `ini`, `tersebut`; in English stand before it. */
  demonstrative: readonly string[];
  /** Before a noun for one person: `seorang`, `a`, `an`, `one`. */
  indefinite: readonly string[];
  /** `para`, `sejumlah`, `beberapa`, `banyak`, `some`, `several`. */
  quantifier: readonly string[];
  /** Third person singular: `ia`, `dia`, `beliau`, `he`, `she`. */
  pronounSingular: readonly string[];
  /** Third person plural: `mereka`, `keduanya`, `they`, `both`. */
  pronounPlural: readonly string[];
  /** First person; a speaker inside quotations only: `saya`, `kami`, `i`, `we`. */
  pronounFirst: readonly string[];
  /** Open a sentence and link it to what stands before; not part of the claim: `sementara itu`, `selain itu`, `however`. */
  connective: readonly string[];
  /** `di`, `in`, `at`: before a place. */
  locative: readonly string[];
  /** `pada`, `on`: before a time. */
  temporal: readonly string[];
  /** Words of time that date a statement without a calendar: `kemarin`, `hari ini`, `tadi malam`, `yesterday`. */
  relativeDay: readonly string[];
  /** `kepada`, `to`: before the person or outlet that was told. */
  addressee: readonly string[];
  /** Titles of address: `pak`, `bu`, `gus`, `mr`, `mrs`. */
  honorific: readonly string[];
  /** Ranks, academic titles and degrees: `brigjen`, `akbp`, `prof`, `dr`, `s.h.`, `m.si`. */
  title: readonly string[];
  /** Words that modify a post before it: `mantan`, `wakil`, `plt`, `calon`, `former`, `deputy`. */
  postModifier: readonly string[];
  /** Sentence-ending abbreviations that do not end a sentence: `dr.`, `no.`, `jl.`, written without the period. */
  abbreviation: readonly string[];
  /** Joins two names of one person: `atau`, `alias`, `akrab disapa`. */
  aliasMark: readonly string[];
  /** Before the post, after the name: `selaku`, `sebagai`, `as`. */
  asPost: readonly string[];
  /** Leads of an outlet that are not its name: `kantor berita`, `laman`, `situs`, `media`, `harian`, `news agency`. */
  outletLead: readonly string[];
  /** Common nouns for one's own words that are told by a body: question words for interviews. */
  question: readonly string[];
}
