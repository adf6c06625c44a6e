import { creditLabels, photoHouses, sourceLabels } from '../words/credits.ts';

/** A caption taken apart. */
export interface CreditedText {
  /** The text without its credit; empty when it is nothing else. */
  text: string;
  /** Who took or owns the picture, as the page writes it, without brackets. */
  credit: string;
}

/** Longest text that is looked at for a credit, and longest credit, in characters. */
const longestText = 600;
const longestCredit = 90;

/** A text without any of these names no credit; most paragraphs are done with here. */
const sign = /[/(©[:]|afp|getty|photo|dok\.|shutterstock/i;

/** Finds the credit of a picture in a short text, or null when it names none. Plain string work: it is asked of many blocks. */
export function photoCredit(text: string): CreditedText | null {
  if (text.length > longestText || !sign.test(text)) return null;
  return inBrackets(text) ?? labelled(text) ?? marked(text) ?? leading(text);
}

/** `(Foto: X/AFP)`, `(ANTARA FOTO/X)`, `(CNN Indonesia/Adhi Wicaksono)`, `(Dok. X)`, `(istimewa)` at the end. */
function inBrackets(text: string): CreditedText | null {
  const trimmed = text.replace(/[.\s]+$/, '');
  const last = trimmed[trimmed.length - 1];
  if (last !== ')' && last !== ']') return null;
  const open = trimmed.lastIndexOf(last === ')' ? '(' : '[');
  const inside = open < 0 ? '' : trimmed.slice(open + 1, -1).trim();
  if (inside.length < 2 || inside.length > longestCredit) return null;
  const named = holdsHouse(inside);
  const isCredit =
    (startsWithLabel(inside) && !creditLabels.has(inside.toLowerCase()) && (named || !startsWithSource(inside))) ||
    inside.startsWith('©') ||
    named ||
    (isSlashedName(inside) && !isDeskCode(inside));
  if (!isCredit) return null;
  const before = text.slice(0, open).trim();
  // `Foto: (Getty Images)`: only the label is left, and is the credit's.
  return creditLabels.has(before.replace(/\s*:$/, '').toLowerCase())
    ? { text: '', credit: `${before} ${inside}` }
    : { text: before, credit: inside };
}

/** `Foto: X`, `Photograph: X/AP`, `Image credit: X`, `Photo by X`, `Dok. X` as the last words, after a sentence or alone. */
function labelled(text: string): CreditedText | null {
  const matches = [...text.matchAll(/(?:^|[\s.,|/–—-])((?:[A-Za-z]+ )?[A-Za-z]+)(?:\s?[:：]|\.(?= [A-Z])| by\b)/g)];
  for (let i = matches.length - 1; i >= 0; i--) {
    const match = matches[i];
    const words = match?.[1]?.toLowerCase() ?? '';
    const label = creditLabels.has(words) ? words : (words.split(' ').pop() ?? '');
    if (!match || !creditLabels.has(label)) continue;
    const start = match.index + match[0].search(/[A-Za-z]/) + (label === words ? 0 : words.length - label.length);
    const credit = text.slice(start).trim();
    const rest = credit.slice(label.length + 1).trim();
    if (rest.length < 2 || credit.length > longestCredit || /[.!?]\s+\p{Lu}/u.test(rest.slice(6))) return null;
    if (match[0].endsWith('.') && label !== 'dok') continue;
    if (sourceLabels.has(label) && !holdsHouse(rest)) return null;
    return { text: text.slice(0, start).replace(/[\s|/–—-]+$/, ''), credit };
  }
  return null;
}

/** `REUTERS/Michael A. McCoy`, `X / Getty Images`, `AP Photo/X`, `© X` as the last words. */
function marked(text: string): CreditedText | null {
  const sheet = text.lastIndexOf('©');
  if (sheet >= 0 && text.length - sheet <= longestCredit && text.length - sheet > 2)
    return { text: text.slice(0, sheet).replace(/[\s/]+$/, ''), credit: text.slice(sheet) };
  // The last words in capitals, joined by strokes: where a sentence ended or a dash stood, the credit begins.
  const tail = text.slice(-longestCredit);
  const begin = Math.max(
    ...['. ', ', ', '| ', '– ', '— '].map((mark) => tail.lastIndexOf(mark) + (tail.includes(mark) ? 2 : 0)),
  );
  const words = tail.slice(begin > 0 ? begin : 0).trim();
  const whole = begin > 0 || text.length <= longestCredit;
  if (whole && photoHouses.has(words.toLowerCase()))
    return { text: text.slice(0, text.length - words.length).trim(), credit: words };
  if (
    whole &&
    /^\p{Lu}/u.test(words) &&
    words.length > 1 &&
    holdsHouse(words) &&
    isAllNames(words) &&
    !/[.!?]$/.test(words)
  )
    return { text: text.slice(0, text.length - words.length).trim(), credit: words };
  return null;
}

/** `KOMPAS.com/RIMA WAHYUNINGRUM Rusunawa …`: the credit comes first, the photographer often in capitals. */
function leading(text: string): CreditedText | null {
  const stroke = text.indexOf('/');
  if (stroke < 2 || stroke > 45) return null;
  const house = text.slice(0, stroke).trim();
  if (!photoHouses.has(house.toLowerCase()) && !/^[\p{Lu}.'’ -]{4,}$/u.test(house)) return null;
  const after =
    /^\s?((?:[\p{Lu}.'’-]{2,}(?=\s|$)\s?){1,5}|[\p{Lu}][\p{L}.'’-]+(?:\.(?:com|co\.id|id))?)\s+(?=[\p{Lu}\d"“(])/u.exec(
      text.slice(stroke + 1, stroke + 70),
    );
  if (!after?.[1]) return null;
  const end = stroke + 1 + after[0].length;
  return { text: text.slice(end).trim(), credit: text.slice(0, end).trim() };
}

/** Whether one to three words of a text are a known house. */
function holdsHouse(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s/,:;()@]+/)
    .filter(Boolean);
  return words.some(
    (word, i) =>
      photoHouses.has(word.replace(/\.$/, '')) ||
      photoHouses.has(`${word} ${words[i + 1]}`) ||
      photoHouses.has(`${word} ${words[i + 1]} ${words[i + 2]}`) ||
      (word.includes('-') && photoHouses.has(word.slice(word.lastIndexOf('-') + 1))),
  );
}

/** `Foto: …`, `Photo by …`, `Dok. …`, `Dok.IGI`. */
function startsWithLabel(text: string): boolean {
  const first = /^([A-Za-z]+)(?: ([A-Za-z]+))?/.exec(text);
  const one = first?.[1]?.toLowerCase() ?? '';
  return creditLabels.has(one) || creditLabels.has(`${one} ${first?.[2]?.toLowerCase()}`);
}

const startsWithSource = (text: string): boolean => sourceLabels.has(/^[A-Za-z]+/.exec(text)?.[0].toLowerCase() ?? '');

/** `CNN Indonesia/Adhi Wicaksono`: names on both sides of a stroke, no figures. */
const isSlashedName = (text: string): boolean => /^\p{Lu}[^/\d]{1,50}\s?\/\s?[^\d]{2,60}$/u.test(text);

/** Desks' codes look like credits: `(mea/mea)`, `(Cas/Isk)`. */
const isDeskCode = (text: string): boolean => /^\p{L}{1,5}(?:\s?[/-]\s?\p{L}{1,5})+$/u.test(text);

/** Whether all words begin with a capital or join names. */
const isAllNames = (text: string): boolean =>
  text.split(/[\s/]+/).every((word) => /^[\p{Lu}\d@#(]|^(?:via|for|and|dan|de|van|bin|of)$|\.com$/u.test(word));
