import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectLanguage } from '../engine/detect-language.ts';
import { extractWithPackInSteps } from '../engine/extract-with-pack.ts';
import { buildReportInSteps } from '../report/build-report.ts';
import { leavePart } from './article.content/load-part.ts';

/** The engine, put into a page once an article was found there: most of the code, which no other page needs. */
export default defineUnlistedScript(() =>
  leavePart('engine', { detectLanguage, extractWithPackInSteps, buildReportInSteps }),
);
