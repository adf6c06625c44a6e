import { read } from '../unclobbered.ts';

/** What a card says, in the reader's words. All of it is shown as plain text. */
export interface CardContent {
  name: string;
  /** Type and role. */
  about: string;
  /** How a second-hand claim came, or empty. */
  way: string;
  /** Date, channel, kind of quotation. */
  facts: string[];
  why: string;
}

/** The look of a card: colour and line of the claim's type. */
export interface CardLook {
  dark: boolean;
  color: string;
  line: string;
}

/**
 * Styles are set through the object model, element by element: a style sheet of ours could be refused by the page's
 * Content Security Policy, and inside the closed shadow root none of the page's own sheets reaches these elements.
 */
function element(document: Document, css: string, text = ''): HTMLElement {
  const made = read(document, 'createElement')('div');
  made.style.cssText = css;
  // Names come from the page: their direction must not spill into the words around them.
  made.dir = 'auto';
  made.textContent = text;
  return made;
}

/** Builds the element that holds a card; it is shown by whoever puts it into the page. */
export function renderCard(document: Document, content: CardContent, look: CardLook): HTMLElement {
  const [ink, soft, paper, edge] = look.dark
    ? ['#e8eaed', '#a7b0bb', '#22262c', '#4a535e']
    : ['#1b1f24', '#59626e', '#ffffff', '#c3c9d1'];
  const host = read(document, 'createElement')('kata-siapa-card');
  host.style.cssText = `all:initial;position:fixed;inset:auto;left:0;top:0;margin:0;display:block;z-index:2147483647`;
  const card = element(
    document,
    `box-sizing:border-box;width:max-content;max-width:min(320px,calc(100vw - 16px));padding:10px 12px;border:1px solid ${edge};` +
      `border-radius:8px;background:${paper};color:${ink};font:13px/1.45 system-ui,sans-serif;overflow-wrap:anywhere;` +
      'box-shadow:0 2px 10px #0003',
  );
  card.setAttribute('role', 'status');
  card.append(
    element(
      document,
      `font-weight:650;text-decoration:underline ${look.line} ${look.color} 2px;text-underline-offset:4px;margin-bottom:3px`,
      content.name,
    ),
    element(document, `color:${soft}`, content.about),
    ...(content.way ? [element(document, 'font-weight:550', content.way)] : []),
    ...(content.facts.length > 0 ? [element(document, `color:${soft}`, content.facts.join(' · '))] : []),
    element(document, `margin-top:4px;color:${soft};font-size:12px`, content.why),
  );
  host.attachShadow({ mode: 'closed' }).append(card);
  return host;
}
