import type { PageSource } from './harness/page-server.ts';

/** The claims of every hostile page stand between the attacks, so that a reading that survives finds them. */
const paragraphs = [
  'Pasar Randu dibuka kembali setelah perbaikan atap selama dua pekan, dan pedagang mulai menata lapak sejak subuh.',
  '"Atap baru ini tahan angin kencang dan tidak akan bocor lagi," kata Kepala Pasar Randu Slamet Raharjo, Senin, 3 Maret 2025.',
  'Slamet mengatakan perbaikan saluran air belum selesai seluruhnya dan akan dilanjutkan bulan depan dengan dana yang sama.',
  'Menurut Menteri Perdagangan Budi Santoso, harga cabai di pasar itu turun dibandingkan dengan harga bulan lalu.',
];

/** Names of properties and methods that code which reads a page asks for. */
const elementNames =
  'firstChild nextSibling parentNode parentElement localName nodeName nodeType className id childNodes children attributes getAttribute hasAttribute hasAttributes querySelectorAll ownerDocument isConnected getBoundingClientRect contains textContent'.split(
    ' ',
  );
const documentNames =
  'body title head documentElement defaultView URL location querySelector querySelectorAll createElement createRange createTreeWalker addEventListener adoptedStyleSheets hidden scrollingElement lang'.split(
    ' ',
  );

interface Parts {
  head?: string;
  before?: string;
  body?: string;
  after?: string;
}

function page({ head = '', before = '', body, after = '' }: Parts): string {
  const text = body ?? paragraphs.map((words) => `<p>${words}</p>`).join('\n');
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pasar Randu dibuka kembali setelah perbaikan</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,">${head}</head><body>${before}
<article><h1>Pasar Randu dibuka kembali setelah perbaikan</h1><time datetime="2025-03-03">3 Maret 2025</time>
<div id="isi">${text}</div></article>${after}</body></html>`;
}

const script = (code: string): string => `<script>${code}</script>`;

/** Runs in the page before the extension: everything a page can bend of what it shares with it. */
const meddling = `
  CSS.highlights.set = CSS.highlights.delete = () => { throw new Error('no'); };
  for (const name of ['push', 'flatMap', 'filter', 'map', 'splice', 'indexOf']) Array.prototype[name] = () => { throw new Error('no'); };
  for (const name of ['querySelectorAll', 'createRange', 'createElement']) Document.prototype[name] = () => { throw new Error('no'); };
  JSON.parse = () => { throw new Error('no'); };
  globalThis.CSSStyleSheet = class { constructor() { throw new Error('no'); } };
  globalThis.MutationObserver = class { constructor() { throw new Error('no'); } };
  Object.prototype.polluted = 'yes';
  customElements.define('kata-siapa-card', class extends HTMLElement { constructor() { super(); throw new Error('no'); } });`;

/** A page with so many elements beside its article. */
const crowded = (elements: number): string =>
  page({
    after: script(`
      const box = document.createElement('div');
      for (let i = 0; i < ${elements}; i++) { const one = document.createElement(i % 3 ? 'span' : 'div'); one.textContent = 'kata ' + i; box.append(one); }
      document.body.append(box);`),
  });

const pages: Record<string, () => string> = {
  '/keras/nama-bidang': () =>
    page({
      before: `${documentNames.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')}<form>${elementNames.map((name) => `<input name="${name}">`).join('')}`,
      after: '</form>',
    }),
  '/keras/dalam': () =>
    page({
      after: script(`
        // Chromium itself ends a page that lays out 5,000 nested boxes, so that most of the depth is never laid out.
        const nest = (place, depth) => { for (; depth > 0; depth--) { const box = document.createElement('div'); place.append(box); place = box; } return place; };
        const article = document.querySelector('article');
        const unseen = document.createElement('section');
        unseen.style.display = 'none';
        document.body.append(unseen);
        nest(unseen, 10000).append('Kata di dasar sumur.');
        nest(document.body, 1000).append(article);`),
    }),
  '/keras/banyak': () => crowded(100_000),
  '/keras/ramai': () => crowded(30_000),
  '/keras/panjang': () =>
    page({
      after: script(
        `document.querySelector('#isi').append(document.createTextNode('kata demi kata, '.repeat(625000)));`,
      ),
    }),
  '/keras/badai': () =>
    page({
      after: script(`
        const place = document.querySelector('#isi');
        setInterval(() => { for (let i = 0; i < 200; i++) { const one = document.createElement('i'); place.append(one); one.remove(); } place.append(place.firstElementChild); }, 5);`),
    }),
  '/keras/arah': () =>
    page({
      head: '<meta name="author" content="&#8238;gnosob naturaJ">',
      body: [
        ...paragraphs,
        'Menurut Bu&#8238;pati &#8237;Sari &#8294;Wulandari, jalan menuju pasar akan diperlebar pada bulan depan.',
      ]
        .map((words) => `<p>${words}</p>`)
        .join(''),
    }),
  '/keras/markup': () =>
    page({
      body: [
        ...paragraphs,
        '"&lt;img src=x onerror=globalThis.broken=1&gt; harga naik tajam," kata Bupati Randu &lt;b&gt;Sari Wulandari&lt;/b&gt;, Senin.',
      ]
        .map((words) => `<p>${words}</p>`)
        .join(''),
    }),
  '/keras/campur-tangan': () => page({ head: script(meddling) }),
};

/** The paths of all hostile pages. */
export const hostilePaths: readonly string[] = Object.keys(pages);

/** Serves the hostile pages on a news site. */
export const hostilePages: PageSource = (host, path) => (host === 'www.tempo.co' ? (pages[path]?.() ?? null) : null);
