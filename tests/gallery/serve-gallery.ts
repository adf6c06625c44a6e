import yaml from '@rollup/plugin-yaml';
import { build, preview } from 'vite';

const root = new URL('.', import.meta.url).pathname;
const publicDir = new URL('../../public', import.meta.url).pathname;
const outDir = new URL('../../.work/gallery', import.meta.url).pathname;

/** Builds the gallery and serves it on loopback; gives its address and how to end it. */
export async function serveGallery(): Promise<{ url: string; close: () => Promise<void> }> {
  const options = {
    root,
    publicDir,
    configFile: false as const,
    logLevel: 'error' as const,
    plugins: [yaml()],
    build: { outDir, emptyOutDir: true, target: 'esnext' },
  };
  await build({ ...options, oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } });
  const server = await preview({ ...options, preview: { host: '127.0.0.1', port: 0 } });
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
