import type { Context } from '../context.ts';
import type { Candidate } from '../rules/rule.ts';
import type { Resolved } from '../sources/discourse.ts';
import type { Entity } from '../sources/entity.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence } from '../text/segment-sentences.ts';
import { Kind, type Token } from '../text/token.ts';

/** One observation about an attribution that speaks for or against it; each has its weight in `confidence-weights.ts`. */
export type Evidence = string;

/** Names the step a number falls into: `many:2-4`. */
const step = (name: string, value: number, bounds: readonly number[]): Evidence => {
  const at = bounds.findIndex((bound) => value <= bound);
  return `${name}:${at < 0 ? bounds.length : at}`;
};

/** Mentions looked back over for somebody else whom a pronoun could mean. */
const lookBack = 24;

/** Reads the attributions of a text one after another, for what was said before bears on who is meant. */
export class EvidenceReader {
  private readonly context: Context;
  private readonly inSentence = new Map<number, number>();
  private readonly heardIn = new Map<Entity, number>();
  private previous: Resolved | null = null;

  constructor(context: Context, resolved: readonly Resolved[]) {
    this.context = context;
    for (const { candidate } of resolved)
      this.inSentence.set(candidate.sentence, (this.inSentence.get(candidate.sentence) ?? 0) + 1);
  }

  /** All that is observed of the next attribution, in order of the text. */
  next(own: Resolved): Evidence[] {
    const { candidate, speaker } = own;
    const found = [
      `language:${this.context.pack.language}`,
      `rule:${candidate.rule}`,
      ...this.ofCue(candidate),
      ...this.ofClause(candidate),
      ...this.ofContent(candidate),
      ...this.ofSentence(own),
      ...this.ofSpeaker(own),
    ];
    if (speaker) this.heardIn.set(speaker, candidate.sentence);
    this.previous = own;
    return found;
  }

  private ofCue({ cue, mention, carriesOver }: Candidate): Evidence[] {
    const { tokens } = this.context;
    if (!cue) return ['cue:none'];
    const verb = tokens[cue.from]?.terms?.verb;
    const found = [verb ? `cue:${verb.strength}` : 'cue:phrase'];
    if (verb) found.push(`frame:${verb.frame}`);
    if (hasFunction(tokens[cue.to], F.complementizer)) found.push('cue:complement');
    if (tokens[cue.to]?.lower === ',' || tokens[cue.to]?.lower === ':') found.push('cue:closed');
    if (mention) {
      const after = mention.from >= cue.to;
      found.push(
        step(after ? 'behind' : 'before', after ? mention.from - cue.to : cue.from - mention.to, [0, 2, 6, 14]),
      );
    } else if (carriesOver) found.push(verb?.voice.clitic ? 'source:clitic' : 'source:none');
    return found;
  }

  /** Whether content outside quotation marks reads as a clause: `mengatakan harga naik` does, `menyampaikan laporan tahunan` does not. */
  private ofClause({ content, cue }: Candidate): Evidence[] {
    const { tokens, pack, mentionOf } = this.context;
    const range = content[0];
    const first = range && tokens[range.from];
    if (!range || !cue || !first || first.quotation >= 0 || range.from < cue.to) return [];
    const before = tokens[range.from - 1];
    const marked = hasFunction(before, F.complementizer | F.purpose)
      ? 'that'
      : before?.kind === Kind.mark
        ? 'mark'
        : 'bare';
    let clause = hasFunction(first, F.infinitive | F.negation | F.auxiliary);
    for (let i = range.from; i < range.to && i < range.from + 10 && !clause; i++) {
      const token = tokens[i] as Token;
      if (hasFunction(token, F.relative) && marked === 'bare') break;
      clause =
        hasFunction(token, F.auxiliary | F.negation | F.infinitive) ||
        (token.caps === 0 && !mentionOf[i] && token.terms === undefined && pack.looksLikeVerb(token.lower));
    }
    const strength = tokens[cue.from]?.terms?.verb?.strength ?? 0;
    return [`clause:${marked}-${clause ? 'verb' : 'none'}`, `clause:${marked}-${strength}`];
  }

  private ofContent({ content, cue }: Candidate): Evidence[] {
    const { tokens, quotations } = this.context;
    let quoted = 0;
    let plain = 0;
    let verbs = 0;
    let open = false;
    for (const range of content) {
      for (let i = range.from; i < range.to && quoted + plain < 200; i++) {
        const token = tokens[i] as Token;
        if (token.kind !== Kind.word && token.kind !== Kind.number) continue;
        const quotation = quotations[token.quotation];
        if (quotation) quoted++;
        else plain++;
        if (quotation && !quotation.closed) open = true;
        if (!quotation && token.terms?.verb && token.terms.verb.strength >= 2) verbs++;
      }
    }
    const first = tokens[content[0]?.from ?? 0];
    const kind = plain === 0 ? 'direct' : quoted === 0 ? 'indirect' : 'mixed';
    const found = [
      `content:${kind}`,
      step(`length-${plain === 0 ? 'quoted' : 'plain'}`, quoted + plain, [3, 6, 12, 25, 60]),
    ];
    if (open) found.push('content:open');
    if (content.length > 1) found.push(`content:parts-${kind}`);
    if (verbs > 0) found.push(step('content:verbs', verbs, [1]));
    if (first && first.caps === 0 && plain === 0) found.push('content:small-quoted');
    if (cue && content.every((r) => r.to <= cue.from)) found.push('content:in-front');
    return found;
  }

  private ofSentence({ candidate, via }: Resolved): Evidence[] {
    const { sentences } = this.context;
    const sentence = sentences[candidate.sentence] as Sentence;
    const found = [step('others', (this.inSentence.get(candidate.sentence) ?? 1) - 1, [0, 1])];
    if (via.length > 0) found.push('via');
    if (sentence.paragraph === 0) found.push('first-paragraph');
    if (candidate.content.some((r) => r.to > sentence.to || r.from < sentence.from)) found.push('content:beyond');
    return found;
  }

  private ofSpeaker(own: Resolved): Evidence[] {
    const { candidate, speaker } = own;
    if (candidate.hidden) return ['speaker:hidden'];
    if (!speaker) return ['speaker:unknown', 'source:none'];
    const { mention } = candidate;
    const found = [`type:${speaker.type}`];
    if (!speaker.named) found.push('speaker:unnamed');
    if (speaker.id.startsWith('x')) found.push('speaker:outside-cast');
    if (speaker.kind === 'person' && speaker.named)
      found.push(this.isSurePerson(speaker) ? 'person:sure' : 'person:by-shape');
    if (speaker.kind === 'person' && !speaker.name.includes(' ')) found.push('person:one-word');
    found.push(step('mentions', speaker.mentions.length, [1, 3, 7]));
    const leans = !mention || mention.kind === 'pronoun' || mention.pointsBack;
    if (mention)
      found.push(`mention:${mention.kind}${mention.name ? '' : '-unnamed'}${mention.pointsBack ? '-back' : ''}`);
    if (leans) found.push(`leans-on:${speaker.kind}`, ...this.ofAntecedent(own, speaker));
    else if (candidate.rule === 'says-that')
      found.push(`says:${speaker.kind}-${this.context.tokens[candidate.cue?.from ?? -1]?.terms?.verb?.strength ?? 0}`);
    return found;
  }

  private isSurePerson(entity: Entity): boolean {
    const { lexicon, soloNames } = this.context;
    return entity.role !== null || [...entity.words].some((w) => soloNames.has(w) || lexicon.get(w)?.given);
  }

  /** How far back the one who is meant was met, and who else was met since. */
  private ofAntecedent({ candidate }: Resolved, speaker: Entity): Evidence[] {
    const { mentions, cast, sentences } = this.context;
    const at = candidate.cue?.from ?? candidate.content[0]?.from ?? 0;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.from ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    const rivals = new Set<Entity>();
    let token = -1;
    for (let i = low - 1; i >= 0 && i >= low - lookBack; i--) {
      const mention = mentions[i];
      const entity = mention && cast.entityOf.get(mention);
      if (!mention || !entity || mention === candidate.mention) continue;
      if (entity === speaker) {
        token = mention.from;
        break;
      }
      if (entity.kind === speaker.kind && entity.named) rivals.add(entity);
    }
    const named = token < 0 ? Number.POSITIVE_INFINITY : this.sentencesSince(token, candidate.sentence);
    const heard = candidate.sentence - (this.heardIn.get(speaker) ?? Number.NEGATIVE_INFINITY);
    const found = [
      step('rivals', rivals.size, [0, 1, 2]),
      step('since-named', named, [0, 1, 2, 4]),
      step('since-heard', heard, [0, 1, 2, 4]),
    ];
    if (this.previous && this.previous.speaker !== speaker) found.push('previous:other');
    const before = sentences[candidate.sentence - 1];
    if (before && before.paragraph === sentences[candidate.sentence]?.paragraph && heard === 1)
      found.push('previous:same-paragraph');
    return found;
  }

  private sentencesSince(token: number, sentence: number): number {
    let n = 0;
    while (n < 6 && sentence - n > 0 && (this.context.sentences[sentence - n]?.from ?? 0) > token) n++;
    return n;
  }
}
