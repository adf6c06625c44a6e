import { blockTags, mediaTags, skippedTags } from './tags.ts';

/** What an element's name says of it. */
export interface TagTraits {
  /** Lower-case tag name. */
  tag: string;
  /** Its content is never text of the page. */
  skipped: boolean;
  /** It begins and ends a run of text. Elements with names of their own (`x-card`) do as well. */
  block: boolean;
  media: boolean;
}

const known = new Map<string, TagTraits>();
const mostKnown = 1000;

/** Traits by `nodeName`, as the page writes it (`DIV` in HTML, `div` in XHTML). */
export function traitsOf(nodeName: string): TagTraits {
  let traits = known.get(nodeName);
  if (!traits) {
    const tag = nodeName.toLowerCase();
    traits = {
      tag,
      skipped: skippedTags.has(tag),
      block: blockTags.has(tag) || tag.includes('-'),
      media: mediaTags.has(tag),
    };
    if (known.size < mostKnown) known.set(nodeName, traits);
  }
  return traits;
}
