import type { Post } from '../pack.ts';
import { list } from './list.ts';

/** Public offices: state, parliaments, regions, cities, diplomacy. */
const state = list(`
  prime minister, pm, deputy prime minister, minister, foreign minister, defense minister, defence minister, finance minister, interior minister, health minister, education minister, justice minister, energy minister, environment minister, trade minister, economy minister,
  chief minister, first minister, home minister, home secretary, foreign secretary, chancellor, vice chancellor, taoiseach, premier, president-elect, first lady, head of state, head of government, governor, gov, lieutenant governor, lt. gov, mayor, deputy mayor, vice mayor, councilman, councilwoman,
  councilor, councillor, council member, councilmember, city council member, alderman, alderwoman, selectman, county executive, county commissioner, commissioner, supervisor of elections, elections supervisor, election official, city manager, county clerk, clerk, treasurer, comptroller, state treasurer, senator, sen, sens, state senator, state sen, state representative,
  state rep, representative, rep, reps, congressman, congresswoman, congressmember, congressperson, assemblyman, assemblywoman, assemblymember, delegate, lawmaker, legislator, mp, mps, mep, parliamentarian, backbencher, member of parliament, member of congress, house speaker, speaker, speaker of the house, senate majority leader, majority leader, minority leader, majority whip, minority whip, whip, senate president,
  secretary of state, secretary of defense, defense secretary, treasury secretary, commerce secretary, labor secretary, energy secretary, education secretary, interior secretary, homeland security secretary, health secretary, transport secretary, transportation secretary, agriculture secretary, housing secretary, veterans affairs secretary, chief secretary, cabinet secretary, press secretary,
  white house press secretary, secretary-general, secretary general, undersecretary, under secretary, under-secretary-general, assistant secretary, deputy secretary, permanent secretary, state secretary, cabinet minister, ambassador, amb, envoy, special envoy, consul, consul general, diplomat, charge d'affaires, attaché, attache, high commissioner, permanent representative, negotiator, chief negotiator, national security adviser, national security advisor,
  surgeon general, solicitor general, attorney general, deputy attorney general, assistant attorney general, inspector general, postmaster general, auditor general, governor-general, comptroller general, director-general, regent, sultan, emir, crown prince, supreme leader, monarch, tsar, czar, drug czar, border czar, fed chair, fed chairman, central bank governor, health officer, chief medical officer, public health director, coroner, medical examiner,
  state epidemiologist, foreign policy chief, human rights chief, refugee chief, rights chief, u.n. chief, un chief, intelligence chief, spy chief, fire chief, defense chief, defence chief, army chief, military chief, state spokesman, military spokesman, military spokesperson, police spokesman, police spokeswoman, police spokesperson, government spokesman, government spokeswoman, government spokesperson, army spokesman, army spokesperson, presidential spokesman, kremlin spokesman, special rapporteur, rapporteur,
  regional governor, district commissioner, chief executive of hong kong, vice-president, vice premier, deputy minister, junior minister, state attorney general, attorneys general, parliament speaker, parliamentary speaker, national assembly speaker, chairman of the joint chiefs of staff, chief of defense, chief of the general staff, election commissioner
`);

/** Ranks below the head of a department: `deputy assistant secretary of state`. */
const underSecretaries = [
  'assistant',
  'deputy assistant',
  'principal deputy assistant',
  'deputy',
  'under',
  'acting',
].flatMap((rank) =>
  [
    'state',
    'defense',
    'the treasury',
    'commerce',
    'labor',
    'energy',
    'education',
    'the interior',
    'homeland security',
    'agriculture',
  ].map((field) => `${rank} secretary of ${field}`),
);

/** Offices that somebody is chosen for and has not taken up: `ambassador-designate`, `mayor-elect`. */
const chosen = [
  ...list('ambassador, prime minister, minister, secretary, commissioner, attorney general, director').map(
    (post) => `${post}-designate`,
  ),
  ...list(
    'vice president, prime minister, governor, senator, mayor, sheriff, congressman, congresswoman, councilman, councilwoman',
  ).map((post) => `${post}-elect`),
];

/** Police, army, courts and prosecutors. */
const force = list(`
  police chief, chief of police, police commissioner, sheriff, deputy sheriff, sheriff's deputy, police officer, officer, trooper, detective, investigator, police inspector, police superintendent, constable, marshal, u.s. marshal, warden, firefighter, battalion chief, special agent, special agent in charge, fbi agent, agent in charge, fbi director, cia director, border patrol agent,
  soldier, commander, commander in chief, military commander, joint chiefs chairman, army spokesperson, navy spokesman, judge, justice, chief justice, associate justice, supreme court justice, magistrate, chief judge, district judge, u.s. district judge, federal judge, circuit judge, prosecutor, chief prosecutor, federal prosecutor, special prosecutor, special counsel, assistant u.s. attorney, u.s. attorney, us attorney, district attorney,
  deputy district attorney, assistant district attorney, d.a, da, state's attorney, state attorney, county attorney, city attorney, public prosecutor, prosecutor general, general prosecutor, procurator, registrar, crown prosecutor, police captain, police lieutenant, police sergeant, army general
`);

/** Callings of people who speak for what they know. */
const knowledge = list(`
  co-author, coauthor, lead author, study author, first author, senior author, lead researcher, principal investigator, co-principal investigator, study leader, study co-author, professor, prof, associate professor, assistant professor, law professor, political science professor, history professor, economics professor, lecturer, senior lecturer, academic, scholar, legal scholar, constitutional scholar, presidential scholar, scientist, political scientist, computer scientist, climate scientist, social scientist, researcher, senior researcher, research fellow, senior fellow, visiting fellow,
  senior research fellow, fellow, resident scholar, analyst, political analyst, senior analyst, policy analyst, market analyst, legal analyst, military analyst, security analyst, data analyst, research analyst, expert, legal expert, policy expert, security expert, health expert, royal expert, body language expert, election expert, elections expert, ethics expert, tax expert, specialist, economist, chief economist, senior economist, strategist, chief strategist, market strategist,
  pollster, democratic pollster, republican pollster, historian, presidential historian, sociologist, anthropologist, archaeologist, psychologist, psychiatrist, therapist, physician, doctor, surgeon, pediatrician, nurse, epidemiologist, virologist, immunologist, oncologist, cardiologist, neurologist, neuroscientist, biologist, microbiologist, chemist, physicist, astrophysicist, astronomer, geologist, seismologist, volcanologist, meteorologist, climatologist,
  oceanographer, ecologist, conservationist, engineer, statistician, mathematician, demographer, criminologist, philosopher, theologian, linguist, political commentator, royal commentator, commentator, royal biographer, observer, political observer, futurist, nutritionist, dietitian, pharmacist, veterinarian, paleontologist, architect, urban planner, consultant, political consultant, think-tank fellow, watcher, dean, constitutional lawyer, ethicist, vice-chancellor, chair of the department, geneticist, forecaster, handicapper
`);

/** Callings of everybody else who may be named. */
const everybody = list(`
  democrat, republican, libertarian, independent, socialist, ceo, cfo, coo, cto, chief executive, chief executive officer, chief financial officer, chief operating officer, chief technology officer, chief investment officer, chief marketing officer, general manager, managing director, managing partner, managing editor, vice chairman, founder, co-founder, cofounder, owner, co-owner, entrepreneur, businessman, businesswoman, billionaire, tycoon, mogul, magnate, investor, banker, trader, broker, executive, hollywood executive, manager,
  campaign manager, campaign chairman, campaign chair, campaign chief, campaign spokesman, campaign spokeswoman, campaign spokesperson, campaign aide, campaign adviser, campaign advisor, running mate, vice presidential candidate, vice presidential nominee, presidential candidate, presidential nominee, presidential hopeful, democratic nominee, republican nominee, nominee, candidate, frontrunner, front-runner, challenger, party leader, opposition leader, party chairman, party chair, party spokesman, surrogate, operative, republican operative, democratic operative, democratic strategist, republican strategist, gop strategist, political strategist, politician, activist, organizer, organiser,
  campaigner, rights activist, civil rights leader, community leader, tribal leader, union leader, labor leader, advocate, lobbyist, fundraiser, donor, megadonor, volunteer, protester, demonstrator, whistleblower, dissident, lawyer, attorney, defense attorney, defense lawyer, defence lawyer, civil rights attorney, immigration lawyer, solicitor, barrister, counsel, general counsel, lead counsel, plaintiff, defendant, suspect, victim, survivor, witness, eyewitness, neighbor, neighbour, next door neighbour, next-door neighbor, resident, local resident, citizen, voter, supporter, trump supporter, clinton supporter, student, teacher, principal, headteacher, pupil, parent, farmer, fisherman, worker,
  ex-wife, ex-husband, ex-girlfriend, ex-boyfriend, stepdad, stepmom, father-in-law, mother-in-law, brother-in-law, sister-in-law, son-in-law, daughter-in-law, godfather, godmother, twin brother, twin sister, half-brother, half-sister, older brother, younger brother, older sister, younger sister, grandma, grandpa,
  driver, truck driver, taxi driver, pilot, passenger, shopkeeper, vendor, customer, tourist, traveler, traveller, refugee, migrant, immigrant, villager, veteran, retiree, homeowner, tenant, landlord, patient, caregiver, wife, husband, father, mother, brother, sister, son, daughter, aunt, uncle, cousin, nephew, niece, grandfather, grandmother, grandson, granddaughter, stepfather, stepmother, stepson, stepdaughter, widow, widower, girlfriend, boyfriend, fiance, fiancée, fiancé, fiancee, partner, friend, best friend, close friend, classmate, roommate, colleague, co-worker, former colleague, ally, aide, rival, mum, mom, dad,
  actor, actress, singer, rapper, musician, songwriter, guitarist, comedian, director, film director, filmmaker, producer, screenwriter, playwright, artist, painter, photographer, designer, model, chef, dancer, author, writer, novelist, poet, columnist, blogger, youtuber, influencer, radio host, talk show host, talk-show host, conservative radio host, tv host, host, co-host, anchor, moderator, presenter, star, celebrity, reality star, biographer, publicist, agent, athlete, player, footballer, striker, midfielder, defender, goalkeeper, quarterback, pitcher, cricketer, golfer, sprinter, swimmer, boxer, wrestler,
  driver, coach, head coach, assistant coach, manager, team principal, captain, referee, skipper, pastor, priest, rabbi, imam, bishop, archbishop, cardinal, pope, minister of the gospel, preacher, evangelist, cleric, monk, nun, prince, princess, duke, duchess, king, queen, heir, socialite, landowner, developer, contractor, real estate developer, real estate mogul, militant, rebel leader, militia leader, gang leader, inmate, prisoner, hostage, gunman, shooter, killer, convict, mayoral candidate, gubernatorial candidate, senate candidate, congressional candidate, former aide, adviser, advisor, senior adviser, senior advisor, economic adviser, foreign policy adviser, policy adviser, policy director
`);

/** What the officers of a company are chief of. */
const officers = list(
  'product, people, revenue, commercial, legal, information, information security, security, privacy, strategy, communications, compliance, business, business development, data, digital, investment, risk, sustainability, creative, content, growth, human resources, administrative, accounting, brand, customer, design, development, diversity, economic, engineering, innovation, merchandising, procurement, sales, supply chain',
).map((field) => `chief ${field} officer`);

/** Ranks of managers that public bodies seldom have. */
const managers = [
  ...list('executive, senior, regional, group, corporate').map((rank) => `${rank} vice president`),
  ...list(
    'shop, store, business, restaurant, bar, cafe, bakery, hotel, dog, pet, property, team, club, ranch, factory, home, land',
  ).map((thing) => `${thing} owner`),
];

/** Posts whose body decides what the holder is; a public body where none is named. */
const ofPublicBodies = list(`
  president, vice president, secretary, director, director general, deputy director general, deputy director, executive director, chief, head, deputy head, spokesman, spokeswoman, spokesperson, spokesmen, spokespeople, communications director, director of communications, deputy communications director, press officer, chief spokesperson, chief spokesman, chief of staff, deputy chief of staff, official, senior official, administrator, regional administrator, inspector, superintendent, chairman, chairwoman, chairperson, chair, vice chair,
  leader, deputy leader, co-leader, general secretary, member, board member, committee member, counselor, counsellor, coordinator, deputy, commissioner, ombudsman, representative, delegate, adviser to the president, press attaché, public information officer, information officer, custodian, monitor, auditor, trustee, regulator
`);

/** Posts of those who work for an outlet: with it they speak as the outlet. */
const ofOutlets = list(
  `reporter, correspondent, white house correspondent, political reporter, chief political correspondent, journalist, editor, news editor, political editor, editor-in-chief, editor in chief, deputy editor, newscaster, news anchor, videographer, royal correspondent`,
);

/** Posts and callings. A body named beside one of those that leave it open decides what its holder is. */
export const posts: readonly Post[] = [
  ...[...state, ...underSecretaries, ...chosen, ...force].map((words): Post => ({ words, holder: 'official' })),
  ...knowledge.map((words): Post => ({ words, holder: 'expert' })),
  ...ofPublicBodies.map(
    (words): Post => ({
      words,
      holder: 'by-body',
      impliesBody: [
        'chairman',
        'chairwoman',
        'chairperson',
        'chair',
        'vice chair',
        'member',
        'board member',
        'executive director',
        'director',
        'leader',
        'deputy leader',
        'co-leader',
        'head',
        'trustee',
        'communications director',
        'spokesperson',
        'spokesman',
        'spokeswoman',
      ].includes(words)
        ? 'organization'
        : 'institution',
    }),
  ),
  ...ofOutlets.map((words): Post => ({ words, holder: 'by-body', impliesBody: 'organization' })),
  ...[...everybody, ...officers, ...managers].map((words): Post => ({ words, holder: 'person' })),
];
