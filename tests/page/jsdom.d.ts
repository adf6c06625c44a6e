/** The part of jsdom that the tests of the page use; the package brings no types. */
declare module 'jsdom' {
  /** Where a page's messages go: nowhere, unless somebody listens. */
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: { url?: string; virtualConsole?: VirtualConsole });
    readonly window: Window & typeof globalThis;
  }
}
