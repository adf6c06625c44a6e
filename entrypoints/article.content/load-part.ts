import type { detectLanguage } from '../../engine/detect-language.ts';
import type { extractWithPackInSteps } from '../../engine/extract-with-pack.ts';
import type { LanguagePack } from '../../engine/languages/pack.ts';
import type { PartName } from '../../messaging/requests.ts';
import type { buildReportInSteps } from '../../report/build-report.ts';

/** What reads a text, and what makes a report of the reading. */
export interface Engine {
  detectLanguage: typeof detectLanguage;
  extractWithPackInSteps: typeof extractWithPackInSteps;
  buildReportInSteps: typeof buildReportInSteps;
}

/** What each script that is loaded when it is needed leaves. */
export type Part<Name extends PartName> = Name extends 'engine' ? Engine : LanguagePack;

/** Loads a part when it is first asked for. Rejects when it does not come; the next call tries anew. */
export type LoadPart = <Name extends PartName>(name: Name) => Promise<Part<Name>>;

/** Where the parts are left. No name in the page can stand for a symbol. */
const place: unique symbol = Symbol.for('kata-siapa.parts');

type Parts = { [Name in PartName]?: Part<Name> };

const left = (): Parts => {
  const world = globalThis as { [place]?: Parts };
  world[place] ??= {};
  return world[place];
};

/** Leaves a part to the script that reads the page; called by the part's own script. */
export function leavePart<Name extends PartName>(name: Name, part: Part<Name>): void {
  Object.assign(left(), { [name]: part });
}

/** How long after a lost request it is made again, in milliseconds. */
const again = 1000;

/**
 * Gives a function that loads parts by asking for their scripts to be put into the page. The browser may end the background over a
 * request, so one that was lost is made once more. What an earlier version left in the page is not used: it is overwritten.
 */
export function partLoader(request: (name: PartName) => Promise<unknown>): LoadPart {
  const loading = new Map<PartName, Promise<unknown>>();
  const load = async (name: PartName): Promise<unknown> => {
    delete left()[name];
    await request(name).catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, again));
      await request(name);
    });
    const part = left()[name];
    if (part) return part;
    loading.delete(name);
    throw new Error(`${name} could not be loaded.`);
  };
  return <Name extends PartName>(name: Name) => {
    const known = loading.get(name) ?? load(name);
    loading.set(name, known);
    known.catch(() => loading.delete(name));
    return known as Promise<Part<Name>>;
  };
}
