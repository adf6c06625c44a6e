import { list } from './list.ts';

/** Before a post that its bearer no longer or not yet holds. */
export const formerMarks: readonly string[] = list(
  'former, ex, ex-, onetime, one-time, late, then, then-, incoming, aspiring, would-be, retired, candidate, nominee, hopeful, ousted, disgraced, fired',
);

/** Join parts of a name. */
export const nameJoiners: readonly string[] = list(
  'of, the, and, for, bin, binti, al, el, van, von, der, den, de, da, dos, del, di, la, le, ibn, ben, ter, ten, zu, af, du, on, in, to, at',
);

/** Join a post or a body to what it belongs to. */
export const postJoiners: readonly string[] = list('of, for, at, in, from, with, on, to');

const verbShape = /(?:ed|ing|ize|ise|ify)$/;
/** Words that look like verbs and are none. */
const nouns = new Set(
  list(
    `united, red, medical, building, meeting, hearing, king, wing, leading, senior, ranking, sitting, governing, ruling, voting, polling, advertising, banking, housing, planning, training, engineering, marketing, lobbying,
    publishing, shipping, mining, trading, spending, intelligence, policing, morning, evening, spring, ring, thing, anything, something, nothing, everything, string, beijing, during, hundred, need, seed, speed, feed,
    breed, creed, greed, weed, deed, bed, sacred, wicked, naked, left-leaning, right-leaning, longstanding, retired, armed, appointed, elected, unnamed, unidentified, wounded, detained, displaced, injured, concerned,
    Kremlin-installed, kremlin-installed, moscow-installed, russian-installed, state-owned, state-run, government-backed, u.s.-backed, saudi-led, hamas-run, hamas-led, democratic-controlled, neighbouring, neighboring, opposing, founding, outgoing,
    incoming, visiting, managing, acting, consulting, operating, nursing, sibling, darling, veteran, surprise, enterprise, franchise, exercise, expertise, premise, promise, noise, otherwise, likewise, size, prize`,
  ).map((word) => word.toLowerCase()),
);

/** Common finite verbs and auxiliaries without a tell-tale ending, that end a noun phrase. */
const plainVerbs = new Set(
  list(
    `is, are, was, were, be, been, has, have, had, do, does, did, will, would, can, could, may, might, must, shall, should, went, came, took, made, got, gave, kept, left, lost, won, ran, sat, stood, held, met, paid, sent, spent,
    led, cut, hit, let, put, set, shot, fell, felt, grew, knew, rose, saw, threw, drew, broke, chose, spoke, stole, wore, began, became, brought, built, bought, caught, fought, sought, taught, thought, bore, drove, flew, forgot,
    hid, hung, lay, rode, sang, sank, sold, slept, stuck, struck, swam, swept, swore, tore, woke, withdrew, makes, takes, gets, goes, comes, gives, keeps, leads, stands, sits, seems, appears, remains, becomes, includes, helps,
    wants, needs, likes, lives, looks, uses, works, faces, shows, means, has, does, vows, tries, loves, hates, plans, runs`,
  ),
);

/** Whether an unknown lower-case word is likely a verb: by its ending, or because it is a common one. */
export const looksLikeVerb = (word: string): boolean =>
  plainVerbs.has(word) || (verbShape.test(word) && word.length > 4 && !nouns.has(word));

/** Tie a name to the body its bearer comes from. */
export const fromWords: ReadonlySet<string> = new Set(['from', 'of']);

/** First or last words of bodies of learning. */
export const knowledgeHeads: ReadonlySet<string> = new Set([
  'university',
  'institute',
  'college',
  'observatory',
  'laboratory',
  'studies',
  'universiti',
  'universitas',
  'universidad',
  'universidade',
  'université',
  'universität',
  'universiteit',
  'polytechnic',
  'economics',
  'research',
  'analytics',
]);

/** English addresses name their areas without a head. */
export const areaHeads: ReadonlySet<string> = new Set();

/** Words that make a name of several words a body's wherever they stand in it. */
export const bodyMarks: ReadonlyMap<string, 'institution' | 'organization'> = new Map([
  ...list(
    `ministry, department, agency, commission, court, parliament, senate, congress, council, police, navy, army, force, forces, guard, bureau, administration, authority, treasury, embassy, office, government, assembly, service,
    services, legislature, command, marines, patrol, tribunal, directorate, secretariat, embassy, consulate, sheriff, prosecutor, cabinet, municipality, county, constabulary, ombudsman, gendarmerie, carabinieri, judiciary, magistracy, politburo, secretariat-general, coastguard, inspectorate`,
  ).map((word) => [word, 'institution'] as const),
  ...list(
    `institute, institution, universiti, universitas, universidad, universidade, université, universität, universiteit, university, college, school, research, center, centre, association, foundation, society, union, federation, league, club, fc, united, group, holdings, corporation, corp, inc, ltd, llc, plc, company, co,
    bank, hospital, hospitals, clinic, laboratory, laboratories, observatory, museum, committee, network, coalition, alliance, organization, organisation, party, partners, capital, securities, motors, airlines, airways, industries,
    technologies, studios, entertainment, team, racing, watch, initiative, project, program, programme, forum, trust, fund, campaign, brotherhood, conference, caucus, consulting, associates, llp, pac, church, diocese, academy, movement,
    front, brigade, brigades, militia, pharmaceuticals, athletics, aquatics, rugby, basketball, volleyball, cricket, logistics, electronics, semiconductor, semiconductors, software, biotech, biosciences, therapeutics, labs, healthcare, brands, resources, minerals, petroleum, railways, railway, telecom, telecoms, communications, solutions, networks, properties, realty, bancorp, financial, investments, advisors, advisers, management, economics, analytics, robotics, dynamics, aerospace, hotels, steelworkers, workers, teamsters, ministries, charities, orchestra, symphony, ballet, opera, theatre, theater, philharmonic, energy, insurance, media, systems, stores, foods, international, enterprises, ventures, journal`,
  ).map((word) => [word, 'organization'] as const),
]);

/** Words of companies' names that people are called by as well. */
export const bodyWords: ReadonlySet<string> = new Set(list('trinity, liberty, grace, victory, faith, hope'));

/** Posts held for, or by kinship with, a person who is named beside them. */
export const relationalPosts: ReadonlySet<string> = new Set(
  list(
    `lawyer, attorney, spokesman, spokeswoman, spokesperson, wife, husband, father, mother, brother, sister, son, daughter, aunt, uncle, cousin, nephew, niece, grandfather, grandmother, grandson, granddaughter, stepfather, stepmother,
    widow, widower, girlfriend, boyfriend, fiance, fiancee, partner, friend, ally, aide, adviser, advisor, assistant, chief of staff, manager, agent, campaign manager, running mate, rival, opponent, colleague, neighbor, neighbour,
    surrogate, supporter, mentor, biographer, solicitor, barrister, publicist, predecessor, successor, counterpart, deputy, coach, teammate`,
  ),
);

/** Behind these somebody's post is told. What `was` tells may be long over. */
export const becoming: ReadonlySet<string> = new Set(
  list(
    'is, became, becomes, remains, serves, appointed, elected, re-elected, reelected, named, chosen, promoted, nominated, installed, sworn',
  ),
);
