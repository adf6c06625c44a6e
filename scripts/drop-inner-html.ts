/** The part of a Vite plugin that is used here. */
interface BuildPlugin {
  name: string;
  apply: 'build';
  transform(code: string, id: string): { code: string; map: null } | undefined;
}

/** Where Preact (11.2) compares and sets `innerHTML`. */
const compares = /\w+\.__html==\w+\.innerHTML/g;
const sets = /\w+\.innerHTML=\w+\.__html/g;

/**
 * Takes `innerHTML` out of Preact as it is bundled. The project never sets markup from a string; without the code that could,
 * nobody has to take that on trust, and the stores' checkers have nothing to ask. Throws when Preact looks different by now.
 */
export function dropInnerHtml(): BuildPlugin {
  return {
    name: 'kata-siapa:drop-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/node_modules\/preact\/dist\/preact\.m?js/.test(id.replaceAll('\\', '/'))) return undefined;
      const plain = code.replace(compares, 'false').replace(sets, 'void 0');
      if (plain === code || plain.includes('innerHTML'))
        throw new Error(`Preact sets innerHTML in another way now: ${id}`);
      return { code: plain, map: null };
    },
  };
}
