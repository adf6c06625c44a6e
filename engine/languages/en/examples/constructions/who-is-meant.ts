import type { Construction } from '../../../examples.ts';

/** Who is meant by a short form, a pronoun or a description, and several claims of one speaker. */
export const whoIsMeant: readonly Construction[] = [
  {
    name: 'a calling behind the name, whatever it is',
    text: 'The drought could last until March, said Rina Castle, a hydrologist at Arden University. Mira Holt, a glassblower in the old town, said the kilns were cold.',
    attributions: [
      { claims: ['The drought could last until March'], speaker: 'Rina Castle', type: 'expert' },
      { claims: ['the kilns were cold'], speaker: 'Mira Holt', type: 'person' },
    ],
  },
  {
    name: 'letters of parliament before and behind a name',
    text: 'Labour MP Grace Holt said the minister should resign. Alan Firth, MP for Crewe, said voters were furious.',
    attributions: [
      { claims: ['the minister should resign'], speaker: 'Grace Holt', type: 'official' },
      { claims: ['voters were furious'], speaker: 'Alan Firth', type: 'official' },
    ],
  },
  {
    name: 'the body that a spokesman serves in the clause before',
    text: 'The Pentagon declined to comment. Spokesman John Kerr said the talks would resume.',
    attributions: [{ claims: ['the talks would resume'], speaker: 'John Kerr', type: 'official' }],
  },
  {
    name: 'the chief of a company no list knows and of a public body',
    text: 'On Monday, Zentrix chief Paul Ward said sales had doubled. Kenyan Vice President Maria Duarte said the canal would be built.',
    attributions: [
      { claims: ['sales had doubled'], speaker: 'Paul Ward', type: 'person' },
      { claims: ['the canal would be built'], speaker: 'Maria Duarte', type: 'official' },
    ],
  },
  {
    name: 'a post with its field in capitals before the name',
    text: 'Minister of Finance Helen Dunn said the tax would rise. Coordinating Minister for Political, Legal and Security Affairs Budi Hartono said the vote would be safe.',
    attributions: [
      { claims: ['the tax would rise'], speaker: 'Helen Dunn', type: 'official' },
      { claims: ['the vote would be safe'], speaker: 'Budi Hartono', type: 'official' },
    ],
  },
  {
    name: 'a second speaker behind and',
    text: 'Senator Helen Marsh said the agency mishandled the inquiry and Mayor Peter Lang said the agency did well.',
    attributions: [
      { claims: ['the agency mishandled the inquiry'], speaker: 'Helen Marsh', type: 'official' },
      { claims: ['the agency did well'], speaker: 'Peter Lang', type: 'official' },
    ],
  },
  {
    name: 'an adviser to somebody whose state has a first name in it',
    text: 'Pollster Paul Shaw, an adviser to North Carolina Sen. Tom Tilly, said the vote was close.',
    attributions: [{ claims: ['the vote was close'], speaker: 'Paul Shaw', type: 'expert' }],
  },
  {
    name: 'a surname that two bear',
    text: 'Prime Minister Shehbaz Rahimi met aides. Rahimi said the jets were lost. Military spokesman Ahmed Rahimi said two men died.',
    attributions: [
      { claims: ['the jets were lost'], speaker: 'Shehbaz Rahimi', type: 'official' },
      { claims: ['two men died'], speaker: 'Ahmed Rahimi', type: 'official' },
    ],
  },
  {
    name: 'a post told in a clause of its own',
    text: 'Jane Rowe was appointed health minister last year. Rowe said the plan would work.',
    attributions: [{ claims: ['the plan would work'], speaker: 'Jane Rowe', type: 'official' }],
  },
  {
    name: 'a post told before the name',
    text: "The department's director is Jane Rowe. Rowe said the plan would work.",
    attributions: [{ claims: ['the plan would work'], speaker: 'Jane Rowe', type: 'official' }],
  },
  {
    name: 'a post between dashes and a party in brackets',
    text: "Jane Rowe — the county's clerk — said the plan would work. Omar Lang (R-Texas) said it would fail.",
    attributions: [
      { claims: ['the plan would work'], speaker: 'Jane Rowe', type: 'official' },
      { claims: ['it would fail'], speaker: 'Omar Lang', type: 'official' },
    ],
  },
  {
    name: 'short letters behind the name',
    text: "James P. Kerr Jr., the city's mayor, said the plan would work. Mary Ames, PhD, said the model was sound.",
    attributions: [
      { claims: ['the plan would work'], speaker: 'James P. Kerr', type: 'official' },
      { claims: ['the model was sound'], speaker: 'Mary Ames', type: 'expert' },
    ],
  },
  {
    name: 'who serves a body that the article explains elsewhere',
    text: 'The Coastal Safety Agency (BKLP) was called in. BKLP spokesperson Anna Moss said two boats had sunk.',
    attributions: [{ claims: ['two boats had sunk'], speaker: 'Anna Moss', type: 'official' }],
  },
  {
    name: 'a second report behind a comma',
    text: 'Governor Peter Lang said the bridge was safe, but he denied that it had been inspected.',
    attributions: [
      { claims: ['the bridge was safe'], speaker: 'Peter Lang', type: 'official' },
      { claims: ['it had been inspected'], speaker: 'Peter Lang', type: 'official' },
    ],
  },
  {
    name: 'a party and its state behind the name',
    text: 'Sen. Vera Holt, D-Wash., urged the agency to publish its findings.',
    attributions: [{ claims: ['the agency to publish its findings'], speaker: 'Vera Holt', type: 'official' }],
  },
  {
    name: 'initials',
    text: 'L.P. Garner said the harvest would be poor this year.',
    attributions: [{ claims: ['the harvest would be poor this year'], speaker: 'L.P. Garner', type: 'person' }],
  },
  {
    name: 'a rare verb of speech behind its claim',
    text: 'Governor Peter Lang came back late. The ferry would be safer by then, he reasoned.',
    attributions: [{ claims: ['The ferry would be safer by then'], speaker: 'Peter Lang', type: 'official' }],
  },
  {
    name: 'surname',
    text: 'Governor Alice Warren visited the market. Warren said the stalls would be repaired next week.',
    attributions: [
      {
        claims: ['the stalls would be repaired next week'],
        speaker: 'Alice Warren',
        type: 'official',
      },
    ],
  },
  {
    name: 'adding what else was said',
    text: 'Mayor Peter Lang said the road was closed, adding that nobody had been hurt.',
    attributions: [
      {
        claims: ['the road was closed'],
        speaker: 'Peter Lang',
        type: 'official',
      },
      {
        claims: ['nobody had been hurt'],
        speaker: 'Peter Lang',
        type: 'official',
      },
    ],
  },
  {
    name: 'a title and a rank',
    text: 'Rear Adm. Daniel Harper said the ships had left the harbour.',
    attributions: [
      {
        claims: ['the ships had left the harbour'],
        speaker: 'Daniel Harper',
        type: 'official',
      },
    ],
  },
  {
    name: 'somebody described, whom the sentence behind names and tells no more of',
    text: 'A ferry expert has said the timetable was a joke. Nora Bell told Sky News that commuters had been misled.',
    attributions: [
      { claims: ['the timetable was a joke'], speaker: 'Nora Bell', type: 'expert' },
      { claims: ['commuters had been misled'], speaker: 'Nora Bell', type: 'expert', via: ['Sky News'] },
    ],
  },
  {
    name: 'somebody described, and another who is told of by a post',
    text: 'A ferry worker said the timetable was a joke. Mayor Peter Lang said commuters had been misled.',
    attributions: [
      { claims: ['the timetable was a joke'], speaker: 'A ferry worker', type: 'anonymous' },
      { claims: ['commuters had been misled'], speaker: 'Peter Lang', type: 'official' },
    ],
  },
  {
    name: 'a post that somebody tells of himself',
    text: 'Peter Lang, 51, said that he would be acting governor for a month.',
    attributions: [{ claims: ['he would be acting governor for a month'], speaker: 'Peter Lang', type: 'official' }],
  },
  {
    name: 'a post that somebody has',
    text: 'Adam Frost, 44, said that he is the governor of the island.',
    attributions: [{ claims: ['he is the governor of the island'], speaker: 'Adam Frost', type: 'official' }],
  },
  {
    name: 'a post that somebody only sees himself in',
    text: 'Adam Frost, 44, said that he would be governor within a year.',
    attributions: [{ claims: ['he would be governor within a year'], speaker: 'Adam Frost', type: 'person' }],
  },
  {
    name: 'a post before the name of its bearer',
    text: 'Police say Tyler Holm, 22, acted alone. The governor said the town was safe. "We got him," Gov. Ida Cole said.',
    attributions: [
      { claims: ['Tyler Holm, 22, acted alone'], speaker: 'Police' },
      { claims: ['the town was safe'], speaker: 'Ida Cole', type: 'official' },
      { claims: ['We got him'], speaker: 'Ida Cole', type: 'official' },
    ],
  },
  {
    name: 'a spokesman described, and named behind his words',
    text: 'The mine will close, its spokesman said on Monday. "Nobody will lose a pension," Adam Frost told reporters.',
    attributions: [
      { claims: ['The mine will close'], speaker: 'Adam Frost' },
      { claims: ['Nobody will lose a pension'], speaker: 'Adam Frost' },
    ],
  },
  {
    name: 'a form that leans on a clause of reporting behind its claim',
    text: "The pier burnt overnight, the island's fire brigade said, adding that nobody was hurt.",
    attributions: [
      { claims: ['The pier burnt overnight'], speaker: "island's fire brigade" },
      { claims: ['nobody was hurt'], speaker: "island's fire brigade" },
    ],
  },
  {
    name: 'somebody by the age, behind where it was written, and the verb behind its auxiliary',
    text: 'TV cook Dan Holm has answered his critics. Taking to Instagram, the 41-year-old wrote: "I never stole that recipe." He went on to explain that his aunt had taught him.',
    attributions: [
      { claims: ['I never stole that recipe'], speaker: 'Dan Holm' },
      { claims: ['his aunt had taught him'], speaker: 'Dan Holm' },
    ],
  },
  {
    name: 'a post in small letters is not whoever has none',
    text: 'Tyler Holm, 22, was led into the room. The judge told Holm that he had shown no remorse.',
    attributions: [{ claims: ['he had shown no remorse'], speaker: 'judge', type: 'official' }],
  },
  {
    name: 'they are the people who are the subject of the sentence before',
    text: 'The ministry said the road was safe. Residents blocked it on Friday. They said the dust had made children ill.',
    attributions: [
      { claims: ['the road was safe'], speaker: 'ministry' },
      { claims: ['the dust had made children ill'], speaker: 'Residents', type: 'anonymous' },
    ],
  },
  {
    name: 'he is the subject of the sentence before, though another spoke last',
    text: 'Mayor Peter Lang said the road was safe. Adam Holm, 34, lost his house in the slide. "I have nothing left," he said.',
    attributions: [
      { claims: ['the road was safe'], speaker: 'Peter Lang' },
      { claims: ['I have nothing left'], speaker: 'Adam Holm' },
    ],
  },
  {
    name: 'an aside of several words between subject and verb',
    text: 'Mayor Peter Lang, for his part, urged more patience with the builders.',
    attributions: [{ claims: ['more patience with the builders'], speaker: 'Peter Lang' }],
  },
  {
    name: 'he is one, and not the several who spoke last',
    text: 'Adam Holm has been accused by colleagues of bullying. "These claims are false," he said through a lawyer.',
    attributions: [
      { claims: ['Adam Holm', 'of bullying'], speaker: 'colleagues', type: 'anonymous' },
      { claims: ['These claims are false'], speaker: 'Adam Holm' },
    ],
  },
];
