import type { Layer } from './clauses/layers.ts';
import type { LanguagePack } from './languages/pack.ts';
import type { Outlet } from './outlets/outlet.ts';
import type { Cast } from './sources/build-entities.ts';
import type { Mention } from './sources/mention.ts';
import type { Quotation } from './text/find-quotations.ts';
import type { Lexicon } from './text/lexicon.ts';
import type { Sentence } from './text/segment-sentences.ts';
import type { Token } from './text/token.ts';
import type { ExtractOptions } from './types.ts';

/** What is known of the text before anybody looks for names. */
export interface Reading {
  text: string;
  pack: LanguagePack;
  lexicon: Lexicon;
  options: ExtractOptions;
  /** The page's publisher, when the registry knows it. */
  publisher: Outlet | undefined;
  tokens: readonly Token[];
  quotations: readonly Quotation[];
  sentences: readonly Sentence[];
  /** Words that the text writes in lower case somewhere: capitalised at the head of a sentence they are no names. */
  commonWords: ReadonlySet<string>;
  /** Words that the text capitalises inside a sentence: at the head of one they may be names. */
  innerCapitals: ReadonlySet<string>;
  /** Capitalised words that stand alone beside a cue (`kata Azis`, `Azis mengatakan`): parts of people's names. */
  soloNames: ReadonlySet<string>;
}

/** The whole reading that rules and refiners see. */
export interface Context extends Reading {
  /** All mentions in order of the text. */
  mentions: readonly Mention[];
  /** The mention that covers a token, if any, by token index. */
  mentionOf: readonly (Mention | undefined)[];
  cast: Cast;
  /** Citing phrases (`dilansir dari Reuters, Sabtu 14 Mei 2022`), taken off before the clause grammar. */
  layers: readonly Layer[];
  /** The same by the index of their sentence. */
  layersIn: ReadonlyMap<number, readonly Layer[]>;
  /** 1 for a token that belongs to a layer. */
  masked: Uint8Array;
}
