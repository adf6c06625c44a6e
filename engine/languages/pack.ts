import type { Channel, Language } from '../types.ts';
import type { ClauseGrammar } from './clause-grammar.ts';
import type { FunctionWords } from './function-words.ts';
import type { NameGrammar } from './name-grammar.ts';

/** What a reporting verb does with its complement. */
export type Frame =
  /** Takes a reported clause: `mengatakan (bahwa) P`, `said (that) P`. */
  | 'statement'
  /** Asks somebody to act; the complement is the wish: `meminta Y (agar) P`, `urged Y to P`. */
  | 'directive'
  /** Binds the speaker: `berjanji akan P`, `promised to P`. */
  | 'commissive'
  /** What a body, study or document finds: `mencatat P`, `menemukan P`, `found that P`. */
  | 'finding'
  /** Takes a thing judged as its object: `mengecam P`, `menyoroti P`, `praised P`. */
  | 'evaluation'
  /** Speech with no content of its own; content only in a quotation: `berbicara`, `bertanya`, `menjawab`. */
  | 'speech';

/** How a form takes its subject. */
export interface Voice {
  /** The subject stands before it: `X mengatakan`, `X said`. */
  active?: true;
  /** The subject may follow it after the content: `"P," kata X`, `"P," said X`. */
  inverted?: true;
  /** A clitic stands for the subject: `ujarnya`. */
  clitic?: true;
  /** A passive whose clitic is its agent: `dinilainya`. */
  ownAgent?: true;
  /** The agent follows, with or without a preposition, or is hidden: `diungkapkan X`, `disebut`. */
  passive?: true;
  /** Tells what stands in a document, and never by whom: `tertulis`, `tercantum`. */
  stative?: true;
}

/** One form of a reporting verb. */
export interface VerbCue {
  /** The root it was generated from (`ungkap`, `say`). */
  root: string;
  frame: Frame;
  voice: Voice;
  /** How surely it reports speech: 3 always when it has a complement (`mengatakan`), 2 as a rule, 1 only with a complementizer or a quotation beside it. */
  strength: 1 | 2 | 3;
  /** True when an agentless passive of it counts as a hidden source (`disebut`, `dikabarkan`, `is said to`). */
  hidesSource?: true;
  /** True when bodies and documents are its usual subjects (`mencatat`, `menunjukkan`). */
  ofDocuments?: true;
  /** Where a language's forms share their voice: `past` forms are also passives behind a form of *be*, `participle` forms lean on the clause before (`, saying P`). */
  form?: 'present' | 'past' | 'participle';
  /** True when it reports only what a clause or a quotation says, and is an act before a noun: `concluded the hearing`. */
  ofClauses?: true;
  /** True of wishes and plans, which nobody passes on as words: `a poll shows that most people want P` is the poll's. */
  ofMind?: true;
  /** True when it is an act with people for its object, of whom nothing is said: `questioned the suspect`. */
  onPeople?: true;
  /** True when its present forms are nouns as well: `claims`, `reports`. */
  alsoNoun?: true;
  /** True when whom it tells may stand right behind it, without a preposition: `told Reuters that P`. */
  takesAddressee?: true;
}

/** A cue of one or more words, lower case, that is no verb form of its own. */
export interface CuePhrase {
  words: string;
  kind: /** Source follows: `menurut X`, `according to X`. */
    | 'according-to'
    /** A document or data follows: `berdasarkan X`, `merujuk pada X`, `based on X`. */
    | 'based-on'
    /** An outlet or document that is cited follows: `dilansir dari X`, `mengutip X`, `citing X`, `as reported by X`. */
    | 'cites'
    /** Active citing, the citing outlet before it: `X melansir P`, `X reported P`. */
    | 'reports'
    /** A hidden source: `kabarnya`, `konon`, `reportedly`. */
    | 'hidden'
    /** Closes a claim with its source: `demikian disampaikan X`, `begitu kata X`. */
    | 'thus'
    /** The claim stands before; points back: `hal itu disampaikan X`, `hal tersebut dikatakan X`. */
    | 'points-back'
    /** Adds to an earlier speaker's claim without giving one: `hal senada disampaikan X`. Nothing is annotated unless a quotation follows. */
    | 'echoes'
    /** Verb phrase of saying with a noun: `menyampaikan terima kasih atas`, `membuat deklarasi`, `angkat bicara`. */
    | 'says-phrase';
  /** True for a citing form that may have a subject of its own (`mengutip`, `citing`): then it is no phrase but an act. */
  active?: true;
  strength: 1 | 2 | 3;
}

/** A noun that carries a claim: `pernyataan X bahwa P`, `hasil survei X menunjukkan P`. */
export interface ContentNoun {
  words: string;
  /** `speech` nouns are somebody's words (`pernyataan`, `tuduhan`); `document` nouns are sources themselves (`laporan`, `survei`, `data`). */
  kind: 'speech' | 'document';
  /** True of documents that are somebody's words where their author is named (`Trump's statement that P`). */
  alsoSpeech?: true;
  /** True of promises, threats and requests, whose content is what shall be done: `his promise to P`. */
  ofWishes?: true;
}

/** A post or calling that a person holds. */
export interface Post {
  /** Lower case, one or more words: `wali kota`, `kepala`, `juru bicara`, `guru besar`. */
  words: string;
  /** What its holder is: a fixed type, or `by-body` when the body decides (`ketua`, `direktur`, `juru bicara`). */
  holder: 'official' | 'expert' | 'person' | 'by-body';
  /** The body it implies when none is named (`kapolda` → `institution`); `knowledge` where all but public bodies are such (`direktur eksekutif`). */
  impliesBody?: 'institution' | 'organization' | 'knowledge';
  /** True when it names its body itself (`mensos`, `kapolri`): what follows is its holder. */
  complete?: true;
  /** True where an unknown name before it is a company's or a club's rather than a public body's: `Zentra chief`. */
  alsoOfCompanies?: true;
}

/** First words of names of bodies: `kementerian`, `dinas`, `pt`, `universitas`. */
export interface BodyHead {
  words: string;
  type: 'institution' | 'organization' | 'outlet';
  /** True of bodies within a body (`committee`, `panel`): that of a public body is public. */
  asItsOwner?: true;
}

/** A body known by name, with its acronym. */
export interface NamedBody {
  /** Names as written, the fullest first, acronyms after it. */
  names: readonly string[];
  type: 'institution' | 'organization';
}

/** A noun for a person without a name: `warga`, `pejabat`, `sumber`, `saksi mata`. */
export interface AnonymousHead {
  words: string;
  /** True when it is a source of a statement only with a determiner or a quantifier before it (`seorang petugas`, `para ahli`), never alone. */
  needsDeterminer?: true;
  /** True when an outlet may stand behind it as its own: `sumber Tempo`. */
  ofOutlet?: true;
  /** True when there are many of them at a place or in a house, so that a demonstrative behind one is its own: `warga desa itu`. */
  ofMany?: true;
}

/** Words that say how a statement was made. */
export interface ChannelPhrase {
  words: string;
  kind: Channel['kind'];
}

/** Everything the engine knows of one language. Data first; no code that reads articles. */
export interface LanguagePack extends NameGrammar, ClauseGrammar {
  language: Language;
  // The long lists are made when they are asked for: a page that loads the engine need not read them.
  /** Reporting verbs by lower-case form. */
  verbs: () => ReadonlyMap<string, VerbCue>;
  phrases: () => readonly CuePhrase[];
  contentNouns: readonly ContentNoun[];
  /** Posts (lower case) that are short for no other: `wali kota` is never the head of an office. */
  ownPosts?: ReadonlySet<string>;
  /** Heads (lower case) of people in a case whom reporters do not hear themselves: `pelaku`, `tersangka`. */
  unheardHeads?: ReadonlySet<string>;
  /** Letters (lower case) that open a reference to scripture in brackets: `QS`. */
  references?: ReadonlySet<string>;
  /** Nouns (lower case) for how a paper is worded: `bunyi`, `isi`. */
  wordings?: ReadonlySet<string>;
  /** Documents (lower-case heads) that show things without saying them: `rekaman`, `video`. */
  pictures?: ReadonlySet<string>;
  /** Nouns (lower case) that may stand for one another where a document points back, a set for each kind of paper: `the study` for a report. */
  sameDocuments?: readonly ReadonlySet<string>[];
  posts: () => readonly Post[];
  bodyHeads: () => readonly BodyHead[];
  namedBodies: readonly NamedBody[];
  /** Fields that follow a ministry, an agency or a minister as part of the name, lower case: `pertahanan`, `dalam negeri`, `usaha mikro, kecil, dan menengah`. */
  fields: readonly string[];
  /** Countries, capitals and seats that stand for a government: `AS`, `Rusia`, `Kremlin`, `Gedung Putih`. As written. */
  governments: readonly string[];
  /** Capitals, lower case → the country's names in lower case, whose government the capital stands for where the article names the country too. */
  seats?: ReadonlyMap<string, readonly string[]>;
  /** What marks an answer at the head of a line of an interview, before a colon, lower case: `j`, `jawab`, `a`. */
  answerLabels?: ReadonlySet<string>;
  /** Other place names as written (provinces, regencies, cities, countries, well-known districts). */
  places: readonly string[];
  /** Common first words of people's names, lower case. */
  givenNames: () => readonly string[];
  anonymousHeads: readonly AnonymousHead[];
  channels: () => readonly ChannelPhrase[];
  words: FunctionWords;
  /** Lower-case month names and short forms → 1–12. */
  months: ReadonlyMap<string, number>;
  /** Lower-case day names → 0 (Sunday) – 6. */
  days: ReadonlyMap<string, number>;
  /**
   * Words that date a statement by the day of publication, lower case → days from it: `hari ini` 0, `kemarin` -1. Null for a past
   * that no calendar knows (`beberapa waktu lalu`); more than 0 for a day to come, on which nothing can have been said.
   */
  relativeDays: ReadonlyMap<string, number | null>;
  /** Words that a date takes along: `pagi`, `malam`, `waktu setempat`, `morning`. Lower case. */
  dayParts: readonly string[];
  /** Marks that open the reason for anonymity: `dengan syarat anonim`, `enggan disebut namanya`, `on condition of anonymity`. */
  anonymityReasons: readonly string[];
  /** Marks that open how an unnamed source knows: `yang mengetahui`, `yang hadir dalam`, `familiar with`. */
  anonymityBases: readonly string[];
  /** Order of noun and modifier: `after` when a post's body and demonstratives follow (`ketua DPR`, `menteri itu`), `before` as in English (`House speaker`, `the minister`). */
  modifiers: 'after' | 'before';
  /** Titles (lower case) that only servants of the state bear: ranks of police and army. */
  ranks: ReadonlySet<string>;
  /** Titles (lower case) that mark learning: `prof`, `dr`. */
  academicTitles: ReadonlySet<string>;
  /** Words before a post that its bearer no longer or not yet holds: `mantan`, `eks`, `calon`, `former`. Lower case. */
  formerMarks: readonly string[];
  /** A number behind a post by which papers count those who held it: `Presiden ke-6 RI`. */
  countedPost?: RegExp;
  /** Bodies of learning, as written, and their heads in lower case: who leads one speaks for knowledge. */
  knowledgeBodies: ReadonlySet<string>;
  /** Posts (lower case) that are held for or by kinship with somebody who is named behind them: `kuasa hukum`, `istri`. */
  relationalPosts: ReadonlySet<string>;
  /** Words that tie somebody's name to the body he comes from: `dari`, `asal`. */
  fromWords: ReadonlySet<string>;
  /** First or last words of bodies of learning, lower case: who comes from one speaks for knowledge. */
  knowledgeHeads: ReadonlySet<string>;
  /** Heads of the areas that an address lists behind somebody's name (`Desa X, Kecamatan Y`), lower case; they speak there for nobody. */
  areaHeads: ReadonlySet<string>;
  /** Lower-case words that make a name of several words a body's wherever they stand in it: `institute`, `council`. */
  bodyMarks: ReadonlyMap<string, 'institution' | 'organization'>;
  /** Lower-case words that names of companies and clubs are made of, though people bear them too: `jaya`, `makmur`. */
  bodyWords: ReadonlySet<string>;
  /** Lower-case words that join parts of a name: `bin`, `van`, `al`, `of`. */
  nameJoiners: readonly string[];
  /** Lower-case words that join a post or a body to what it belongs to: `di`, `dari`, `bidang`, `untuk`, `of`, `for`. */
  postJoiners: readonly string[];
  /** Words before and behind a number that say how old, how high or of which rank somebody is: `berusia`, `tahun`. */
  measuring?: ReadonlySet<string>;
  /** Posts in short → in full, lower case: `gov`. */
  shortPosts?: ReadonlyMap<string, string>;
  /** What lawyers do in court, behind a name between commas (lower case) → what they speak as: `, prosecuting,`. */
  courtRoles?: ReadonlyMap<string, 'official' | 'person'>;
  /** Adjectives of countries and peoples that are written like names (`Kenyan`), lower case. */
  nationalities?: ReadonlySet<string>;
  /** Pronouns that stand before a noun for its owner (`his`, `their`) → whom they mean; nobody of the article for those of the writer. */
  possessives?: ReadonlyMap<string, 'f' | 'm' | 'many' | null>;
  /** Pronouns that are never subjects: `him`, `them`. */
  objectPronouns?: ReadonlySet<string>;
  /** Heads (lower case) that stand for any body of their kind when they point back: `company`, `agency`. */
  anyBody?: ReadonlySet<string>;
  /** Pronouns (lower case) with which one person speaks of himself: `saya`. */
  ownPronouns?: ReadonlySet<string>;
  /** Pronouns of things and bodies: `it`, `its`. */
  neuter?: ReadonlySet<string>;
  /** Relatives that are never of persons: `which`. */
  thingRelatives?: ReadonlySet<string>;
  /** Plural nouns without the usual ending: `people`, `police`. */
  plurals?: ReadonlySet<string>;
  /** Words that make a name of several words an outlet's when they end it: `times`, `radio`. */
  outletMarks?: ReadonlySet<string>;
  /** Endings of nouns for several people of a calling or a conviction: `environmentalists`, `organizers`. */
  peopleEndings?: RegExp;
  /** Leads of an outlet that stand for one without its name, with a word before them: `the newspaper`, `state media`. */
  outletNouns?: ReadonlySet<string>;
  /** Nouns for the press (lower case, first words of `outletLead`) that name it with no house of it: `media Israel`. */
  pressNouns?: ReadonlySet<string>;
  /** Quantifiers that stand for people when no noun follows: `some`, `many`. */
  quantifiersOfPeople?: ReadonlySet<string>;
  /** Where pronouns have a gender: words (pronouns, honorifics, callings, first names; lower case) that are only of women or of men. */
  genders?: ReadonlyMap<string, 'f' | 'm'>;
  /** Tells by its shape whether an unknown lower-case word is likely a verb (`membeli`, `ditangkap`, `arrested`); errs towards yes. */
  looksLikeVerb(word: string): boolean;
}
