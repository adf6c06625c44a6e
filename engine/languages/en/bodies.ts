import type { BodyHead } from '../pack.ts';
import { list } from './list.ts';

/** Heads of public bodies. They stand last in a name (`Defense Ministry`) or first before `of` (`Ministry of Defense`). */
const institutions = list(`
  ministry, department, dept, agency, authority, authorities, bureau, commission, council, city council, county council, court, supreme court, appeals court, high court, district court, federal court, court of appeals, parliament, congress, senate, house, legislature, assembly, cabinet, government, administration, embassy, consulate,
  police, police department, sheriff's office, sheriff's department, sheriff's deputies, attorney general's office, prosecutor's office, district attorney's office, mayor's office, governor's office, president's office, prime minister's office, u.s. attorney's office, office, secret service, army, navy, air force, marine corps, coast guard, national guard, military, armed forces, forces, force, defense forces, defence forces, border patrol,
  border guard, border service, intelligence service, security service, security council, emergency service, emergency services, fire service, fire department, ambulance service, health service, weather service, prison service, customs service, geological survey, space agency, central bank, reserve bank, federal reserve, treasury, ombudsman, directorate, secretariat, tribunal, grand jury, jury, election commission,
  electoral commission, board of elections, school board, school district, municipality, prefecture, junta, regime, monarchy, palace, presidency, kingdom, pentagon, state department, health department, transport ministry, joint chiefs of staff, general staff, command, task force, mission, delegation, high commission, european commission, parole board, planning commission, port authority, transit authority, aviation authority, regulator, watchdog agency, general assembly, garda, constabulary, prosecutors, public prosecutor's office, municipal government, state government, federal government, local government, town hall, city hall
`);

/** Heads of all other bodies. */
const organizations = list(`
  company, corporation, firm, law firm, bank, airline, carrier, manufacturer, automaker, carmaker, retailer, developer, operator, startup, start-up, contractor, conglomerate, group, campaign, trump campaign, clinton campaign, party, opposition, opposition party, coalition, alliance, union, labor union, trade union, federation, association, organization, organisation, nonprofit, non-profit, charity, ngo, foundation, institute, institution,
  think tank, think-tank, university, college, school, academy, faculty, hospital, clinic, museum, church, diocese, archdiocese, mosque, synagogue, club, team, league, committee, national committee, campaign committee, super pac, pac, network, society, center, centre, project, program, initiative, watchdog, watchdog group, advocacy group, rights group, human rights group, civil rights group, lobby, lobby group, industry group, trade group, militia, movement, brotherhood, caucus, board, editorial board, chamber, chamber of commerce,
  fund, hedge fund, trust, lab, laboratory, consortium, estate, franchise, studio, label, band, publisher, pollster, polling firm, research firm, consultancy, insurer, utility, tech giant, giant, drugmaker, brokerage, rating agency, ratings agency, agency of the company, congregation, brigade, brigades, legion, front, faction, syndicate
`);

/** Heads of the names of bodies. */
export const bodyHeads: readonly BodyHead[] = [
  ...institutions.map((words): BodyHead => ({ words, type: 'institution' })),
  ...organizations.map((words): BodyHead => ({ words, type: 'organization' })),
];
