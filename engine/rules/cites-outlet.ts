import { contentEnd, isStatement, quotationAt, quotedRange, trimRange } from '../clauses/content.ts';
import type { Layer } from '../clauses/layers.ts';
import { opensList } from '../clauses/list-behind.ts';
import type { Context } from '../context.ts';
import { functionBits as F, hasFunction } from '../text/function-words.ts';
import type { Sentence, TokenRange } from '../text/segment-sentences.ts';
import { functionEnd } from '../text/term.ts';
import { type Candidate, candidate, type Rule } from './rule.ts';

/** `Dalam laporan itu disebutkan, P`: past the passive that only takes the phrase up. */
function pastPassive(context: Context, at: number): number {
  const verb = context.tokens[at]?.terms?.verb;
  if (!verb?.voice.passive || verb.frame !== 'statement') return at;
  const marked = hasFunction(context.tokens[at + 1], F.complementizer);
  return marked || context.tokens[at + 1]?.lower === ',' ? at + 2 : at;
}

/** The clause a citing phrase lies over, without the phrase itself. */
function clauseOf(context: Context, layer: Layer, sentence: Sentence): TokenRange[] {
  const front = trimRange(context, { from: sentence.from, to: layer.from });
  let start = front.from;
  for (let next = start; start < front.to; start = next) {
    next =
      context.tokens[start]?.lower === ',' ? start + 1 : functionEnd(context.text, context.tokens, start, F.connective);
    if (next === start) break;
  }
  const said = quotationAt(context, start);
  const whole = said && said.close >= front.to - 1 && isStatement(context, said);
  const before = whole ? quotedRange(context, said) : trimRange(context, { from: start, to: front.to });
  const behindFrom = pastPassive(context, layer.to);
  const quotation = quotationAt(context, context.tokens[behindFrom]?.lower === ',' ? behindFrom + 1 : behindFrom);
  if (quotation && isStatement(context, quotation)) return [quotedRange(context, quotation)];
  const behind = trimRange(context, { from: behindFrom, to: contentEnd(context, behindFrom, sentence) });
  // `Berikut kurs hari ini, dilansir X: - P - Q`: the list is the claim.
  const listed = opensList(context, layer.to);
  // `Informasi ini dilansir dari X`: it points to what was told before.
  const pointed = before.to - before.from === 2 && hasFunction(context.tokens[before.to - 1], F.demonstrative);
  return (listed || pointed ? [behind] : [before, behind]).filter((r) => r.to - r.from >= 2);
}

/** `Dilansir AFP, berdasarkan laporan X, P`: whether one phrase follows another at once; who is cited first has it from the second. */
function touch({ tokens }: Context, first: Layer, second: Layer | undefined): boolean {
  if (!second) return false;
  for (let i = first.to; i < second.from; i++) if (tokens[i]?.lower !== ',') return false;
  return true;
}

/** `AFP mengutip sejumlah prajurit.`: whom it cites, and nothing of what they said. */
function onlyNames({ mentionOf }: Context, content: readonly TokenRange[]): boolean {
  const range = content.length === 1 ? content[0] : undefined;
  const mention = range && mentionOf[range.from];
  return mention?.from === range?.from && (mention?.to ?? 0) >= (range?.to ?? 0) && range !== undefined;
}

function rule(id: string, kind: Layer['kind'], confidence: number): Rule {
  return {
    id,
    extract(sentence, index, context) {
      const found: Candidate[] = [];
      const layers = context.layersIn.get(index) ?? [];
      for (const [at, layer] of layers.entries()) {
        if (layer.kind !== kind || layer.sources.length === 0) continue;
        if (kind === 'cites' && layers[at + 1]?.kind === 'based-on' && touch(context, layer, layers[at + 1])) continue;
        const content = clauseOf(context, layer, sentence);
        if (content.length === 0 || onlyNames(context, content)) continue;
        const [mention, ...own] = layer.sources;
        const before = layers[at - 1];
        const via = before?.kind === 'cites' && touch(context, before, layer) ? [...own, ...before.sources] : own;
        found.push(candidate(id, index, { content, cue: layer.cue, mention: mention ?? null, via, confidence }));
      }
      return found;
    },
  };
}

/** `Dilansir dari Reuters, P`, `P, dikutip dari Antara`: the outlet speaks unless a speaker of its own stands in the clause. */
export const citesOutlet: Rule = rule('cites-outlet', 'cites', 0.88);

/** `Berdasarkan data BPS, P`. */
export const basedOn: Rule = rule('based-on', 'based-on', 0.72);
