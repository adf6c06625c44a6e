/**
 * Reads that the page cannot bend. A form answers for its properties with its own fields (`<input name="firstChild">`) and a
 * document with its named elements (`<img name="body">`), before their own and inherited ones
 * (https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem, [LegacyOverrideBuiltIns]). What is inherited is
 * therefore taken from the prototypes, which no page reaches in the extension's own world.
 */

/** Whether a node may be bent: forms and documents; a name that is no string has been bent already. */
function mayBend(node: Node): boolean {
  const { nodeName } = node;
  return typeof nodeName !== 'string' || nodeName === 'FORM' || nodeName === 'form' || nodeName === '#document';
}

function inherited(node: Node, name: string): unknown {
  for (let at: unknown = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found.get ? found.get.call(node) : found.value;
  }
  return undefined;
}

/** A property of a node, whatever the names of fields and pictures are. Methods come back bound to the node. */
export function read<Of extends Node, Name extends keyof Of & string>(node: Of, name: Name): Of[Name] {
  const value = mayBend(node) ? (inherited(node, name) as Of[Name]) : node[name];
  return typeof value === 'function' ? value.bind(node) : value;
}

/** The elements below a document or element that a selector names. */
export function selectAll<Found extends Element>(root: Document | Element, selector: string): Iterable<Found> {
  return read<Document | Element, 'querySelectorAll'>(root, 'querySelectorAll')<Found>(selector);
}

/** An attribute of an element, or null. */
export function attribute(element: Element, name: string): string | null {
  return mayBend(element) ? read(element, 'getAttribute')(name) : element.getAttribute(name);
}
