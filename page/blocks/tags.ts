const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a run of text (HTML standard, 15.3.3 flow content, and tables and lists). */
export const blockTags = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul',
);

/** Elements whose content is never text of the page. */
export const skippedTags = set(
  'script style noscript template iframe frame frameset object embed svg canvas video audio select option textarea input button datalist map head link meta title img picture source track progress meter rp rt',
);

export const headingTags = set('h1 h2 h3 h4 h5 h6');

/** Elements that show a picture or a video. */
export const mediaTags = set('img picture video iframe object embed canvas amp-img amp-video amp-iframe');
