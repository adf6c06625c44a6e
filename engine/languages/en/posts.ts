import { once } from '../../once.ts';
import type { Post } from '../pack.ts';
import { list } from './list.ts';

/** Public offices: state, parliaments, regions, cities, diplomacy. */
const state = list(`
  prime minister, pm, deputy prime minister, minister, foreign minister, defense minister, defence minister, finance minister, interior minister, health minister, education minister, justice minister, energy minister, environment minister, trade minister, economy minister,
  chief minister, first minister, home minister, home secretary, foreign secretary, vice chancellor, taoiseach, premier, president-elect, first lady, head of state, head of government, governor, gov, lieutenant governor, lt. gov, mayor, deputy mayor, vice mayor, councilman, councilwoman,
  councilor, councillor, council member, councilmember, city council member, alderman, alderwoman, selectman, county executive, county commissioner, supervisor of elections, elections supervisor, election official, city manager, county clerk, clerk, treasurer, comptroller, state treasurer, senator, sen, sens, state senator, state sen, state representative,
  state rep, rep, reps, congressman, congresswoman, congressmember, congressperson, assemblyman, assemblywoman, assemblymember, lawmaker, legislator, mp, mps, mep, parliamentarian, backbencher, member of parliament, member of congress, house speaker, speaker, speaker of the house, senate majority leader, majority leader, minority leader, majority whip, minority whip, whip, senate president,
  secretary of state, secretary of defense, defense secretary, defence secretary, treasury secretary, commerce secretary, labor secretary, energy secretary, education secretary, interior secretary, homeland security secretary, health secretary, transport secretary, transportation secretary, agriculture secretary, housing secretary, veterans affairs secretary, chief secretary, cabinet secretary, press secretary,
  white house press secretary, undersecretary, under secretary, under-secretary-general, assistant secretary, deputy secretary, permanent secretary, state secretary, cabinet minister, ambassador, amb, envoy, special envoy, consul, consul general, diplomat, charge d'affaires, attaché, attache, high commissioner, permanent representative, negotiator, chief negotiator, national security adviser, national security advisor,
  surgeon general, solicitor general, attorney general, deputy attorney general, assistant attorney general, inspector general, postmaster general, auditor general, governor-general, comptroller general, regent, sultan, emir, crown prince, supreme leader, monarch, tsar, czar, drug czar, border czar, fed chair, fed chairman, central bank governor, health officer, chief medical officer, public health director, coroner, medical examiner,
  state epidemiologist, foreign policy chief, human rights chief, refugee chief, rights chief, u.n. chief, un chief, intelligence chief, spy chief, fire chief, defense chief, defence chief, army chief, military chief, state spokesman, military spokesman, military spokesperson, police spokesman, police spokeswoman, police spokesperson, government spokesman, government spokeswoman, government spokesperson, army spokesman, army spokesperson, presidential spokesman, kremlin spokesman, special rapporteur, rapporteur,
  regional governor, district commissioner, chief executive of hong kong, vice-president, vice premier, deputy minister, junior minister, state attorney general, attorneys general, county supervisor, city councilor, city councillor, town councillor, county councillor, district councillor, parish councillor, ward councillor, council leader, leader of the council, borough president, county judge, city administrator, town administrator, county administrator, county manager, town manager, village president,
  district collector, collector, tehsildar, sarpanch, barangay captain, ward leader, village head, village chief, reeve, police and crime commissioner, crime commissioner, public advocate, public defender, superintendent of schools, schools superintendent, school superintendent, district superintendent, city spokesman, city spokeswoman, city spokesperson, county spokesman, county spokeswoman, county spokesperson, party whip, chief whip, opposition whip, state lawmaker, lord mayor, deputy prime minister-designate, member of the european parliament,
  emergency manager, emergency management director, public works director, state health director, state health commissioner, chief cabinet secretary, vice foreign minister, vice minister, resident coordinator, humanitarian coordinator, relief chief, trade representative, u.s. trade representative, us trade representative, trade commissioner, health commissioner, chief of protocol, chargé d'affaires, parliament speaker, parliamentary speaker, national assembly speaker, chairman of the joint chiefs of staff, chief of defense, chief of the general staff, election commissioner
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
  police chief, chief of police, police commissioner, sheriff, deputy sheriff, sheriff's deputy, police officer, trooper, detective, investigator, police inspector, police superintendent, constable, marshal, u.s. marshal, warden, firefighter, battalion chief, special agent, special agent in charge, fbi agent, agent in charge, fbi director, cia director, border patrol agent,
  soldier, commander, commander in chief, military commander, joint chiefs chairman, army spokesperson, navy spokesman, judge, justice, chief justice, associate justice, supreme court justice, magistrate, chief judge, district judge, u.s. district judge, federal judge, circuit judge, prosecutor, chief prosecutor, federal prosecutor, special prosecutor, special counsel, assistant u.s. attorney, u.s. attorney, us attorney, district attorney,
  deputy district attorney, assistant district attorney, d.a, da, state's attorney, state attorney, county attorney, city attorney, public prosecutor, prosecutor general, general prosecutor, procurator, registrar, crown prosecutor, police captain, police lieutenant, police sergeant, army general, prosecuting attorney, commonwealth's attorney, chief crown prosecutor, deputy police chief, assistant police chief, deputy chief of police, police commander, station commander, district commander, brigade commander, battalion commander, fire captain, fire marshal, fire commissioner, deputy fire chief, assistant fire chief, incident commander, park ranger, game warden,
  conservation officer, harbor master, harbour master, coast guard officer, customs officer, prison officer, probation officer, correctional officer, pathologist to the state, senior investigating officer, investigating officer, state trooper, county sheriff, undersheriff, county prosecutor, deputy prosecutor, lead prosecutor, military prosecutor, state prosecutor, deputy public prosecutor, police general, police corporal, police sub-inspector, sub-inspector, deputy inspector general,
  deputy commissioner of police, commissioner of police, superintendent of police, deputy superintendent of police, inspector general of police, director general of police, tribunal judge, appeals judge, trial judge, sheriff principal, district magistrate, deputy magistrate, bailiff
`);

/** Callings of people who speak for what they know. */
const knowledge = list(`
  co-author, coauthor, lead author, study author, first author, senior author, lead researcher, lead investigator, chief investigator, principal investigator, co-principal investigator, study leader, study co-author, professor, prof, associate professor, assistant professor, law professor, political science professor, history professor, economics professor, lecturer, senior lecturer, academic, scholar, legal scholar, constitutional scholar, presidential scholar, scientist, political scientist, computer scientist, climate scientist, social scientist, researcher, senior researcher, research fellow, senior fellow, visiting fellow,
  senior research fellow, fellow, resident scholar, analyst, political analyst, senior analyst, policy analyst, market analyst, legal analyst, military analyst, security analyst, data analyst, research analyst, expert, legal expert, policy expert, security expert, health expert, royal expert, body language expert, election expert, elections expert, ethics expert, tax expert, specialist, economist, chief economist, senior economist, strategist, chief strategist, market strategist,
  pollster, democratic pollster, republican pollster, historian, presidential historian, sociologist, anthropologist, archaeologist, psychologist, psychiatrist, therapist, physician, doctor, surgeon, pediatrician, nurse, epidemiologist, virologist, immunologist, oncologist, cardiologist, neurologist, neuroscientist, biologist, microbiologist, chemist, physicist, astrophysicist, astronomer, geologist, seismologist, volcanologist, meteorologist, climatologist,
  oceanographer, ecologist, conservationist, engineer, statistician, mathematician, demographer, criminologist, philosopher, theologian, linguist, political commentator, royal commentator, commentator, royal biographer, observer, political observer, futurist, nutritionist, dietitian, pharmacist, veterinarian, paleontologist, architect, urban planner, consultant, political consultant, think-tank fellow, watcher, dean, constitutional lawyer, ethicist, vice-chancellor, chair of the department, geneticist, forecaster, handicapper
`);

/** Scholars and physicians by what stands before `-ologist`. */
const ologists = list(
  `anesthesi, anaesthesi, audi, bacteri, climat, crimin, cyt, dermat, ec, egypt, embry, endocrin, entom, epidemi, ethn, etym, gastroenter, ge, geomorph, geront, glaci, gynec, gynaec, haemat, hemat, hepat, herpet, hydr, hydrogeo, hydrometeor, ichthy, immun, kinesi, limn, mammal, marine bi, microbi, mineral, molecular bi, music, myc, nephr, neonat, neur, neurobi, neuropsych, onc, ophthalm, ornith, oste,
  otolaryng, paleont, palaeont, paleoclimat, parasit, path, forensic path, perinat, pharmac, phil, phon, physi, planet, primat, psych, child psych, clinical psych, forensic psych, sports psych, pulmon, radi, rheumat, seism, soci, speech path, techn, toxic, ur, vaccin, vir, volcan, wildlife bi, conservation bi, evolutionary bi, zo, arachn, archae, arche, anthrop, cosm, immunopath, kremlin, sin`,
).map((stem) => `${stem}ologist`);

/** Other callings of learning and healing. */
const learned = list(`
  psephologist, sexologist, theologian, trichologist, mineralogist, genealogist, agronomist, botanist, taxonomist, macroeconomist, health economist, labor economist, labour economist, energy economist, agricultural economist, ornithology expert, astrochemist, biochemist, geochemist, geophysicist, biophysicist, roboticist, geographer, cartographer, cryptographer, lexicographer, ethnographer, demographic expert, actuary, semiotician,
  paediatrician, obstetrician, geriatrician, dietician, optician, psychotherapist, physiotherapist, physical therapist, speech therapist, dentist, orthodontist, optometrist, podiatrist, midwife, nurse practitioner, general practitioner, gp, family doctor, family physician, emergency physician, emergency room doctor, emergency doctor, er doctor, junior doctor, consultant psychiatrist, neurosurgeon, heart surgeon, transplant surgeon, veterinary surgeon, vet, anaesthetist, anesthetist, radiographer,
  agricultural scientist, data scientist, food scientist, forest scientist, fire scientist, research scientist, staff scientist, senior scientist, chief scientist, materials scientist, environmental scientist, earth scientist, marine scientist, social psychologist, emeritus professor, professor emeritus, professor emerita, adjunct professor, visiting professor, postdoctoral researcher, postdoctoral fellow, doctoral candidate, doctoral student, phd student, phd candidate, research associate, research director, director of research, head of research, research head, research manager, non-resident fellow, nonresident fellow, distinguished fellow, policy fellow, associate fellow,
  military expert, defence expert, defense expert, aviation expert, climate expert, cybersecurity expert, cyber security expert, security consultant, security researcher, political observer, market watcher, market strategist, chief market strategist, chief market analyst, chief investment strategist, investment strategist, equity strategist, currency strategist, commodity strategist, rates strategist, portfolio manager, fund manager, wealth manager, asset manager, senior portfolio manager, industry analyst, equity analyst, commodities analyst, energy analyst, intelligence analyst, senior intelligence analyst, defense analyst, defence analyst, election analyst, polling analyst, curator, art historian, military historian, local historian, folklorist, classicist, medievalist, essayist and scholar, jurist, arms control expert, nonproliferation expert, china watcher
`);

/** Who heads a house's research speaks for its knowledge: `head of commodity strategy`, `director of research`. */
const researchHeads = list('head, global head, director, chief, co-head, vice president').flatMap((post) => [
  ...list(
    'research, strategy, economics, market research, market strategy, economic research, macro strategy, macro research, equity research, equity strategy, commodity research, commodity strategy, commodities research, commodities strategy, currency strategy, fx strategy, rates strategy, investment strategy, policy research, market analysis, political risk, country risk, sovereign ratings, emerging markets, markets strategy, energy research, polling, public policy research, intelligence analysis, threat intelligence, security research, epidemiology, virology, surgery, medicine, pediatrics, paediatrics, cardiology, oncology, neurology, psychiatry, infectious diseases, emergency medicine',
  ).map((field) => `${post} of ${field}`),
]);

/** Callings of everybody else who may be named. */
const everybody = list(`
  democrat, republican, libertarian, independent, socialist, finance chief, marketing chief, technology chief, design chief, ceo, cfo, coo, cto, chief executive, chief executive officer, chief financial officer, chief operating officer, chief technology officer, chief investment officer, chief marketing officer, general manager, managing partner, managing editor, vice chairman, founder, co-founder, cofounder, owner, co-owner, entrepreneur, businessman, businesswoman, billionaire, tycoon, mogul, magnate, investor, banker, trader, broker, executive, hollywood executive, manager,
  campaign manager, campaign chairman, campaign chair, campaign chief, campaign spokesman, campaign spokeswoman, campaign spokesperson, campaign aide, campaign adviser, campaign advisor, running mate, vice presidential candidate, vice presidential nominee, presidential candidate, presidential nominee, presidential hopeful, democratic nominee, republican nominee, nominee, candidate, frontrunner, front-runner, challenger, party leader, opposition leader, party chairman, party chair, party spokesman, surrogate, operative, republican operative, democratic operative, democratic strategist, republican strategist, gop strategist, political strategist, politician, activist, organizer, organiser,
  campaigner, rights activist, civil rights leader, community leader, tribal leader, union leader, labor leader, labour leader, advocate, lobbyist, fundraiser, donor, megadonor, volunteer, protester, demonstrator, whistleblower, dissident, lawyer, attorney, defense attorney, defense lawyer, defence lawyer, civil rights attorney, immigration lawyer, solicitor, barrister, counsel, general counsel, lead counsel, plaintiff, defendant, suspect, victim, survivor, witness, eyewitness, neighbor, neighbour, next door neighbour, next-door neighbor, next-door neighbour, resident, local resident, citizen, voter, supporter, trump supporter, clinton supporter, student, teacher, principal, headteacher, pupil, parent, farmer, fisherman, worker,
  ex-wife, ex-husband, ex-girlfriend, ex-boyfriend, stepdad, stepmom, father-in-law, mother-in-law, brother-in-law, sister-in-law, son-in-law, daughter-in-law, godfather, godmother, twin brother, twin sister, half-brother, half-sister, older brother, younger brother, older sister, younger sister, grandma, grandpa,
  driver, truck driver, taxi driver, pilot, passenger, shopkeeper, vendor, customer, tourist, traveler, traveller, refugee, migrant, immigrant, villager, veteran, retiree, homeowner, tenant, landlord, patient, caregiver, wife, husband, father, mother, brother, sister, son, daughter, aunt, uncle, cousin, nephew, niece, grandfather, grandmother, grandson, granddaughter, stepfather, stepmother, stepson, stepdaughter, widow, widower, girlfriend, boyfriend, fiance, fiancée, fiancé, fiancee, partner, friend, best friend, close friend, classmate, roommate, colleague, co-worker, former colleague, ally, rival, mum, mom, dad,
  actor, actress, singer, rapper, musician, songwriter, guitarist, comedian, director, film director, filmmaker, producer, screenwriter, playwright, artist, painter, photographer, designer, model, chef, dancer, author, writer, novelist, poet, columnist, blogger, youtuber, influencer, radio host, talk show host, talk-show host, conservative radio host, tv host, host, co-host, anchor, moderator, presenter, star, celebrity, reality star, biographer, publicist, agent, athlete, player, footballer, striker, midfielder, defender, goalkeeper, quarterback, pitcher, cricketer, golfer, sprinter, swimmer, boxer, wrestler,
  winger, centre-back, center-back, full-back, fullback, left-back, right-back, playmaker, point guard, shooting guard, power forward, linebacker, cornerback, wide receiver, running back, tight end, lineman, outfielder, infielder, shortstop, catcher, first baseman, second baseman, third baseman, reliever, batter, batsman, bowler, all-rounder, wicketkeeper, fly-half, scrum-half, fly half, scrum half, flanker, jockey, racehorse trainer, rider, cyclist, skier, snowboarder, skater, figure skater, gymnast, rower, surfer, climber, mountaineer, runner, marathoner, marathon runner, hurdler, decathlete, heptathlete, fencer, judoka, weightlifter, fighter, tennis player, basketball player, rugby player, badminton player, chess grandmaster, grandmaster, medalist, medallist, gold medalist, gold medallist, silver medalist, bronze medalist, world champion, olympic champion, defending champion, olympian, paralympian, rookie, substitute, debutant, teammate, team-mate, club captain, interim coach, manager-player, sporting director, technical director, batting coach, bowling coach, bench coach, offensive coordinator, defensive coordinator, goalkeeping coach, promoter, umpire,
  driver, coach, head coach, assistant coach, manager, team principal, captain, referee, skipper, pastor, priest, rabbi, imam, bishop, archbishop, cardinal, pope, minister of the gospel, preacher, evangelist, cleric, monk, nun, prince, princess, duke, duchess, king, queen, heir, socialite, landowner, developer, contractor, real estate developer, real estate mogul, militant, rebel leader, militia leader, gang leader, inmate, prisoner, hostage, gunman, shooter, killer, convict, mayoral candidate, gubernatorial candidate, senate candidate, congressional candidate, former aide
`);

/** Trades and walks of life. */
const trades = list(`
  electrician, plumber, mechanic, builder, bricklayer, miner, coal miner, steelworker, autoworker, welder, decorator, landscaper, cleaner, janitor, hairdresser, hair stylist, beautician, seamstress, waiter, waitress, bartender, barista, barman, barmaid, receptionist, cashier, store clerk, shop clerk, desk clerk, hotel clerk, sales clerk, shop assistant, shop worker, salesman, saleswoman, salesperson, realtor, estate agent, real estate agent, accountant, bookkeeper, insurance agent, travel agent, programmer, coder, software developer, software engineer, web developer, game developer, librarian, archivist, zookeeper, tutor,
  social worker, care worker, carer, caretaker, nanny, babysitter, childminder, paramedic, ambulance driver, security guard, doorman, bouncer, postman, mail carrier, letter carrier, delivery driver, bus driver, lorry driver, cab driver, uber driver, cabbie, rickshaw driver, tuk-tuk driver, motorcyclist, motorist, pedestrian, commuter, herder, rancher, beekeeper, winemaker, brewer, distiller, grower, rice farmer, dairy farmer, sheep farmer, street vendor, market trader, stallholder, hawker, grocer, florist, jeweller, jeweler, art dealer, auctioneer, gallerist, gamer, streamer, podcaster, vlogger, tiktoker, content creator, housewife, homemaker, stay-at-home mother, stay-at-home mom, pensioner, grandparent, great-grandmother, great-grandfather,
  holidaymaker, bride, groom, evacuee, returnee, asylum seeker, asylum-seeker, churchgoer, worshipper, worshiper, pilgrim, hiker, camper, diver, beachgoer, concertgoer, festivalgoer, bystander, passer-by, schoolgirl, schoolboy, schoolteacher, school principal, high school student, university student, college student, undergraduate, sophomore, freshman, graduate, graduate student, law student, medical student, trainee, apprentice, intern, freelancer, day laborer, labourer, laborer, garment worker, factory worker, construction worker, office worker, healthcare worker, health worker, aid worker, dock worker, docker, railway worker, shop steward, union representative, union rep, union official, union president, union boss, trade unionist, corporate secretary, company secretary, public relations manager, pr manager, communications manager, press manager, marketing manager, marketing director, sales director, finance director, operations director, creative director, artistic director, country director, country manager, regional manager, area manager, branch manager, plant manager, site manager, project manager, product manager, account manager, board chairman, board chair, board chairwoman, executive chairman, non-executive chairman, supervisory board chairman, flight attendant, stewardess, co-pilot, captain of the ship, sailor, seafarer, stuntman, voice actor, voice actress, drummer, bassist, pianist, violinist, cellist, conductor, composer, lyricist, rapper, frontman, vocalist, soprano, tenor, dj, choreographer, ballerina, sculptor, illustrator, cartoonist, animator, showrunner, stand-up comedian, magician, fashion designer, stylist, tv personality, television personality, tv presenter, bookseller, translator, interpreter,
  tribal elder, village elder, community organizer, community organiser, community activist, climate activist, environmental activist, environmentalist, human rights activist, rights defender, human rights defender, women's rights activist, opposition activist, opposition politician, opposition figure, trade union leader, student leader, protest leader, strike leader, spiritual leader, religious leader, hindu priest, parish priest, vicar, chaplain, deacon, sheikh, guru, missionary, astrologer, psychic, refugee advocate, animal rights activist, rebel commander, militia commander, guerrilla commander, warlord, ex-soldier, ex-policeman, army veteran, navy veteran, marine veteran, war veteran, private investigator, private detective, bounty hunter, bodyguard, chauffeur, housekeeper, domestic worker, flatmate, housemate, room-mate, schoolmate, workmate, childhood friend, family friend, longtime friend, ex-boss, former boss, boss, supervisor, foreman, landlady, bar manager, store manager, shop manager, hotel manager, restaurant manager, restaurateur, hotelier, innkeeper, publican, chef patron, philanthropist, investor, venture capitalist, angel investor, crypto entrepreneur, shareholder, activist investor, small business owner, small-business owner, franchisee, exporter, importer, wholesaler
`);

/** Parents by the number of their children: `mother-of-two`, `father of three`. */
const parents = list('mother, mum, mom, father, dad, parent, grandmother, grandfather').flatMap((who) =>
  list('one, two, three, four, five, six, seven, eight').flatMap((n) => [`${who}-of-${n}`, `${who} of ${n}`]),
);

/** What the officers of a company are chief of. */
const officers = list(
  'product, people, revenue, commercial, legal, information, information security, security, privacy, strategy, communications, compliance, business, business development, data, digital, investment, risk, sustainability, creative, content, growth, human resources, administrative, accounting, brand, customer, design, development, diversity, economic, engineering, innovation, merchandising, procurement, sales, supply chain',
).map((field) => `chief ${field} officer`);

/** Ranks of managers that public bodies seldom have. */
const managers = [
  ...list('regional, group, corporate').map((rank) => `${rank} vice president`),
  ...list(
    'shop, store, business, restaurant, bar, cafe, bakery, hotel, dog, pet, property, team, club, ranch, factory, home, land',
  ).map((thing) => `${thing} owner`),
];

/** Posts whose body decides what the holder is; a public body where none is named. */
const ofPublicBodies = list(`
  managing director, president, vice president, secretary, director, director general, deputy director general, deputy director, executive director, chief, head, deputy head, spokesman, spokeswoman, spokesperson, spokesmen, spokespeople, communications director, director of communications, deputy communications director, press officer, chief spokesperson, chief spokesman, chief of staff, deputy chief of staff, official, senior official, administrator, regional administrator, inspector, superintendent, chairman, chairwoman, chairperson, chair, vice chair,
  leader, deputy leader, co-leader, general secretary, member, board member, committee member, counselor, counsellor, coordinator, deputy, commissioner, ombudsman, representative, delegate, adviser to the president, press attaché, public information officer, information officer, custodian, monitor, auditor, trustee, regulator,
  secretary-general, secretary general, director-general, delegate, chancellor, officer, aide, top aide, senior aide, adviser, advisor, senior adviser, senior advisor, economic adviser, economic advisor, foreign policy adviser, foreign policy advisor, policy adviser, policy advisor, policy director, executive vice president, senior vice president, legal adviser, legal advisor, media adviser, security adviser, special adviser, special advisor
`);

/** Posts that companies, clubs and unions have as public bodies do. */
const companies = new Set(
  list(
    'president, vice president, chief, deputy chief, head, deputy head, official, senior official, coordinator, commissioner, secretary-general, secretary general, director-general, representative, delegate, adviser, advisor, senior adviser, senior advisor, chief of staff, officer',
  ),
);

/** Posts of those who work for an outlet: with it they speak as the outlet. */
const ofOutlets = list(
  `reporter, correspondent, white house correspondent, political reporter, chief political correspondent, journalist, editor, news editor, political editor, editor-in-chief, editor in chief, deputy editor, newscaster, news anchor, videographer, royal correspondent`,
);

/** Posts and callings. A body named beside one of those that leave it open decides what its holder is. */
export const posts = once((): readonly Post[] => [
  ...[...state, ...underSecretaries, ...chosen, ...force].map((words): Post => ({ words, holder: 'official' })),
  ...[...knowledge, ...ologists, ...learned, ...researchHeads].map((words): Post => ({ words, holder: 'expert' })),
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
        'managing director',
        'director',
        'leader',
        'deputy leader',
        'co-leader',
        'general secretary',
        'executive vice president',
        'senior vice president',
        'aide',
        'top aide',
        'senior aide',
        'adviser',
        'advisor',
        'head',
        'trustee',
        'communications director',
        'spokesperson',
        'spokesman',
        'spokeswoman',
      ].includes(words)
        ? 'organization'
        : 'institution',
      ...(companies.has(words) ? { alsoOfCompanies: true as const } : {}),
    }),
  ),
  ...ofOutlets.map((words): Post => ({ words, holder: 'by-body', impliesBody: 'organization' })),
  ...[...everybody, ...trades, ...parents, ...officers, ...managers].map(
    (words): Post => ({ words, holder: 'person' }),
  ),
]);
