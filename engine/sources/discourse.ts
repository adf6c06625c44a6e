import type { Context } from '../context.ts';
import type { Candidate } from '../rules/rule.ts';
import { functionBits as F } from '../text/function-words.ts';
import { functionEnd } from '../text/term.ts';
import { bodyMeant, thingBefore } from './body-meant.ts';
import { type Entity, nameWords } from './entity.ts';
import { identified } from './identified.ts';
import type { Mention } from './mention.ts';
import { bearsPost, introduce, namedBefore, namedBehind } from './named-behind.ts';
import { echoedBy, isHeld, nearestOne, peopleBefore, pluralSubject, speaksAt, subjectOf } from './nearby.ts';
import { holds } from './public-servants.ts';
import { subjectWithin, unnamedSubject } from './unnamed-subject.ts';

/** A candidate with the entity that speaks and those it came through. */
export interface Resolved {
  candidate: Candidate;
  speaker: Entity | null;
  via: Entity[];
}

/** Bodies and documents may speak this often before a clitic means them and no longer the last person. */
const longSilence = 1;
/** Tokens looked back over for somebody named: more than an article has before its first claim. */
const farthestBack = 2000;

/** Who was last heard, and who is being written about: what a pronoun, a clitic or a lone quotation leans on. */
export class Discourse {
  private readonly context: Context;
  private lastPerson: Entity | null = null;
  private last: Entity | null = null;
  private lastPlural: Entity | null = null;
  private lastOfficial: Entity | null = null;
  /** Who told what somebody in custody said last. */
  private heldBy: Entity | null = null;
  /** Somebody without a name of whom the sentence before told, and that sentence. */
  private told: { entity: Entity; sentence: number } | null = null;
  /** Somebody named who is the subject of a sentence in which nobody speaks, and that sentence. */
  private subject: { entity: Entity; sentence: number } | null = null;
  /** Attributions since the last person spoke. */
  private since = 0;
  /** Token index up to which the text has been read. */
  private readTo = 0;
  /** Who is named beside a cue somewhere: only they are taken for speakers when they are but written about. */
  private readonly speakers = new Set<Entity>();
  /** The cast by outlet and by name. */
  private readonly byName = new Map<string, Entity>();
  private readonly firstNamed: Mention | undefined;
  /** Who is described and named in the sentence behind. */
  private readonly behind: ReadonlyMap<Mention, Mention>;
  private readonly merged = new Map<Entity, Entity>();
  private readonly extra = new Map<string, Entity>();

  constructor(context: Context, candidates: readonly Candidate[]) {
    this.context = context;
    this.behind = namedBehind(context, candidates);
    this.firstNamed = context.mentions.find((m) => m.kind === 'person' && m.name);
    for (const entity of context.cast.entities) {
      const keys = [entity.name, ...entity.aliases].map((name) => `${entity.kind} ${name.toLowerCase()}`);
      for (const key of entity.outlet ? [...keys, `outlet ${entity.outlet.id}`] : keys)
        if (!this.byName.has(key)) this.byName.set(key, entity);
    }
    for (const [described, person] of identified(context)) this.merged.set(described, person);
    for (const { mention } of candidates) {
      const entity = mention && context.cast.entityOf.get(mention);
      if (entity) this.speakers.add(entity);
    }
  }

  /** The entity a mention names; one that the cast does not know is made up from its words. */
  entityOf(mention: Mention): Entity {
    const known = this.context.cast.entityOf.get(mention) ?? this.twin(mention);
    if (known) return known;
    const name =
      mention.outlet && mention.name
        ? mention.name
        : (mention.name ?? mention.role ?? this.context.text.slice(mention.span.start, mention.span.end));
    const key = `${mention.kind} ${name.toLowerCase()}`;
    const seen = this.extra.get(key);
    if (seen) {
      seen.mentions.push(mention);
      return seen;
    }
    const entity: Entity = {
      id: `x${this.extra.size + 1}`,
      kind: mention.kind === 'pronoun' ? 'anonymous' : mention.kind,
      name,
      named: mention.name !== null,
      type: mention.kind === 'person' && !mention.name && mention.type === 'person' ? 'anonymous' : mention.type,
      role: mention.name ? mention.role : null,
      head: mention.head,
      words: new Set(nameWords(name)),
      aliases: new Set(mention.aliases),
      mentions: [mention],
      plural: mention.plural,
      ...(mention.outlet ? { outlet: mention.outlet } : {}),
    };
    this.extra.set(key, entity);
    return entity;
  }

  /** A mention read apart (behind a citing cue) names what the cast knows by the same outlet or words. */
  private twin(mention: Mention): Entity | undefined {
    const key = mention.outlet ? `outlet ${mention.outlet.id}` : `${mention.kind} ${mention.name?.toLowerCase()}`;
    return mention.name || mention.outlet ? this.byName.get(key) : undefined;
  }

  /** Whether an entity is a person beyond doubt: by a post, a usual given name, or a cue beside the name somewhere. */
  private isSurePerson(entity: Entity): boolean {
    const { lexicon, soloNames } = this.context;
    return (
      entity.role !== null ||
      entity.type !== 'person' ||
      [...entity.words].some((w) => soloNames.has(w) || lexicon.isGiven(w)) ||
      (this.context.pack.modifiers === 'before' && nameWords(entity.name).length > 1)
    );
  }

  /** Reads on to a token: whoever is the subject of a sentence that nobody speaks in becomes the one written about. */
  advance(sentence: number, spoken: ReadonlySet<number>): void {
    while (this.readTo < sentence) {
      const range = this.context.sentences[this.readTo];
      if (range && !spoken.has(this.readTo)) {
        const subject = subjectOf(this.context, range.from, range.to);
        const unnamed = unnamedSubject(this.context, range.from, range.to);
        if (unnamed) this.told = { entity: this.entityOf(unnamed), sentence: this.readTo };
        const echo = echoedBy(this.context, range.from);
        if (echo) this.heard(this.entityOf(echo));
        if (subject?.named && this.isSurePerson(subject)) this.subject = { entity: subject, sentence: this.readTo };
        const speaks = this.speakers.has(subject as Entity) || speaksAt(this.context, range.from, range.to);
        if (subject?.named && this.isSurePerson(subject) && (speaks || !this.lastPerson)) {
          if (this.lastOfficial && isHeld(this.context.pack, subject)) this.heldBy ??= this.lastOfficial;
          this.lastPerson = subject;
          this.last = subject;
          this.since = 0;
        }
      }
      this.readTo++;
    }
  }

  /** `told`: in words of the article's own. */
  heard(entity: Entity, told = false): void {
    this.last = entity;
    this.since++;
    this.heldBy = told && isHeld(this.context.pack, entity) ? this.lastOfficial : null;
    if (entity.kind === 'person' && entity.type === 'official') this.lastOfficial = entity;
    if (entity.kind === 'person' || entity.kind === 'anonymous') {
      this.lastPerson = entity;
      this.since = 0;
    }
    if (entity.plural || entity.kind === 'body') this.lastPlural = entity;
  }

  /** Whom a pronoun, a clitic (no mention) or a quotation alone stands for. */
  resolve(mention: Mention | null, at: number, ofItself = false): Entity | null {
    if (!mention && this.heldBy) return this.heldBy;
    if (!mention)
      return this.lastPerson && (ofItself || this.since <= longSilence)
        ? this.lastPerson
        : (this.last ?? this.lastPerson ?? this.nearestPerson(at));
    const named = this.behind.get(mention);
    if (named) return introduce(mention, this.entityOf(named));
    if (mention.kind !== 'pronoun') {
      const entity = this.entityOf(mention);
      if (this.standsForLast(mention, entity)) return this.lastPerson;
      const body = bodyMeant(this.context, mention, entity, this.last, this.speakers);
      if (body) return body;
      if (bearsPost(this.context, mention, entity, this.lastPerson, this.speakers)) return entity;
      if (!this.lastPerson && this.describes(mention, entity))
        return namedBefore(this.context, mention, this.nearestPerson(mention.from)) ?? entity;
      if (!this.describesLast(mention, entity)) return this.merged.get(entity) ?? entity;
      this.learnAlias(mention);
      this.learnPost(mention);
      return this.lastPerson;
    }
    if (mention.plural) {
      const people = this.last?.kind === 'outlet' ? peopleBefore(this.context, mention, this.readTo - 1) : null;
      const several = people ?? pluralSubject(this.context, mention, this.readTo - 1);
      if (several) return this.entityOf(several);
      const thing = this.last?.kind === 'person' ? thingBefore(this.context, mention) : null;
      return this.lastPlural ?? (thing ? this.entityOf(thing) : this.last);
    }
    const gendered = this.ofGender(mention, at);
    if (gendered) return gendered;
    if (this.told?.sentence === this.readTo - 1 && this.context.pack.modifiers === 'after')
      return this.merged.get(this.told.entity) ?? this.told.entity;
    // `16 persen mengatakan P. Ia mengatakan Q`: one is not several.
    const one = this.lastPerson?.plural ? nearestOne(this.context, mention.from) : null;
    if (one) return this.entityOf(one);
    // `Ia` is somebody, and never the paper that was heard last.
    const last = this.last?.kind === 'document' && this.context.pack.modifiers === 'after' ? null : this.last;
    return this.lastPerson ?? last ?? this.nearestPerson(at) ?? this.last;
  }

  /** Where pronouns have a gender: the last person heard whom it fits, else the nearest one named before; null where they have none. */
  private ofGender(mention: Mention, at: number): Entity | null {
    const { pack, tokens, mentionOf } = this.context;
    const word = tokens[mention.from]?.lower ?? '';
    const wanted = pack.genders?.get(word) ?? pack.possessives?.get(word);
    if (!wanted || wanted === 'many') return null;
    const fits = (entity: Entity) => (this.genderOf(entity) ?? wanted) === wanted;
    // `Frost was arrested. He said P`
    const subject = this.subject?.sentence === this.readTo - 1 ? this.subject.entity : null;
    if (subject && fits(subject)) return subject;
    if (this.lastPerson && !this.lastPerson.plural && fits(this.lastPerson)) return this.lastPerson;
    for (let i = Math.min(at, mention.from) - 1; i >= 0 && i > at - farthestBack; i--) {
      const other = mentionOf[i];
      if (!other || other.to !== i + 1 || (other.kind !== 'person' && other.kind !== 'anonymous') || other.plural)
        continue;
      const entity = this.entityOf(other);
      if (this.genderOf(entity) === wanted || (entity.named && this.speakers.has(entity) && fits(entity)))
        return entity;
    }
    return null;
  }

  private genderOf(entity: Entity): 'f' | 'm' | undefined {
    const shown = entity.mentions.find((m) => m.gender)?.gender;
    // `Kim Jae-hoon`: in front stands the family.
    const [first = '', second = ''] = entity.named ? nameWords(entity.name) : [];
    return shown ?? (second.includes('-') ? undefined : this.context.pack.genders?.get(first));
  }

  /** When nobody was heard yet: the last person named before a token, else the first one after it. */
  private nearestPerson(at: number): Entity | null {
    const { mentionOf } = this.context;
    let found: Mention | undefined;
    for (let i = at; i >= 0 && i > at - farthestBack; i--) {
      const mention = mentionOf[i];
      if (mention?.kind !== 'person' || !mention.name || mention.to !== i + 1) continue;
      found ??= mention;
      if (!this.isSurePerson(this.entityOf(mention))) continue;
      found = mention;
      break;
    }
    found ??= this.firstNamed;
    return found ? this.entityOf(found) : null;
  }

  /** `politikus PKB itu`, `doktor ilmu politik ini`: a description that nothing else in the article bears is the person just heard. */
  private describesLast(mention: Mention, entity: Entity): boolean {
    if (!this.lastPerson || entity === this.lastPerson) return false;
    return this.lastPerson.kind === 'person' && this.describes(mention, entity);
  }

  private describes(mention: Mention, entity: Entity): boolean {
    if (!mention.pointsBack || mention.plural || (mention.kind !== 'person' && mention.kind !== 'anonymous'))
      return false;
    return entity.mentions.every((m) => m.pointsBack || m.from >= mention.from);
  }

  /** `Kepala Negara`, `Kapolres`: a public post alone, named like a title, is the official just heard when nobody else bears it. */
  private standsForLast(mention: Mention, entity: Entity): boolean {
    if (mention.kind !== 'person' || mention.name || entity.named || mention.type !== 'official') return false;
    const first = this.context.tokens[mention.from];
    const role = this.lastPerson?.role ?? '';
    // `Wali Kota` is not the commissioner who spoke last.
    const own = this.context.pack.ownPosts?.has(mention.head ?? '') === true;
    const part = own || nameWords(role).includes(mention.head ?? '');
    if (part && !holds(this.context, role, mention.head ?? '', mention.role ?? '')) return false;
    return (
      first !== undefined &&
      first.caps > 0 &&
      this.lastPerson?.type === 'official' &&
      nameWords(mention.role ?? '').length <= 2
    );
  }

  /** `Legislator PKB ini`: the description gives the person a post that the article stated nowhere else. */
  private learnPost(mention: Mention): void {
    const person = this.lastPerson;
    const type = mention.holder ?? mention.type;
    if (!person || person.role || person.type !== 'person' || (type !== 'official' && type !== 'expert')) return;
    person.role = mention.role;
    person.type = type;
  }

  /** `Pria yang akrab disapa Dani ini`: from here on the nickname is the person described. */
  private learnAlias(mention: Mention): void {
    const { context, lastPerson } = this;
    for (let i = mention.from; i < mention.from + subjectWithin; i++) {
      const end = functionEnd(context.text, context.tokens, i, F.aliasMark);
      const named = end > i ? context.mentionOf[end] : undefined;
      if (!named || !lastPerson || named.kind !== 'person' || named.role) continue;
      const entity = context.cast.entityOf.get(named);
      if (entity && entity !== lastPerson) this.merged.set(entity, lastPerson);
      return;
    }
  }

  get madeUp(): Entity[] {
    return [...this.extra.values()];
  }
}
