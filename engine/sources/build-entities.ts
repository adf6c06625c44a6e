import type { Reading } from '../context.ts';
import type { NamedBody } from '../languages/pack.ts';
import { eachInSteps } from '../steps.ts';
import { sensesOf } from '../text/lexicon.ts';
import { acronymsInPosts } from './acronyms-in-posts.ts';
import type { Entity } from './entity.ts';
import { isBareBody, type Mention } from './mention.ts';
import { NameWords } from './name-words.ts';
import { mostLookedAt, People } from './people.ts';
import { holds, promote, retire, sameOffice } from './public-servants.ts';
import { isCountryOf, isThing, sameDocument, thingNames } from './things.ts';

/** Who is in the article: its entities, and which one each mention names (pronouns are left to the discourse). */
export interface Cast {
  entities: Entity[];
  entityOf: Map<Mention, Entity>;
}

const typeRank = { official: 3, expert: 2, outlet: 1.5, person: 1 } as Record<string, number>;

class CastBuilder {
  readonly entities: Entity[] = [];
  readonly entityOf = new Map<Mention, Entity>();
  private readonly bodies = new Map<string, Entity>();
  private readonly byNamedBody = new Map<NamedBody, Entity>();
  /** First token at which each is mentioned. */
  private readonly firstSeen = new Map<Entity, number>();
  private readonly reading: Reading;
  readonly names = new NameWords();
  private readonly people: People;
  readonly inPosts: ReadonlyMap<string, string>;

  constructor(reading: Reading, mentions: readonly Mention[]) {
    this.reading = reading;
    this.inPosts = acronymsInPosts(reading, mentions);
    this.people = new People(reading, this.names);
  }

  /** The entities a short name or a description is compared with: all of any article, the latest of a text without end. */
  private recent(): readonly Entity[] {
    return this.entities.length > mostLookedAt ? this.entities.slice(-mostLookedAt) : this.entities;
  }

  private create(mention: Mention, name: string, words: readonly string[]): Entity {
    const entity: Entity = {
      id: `s${this.entities.length + 1}`,
      kind: mention.kind === 'pronoun' ? 'person' : mention.kind,
      name,
      named: mention.name !== null,
      // Somebody with a calling but no name is unnamed; a public post alone still speaks for its office.
      type: mention.kind === 'person' && !mention.name && mention.type !== 'official' ? 'anonymous' : mention.type,
      role: mention.role,
      head: mention.head,
      words: new Set(words),
      aliases: new Set(),
      mentions: [],
      plural: mention.plural,
      ...(mention.outlet ? { outlet: mention.outlet } : {}),
    };
    this.entities.push(entity);
    return entity;
  }

  private link(mention: Mention, entity: Entity): void {
    this.entityOf.set(mention, entity);
    entity.mentions.push(mention);
    this.firstSeen.set(entity, Math.min(mention.from, this.firstSeen.get(entity) ?? mention.from));
    for (const alias of mention.aliases) entity.aliases.add(alias);
    if (mention.name && mention.name !== entity.name) entity.aliases.add(mention.name);
    if (entity.kind !== 'person' || mention.kind !== 'person') return;
    if (mention.role && !entity.role) {
      entity.role = mention.role;
      entity.head = mention.head;
    }
    // `his spokesman`, `the professor`: a calling alone leaves its bearer without a name.
    const nameless = !entity.named && mention.type !== 'official';
    if (!nameless && (typeRank[mention.type] ?? 0) > (typeRank[entity.type] ?? 0)) entity.type = mention.type;
  }

  person(mention: Mention): void {
    const name = mention.name as string;
    const words = this.names.of(name);
    let entity = this.people.find(words, () => this.recent(), mention.from) ?? this.ofLetters(name);
    if (!entity) entity = this.create(mention, name, words);
    else if (words.length > this.names.of(entity.name).length) {
      entity.aliases.add(entity.name);
      entity.name = name;
    }
    for (const alias of [name, ...mention.aliases]) {
      const more = this.names.of(alias);
      for (const w of more) entity.words.add(w);
      this.people.add(entity, more);
    }
    this.link(mention, entity);
  }

  /** A name that the article spells in more than one way is shown as it is spelt most often. */
  spellAsUsual(entity: Entity): void {
    if (entity.kind !== 'person' || entity.aliases.size === 0) return;
    const length = this.names.of(entity.name).length;
    const times = new Map<string, number>();
    for (const { name } of entity.mentions)
      if (name && this.names.of(name).length === length) times.set(name, (times.get(name) ?? 0) + 1);
    for (const [name, count] of times) {
      if (count <= (times.get(entity.name) ?? 0)) continue;
      entity.aliases.add(entity.name);
      entity.name = name;
    }
  }

  body(mention: Mention, original = mention): void {
    const name = mention.name as string;
    const bearer = this.bearerOf(name);
    if (bearer) {
      this.link(original, bearer);
      return;
    }
    const key = name.toLowerCase();
    const named = this.namedBody(name);
    let entity = this.bodies.get(key) ?? (named ? this.byNamedBody.get(named) : undefined);
    // Of a body known by its letters only a name that is known too is its own.
    const whole = this.inPosts.get(name) ?? name;
    const own = this.namedBody(whole) === named ? whole : name;
    if (!entity) entity = this.create(mention, own, this.names.of(name));
    else if (name.length > entity.name.length && this.names.of(entity.name).length < this.names.of(name).length) {
      entity.aliases.add(entity.name);
      entity.name = name;
    }
    this.bodies.set(key, entity);
    if (named) this.byNamedBody.set(named, entity);
    for (const alias of mention.aliases) this.bodies.set(alias.toLowerCase(), entity);
    this.link(original, entity);
  }

  /** The body that the article gives by a name or by letters. */
  bodyNamed(name: string): Entity | undefined {
    return this.bodies.get(name.toLowerCase());
  }

  /** `Seoul` where the article names `Korea Selatan` too. False when it does not, or in a longer name (`Otoritas Seoul`). */
  seat(mention: Mention): boolean {
    const words = this.names.of(mention.name as string);
    const { tokens } = this.reading;
    const whole = words[0] === tokens[mention.from]?.lower;
    if (!whole || (tokens[mention.from - 1]?.caps ?? 0) > 0) return false;
    // `Otoritas Tel Aviv` … `Tel Aviv`: the article says itself whom the capital stands for.
    if (
      this.recent().some((e) => e.kind === 'body' && e.words.size > words.length && words.every((w) => e.words.has(w)))
    )
      return false;
    const names = this.reading.pack.seats?.get((mention.name as string).toLowerCase()) ?? [];
    const country = names.map((name) => this.bodies.get(name)).find((e) => e !== undefined);
    if (country) this.link(mention, country);
    return country !== undefined;
  }

  /** A company's name that is also a person's of this article (`Hanne Nielsen` … `Nielsen`) is the person's. */
  private bearerOf(name: string): Entity | undefined {
    const found = /[\s]/.test(name) || name === name.toUpperCase() ? [] : this.people.named(name.toLowerCase());
    const last = (e: Entity) => this.names.of(e.name).length > 1 && this.names.of(e.name).at(-1) === name.toLowerCase();
    const bearer = found.find(last);
    return bearer ?? this.ofLetters(name) ?? undefined;
  }

  /** `AHY`: letters that no list knows, the initials of somebody. */
  private ofLetters(name: string): Entity | null {
    const letters = name === name.toUpperCase() && !this.reading.lexicon.get(name.toLowerCase());
    return letters ? this.people.ofInitials(name, () => this.recent()) : null;
  }

  private namedBody(name: string): NamedBody | undefined {
    return sensesOf(this.reading.lexicon, name.toLowerCase().split(/\s+/))?.body;
  }

  other(mention: Mention, original = mention): void {
    const name =
      mention.outlet?.name ??
      mention.name ??
      mention.role ??
      this.reading.text.slice(mention.span.start, mention.span.end);
    const key = `${mention.kind} ${mention.outlet?.id ?? name.toLowerCase()}`;
    let entity = this.bodies.get(key);
    if (!entity) {
      entity = this.create(mention, mention.outlet && mention.name ? mention.name : name, this.names.of(name));
      this.bodies.set(key, entity);
    }
    for (const alias of mention.kind === 'outlet' ? mention.aliases : [])
      this.bodies.set(`outlet ${alias.toLowerCase()}`, entity);
    this.link(original, entity);
  }

  /** `kementerian itu`, `Kapolres`, `laporan itu`: the latest one named before (else after) that fits the head. */
  reference(mention: Mention): void {
    // `Presiden` is the president before it is `Wakil Presiden`, whatever stands nearer.
    const asked = this.names.of(mention.role ?? '')[0];
    let found: Entity | undefined;
    let bestRank = -1;
    for (const entity of this.recent()) {
      if (!this.fits(mention, entity)) continue;
      const before = (this.firstSeen.get(entity) ?? 0) < mention.from;
      // `kata presiden`: a post in small letters is nobody whom the article is yet to name.
      if (mention.kind === 'person' && !before && this.reading.tokens[mention.from]?.caps === 0) continue;
      const same = mention.kind !== 'person' || this.names.of(entity.role ?? '')[0] === asked;
      // `Presiden` is so called and no more, before `Presiden Rusia`.
      const exact = mention.kind === 'person' && entity.role?.toLowerCase() === mention.role?.toLowerCase();
      const rank = (exact ? 4 : 0) + (same ? 2 : 0) + (before ? 1 : 0);
      if (rank > bestRank || (rank === bestRank && before)) {
        found = entity;
        bestRank = rank;
      }
    }
    found ??= this.soleBearer(mention);
    if (found) this.link(mention, found);
    else this.other(mention);
  }

  /** `Presiden AS tersebut` where the one president named is `Presiden Amerika Serikat`. */
  private soleBearer(mention: Mention): Entity | undefined {
    if (!mention.pointsBack || mention.kind !== 'person' || !mention.head) return undefined;
    const bearers = this.recent().filter((e) => e.kind === 'person' && e.named && e.head === mention.head);
    return bearers.length === 1 ? bearers[0] : undefined;
  }

  private fits(mention: Mention, entity: Entity): boolean {
    if (entity.kind === 'person' && mention.kind === 'person') {
      if (!entity.named || !entity.role || !mention.head) return false;
      if (sameOffice(this.reading.pack, entity.role, mention.role ?? '')) return true;
      const other = entity.head !== mention.head && !this.names.of(entity.role).includes(mention.head);
      if (other || !holds(this.reading, entity.role, mention.head, mention.role ?? '')) return false;
      const known = new Set(this.names.of(entity.role));
      const asked = this.names.of(mention.role ?? '').filter((w) => !this.reading.lexicon.get(w)?.functions);
      return asked.every((w) => known.has(w) || isCountryOf(this.reading.pack, w, known));
    }
    if (mention.kind === 'body' && entity.kind === 'body') {
      if (!mention.head || (entity.head !== mention.head && this.names.of(entity.name)[0] !== mention.head))
        return false;
      const asked = this.names.of(mention.name ?? '');
      return entity.words.size > asked.length && asked.every((w) => entity.words.has(w));
    }
    const met = mention.pointsBack && (this.firstSeen.get(entity) ?? 0) < mention.from;
    // `the newspaper`: the outlet met before.
    if (mention.kind === 'outlet' && entity.kind === 'outlet') return met && entity.named;
    if (mention.kind === 'document' && entity.kind === 'document')
      return met && sameDocument(this.reading.pack, mention.head, entity.head);
    if (mention.kind === 'anonymous' && (entity.kind === 'anonymous' || entity.kind === 'person'))
      return mention.pointsBack && entity.head === mention.head;
    return false;
  }
}

/** Mentions gathered between two rests. */
const batch = 8;

/** Gathers the mentions into entities, in steps; `cited` are those behind citing phrases. Full names first, so that `Azis` finds `Nashrudin Azis` wherever the full name stands. */
export function* buildEntitiesInSteps(
  reading: Reading,
  mentions: readonly Mention[],
  cited: readonly Mention[] = [],
): Generator<undefined, Cast> {
  const cast = new CastBuilder(reading, mentions);
  const things = thingNames(reading, mentions, cast.names, cast.inPosts);
  // `the finance blog Wealthy` … `Wealthy`: an outlet no list knows, by its name alone.
  const outlets = new Set<string>();
  for (const { kind, name, aliases } of [...mentions, ...cited])
    if (kind === 'outlet' && name) for (const one of [name, ...aliases]) outlets.add(one.toLowerCase());
  // `Kantor Berita Nasional (NNA)` … `NNA`
  const isLetters = (m: Mention) => m.kind === 'body' && m.name === m.name?.toUpperCase() && m.type === 'organization';
  const isOutlet = (m: Mention) =>
    (m.kind === 'person' || isLetters(m)) && !m.role && m.name !== null && outlets.has(m.name.toLowerCase());
  const all = [...mentions, ...mentions.flatMap((m) => m.owner ?? [])];
  const named = all.filter((m) => m.kind === 'person' && m.name && !isThing(m, things) && !isOutlet(m));
  const isLong = (m: Mention) => cast.names.of(m.name as string).length > 1;
  yield* eachInSteps(named, batch, (m) => isLong(m) && cast.person(m));
  yield* eachInSteps(named, batch, (m) => !isLong(m) && cast.person(m));
  // Those that give their acronym first, so that the acronym alone finds them.
  const isSeat = (m: Mention) => reading.pack.seats?.has((m.name ?? '').toLowerCase()) === true;
  const bodies = mentions.filter((m) => m.kind === 'body' && !isBareBody(m) && !isOutlet(m));
  yield* eachInSteps(bodies, batch, (m) => m.aliases.length > 0 && cast.body(m));
  yield* eachInSteps(bodies, batch, (m) => m.aliases.length === 0 && !isSeat(m) && cast.body(m));
  yield* eachInSteps(bodies, batch, (m) => m.aliases.length === 0 && isSeat(m) && !cast.seat(m) && cast.body(m));
  for (const m of mentions)
    if (isThing(m, things) && !isOutlet(m)) cast.body({ ...m, kind: 'body', type: 'organization' }, m);
  yield* eachInSteps(mentions, batch, (m) => {
    if (m.kind === 'pronoun' || (m.kind === 'person' && m.name) || isOutlet(m)) return;
    if (m.kind === 'body' && !isBareBody(m)) return;
    const refers = isBareBody(m) || (m.kind === 'person' && !m.name) || m.pointsBack;
    if (refers) cast.reference(m);
    else cast.other(m);
  });
  for (const m of mentions) if (isOutlet(m)) cast.other({ ...m, kind: 'outlet', type: 'outlet' }, m);
  for (const e of cast.entities) {
    e.mentions.sort((a, b) => a.from - b.from);
    cast.spellAsUsual(e);
  }
  yield;
  promote(named, cast.entityOf, (name) => cast.bodyNamed(name));
  retire(reading.pack, cast.entities);
  return { entities: cast.entities, entityOf: cast.entityOf };
}
