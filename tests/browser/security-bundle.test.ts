import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { extensionFolder } from '../../scripts/build-extension.ts';

const folder = extensionFolder(inject('browser'));
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const textFiles = files.filter((file) => /\.(js|html|css|json)$/.test(file));
const read = (file: string): string => readFileSync(file, 'utf8');
const manifest = JSON.parse(read(join(folder, 'manifest.json')));

/** Every occurrence of a pattern in the bundle, with a little of what stands around it. */
function found(pattern: RegExp, among = textFiles): string[] {
  return among.flatMap((file) =>
    [...read(file).matchAll(pattern)].map(({ index, input }) => input.slice(Math.max(0, index - 30), index + 60)),
  );
}

/** Names of formats: nothing is ever loaded from them. */
const names =
  /^https?:\/\/(?:www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xhtml|2000\/svg|ns\/anno\.jsonld)|katasiapa\.org\/)/;

describe('the built extension', () => {
  it.each([
    ['makes code of strings', /\beval\s*\(|new Function\b|[^\w.]Function\s*\(|set(?:Timeout|Interval)\(\s*["'`]/g],
    [
      'makes markup of strings',
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write\b|createContextualFragment|(?<!new DOMParser\(\)\.)parseFromString/g,
    ],
    ['asks the network', /XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection/g],
    ['loads code', /importScripts|\bimport\s*\(|serviceWorker\.register|createElement\(["'`]script/g],
    ['runs in other code', /wasm|WebAssembly|SharedArrayBuffer/g],
  ])('nowhere %s', (_what, pattern) => {
    expect(found(pattern)).toEqual([]);
  });

  it('fetches in one place: the other pages of the article in front, of the same origin, upon a click', () => {
    const calls = found(/\bfetch\s*\(/g);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toContain('same-origin');
    expect(
      found(
        /\bfetch\s*\(/g,
        textFiles.filter((file) => !file.includes('content-scripts')),
      ),
    ).toEqual([]);
  });

  it('holds addresses only as names of formats and as searches that a click opens', () => {
    const addresses = found(
      /https?:\/\/(?![$*])[^"'`\s\\)]*/g,
      textFiles.filter((file) => !file.endsWith('manifest.json')),
    );
    const searches = /[?&](?:q|query|searchkey)=/;
    const others = addresses
      .map((around) => around.match(/https?:\/\/(?![$*])[^"'`\s\\)]*/)?.[0] ?? '')
      .filter((address) => !names.test(address) && !searches.test(address));
    expect(others).toEqual([]);
  });

  it('loads scripts, styles and pictures of its own only', () => {
    const loaded = found(
      /(?:src|href)="([^"]*)"/g,
      textFiles.filter((file) => file.endsWith('.html')),
    );
    expect(loaded.filter((around) => /(?:src|href)="(?!\/|data:)/.test(around.slice(25)))).toEqual([]);
    expect(
      found(
        /url\((?!["']?data:|["']?#)/g,
        textFiles.filter((file) => file.endsWith('.css')),
      ),
    ).toEqual([]);
  });

  it('has the strictest policy for its pages', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    for (const rule of ["default-src 'none'", "script-src 'self'", "base-uri 'none'", "form-action 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|https?:|\*|connect-src/);
  });

  it('cannot be reached by pages or other extensions', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    if (inject('browser') === 'chromium') expect(manifest.externally_connectable).toEqual({ ids: [] });
    else expect(manifest.externally_connectable).toBeUndefined();
    expect(found(/on(?:Message|Connect)External\.addListener|onUserScriptMessage/g)).toEqual([]);
  });

  it('is the build that ships: no path of this machine, no development code', () => {
    expect(found(/jsxDEV|lineNumber:\d/g)).toEqual([]);
    expect(textFiles.filter((file) => read(file).includes(process.cwd()))).toEqual([]);
  });

  it('holds nothing but what it needs', () => {
    const kinds = new Set(files.map((file) => file.slice(file.lastIndexOf('.'))));
    expect([...kinds].sort()).toEqual(['.css', '.html', '.js', '.json', '.png', '.svg', '.txt']);
  });
});
