import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Every file of the project as it would be committed now. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const code = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const product = code.filter((file) => !/^(tests|scripts|store)\/|^[^/]+$/.test(file));

/** What each folder may import beside its own files. `types` allows only imports that vanish at compile time. */
const mayImport: Record<string, { folders: string[]; types?: string[]; packages: RegExp }> = {
  engine: { folders: [], packages: /^$/ },
  page: { folders: ['engine/types.ts', 'engine/steps.ts'], types: ['engine', 'report'], packages: /^$/ },
  report: { folders: ['engine'], packages: /^zod\/mini$/ },
  settings: {
    folders: ['engine/types.ts', 'report'],
    types: ['report', 'engine'],
    packages: /^(zod|zod\/mini|wxt\/.+)$/,
  },
  messaging: { folders: ['report/schema.ts'], types: ['report', 'engine'], packages: /^(zod|zod\/mini|wxt\/.+)$/ },
  'site-access': { folders: ['engine/outlets'], types: ['report', 'engine'], packages: /^(zod|zod\/mini|wxt\/.+)$/ },
  locales: { folders: [], packages: /^(intl-messageformat|preact(\/.+)?)$/ },
  components: { folders: ['locales', 'engine/types.ts', 'report'], packages: /^preact(\/.+)?$/ },
  cli: { folders: ['engine', 'report', 'page'], packages: /^(node:.+|jsdom)$/ },
  entrypoints: {
    folders: ['engine', 'page', 'report', 'settings', 'messaging', 'site-access', 'components', 'locales'],
    packages: /^(preact(\/.+)?|wxt\/.+|zod\/mini)$/,
  },
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
  /** True for a file of the project, false for a package. */
  own: boolean;
}

/** The imports of a file. Those of the project's files are given by their path, packages by their name. */
function importsOf(file: string): Import[] {
  const statement = /^(?:import|export)\s+(type\s+)?(?:[\w$*{},\s]+?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  const found = [...read(file).matchAll(statement), ...read(file).matchAll(/\bimport(\s)*\(\s*['"]([^'"]+)['"]/g)];
  return found.map(([, type, to = '']) => ({
    from: file,
    own: to.startsWith('.'),
    to: to.startsWith('.') ? normalize(join(dirname(file), to)) : to,
    typeOnly: type?.startsWith('type') ?? false,
  }));
}

const within = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

function breaks({ from, to, typeOnly, own }: Import): boolean {
  const folder = from.split('/')[0] ?? '';
  const rule = mayImport[folder];
  if (!rule) return true;
  if (!own) return !rule.packages.test(to);
  if (within(to, folder)) return false;
  return ![...rule.folders, ...(typeOnly ? (rule.types ?? []) : [])].some((place) => within(to, place));
}

describe('folders', () => {
  it.each(Object.keys(mayImport))('%s imports only what its place allows', (folder) => {
    const imports = product.filter((file) => within(file, folder)).flatMap(importsOf);
    expect(imports.filter(breaks).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('are all named in the table', () => {
    expect([...new Set(product.map((file) => file.split('/')[0]))].filter((name) => !mayImport[name ?? ''])).toEqual(
      [],
    );
  });

  it('rules, refiners, sources and text are given the language pack, and never fetch it', () => {
    const neutral = product.filter((file) => /^engine\/(text|rules|refiners|sources|clauses|details)\//.test(file));
    const fetched = neutral.flatMap(importsOf).filter(({ to }) => /^engine\/languages\/(id|en)\//.test(to));
    expect(fetched.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('keep helpers and utilities by their subject, not in a drawer', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|common)(\/|\.tsx?$)/.test(file))).toEqual([]);
  });
});

describe('files', () => {
  it('are named in kebab-case, components in PascalCase', () => {
    const odd = code.filter((file) => {
      const name = basename(file).replace(/(\.(test|content|config|bench|d))*\.tsx?$/, '');
      const pascal = file.endsWith('.tsx') && /^[A-Z][A-Za-z0-9]*$/.test(name);
      return !pascal && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  it('are at most 300 lines long, but for lexicons and data', () => {
    const long = code.filter((file) => {
      if (/^engine\/(languages|outlets)\//.test(file) || file.startsWith('tests/fixtures/')) return false;
      return read(file).split('\n').length > 301;
    });
    expect(long).toEqual([]);
  });

  it('silence no check and leave nothing for later', () => {
    const marks = new RegExp(
      [
        '\\bTO' + 'DO\\b',
        '\\bFIX' + 'ME\\b',
        '@ts-' + '(ignore|nocheck|expect-error)',
        '\\bas a' + 'ny\\b',
        'biome-' + 'ignore',
      ].join('|'),
    );
    expect(code.filter((file) => marks.test(read(file)))).toEqual([]);
  });

  it('skip no test, and leave none for later', () => {
    const skipping = /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|skipIf|runIf|todo|only|fails)\b|\bx(?:it|describe)\(/;
    const skipped = code.filter((file) => file.startsWith('tests/') && skipping.test(read(file)));
    expect(skipped).toEqual([]);
  });

  it('let no text become markup or code', () => {
    const unsafe =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(/;
    expect(product.filter((file) => unsafe.test(read(file)))).toEqual([]);
  });
});

describe('languages', () => {
  const packs = 'engine/languages';
  const names = ['id', 'en'].filter((name) => files.some((file) => file.startsWith(`${packs}/${name}/`)));

  it('have the same files, and in them the same exports for the pack', () => {
    const filesOf = (name: string): string[] =>
      product
        .filter((file) => file.startsWith(`${packs}/${name}/`))
        .map((file) => file.slice(`${packs}/${name}/`.length))
        .sort();
    // What the Indonesian pack is made of must be there in every language. How words are inflected, and what only one
    // language has (the gender of its pronouns), is that language's own.
    const taken = [...read(`${packs}/id/index.ts`).matchAll(/^import \{([^}]+)\} from '\.\/([^']+)'/gm)].flatMap(
      ([, list = '', file]) => list.split(',').map((one) => ({ file, what: one.replace('type ', '').trim() })),
    );
    expect(taken.length).toBeGreaterThan(15);
    for (const name of names) {
      expect(filesOf(name)).toEqual(filesOf('id'));
      const missing = taken.filter(
        ({ file, what }) => !new RegExp(`^export const ${what}\\b`, 'm').test(read(`${packs}/${name}/${file}`)),
      );
      expect(missing).toEqual([]);
    }
  });

  it('have the same words in the interface', () => {
    const keys = (value: unknown, path = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
        : [path];
    const wordsOf = (name: string): string[] => keys(parse(read(`locales/${name}.yml`))).sort();
    expect(wordsOf('en')).toEqual(wordsOf('id'));
  });

  it('keep their words out of the parts that serve all languages', () => {
    const words =
      /['"`](menurut|kata|katanya|ujar|ujarnya|mengatakan|menyatakan|dilansir|dikutip|bahwa|yang|seorang|juru bicara|said|says|told|according to|that|spokesman|spokesperson|he|she|ia|dia)['"`]/i;
    const neutral = product.filter(
      (file) => file.startsWith('engine/') && !/^engine\/(languages|outlets)\//.test(file),
    );
    const found = neutral.flatMap((file) => {
      // A rule carries its own examples, which are sentences of a language; those stand in `examples` and are not words of the code.
      const lines = read(file).split('\n');
      return lines.flatMap((line, index) =>
        words.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
      );
    });
    expect(found).toEqual([]);
  });
});
