import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pack } from '../engine/languages/en/index.ts';
import { leavePart } from './article.content/load-part.ts';

/** The words of English, put into a page whose article is written in it. */
export default defineUnlistedScript(() => leavePart('language-en', pack));
