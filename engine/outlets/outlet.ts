/** What a news organisation is, as far as a reader cares when it is cited. */
export type OutletKind =
  | 'online'
  | 'newspaper'
  | 'magazine'
  | 'agency'
  | 'broadcaster'
  | 'radio'
  | 'factchecker'
  | 'specialist'
  | 'programme';

/** One entry of the registry of news outlets. */
export interface Outlet {
  /** Kebab-case, unique (`the-new-york-times`). */
  id: string;
  /** The name as newsrooms write it. */
  name: string;
  /** Other names in text, matched by whole words and by case as written (`Detik`, `NYT`, `kantor berita Antara` needs only `Antara`). */
  aliases?: readonly string[];
  /** Aliases (or the name itself) that are ordinary words or other names as well (`Tempo`, `Kompas`, `Republika`, `The Sun`, `Time`): they count only after a citing cue or as a domain. */
  ambiguous?: readonly string[];
  /** Registrable domains or hosts, without `www.`; a subdomain of one belongs to the outlet. */
  domains: readonly string[];
  /** ISO 3166-1 alpha-2, lower case. */
  country: string;
  /** ISO 639-1 of its main language. */
  language: string;
  kind: OutletKind;
  /** Owner group, as a stable kebab-case id (`trans-media`, `kg-media`, `emtek`), or none for a house of its own. */
  group?: string;
  /** True for the sites on which the extension reads articles without being asked. */
  site?: true;
}
