import type { Context } from '../context.ts';
import type { Resolved } from '../sources/discourse.ts';
import type { Entity } from '../sources/entity.ts';
import type { Sentence } from '../text/segment-sentences.ts';
import { type Evidence, evidenceOfForm, step } from './evidence-of-form.ts';
import { plainSign } from './plainly-said.ts';

/** Mentions looked back over for somebody else whom a pronoun could mean. */
const lookBack = 24;

/** The evidence of an attribution that is plainly said, whatever the sign. */
export const plain: Evidence = 'plain';

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
    const found = [...evidenceOfForm(this.context, candidate), ...this.ofSentence(own), ...this.ofSpeaker(own)];
    if (speaker) this.heardIn.set(speaker, candidate.sentence);
    this.previous = own;
    return found;
  }

  private ofSentence({ candidate, via }: Resolved): Evidence[] {
    const { sentences } = this.context;
    const sentence = sentences[candidate.sentence] as Sentence;
    const found = [step('others', (this.inSentence.get(candidate.sentence) ?? 1) - 1, [0, 1])];
    if (via.length > 0) found.push('via');
    const sign = plainSign(this.context, candidate);
    if (sign) found.push(plain, `plain:${sign}`);
    if (sentence.paragraph === 0) found.push('first-paragraph');
    if (candidate.content.some((r) => r.to > sentence.to || r.from < sentence.from)) found.push('content:beyond');
    return found;
  }

  private ofSpeaker(own: Resolved): Evidence[] {
    const { candidate, speaker } = own;
    if (candidate.hidden) return ['speaker:hidden'];
    if (!speaker) return ['speaker:unknown', 'source:none'];
    const { mention } = candidate;
    const found = [`type:${speaker.type}`, `type:${this.context.pack.language}-${speaker.type}`];
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
    return entity.role !== null || [...entity.words].some((w) => soloNames.has(w) || lexicon.isGiven(w));
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
