import { once } from '../../once.ts';
import type { Frame } from '../pack.ts';

/** A reporting verb in its plain form. */
export interface ReportingRoot {
  /** One word, or a verb with its particle: `point out`. */
  root: string;
  frame: Frame;
  /** How surely its forms report speech, as in `VerbCue`. */
  strength: 1 | 2 | 3;
  /** Past and past participle of irregular verbs, separated by a space. */
  past?: string;
  /** Those marked `<` may stand before their subject: `said Kirby`. */
  inverted?: true;
  /** Those marked `@` take whom they tell as their object: `told Reuters that`. */
  told?: true;
  ofDocuments?: true;
  /** Those marked `!` report only what a clause or a quotation says: `concluded the hearing` is an act. */
  ofClauses?: true;
  /** Those marked `~` are thought or wished, and nothing is passed on. */
  ofMind?: true;
  /** Those marked `^` are acts on people: `questioned the suspect`. */
  onPeople?: true;
}

/**
 * Reads entries `verb(past)marks`, one after a comma: `<` the subject may follow, `@` the person told is its object,
 * `#` bodies and documents are its usual subjects, `!` it reports only a
 * clause or a quotation, `~` it is thought or wished, `^` it is an act on people.
 */
function rows(frame: Frame, strength: 1 | 2 | 3, table: string): ReportingRoot[] {
  return table
    .split(/[,\n]/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .map((cell) => {
      const [, root = '', past, marks = ''] = /^([a-z -]+?)(?:\(([a-z ]+)\))?([<@#!~^]*)$/.exec(cell) ?? [];
      return {
        root,
        frame,
        strength,
        ...(past ? { past } : {}),
        ...(marks.includes('<') ? { inverted: true as const } : {}),
        ...(marks.includes('@') ? { told: true as const } : {}),
        ...(marks.includes('#') ? { ofDocuments: true as const } : {}),
        ...(marks.includes('^') ? { onPeople: true as const } : {}),
        ...(marks.includes('~') ? { ofMind: true as const } : {}),
        ...(marks.includes('!') ? { ofClauses: true as const } : {}),
      };
    });
}

/** Verbs that hardly do anything but report: their complement is what was said. */
const surely = () =>
  rows(
    'statement',
    3,
    `say(said)<, tell(told)@!, assert<, allege<, contend<, insist<, declare<, remark<, reply<, quip<, opine<, retort<, exclaim<, lament<, claim<,
  argue<, warn@<, acknowledge<, concede<, admit<, explain<, note<, stress<, emphasize<, emphasise<, reiterate<, recall<, recount<, caution@<,
  complain<, boast<, joke<, predict<, speculate<, testify<, tweet<, retweet, write(wrote written)<!, announce<, deny, point out<, suggest<, reckon<,
  believe~, conclude<!, confirm<, inform@, assure@, remind@, reassure@, vow<, pledge<, promise@<, swear(swore sworn), marvel<, muse<,
  clarify<, maintain<!, profess, proclaim<, hint<, insinuate, posit<, theorize<, theorise, tell of(told), riposte`,
  );

/** Verbs that report as a rule, but also name acts, thoughts or things. */
const asARule = () =>
  rows(
    'statement',
    2,
    `add<!, report<#, respond<!, answer<!, agree<, disagree, feel(felt)~, think(thought)~, fear~, worry~, hope~, expect~, state<, mention<, observe<!, reveal<#,
  disclose<#, divulge, estimate<#, project#, forecast(forecast)#, describe, characterize, characterise, label, call^, dismiss^, foresee(foresaw foreseen),
  denounce, condemn, criticize, criticise, decry, blast, slam, deride, mock, ridicule, lambast, lambaste, rebuke, chide, castigate, praise,
  laud, hail, applaud, commend, thank, congratulate, blame, accuse, fault, question^, doubt, dispute, reject, refute, rebut, counter<,
  contradict, liken, cite, express, voice, echo, endorse, recommend<, advise@<, propose, urge@<, encourage@, implore@<, beg(begged)@, plead, demand<,
  call for, call on@, appeal for, appeal to@!, press for, request, ask@<, order@, instruct@, threaten, apologize<, apologise<, agree to, suspect,
  recommend against, rule out, spell out<, elaborate<, specify<, underscore, underline, highlight, wonder<,
  bemoan, regret, gush<, protest<, object<, sum up, chime in<, interject<, rave<, rant<, fume<, sneer<, scoff<, crow<, gripe<, grumble<, grouse<,
  call upon@, signal!, talk about, speak of(spoke), speak about(spoke), complain about, talk up, bash, rip, push back on, lash out at, take issue with(took taken),
  complain of, warn of, warn about, warn against, boast of, boast about, brag<, brag about, hint at, allude to, point to, object to,
  want(wants)~, would like(would like)~, plan(plans)~, intend~, oppose~, defend, attribute, ascribe, compare, invoke, hit back<(hit), fire back<, shoot back<(shot), pipe up<, weigh in<, put it(put), advocate, advocate for, raise questions about, raise concerns about, make clear(made), make it clear(made), make the case(made),
  rail against, speak out against(spoke), speak out about(spoke), come out against(came), hit out at(hit), take aim at(took taken), cast doubt on(cast), argue for, argue against, insist on, admit to, disagree with, worry about, portray, depict`,
  );

/** Verbs that report only beside a complementizer or a quotation. */
const weakly = () =>
  rows(
    'statement',
    1,
    `continue<, reason<, scold@<, lecture@, counsel@, surmise, prove(proved proven), intimate, enthuse<, deadpan<, chuckle<, tease<, admonish@<, berate, vent<, summarize<, paraphrase, pronounce, preach<, venture<, wager, bet, comment<, type, chant, share<, publish, post<, blog<, email, text, message, whisper<, shout<, yell<, cry<, scream<, murmur<, mutter<,
  chant<, intone<, snap<, moan<, volunteer<, interrupt<, narrate<, bellow<, know(knew known), consider, view, see(saw seen), regard, perceive, assume, guess<, envision, imagine,
  understand(understood), wish, support, back, indicate#, convince@, persuade@, accept, dub, term, brand, deem, attack, welcome, challenge,
  cast(cast), paint, frame, treat, tout, champion, credit, favor, favour, push for, seek(sought), command@, offer, refuse, decline, direct@, commit to,
  lay out(laid), set out(set), expound, bristle, push back, double down, outline, detail, correct<, emphasise, hear(heard), teach(taught), figure, believe in, sign off, swear by(swore), refer to`,
  );

/** What bodies, studies and documents do: they find, show and note. */
const findings = () =>
  rows(
    'finding',
    2,
    `find(found)#, show(showed shown)#, reveal#, determine#, discover#, learn(learned learnt)#!, document#, record#, indicate#, suggest#, demonstrate#, rule#, uncover#,
  identify#, calculate#, certify#, read(read)#!, imply#, diagnose`,
  );

/** Speech whose words stand in quotation marks only. */
const speech = () =>
  rows(
    'speech',
    2,
    'speak(spoke spoken), talk, laugh<, smile, sigh<, joke about, start, begin(began begun)<, go on(went gone)<, open, close, finish, pray, sign, caption, headline, call a, call an, tell himself(told), inquire<, enquire<, wonder<',
  );

/** The frames in which the complement of a verb is a wish, a promise, or a thing judged. */
const directive = new Set(
  `urge, encourage, implore, beg, plead, demand, call for, call on, call upon, appeal for, appeal to, press for, push for, seek, request, ask, order, instruct, direct, command, propose,
  recommend, advise, persuade, convince, advocate, advocate for, want, would like, wish`.split(/,\s*/),
);
const commissive = new Set(
  'vow, pledge, promise, swear, threaten, offer, agree to, refuse, decline, commit to, plan, intend'.split(/,\s*/),
);
const evaluation = new Set(
  `denounce, condemn, criticize, criticise, decry, blast, slam, deride, attack, mock, ridicule, lambast, lambaste, rebuke, chide, castigate, praise, laud, hail, applaud, commend, welcome,
  thank, congratulate, blame, accuse, fault, question, doubt, dispute, reject, refute, rebut, challenge, defend, tout, champion, credit, liken, compare, endorse, oppose, favor, favour,
  describe, characterize, characterise, label, brand, dub, call, term, deem, dismiss, voice, express, echo, support, back, cite, invoke, detail, outline, lay out, set out, underscore, underline,
  highlight, mention, talk about, speak of, speak about, complain about, complain of, warn of, warn about, warn against, boast of, boast about, brag about, hint at, allude to, refer to,
  point to, object to, rule out, know, consider, view, see, regard, cast, paint, frame, treat, portray, depict, disagree with, worry about, make the case, rail against, speak out against, speak out about, come out against, hit out at, take aim at, cast doubt on, argue for, argue against, insist on, admit to, perceive, attribute, ascribe, regret, bemoan`.split(
    /,\s*/,
  ),
);

const framed = (row: ReportingRoot): ReportingRoot => {
  if (directive.has(row.root)) return { ...row, frame: 'directive' };
  if (commissive.has(row.root)) return { ...row, frame: 'commissive' };
  if (evaluation.has(row.root)) return { ...row, frame: 'evaluation' };
  return row;
};

/** All reporting verbs. A verb listed twice keeps its first row. */
export const roots = once((): readonly ReportingRoot[] =>
  [...surely(), ...findings(), ...asARule(), ...weakly(), ...speech()].map(framed),
);
