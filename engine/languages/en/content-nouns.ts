import type { ContentNoun } from '../pack.ts';
import { list } from './list.ts';

/** Somebody's words: `Trump's claim that P`. */
const speech = list(`
  claim, claims, assertion, assertions, allegation, allegations, accusation, accusations, charge, charges, contention, contentions, insistence, argument, arguments,
  suggestion, suggestions, warning, warnings, promise, promises, pledge, pledges, vow, vows, threat, threats, denial, denials, demand, demands, call, calls, plea, pleas, appeal, appeals,
  request, requests, admission, acknowledgment, acknowledgement, announcement, declaration, remark, remarks, comment, comments, complaints, criticism, belief, beliefs, view, views,
  opinion, prediction, predictions, conclusion, conclusions, finding, findings, assessment, assurance, assurances, hope, hopes, fear, fears, concern, concerns, proposal, answer, reply, response, testimony, lie, boast, joke, theory, assumption, notion
`);

/** Sources themselves: `a Pentagon report found P`. */
const document = list(`
  report, reports, study, studies, survey, surveys, poll, polls, polling, data, figures, statistics, research, analysis, review, investigation, inquiry, audit, document, documents, records, filing, filings,
  court documents, court papers, court records, court filings, lawsuit, lawsuits, suit, complaint, indictment, affidavit, ruling, memo, memos, letter, letters, email, emails, e-mail, e-mails, transcript,
  transcripts, press release, news release, release, bill, legislation, resolution, act, law, constitution, treaty, agreement, contract, website, site, post, posts, tweet, tweets, article, articles, editorial,
  op-ed, column, essay, book, memoir, paper, papers, census, census data, white paper, fact sheet, guidelines, tax returns, tax return, medical records, police report, spreadsheet, presentation, dossier, ad, ads,
  advertisement, commercial, biography, profile, index, tally, tallies, estimates, estimate, forecast, model, tracker, polling average, exit polls, exit poll, opinion poll, news reports, media reports,
  media report, news report, local reports, press reports, platform, manifesto, plaque, sign, petition, warrant, arrest warrant, subpoena, motion, brief, opinion, charge sheet, intelligence report, statement, statements, joint statement, notice, advisory, bulletin, newsletter, verdict, decree, directive, communique, criminal complaint, police statement, social media post, blog post, caption, readout, dispatch, autopsy, autopsy report, leaflet, pamphlet, flyer, prospectus, transcript of the call
`);

/** Documents that are also somebody's words when their author stands before them: `Trump's statement that P`. */
const both = new Set(list('statement, statements, joint statement, letter, tweet, post'));

/** Nouns that carry a claim; one of both kinds is a document unless its author stands before it and its content behind. */
export const contentNouns: readonly ContentNoun[] = [
  ...document
    .filter((words) => !speech.includes(words))
    .map((words): ContentNoun => ({ words, kind: 'document', ...(both.has(words) ? { alsoSpeech: true } : {}) })),
  ...speech.map((words): ContentNoun => ({ words, kind: 'speech' })),
];

/** What the same study may be called in turn. */
export const studyNames: ReadonlySet<string> = new Set(
  list(
    'study, report, research, paper, analysis, survey, poll, review, data, figures, statistics, audit, inquiry, investigation, article, document, index, estimates, census',
  ),
);

/** Verbs of which a claim is the subject. */
export const claimVerbs: ReadonlySet<string> = new Set(
  list(
    `sparked, drew, prompted, triggered, provoked, stunned, shocked, surprised, angered, fueled, fuelled, raised, contradicted,
    contradicts, contradict, echoed, echoes, reflects, reflected, underscores, underscored, ignores, ignored`,
  ),
);
