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

/** All outlet kinds. */
export const outletKinds: readonly OutletKind[] = [
  'online',
  'newspaper',
  'magazine',
  'agency',
  'broadcaster',
  'radio',
  'factchecker',
  'specialist',
  'programme',
];

/** One entry of the registry of news outlets. */
export interface Outlet {
  /** Kebab-case, unique (`the-new-york-times`), made from the name. */
  id: string;
  /** The name as newsrooms write it. */
  name: string;
  /** Other names in text, matched by whole words and by case as written (`NYT`; for a news agency its name alone is enough). */
  aliases?: readonly string[];
  /** Those of name and aliases that are ordinary words or other names as well (`Tempo`, `Kompas`, `The Sun`, `Time`): they count only beside a citing cue or as a domain. */
  ambiguous?: readonly string[];
  /** Registrable domains or hosts, without `www.`; a subdomain of one belongs to the outlet. Empty for a programme or a channel without a host of its own. */
  domains: readonly string[];
  /** ISO 3166-1 alpha-2, lower case. */
  country: string;
  /** ISO 639-1 of its main language. */
  language: string;
  kind: OutletKind;
  /** Owner group, as a stable kebab-case id (`ct-corp`, `kg-media`, `emtek`), or none for a house of its own. */
  group?: string;
  /** True for the sites on which the extension reads articles without being asked. */
  site?: true;
}
