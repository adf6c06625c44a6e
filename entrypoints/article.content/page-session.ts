import type { Span } from '../../engine/types.ts';
import type { PageState, Reply } from '../../messaging/replies.ts';
import { type HoverCards, watchHover } from '../../page/hover/watch-hover.ts';
import { articleInView, watchScrolling } from '../../page/in-view.ts';
import { jumpTo, stopFlash } from '../../page/jump.ts';
import { read as readNode } from '../../page/unclobbered.ts';
import { watchAddress } from '../../page/watch-address.ts';
import { noteChanges, watchChanges } from '../../page/watch-article.ts';
import { applyCorrections } from '../../report/apply-corrections.ts';
import type { Correction } from '../../report/correction.ts';
import { withConfidence } from '../../report/select-claims.ts';
import type { Settings } from '../../settings/schema.ts';
import { isSiteOff } from '../../settings/site.ts';
import { renderClaimCard } from './claim-card.ts';
import type { LoadPart } from './load-part.ts';
import { paintReport, shownClaims } from './paint-report.ts';
import { type ReadPage, rangesOf, readPage } from './read-page.ts';

/** How long a page without an article is given to bring one, in milliseconds; then nothing watches it any more. */
const patience = 10_000;

/** The longest a smooth scroll takes, in milliseconds; the card waits for its end, or scrolling would take it off. */
const longestScroll = 700;

/** What a session needs of the extension around it. */
export interface SessionOptions {
  document: Document;
  settings(): Promise<Settings>;
  /** What the reader corrected on the page of an address. */
  corrections(url: string): Promise<readonly Correction[]>;
  /** Loads the engine and the words of a language; called only where there is an article. */
  load: LoadPart;
  /** Told whenever the number of claims changes; null when no article is shown. */
  report(claims: number | null): void;
  /** Ends the session. */
  signal: AbortSignal;
}

/** The reading of one page, over all its in-app navigations. */
export interface PageSession {
  state(): Promise<PageState>;
  rescan(): Promise<PageState>;
  /** Reads the other pages of an article that is split over several, and all of them as one. */
  readAllPages(): Promise<PageState>;
  settingsChanged(settings: Settings): void;
  correctionsChanged(): Promise<void>;
  setHighlights(on: boolean): boolean;
  jumpToClaim(claimId: string): boolean;
  jumpToText(span: Span): boolean;
  step(step: 'next' | 'previous'): boolean;
  /** The text that was read and how long that kept the page busy, in milliseconds; null without an article. */
  text(): Promise<Reply<'getText'>>;
}

/** Whether something that was added may be the next article: it brings a headline of the first rank. */
function bringsHeadline(nodes: NodeList): boolean {
  return [...nodes].some(
    (node) => node instanceof Element && (node.matches('h1') || node.querySelector('h1') !== null),
  );
}

/** Begins to read a page and keeps reading it as it changes. */
export function startSession({ document, settings, corrections, load, report, signal }: SessionOptions): PageSession {
  let page: ReadPage | null = null;
  let state: PageState = { state: 'reading' };
  let current: Settings | null = null;
  let undo = (): void => {};
  let cards: HoverCards | null = null;
  let watching = new AbortController();
  let reading: Promise<void> = Promise.resolve();
  let stepped: string | null = null;
  /** The address whose pages the reader asked to be read together, or null. */
  let whole: string | null = null;
  /** What changed on the page while it was read last, until it is known whether that matters. */
  let meanwhile: MutationRecord[] = [];

  const clear = (): void => {
    watching.abort();
    undo();
    undo = () => {};
    stopFlash(document);
  };

  /** Marks the claims and lets them show their cards; returns what takes both off. */
  const showMarks = (own: ReadPage, wishes: Settings): (() => void) => {
    const life = new AbortController();
    const unpaint = own.clock.run(() => paintReport(own, wishes));
    const marked = () => shownClaims(own, wishes).map(({ id, parts }) => ({ id, ranges: rangesOf(own.text, parts) }));
    cards = watchHover(document, marked, (id) => renderClaimCard(own, id, wishes), life.signal);
    return () => {
      unpaint();
      life.abort();
      cards = null;
    };
  };

  const repaint = (on: boolean): void => {
    undo();
    undo = page && current && on ? showMarks(page, current) : () => {};
    if (state.state === 'ready') state = { ...state, highlights: on };
  };

  const scan = async (): Promise<void> => {
    current = await settings();
    const view = readNode(document, 'defaultView');
    if (signal.aborted || !view) return;
    if (isSiteOff(current, view.location.href)) {
      clear();
      page = null;
      state = { state: 'site-off' };
      report(null);
      return;
    }
    if (whole !== null && whole !== view.location.href) whole = null;
    const changes = noteChanges(document);
    let next: ReadPage | null;
    try {
      next = await readPage(document, load, signal, whole !== null);
      if (next) next.report = applyCorrections(next.reading, await corrections(next.reading.url));
    } finally {
      meanwhile = changes();
    }
    if (signal.aborted) return;
    clear();
    page = next;
    watching = new AbortController();
    const life = AbortSignal.any([signal, watching.signal]);
    if (!next) {
      state = { state: 'no-article' };
      report(null);
      return;
    }
    if (next.report.language === null) {
      state = { state: 'unsupported-language', language: readNode(document, 'documentElement').lang || null };
      report(null);
      return;
    }
    state = { state: 'ready', report: next.report, highlights: current.highlights };
    repaint(current.highlights);
    report(claims().length);
    // The whole document is watched, for a site that changes its article in place takes the old one away with its root.
    const { root } = next;
    const concerns = (records: MutationRecord[]): boolean =>
      !root.isConnected ||
      records.some(({ target, addedNodes }) => root.contains(target) || bringsHeadline(addedNodes));
    if (!next.embedded) watchChanges(document, () => void readUntilFound(), life, concerns, meanwhile);
    meanwhile = [];
    const { headlines, shown } = next;
    if (headlines.length > 1) {
      watchScrolling(view, () => articleInView(headlines, view) !== shown && void read(), life);
    }
  };

  const read = (): Promise<void> => {
    reading = reading.then(scan).catch((error: unknown) => {
      clear();
      page = null;
      state = { state: 'failed', reason: error instanceof Error ? error.message : 'unknown' };
      report(null);
    });
    return reading;
  };

  /** Reads, and again as the page grows, until there is an article or patience is over. */
  const readUntilFound = async (): Promise<void> => {
    await read();
    const noted = meanwhile;
    meanwhile = [];
    if ((page && !page.embedded) || signal.aborted || state.state === 'site-off') return;
    const waiting = new AbortController();
    const life = AbortSignal.any([signal, waiting.signal]);
    const timer = setTimeout(() => waiting.abort(), patience);
    life.addEventListener('abort', () => clearTimeout(timer), { once: true });
    watchChanges(
      document,
      () => {
        void read().then(() => {
          if (page && !page.embedded) waiting.abort();
        });
      },
      life,
      undefined,
      noted,
    );
  };

  signal.addEventListener('abort', clear, { once: true });
  const view = readNode(document, 'defaultView');
  if (view) watchAddress(view, () => void readUntilFound(), signal);
  void readUntilFound();

  const claims = () => (page && current ? withConfidence(page.report, current.confidence).claims : []);
  const jump = (spans: readonly Span[]): boolean => page !== null && jumpTo(rangesOf(page.text, spans));

  return {
    state: async () => {
      await reading;
      return state;
    },
    text: async () => {
      await reading;
      return page && { text: page.text.text, ...page.clock.time() };
    },
    readAllPages: async () => {
      whole = view?.location.href ?? null;
      await read();
      return state;
    },
    rescan: async () => {
      await read();
      return state;
    },
    settingsChanged: (next) => {
      const wasOff = state.state === 'site-off';
      current = next;
      const off = view !== null && isSiteOff(next, view.location.href);
      if (off !== wasOff) {
        void read();
        return;
      }
      repaint(next.highlights);
      if (state.state === 'ready') report(claims().length);
    },
    correctionsChanged: async () => {
      const own = page;
      if (!own || !current) return;
      const list = await corrections(own.reading.url);
      if (own !== page || signal.aborted) return;
      own.report = applyCorrections(own.reading, list);
      if (state.state === 'ready') state = { ...state, report: own.report };
      repaint(current.highlights);
      report(claims().length);
    },
    setHighlights: (on) => {
      repaint(on);
      return page !== null;
    },
    jumpToClaim: (claimId) => {
      stepped = claimId;
      const claim = page?.report.claims.find((one) => one.id === claimId);
      return claim !== undefined && jump(claim.parts);
    },
    jumpToText: (span) => jump([span]),
    step: (step) => {
      const list = claims();
      const at = list.findIndex((claim) => claim.id === stepped);
      const next =
        list[step === 'next' ? at + 1 : (at < 0 ? list.length : at) - 1] ?? list[step === 'next' ? 0 : list.length - 1];
      if (!next) return false;
      stepped = next.id;
      const there = jump(next.parts);
      if (there) void scrollEnd(document).then(() => stepped === next.id && cards?.show(next.id));
      return there;
    },
  };
}

/** Resolves when the page has come to rest after a jump; at once-ish where the jump needed no scrolling. */
function scrollEnd(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestScroll);
    const settled = () => {
      clearTimeout(timer);
      resolve();
    };
    readNode(document, 'addEventListener')('scrollend', settled, { once: true, capture: true });
  });
}
