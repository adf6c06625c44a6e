import type { Layer } from '../clauses/layers.ts';
import type { Context } from '../context.ts';
import type { Candidate } from '../rules/rule.ts';
import type { Mention } from '../sources/mention.ts';
import { senseBits } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { bySentence, type Refiner } from './refiner.ts';

const ofLayer = (c: Candidate) => c.rule === 'cites-outlet' || c.rule === 'based-on';

/** The outlets that a citing candidate names, nearest to the speaker first. */
const carriers = (c: Candidate) => (c.rule === 'cites-outlet' && c.mention ? [c.mention, ...c.via] : []);

/** `IMF dalam laporan World Economic Outlook memproyeksikan P`: a body speaks in a report that names nobody else. */
function isOwnReport(speaking: Candidate, way: Mention, context: Context): boolean {
  const speaker = speaking.mention?.kind;
  if (way.kind !== 'document' || (speaker !== 'body' && speaker !== 'outlet')) return false;
  const bodies = senseBits.body | senseBits.head | senseBits.government | senseBits.outlet;
  for (let i = way.from; i < way.to; i++) if (((context.tokens[i] as Token).kinds & bodies) !== 0) return false;
  return true;
}

/** `Reuters, mengutip dua pejabat, melaporkan P`: the outlet cites somebody, who speaks, and the outlet is the way. */
function citedBy(speaking: Candidate, layers: readonly Layer[]): Candidate {
  if (speaking.mention?.kind !== 'outlet') return speaking;
  const cited = layers.find((l) => l.citer && l.sources[0] && l.sources[0] !== speaking.mention);
  const [source, ...more] = cited?.sources ?? [];
  return source ? { ...speaking, mention: source, via: [...more, speaking.mention, ...speaking.via] } : speaking;
}

/**
 * A citing phrase is only the way when a speaker of its own stands in the clause (`"P," kata X, dikutip dari Y` → X via Y);
 * alone, or beside a passive that hides its source, the cited outlet speaks.
 */
export const citingPhrases: Refiner = (candidates, context) => {
  const kept: Candidate[] = [];
  for (const [sentence, group] of bySentence(candidates)) {
    const layers = group.filter(ofLayer);
    const others = group.filter((c) => !ofLayer(c));
    const spoken = others.filter((c) => !c.hidden);
    const cites = (context.layersIn.get(sentence) ?? []).filter((l) => l.kind === 'cites');
    const cited = spoken.map((c) => citedBy(c, cites));
    if (cited.some((c, i) => c !== spoken[i])) {
      kept.push(...cited, ...others.filter((c) => c.hidden));
      continue;
    }
    if (spoken.length > 0) {
      const via = layers.length > 0 ? layers.flatMap(carriers) : cites.flatMap((l) => l.sources);
      kept.push(
        ...spoken.map((c) => {
          const ways = via.filter((v) => !isOwnReport(c, v, context));
          return ways.length > 0 ? { ...c, via: [...c.via, ...ways] } : c;
        }),
      );
      kept.push(...others.filter((c) => c.hidden));
    } else if (layers.length > 0) {
      // The cited outlet speaks what a passive beside it hides: its claim is the one around that passive.
      const hidden = others.find(
        (c) => c.hidden && layers[0]?.content.some((r) => c.cue && c.cue.from >= r.from && c.cue.from < r.to),
      );
      kept.push(...layers.slice(0, 1).map((c) => (hidden ? { ...c, content: hidden.content } : c)));
    } else kept.push(...others);
  }
  return kept;
};
