import type { AnonymousHead } from '../pack.ts';
import { list } from './list.ts';

/** Persons without a name who speak. Plurals also without a determiner. */
const plural = list(`
  officials, officers, authorities, sources, source, insiders, aides, advisers, advisors, allies, associates, analysts, experts, economists, scientists, researchers, scholars, historians, academics, strategists, pollsters, observers, commentators, pundits, critics, opponents, supporters, advocates, activists, campaigners, protesters, demonstrators, organizers, lawyers,
  attorneys, prosecutors, investigators, detectives, judges, jurors, witnesses, eyewitnesses, bystanders, residents, locals, neighbors, neighbours, villagers, citizens, voters, people, americans, britons, russians, ukrainians, palestinians, israelis, democrats, republicans, conservatives, liberals, progressives, lawmakers, senators, congressmen, legislators, politicians, leaders, diplomats, ministers, mps, governors, mayors,
  commanders, soldiers, troops, rebels, militants, fighters, doctors, physicians, nurses, paramedics, medics, rescuers, firefighters, police officers, health officials, government officials, military officials, intelligence officials, law enforcement officials, u.s. officials, campaign officials, administration officials, party officials, election officials, elections officials, teachers, students, parents, workers, employees, staffers, staff members, executives, investors, traders, bankers, brokers, business leaders,
  owners, managers, players, coaches, fans, friends, ex-friends, relatives, family members, family, loved ones, victims, survivors, victims' families, reporters, journalists, editors, users, customers, consumers, passengers, drivers, farmers, fishermen, refugees, migrants, immigrants, inmates, hostages, donors, operatives, surrogates, delegates, volunteers, women, men, children, kids, teenagers, mediators, negotiators, spokesmen, spokespeople, spokespersons, representatives, skeptics, sceptics, detractors, backers, proponents, opponents of the bill, veterans, respondents, participants, attendees, onlookers, tourists, members, colleagues, counterparts,
  meteorologists, forecasters, epidemiologists, astronomers, archaeologists, geologists, engineers, designers, developers, regulators, watchdogs, hackers, others, everyone, everybody, someone, somebody, trump supporters, clinton supporters, tories, lawyers for the family, rivals, monitors, political figures, opposition figures, party figures, public figures, religious figures, business figures, industry figures, senior figures, military figures, commentariat, establishment, netizens, millennials, evangelicals, latinos, hispanics, blacks, african americans, muslims, christians, jews
`);

/** Nouns that name somebody only with a determiner. */
const withDeterminer = list(`
  official, officer, insider, aide, staffer, employee, worker, associate, adviser, advisor, analyst, expert, person, man, woman, boy, girl, teenager, teen, child, resident, local, villager, citizen, voter, passer-by, bystander, onlooker, relative, family member, acquaintance, parishioner, member, lawmaker, legislator, diplomat, soldier, militant, fighter, doctor, nurse, medic,
  lawyer, attorney, prosecutor, juror, investigator, researcher, scientist, scholar, economist, strategist, pollster, observer, critic, opponent, supporter, backer, activist, protester, demonstrator, organizer, reporter, journalist, editor, user, customer, passenger, driver, farmer, teacher, student, parent, owner, manager, executive, investor, trader, banker, player, coach, fan, friend, victim, survivor, witness, participant, attendee, operative, donor, delegate, volunteer, politician,
  leader, commander, spokesperson, representative, respondent, figure, tipster, informant, whistleblower, caller, heckler, guest, speaker, audience member, crowd, public, community, family's lawyer, law enforcement official, intelligence official, government official, u.s. official, administration official, campaign official, defense official, military official, state department official, white house official, senior administration official, security official, police source, royal insider, palace insider
`);

/** Persons without a name who can be sources of a statement. */
export const anonymousHeads: readonly AnonymousHead[] = [
  ...plural.map((words): AnonymousHead => ({ words })),
  ...withDeterminer
    .filter((words) => !plural.includes(words))
    .map((words): AnonymousHead => ({ words, needsDeterminer: true })),
];

/** Marks that open the reason for anonymity. */
export const anonymityReasons: readonly string[] = list(`
  on condition of anonymity, on the condition of anonymity, on condition that they not be identified, on condition that they not be named, on condition that he not be named, on condition that she not be named, on condition that their names not be used, under condition of anonymity, requesting anonymity, requested anonymity, asked for anonymity, granted anonymity, who asked not to be identified,
  who asked not to be named, asked not to be identified, asked not to be named, asking not to be identified, asking not to be named, asked to remain anonymous, wished to remain anonymous, who declined to be identified, who declined to be named, declined to be identified, declined to be named, declined to give their names, declined to give his name, declined to give her name, spoke anonymously, speaking anonymously,
  speaking on background, on background, not authorized to speak publicly, not authorised to speak publicly, was not authorized to speak, were not authorized to speak, not authorized to discuss, not authorised to discuss, not authorized to comment publicly, not permitted to speak publicly, because of the sensitivity of the matter, because of the sensitivity of, for fear of retaliation, for fear of reprisals, fearing reprisals, fearing retaliation, for fear of losing, to speak candidly, to speak freely,
  to discuss internal deliberations, to discuss private conversations, to discuss sensitive, not his real name, not her real name, whose name has been changed, whose names have been changed, who did not want to be named, who did not want to be identified, who did not wish to be named, for security reasons
`);

/** Marks that open how an unnamed source knows. */
export const anonymityBases: readonly string[] = list(`
  familiar with, with knowledge of, with direct knowledge of, knowledgeable about, briefed on, close to, who has seen, who have seen, who saw, who witnessed, who was present at, who were present at, who attended, in the room, with access to, involved in, who was involved in, who worked with, who works with, working on, privy to, who reviewed, who has spoken with, aware of, who knows
`);
