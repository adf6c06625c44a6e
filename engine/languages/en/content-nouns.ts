import type { ContentNoun } from '../pack.ts';
import { list } from './list.ts';

/** Somebody's words: `Trump's claim that P`. */
const speech = list(`
  claim, claims, assertion, assertions, allegation, allegations, accusation, accusations, charge, charges, contention, contentions, insistence, argument, arguments,
  suggestion, suggestions, warning, warnings, promise, promises, pledge, pledges, vow, vows, threat, threats, denial, denials, demand, demands, call, calls, plea, pleas, appeal, appeals,
  request, requests, admission, acknowledgment, acknowledgement, announcement, declaration, remark, remarks, comment, comments, complaints, criticism, belief, beliefs, view, views,
  opinion, prediction, predictions, conclusion, conclusions, finding, findings, assessment, assurance, assurances, hope, hopes, fear, fears, concern, concerns, proposal, answer, reply, response, testimony, lie, boast, joke, theory, assumption, notion, pronouncement, pronouncements, conviction, suspicion, suspicions, observation, worry, worries, insinuation, revelation, disclosure, confession
`);

/** Sources themselves: `a Pentagon report found P`. */
const document = list(`
  report, reports, study, studies, survey, surveys, poll, polls, polling, data, figures, statistics, research, analysis, review, investigation, inquiry, audit, document, documents, records, filing, filings,
  court documents, court papers, court records, court filings, lawsuit, lawsuits, suit, complaint, indictment, affidavit, ruling, memo, memos, letter, letters, email, emails, e-mail, e-mails, transcript,
  transcripts, press release, news release, release, bill, legislation, resolution, act, law, constitution, treaty, agreement, contract, website, site, post, posts, tweet, tweets, article, articles, editorial,
  op-ed, column, essay, book, memoir, paper, papers, census, census data, white paper, fact sheet, guidelines, tax returns, tax return, medical records, police report, spreadsheet, presentation, slide, slides, dossier, ad, ads,
  advertisement, commercial, biography, profile, index, tally, tallies, estimates, estimate, forecast, model, tracker, polling average, polling averages, average, averages, exit polls, exit poll, opinion poll, news reports, media reports,
  media report, news report, local reports, press reports, platform, manifesto, plaque, sign, petition, warrant, arrest warrant, subpoena, motion, brief, opinion, charge sheet, intelligence report, statement, statements, joint statement, notice, advisory, bulletin, newsletter, verdict, decree, directive, communique, criminal complaint, police statement, social media post, blog post, caption, readout, dispatch, autopsy, autopsy report, leaflet, pamphlet, flyer, prospectus, transcript of the call,
  minutes, obituary, death certificate, search warrant, arrest report, incident report, charging documents, charging document, probable cause statement, plea agreement, court record, police records, police log, logs, judgment, judgement, executive order, court order, government data, official data, industry data, official figures, official statistics, satellite data, flight data, tracking data, shipping data, trade data, census figures, jobs report, earnings report, annual report, quarterly report, audit report, interim report, preliminary report, inspection report, progress report, situation report, country report, expert report, toxicology report, pathology report, post-mortem, post-mortem examination, post mortem, impact assessment, risk assessment, threat assessment, assessment report, case study, meta-analysis, systematic review, literature review, preprint, abstract, textbook, manual, handbook, circular, ordinance, regulation, regulations, draft law, draft bill, draft agreement, draft resolution, draft statement, draft report, memorandum, note, research note, client note, diary entry, log entry, ledger, invoice, receipts, contract documents, planning documents, internal documents, internal emails, internal memo, leaked documents, text messages, database, dashboard, registry, website post, job advertisement, job listing, company filing, regulatory filing, stock exchange filing, securities filing, bankruptcy filing, tax filing, campaign finance report, campaign finance reports, scorecard, ranking, rankings, league table, barometer, opinion survey, consumer survey, business survey, purchasing managers' index, forecasts, projections, projection, simulation, simulations, modelling, modeling, experiment, experiments, trial results, test results, lab results, results, results of the study, election results, preliminary results, early results, official results, provisional results, exit polling, count, official count, tip sheet, inscription, itinerary, schedule, guidance, travel advisory, safety notice, recall notice, weather bulletin, alert, amber alert, ballot measure, proposition, amendment, clause, article of the constitution, penal code, criminal code, charter, bylaws, statute, legislation draft, code of conduct`);

/** Documents that are also somebody's words when their author stands before them: `Trump's statement that P`. */
const both = new Set(list('statement, statements, joint statement, letter, tweet, post'));

/** Words by which somebody binds himself or asks something: `his promise to P`. */
const wishes = new Set(
  list(
    'promise, promises, pledge, pledges, vow, vows, threat, threats, demand, demands, call, calls, plea, pleas, appeal, appeals, request, requests, proposal',
  ),
);

/** Nouns that carry a claim; one of both kinds is a document unless its author stands before it and its content behind. */
export const contentNouns: readonly ContentNoun[] = [
  ...document
    .filter((words) => !speech.includes(words))
    .map((words): ContentNoun => ({ words, kind: 'document', ...(both.has(words) ? { alsoSpeech: true } : {}) })),
  ...speech.map((words): ContentNoun => ({ words, kind: 'speech', ...(wishes.has(words) ? { ofWishes: true } : {}) })),
];

/** What the same study may be called in turn. */
export const sameDocuments: readonly ReadonlySet<string>[] = [
  new Set(
    list(
      'study, report, research, paper, analysis, survey, poll, review, data, figures, statistics, audit, inquiry, investigation, article, document, index, estimates, census',
    ),
  ),
];

/** Verbs of which a claim is the subject. */
export const claimVerbs: ReadonlySet<string> = new Set(
  list(
    `sparked, drew, prompted, triggered, provoked, stunned, shocked, surprised, angered, fueled, fuelled, raised, contradicted,
    contradicts, contradict, echoed, echoes, reflects, reflected, underscores, underscored, ignores, ignored`,
  ),
);
