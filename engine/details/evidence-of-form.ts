import type { Context } from '../context.ts';
import type { Candidate } from '../rules/rule.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence } from '../text/segment-sentences.ts';
import { Kind, type Token } from '../text/token.ts';

/** One observation about an attribution that speaks for or against it; each has its weight in `confidence-weights.ts`. */
export type Evidence = string;

/** Names the step a number falls into, by the upper bounds of the steps: 3 with bounds 1, 4, 9 is `name:1`. */
export function step(name: string, value: number, bounds: readonly number[]): Evidence {
  const at = bounds.findIndex((bound) => value <= bound);
  return `${name}:${at < 0 ? bounds.length : at}`;
}

/** Tokens looked over in one content, and before one cue: more tell nothing new, and time stays linear. */
const enough = 200;

function ofCue({ tokens }: Context, { cue, mention, carriesOver }: Candidate): Evidence[] {
  if (!cue) return ['cue:none'];
  const verb = tokens[cue.from]?.terms?.verb;
  const found = verb ? [`cue:${verb.strength}`, `frame:${verb.frame}`] : ['cue:phrase'];
  const next = tokens[cue.to];
  if (hasFunction(next, F.complementizer)) found.push('cue:complement');
  if (next?.lower === ',' || next?.lower === ':') found.push('cue:closed');
  if (mention) {
    const behind = mention.from >= cue.to;
    const far = behind ? mention.from - cue.to : cue.from - mention.to;
    found.push(step(behind ? 'behind' : 'before', far, [0, 2, 6, 14]));
  } else if (carriesOver) found.push(verb?.voice.clitic ? 'source:clitic' : 'source:none');
  return found;
}

/** Where the source stands in its sentence, and whether other clauses come before the cue. */
function ofPlace({ tokens }: Context, { cue, mention }: Candidate, sentence: Sentence): Evidence[] {
  if (!mention) return [];
  const found = [step('head', mention.from - sentence.from, [0, 2, 6, 14])];
  if (!cue || mention.from >= cue.from) return found;
  let subordinate = false;
  let relative = false;
  for (let i = Math.max(sentence.from, cue.from - enough); i < cue.from; i++) {
    if (hasFunction(tokens[i], F.relative)) relative = true;
    else if (hasFunction(tokens[i], F.subordinator)) subordinate = true;
  }
  if (subordinate) found.push('before:subordinate');
  if (relative) found.push('before:relative');
  return found;
}

/** Whether content outside quotation marks reads as a clause: `mengatakan harga naik` does, `menyampaikan laporan tahunan` does not. */
function ofClause({ tokens, pack, mentionOf }: Context, { content, cue }: Candidate): Evidence[] {
  const [range] = content;
  const first = range && tokens[range.from];
  if (!range || !cue || !first || first.quotation >= 0 || range.from < cue.to) return [];
  const before = tokens[range.from - 1];
  const that = hasFunction(before, F.complementizer | F.purpose);
  const marked = that ? 'bound' : before?.kind === Kind.mark ? 'mark' : 'bare';
  const predicate = F.auxiliary | F.negation | F.infinitive;
  let clause = false;
  for (let i = range.from; i < range.to && i < range.from + 10 && !clause; i++) {
    const token = tokens[i] as Token;
    if (hasFunction(token, F.relative) && marked === 'bare') break;
    const unknown = token.caps === 0 && !mentionOf[i] && token.terms === undefined;
    clause = hasFunction(token, predicate) || (unknown && pack.looksLikeVerb(token.lower));
  }
  const strength = tokens[cue.from]?.terms?.verb?.strength ?? 0;
  return [`clause:${marked}-${clause ? 'verb' : 'none'}`, `clause:${marked}-${strength}`];
}

/** What content outside quotation marks begins with. */
function ofFirstWord({ tokens, mentionOf }: Context, { content }: Candidate): Evidence[] {
  const [range] = content;
  const token = range && tokens[range.from];
  if (!range || !token || token.quotation >= 0) return [];
  if (mentionOf[range.from]) return ['first:mention'];
  if (token.caps > 0) return ['first:capital'];
  if (hasFunction(token, F.preposition)) return ['first:preposition'];
  if (hasFunction(token, F.relative)) return ['first:relative'];
  if (hasFunction(token, F.subordinator)) return ['first:subordinator'];
  return [token.terms?.verb ? 'first:verb' : 'first:word'];
}

function ofContent({ tokens, quotations }: Context, { content, cue }: Candidate): Evidence[] {
  let quoted = 0;
  let plain = 0;
  let verbs = 0;
  let open = false;
  for (const range of content) {
    for (let i = range.from; i < range.to && quoted + plain < enough; i++) {
      const token = tokens[i] as Token;
      if (token.kind !== Kind.word && token.kind !== Kind.number) continue;
      const quotation = quotations[token.quotation];
      if (quotation) quoted++;
      else plain++;
      if (quotation && !quotation.closed) open = true;
      if (!quotation && token.terms?.verb && token.terms.verb.strength >= 2) verbs++;
    }
  }
  const kind = plain === 0 ? 'direct' : quoted === 0 ? 'indirect' : 'mixed';
  const length = step(`length-${plain === 0 ? 'quoted' : 'plain'}`, quoted + plain, [3, 6, 12, 25, 60]);
  const found = [`content:${kind}`, length];
  if (open) found.push('content:open');
  if (content.length > 1) found.push(`content:parts-${kind}`);
  if (verbs > 0) found.push(step('content:verbs', verbs, [1]));
  if (plain === 0 && tokens[content[0]?.from ?? 0]?.caps === 0) found.push('content:small-quoted');
  if (cue && content.every((r) => r.to <= cue.from)) found.push('content:in-front');
  return found;
}

/** What the words of an attribution itself show, without what was said before it. */
export function evidenceOfForm(context: Context, candidate: Candidate): Evidence[] {
  const sentence = context.sentences[candidate.sentence] as Sentence;
  return [
    `language:${context.pack.language}`,
    `rule:${candidate.rule}`,
    ...ofCue(context, candidate),
    ...ofPlace(context, candidate, sentence),
    ...ofClause(context, candidate),
    ...ofFirstWord(context, candidate),
    ...ofContent(context, candidate),
  ];
}
