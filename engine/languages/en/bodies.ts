import type { BodyHead } from '../pack.ts';
import { list } from './list.ts';

/** Heads of public bodies. They stand last in a name (`Defense Ministry`) or first before `of` (`Ministry of Defense`). */
const institutions = list(`
  ministry, department, dept, agency, authority, authorities, bureau, commission, council, city council, county council, court, supreme court, appeals court, high court, district court, federal court, court of appeals, parliament, congress, senate, house, legislature, assembly, cabinet, government, administration, embassy, consulate,
  police, police department, sheriff's office, sheriff's department, sheriff's deputies, attorney general's office, prosecutor's office, district attorney's office, mayor's office, governor's office, president's office, prime minister's office, u.s. attorney's office, office, secret service, army, navy, air force, marine corps, coast guard, national guard, military, armed forces, forces, force, defense forces, defence forces, border patrol,
  border guard, border service, intelligence service, security service, security council, emergency service, emergency services, fire service, fire department, ambulance service, health service, weather service, prison service, customs service, geological survey, space agency, central bank, reserve bank, federal reserve, treasury, ombudsman, directorate, secretariat, tribunal, grand jury, jury, election commission,
  electoral commission, board of elections, school board, school district, municipality, prefecture, junta, regime, monarchy, palace, presidency, kingdom, pentagon, state department, health department, transport ministry, joint chiefs of staff, general staff, command, task force, mission, delegation, high commission, european commission, parole board, planning commission, port authority, transit authority, aviation authority, regulator, watchdog agency, general assembly, garda, constabulary, prosecutors, public prosecutor's office, city, county, province, borough, supreme leader's office, municipal government, state government, federal government, local government, town hall, city hall
`);

/** Heads of all other bodies. */
const organizations = list(`
  company, corporation, firm, law firm, bank, airline, carrier, manufacturer, automaker, carmaker, retailer, developer, operator, startup, start-up, contractor, conglomerate, group, campaign, trump campaign, clinton campaign, party, opposition, opposition party, coalition, alliance, union, labor union, trade union, federation, association, organization, organisation, nonprofit, non-profit, charity, ngo, foundation, institute, institution,
  think tank, think-tank, university, college, school, academy, faculty, hospital, clinic, museum, church, diocese, archdiocese, mosque, synagogue, club, team, league, committee, national committee, campaign committee, super pac, pac, network, society, center, centre, project, program, initiative, watchdog, watchdog group, advocacy group, rights group, human rights group, civil rights group, lobby, lobby group, industry group, trade group, militia, movement, brotherhood, caucus, board, editorial board, chamber, chamber of commerce,
  fund, hedge fund, trust, lab, laboratory, consortium, estate, franchise, studio, label, band, publisher, pollster, polling firm, research firm, consultancy, insurer, utility, tech giant, giant, drugmaker, brokerage, rating agency, ratings agency, agency of the company, congregation, cooperative, co-operative, credit union, newsroom, subsidiary, parent company, distributor, supplier, chain, brewery, distillery, refinery, shipyard, orchestra, theater, theatre, gallery, zoo, seminary, choir, cartel, gang, militant group, armed group, rebel group, aid group, aid agency, aid organization, relief agency, charity group, environmental group, business group, student group, human rights organization, human rights organisation, rights organization, rights organisation, private company, energy company, oil company, tech company, technology company, tech firm, security firm, investment firm, private equity firm, accounting firm, consulting firm, data firm, analytics firm, cybersecurity firm, brigade, brigades, legion, front, faction, syndicate
`);

/** Bodies within a public body: what they belong to decides what they are (`House Ethics Committee`, `company board`). */
const parts = list(
  'committee, select committee, subcommittee, sub-committee, panel, task force, working group, delegation, caucus, board, project, program, programme, center, centre, team, network, lab, laboratory, academy, fund',
);

/** Heads of the names of bodies. */
export const bodyHeads: readonly BodyHead[] = [
  ...institutions.map((words): BodyHead => ({ words, type: 'institution' })),
  ...organizations
    .filter((words) => !parts.includes(words))
    .map((words): BodyHead => ({ words, type: 'organization' })),
  ...parts
    .filter((words) => !institutions.includes(words))
    .map((words): BodyHead => ({ words, type: 'organization', asItsOwner: true })),
  ...list('parliamentary, congressional, legislative, senate, house, government, federal, state, city council')
    .flatMap((of) =>
      list('committee, panel, subcommittee, commission, inquiry, task force').map((words) => `${of} ${words}`),
    )
    .map((words): BodyHead => ({ words, type: 'institution' })),
];

/** Heads that stand for a body named before, whatever its own name calls it. */
export const anyBody: ReadonlySet<string> = new Set(
  list(
    `company, firm, corporation, group, organization, organisation, agency, body, institution, manufacturer, automaker, carmaker, retailer, airline, carrier, operator, developer, startup, start-up, conglomerate, giant, tech giant, utility, insurer, drugmaker, publisher, nonprofit, non-profit, charity, ngo, think tank, think-tank,
    watchdog, watchdog group, advocacy group, rights group, human rights group, aid group, aid agency, law firm, law firm, brokerage, consultancy, studio, label, bank, lender, club, regulator, movement, militia, faction, alliance, bloc, union, association, network, nonprofit group, militant group, armed group, rebel group, space agency, energy company, oil company, tech company, technology company, center, centre, force, department, service, office, authority, board, committee, panel, commission, coalition, institute, foundation, campaign, party`,
  ),
);
