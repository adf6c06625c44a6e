import type { Construction } from '../../examples.ts';

/** Whole constructions: who is meant by a short form, chains, appositions, long quotations, and sentences in which nobody speaks. */
export const constructions: readonly Construction[] = [
  {
    name: 'a calling behind the name, whatever it is',
    text: 'The drought could last until March, said Rina Castle, a hydrologist at Arden University. Mira Holt, a glassblower in the old town, said the kilns were cold.',
    attributions: [
      { claims: ['The drought could last until March'], speaker: 'Rina Castle', type: 'expert' },
      { claims: ['the kilns were cold'], speaker: 'Mira Holt', type: 'person' },
    ],
  },
  {
    name: 'a post that many have is one when a name bears it',
    text: 'Sean Doyle, leader of Leeds City Council, said the cuts were unavoidable. "My client is innocent," said Ivana Petrov, Doyle\'s attorney.',
    attributions: [
      { claims: ['the cuts were unavoidable'], speaker: 'Sean Doyle', type: 'official' },
      { claims: ['My client is innocent'], speaker: 'Ivana Petrov', type: 'person' },
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
    name: 'what a lawyer does in court',
    text: 'Liam Foster, prosecuting, told the court that the pair had planned the robbery.',
    attributions: [{ claims: ['the pair had planned the robbery'], speaker: 'Liam Foster', type: 'official' }],
  },
  {
    name: 'an aside between the subject and its verb',
    text: 'The report, published on Monday, said growth would slow. The governor, elected in May, said he was sorry.',
    attributions: [
      { claims: ['growth would slow'], speaker: 'report', type: 'document' },
      { claims: ['he was sorry'], speaker: 'governor', type: 'official' },
    ],
  },
  {
    name: 'where a document comes from',
    text: 'Data from the Bureau of Labor Statistics showed that hiring slowed in June.',
    attributions: [
      { claims: ['hiring slowed in June'], speaker: 'Data from the Bureau of Labor Statistics', type: 'document' },
    ],
  },
  {
    name: 'people known only by what is told of them',
    text: 'Those close to him say he never planned to run again.',
    attributions: [{ claims: ['he never planned to run again'], speaker: 'Those close', type: 'anonymous' }],
  },
  {
    name: 'a number that opens the claim',
    text: 'At least 40 people died, the Red Cross said on Tuesday.',
    attributions: [{ claims: ['At least 40 people died'], speaker: 'Red Cross', type: 'organization' }],
  },
  {
    name: 'a first name that is also a month',
    text: 'Foreign Minister Jan Kerkhof said the talks would resume.',
    attributions: [{ claims: ['the talks would resume'], speaker: 'Jan Kerkhof', type: 'official' }],
  },
  {
    name: 'where the speaker is from is no part of the name',
    text: 'American Helen Dunn said she was proud. The Bank of Korea said growth would slow.',
    attributions: [
      { claims: ['she was proud'], speaker: 'Helen Dunn', type: 'person' },
      { claims: ['growth would slow'], speaker: 'Bank of Korea', type: 'institution' },
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
    name: 'a party behind the name of who has a post',
    text: 'House Commission III chair Lina Hartati of the Golkar Party said the bill would be passed this year.',
    attributions: [{ claims: ['the bill would be passed this year'], speaker: 'Lina Hartati', type: 'official' }],
  },
  {
    name: 'minutes, filings and figures that show',
    text: 'Officials were divided, minutes of the June meeting showed. Official figures showed that wages rose in May.',
    attributions: [
      { claims: ['Officials were divided'], speaker: 'minutes', type: 'document' },
      { claims: ['wages rose in May'], speaker: 'Official figures', type: 'document' },
    ],
  },
  {
    name: 'the cue between the subject of the claim and its verb',
    text: 'The museum, Governor Helen Marsh said, celebrated the heroes of the town.',
    attributions: [
      { claims: ['The museum', 'celebrated the heroes of the town'], speaker: 'Helen Marsh', type: 'official' },
    ],
  },
  {
    name: 'a report inside a relative clause',
    text: 'The stadium, which Mayor Peter Lang said is usually full, was empty.',
    attributions: [{ claims: ['is usually full'], speaker: 'Peter Lang', type: 'official' }],
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
    name: 'saying behind a preposition',
    text: 'Mayor Peter Lang would not discuss names, aside from saying he wants a younger team.',
    attributions: [{ claims: ['he wants a younger team'], speaker: 'Peter Lang', type: 'official' }],
  },
  {
    name: 'an adviser to somebody whose state has a first name in it',
    text: 'Pollster Paul Shaw, an adviser to North Carolina Sen. Tom Tilly, said the vote was close.',
    attributions: [{ claims: ['the vote was close'], speaker: 'Paul Shaw', type: 'expert' }],
  },
  {
    name: 'nothing said in a name, a frame or a ruling on something',
    text: 'They have a son called Ronnie, 4. Several Indian states will be conducting drills. In the first visit to the city as president, he spoke from his car. The court ruled on the appeal of a ruling from Ohio that struck down the limits.',
    attributions: [],
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
    name: 'a post told in a relative clause',
    text: 'Jane Rowe, who was elected governor in 2018, said the plan would work.',
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
    name: 'a title that only the owner of something has',
    text: 'Judge Jane Rowe\'s ruling came on Friday. "The law is clear," Rowe wrote.',
    attributions: [{ claims: ['The law is clear'], speaker: 'Jane Rowe', type: 'official' }],
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
    name: 'an aide is what whom she serves makes her',
    text: 'Jane Rowe, an aide to President Berg, said the plan would work.',
    attributions: [{ claims: ['the plan would work'], speaker: 'Jane Rowe', type: 'official' }],
  },
  {
    name: 'a reporter of an outlet',
    text: "CNN's Jane Rowe said the plan would work.",
    attributions: [{ claims: ['the plan would work'], speaker: 'Jane Rowe', type: 'outlet' }],
  },
  {
    name: 'a point before a number',
    text: 'The man had a loaded .45-calibre handgun and two rifles, prosecutors said.',
    attributions: [
      {
        claims: ['The man had a loaded .45-calibre handgun and two rifles'],
        speaker: 'prosecutors',
        type: 'institution',
      },
    ],
  },
  {
    name: 'who serves a body that the article explains elsewhere',
    text: 'The Coastal Safety Agency (BKLP) was called in. BKLP spokesperson Anna Moss said two boats had sunk.',
    attributions: [{ claims: ['two boats had sunk'], speaker: 'Anna Moss', type: 'official' }],
  },
  {
    name: 'the branch of a body in a country',
    text: 'Amnesty International Indonesia executive director Rina Said said the arrest was unlawful.',
    attributions: [{ claims: ['the arrest was unlawful'], speaker: 'Rina Said', type: 'person' }],
  },
  {
    name: 'a house of studies that joins its fields',
    text: 'Center of Economic and Law Studies executive director Helen Moss said the budget was tight.',
    attributions: [{ claims: ['the budget was tight'], speaker: 'Helen Moss', type: 'expert' }],
  },
  {
    name: 'somebody from a university of another language',
    text: 'Jane Rowe from Universiti Arden said the plan would work.',
    attributions: [{ claims: ['the plan would work'], speaker: 'Jane Rowe', type: 'expert' }],
  },
  {
    name: 'a participle or a question in front of the cue',
    text: 'Sentencing him, Judge Thomas Pell said: "You have shown no remorse."',
    attributions: [{ claims: ['You have shown no remorse'], speaker: 'Thomas Pell', type: 'official' }],
  },
  {
    name: 'to whom something was written is no claim',
    text: 'The senators wrote to the chairman.',
    attributions: [],
  },
  {
    name: 'an outlet told by what stands behind its name',
    text: 'According to Antara, the state news agency, the ferry sank on Sunday. Kompas reported that the captain had fled.',
    attributions: [
      { claims: ['the ferry sank on Sunday'], speaker: 'Antara', type: 'outlet' },
      { claims: ['the captain had fled'], speaker: 'Kompas', type: 'outlet' },
    ],
  },
  {
    name: 'owners in the plural before the cue',
    text: 'Rosa Culp, who runs an effort for military veterans\' families, said, "The mayor has been attacking our soldiers for years."',
    attributions: [
      { claims: ['The mayor has been attacking our soldiers for years'], speaker: 'Rosa Culp', type: 'person' },
    ],
  },
  {
    name: 'a surname that is a calling',
    text: 'Civil rights leaders met on Friday. "It is all about creating some enthusiasm," Mr. King added.',
    attributions: [{ claims: ['It is all about creating some enthusiasm'], speaker: 'King', type: 'person' }],
  },
  {
    name: 'a clause of reporting with as in front',
    text: 'As Debbie Moss reported, the jury deliberated for two hours.',
    attributions: [{ claims: ['the jury deliberated for two hours'], speaker: 'Debbie Moss', type: 'person' }],
  },
  {
    name: 'votes and days before the claim',
    text: 'The Supreme Court ruled 6-3 that the ban was unlawful. Mayor Helen Marsh tweeted Sunday: "The border must be closed!"',
    attributions: [
      { claims: ['the ban was unlawful'], speaker: 'Supreme Court', type: 'institution' },
      { claims: ['The border must be closed!'], speaker: 'Helen Marsh', type: 'official' },
    ],
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
    name: 'a minister whom an agency reports behind the claim',
    text: 'Home Minister Omar Hashim said the new rule would begin next month, Bernama reported.',
    attributions: [
      {
        claims: ['the new rule would begin next month'],
        speaker: 'Omar Hashim',
        type: 'official',
        via: ['Bernama'],
      },
    ],
  },
  {
    name: 'people by the ending of their noun',
    text: 'Environmentalists worry that the river will be poisoned.',
    attributions: [{ claims: ['the river will be poisoned'], speaker: 'Environmentalists', type: 'anonymous' }],
  },
  {
    name: 'an author of a study, and a field behind a post',
    text: '"We were surprised," said co-author Liam Burke. The ministry\'s director general of oil and gas, Tom Bryce, said output had fallen.',
    attributions: [
      { claims: ['We were surprised'], speaker: 'Liam Burke', type: 'expert' },
      { claims: ['output had fallen'], speaker: 'Tom Bryce', type: 'official' },
    ],
  },
  {
    name: 'a participle between a study and its verb',
    text: 'A new study, led by Maria Chen of Leeds University, found that ice sheets are melting twice as fast.',
    attributions: [{ claims: ['ice sheets are melting twice as fast'], speaker: 'new study', type: 'document' }],
  },
  {
    name: 'a relative clause of the source is no claim',
    text: 'Half of all voters disapprove, according to the poll, which surveyed 1,000 adults.',
    attributions: [{ claims: ['Half of all voters disapprove'], speaker: 'poll', type: 'document' }],
  },
  {
    name: 'the outlet in brackets at the head',
    text: '(CNN) President Mark Hale, according to the White House, made an unscheduled trip on Saturday.',
    attributions: [
      {
        claims: ['President Mark Hale', 'made an unscheduled trip on Saturday'],
        speaker: 'White House',
        type: 'institution',
      },
    ],
  },
  {
    name: 'who agrees is heard next',
    text: 'Dana Ford said the wall was safe.\nOmar Haddad, 44, agreed.\n"Nobody asked us," he said.',
    attributions: [
      { claims: ['the wall was safe'], speaker: 'Dana Ford', type: 'person' },
      { claims: ['Nobody asked us'], speaker: 'Omar Haddad', type: 'person' },
    ],
  },
  {
    name: 'nouns that are verbs as well, and what is found but not said',
    text: 'The 13 suspects are believed to be students. Archaeologists uncovered part of the old wall.',
    attributions: [],
  },
  {
    name: 'a first name that is a country',
    text: '"It is rare," Chad Moor, vice president of a museum in Florida, told the Guardian.',
    attributions: [{ claims: ['It is rare'], speaker: 'Chad Moor', type: 'person', via: ['the Guardian'] }],
  },
  {
    name: 'a country before media that were told',
    text: 'General Tom Hill told US media this month that its forces would stay.',
    attributions: [{ claims: ['its forces would stay'], speaker: 'Tom Hill', type: 'official', via: ['US media'] }],
  },
  {
    name: 'an outlet no list knows by its name alone',
    text: 'According to the finance blog Wealthymint, banks pay more. Wealthymint said prices rose.',
    attributions: [
      { claims: ['banks pay more'], speaker: 'Wealthymint', type: 'outlet' },
      { claims: ['prices rose'], speaker: 'Wealthymint', type: 'outlet' },
    ],
  },
  {
    name: 'the main clause behind the cue',
    text: 'Governor Peter Lang came. And while the loss makes a difference "for now," Lang said, in the long term both sides want a deal.',
    attributions: [
      {
        claims: ['And while the loss makes a difference "for now,"', 'in the long term both sides want a deal'],
        speaker: 'Peter Lang',
        type: 'official',
      },
    ],
  },
  {
    name: 'a clause about somebody that leads into a quotation',
    text: 'But neighbour Nora Bell takes up the story: "All of a sudden, the door opens and Gary walks out."',
    attributions: [
      {
        claims: ['All of a sudden, the door opens and Gary walks out'],
        speaker: 'Nora Bell',
        type: 'person',
      },
    ],
  },
  {
    name: 'an auxiliary of several words',
    text: 'Tom Juran was also quick to point out that the situation should work in their favour.',
    attributions: [{ claims: ['the situation should work in their favour'], speaker: 'Tom Juran', type: 'person' }],
  },
  {
    name: 'the claim ends with the clause in front',
    text: 'When Mayor Helen Marsh said the bank would close, depositors queued outside.',
    attributions: [{ claims: ['the bank would close'], speaker: 'Helen Marsh', type: 'official' }],
  },
  {
    name: 'whom it was told before the name in the claim',
    text: 'Polly Shaw told the jury Ford had left the house.',
    attributions: [{ claims: ['Ford had left the house'], speaker: 'Polly Shaw', type: 'person' }],
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
    name: 'the words themselves in the next paragraph',
    text: 'Mayor Helen Marsh said:\n"We will not close a single school this year."',
    attributions: [
      { claims: ['We will not close a single school this year'], speaker: 'Helen Marsh', type: 'official' },
    ],
  },
  {
    name: 'the day of speaking before the claim',
    text: 'Governor Peter Lang said Tuesday Norway would send a field hospital.',
    attributions: [{ claims: ['Norway would send a field hospital'], speaker: 'Peter Lang', type: 'official' }],
  },
  {
    name: 'how it was said before a claim that opens with a pronoun',
    text: 'The transport ministry said in a statement it would repair the bridge.',
    attributions: [{ claims: ['it would repair the bridge'], speaker: 'transport ministry', type: 'institution' }],
  },
  {
    name: 'a call is no verb',
    text: 'Chief executive Mara Bell told analysts on a call that demand was strong.',
    attributions: [{ claims: ['demand was strong'], speaker: 'Mara Bell', type: 'person' }],
  },
  {
    name: 'an outlet with the noun for its kind',
    text: 'Ukraine had lost an airfield, the TASS news agency reported on Monday.',
    attributions: [{ claims: ['Ukraine had lost an airfield'], speaker: 'TASS', type: 'outlet' }],
  },
  {
    name: 'the newspaper is the one met before',
    text: 'The Guardian reported on Monday that the deal was near. The newspaper said the price was secret.',
    attributions: [
      { claims: ['the deal was near'], speaker: 'The Guardian', type: 'outlet' },
      { claims: ['the price was secret'], speaker: 'The Guardian', type: 'outlet' },
    ],
  },
  {
    name: 'media without a name',
    text: 'Israeli media reported that two soldiers had died.',
    attributions: [{ claims: ['two soldiers had died'], speaker: 'Israeli media', type: 'outlet' }],
  },
  {
    name: 'officials whom an outlet cites',
    text: 'Citing two unnamed officials, the New York Times reported that the deal was close to collapse.',
    attributions: [
      {
        claims: ['the deal was close to collapse'],
        speaker: 'two unnamed officials',
        type: 'anonymous',
        via: ['New York Times'],
      },
    ],
  },
  {
    name: 'what somebody does at a body of learning',
    text: 'Dana Whitfield, who teaches law at Georgetown University, said the ruling was unusual.',
    attributions: [{ claims: ['the ruling was unusual'], speaker: 'Dana Whitfield', type: 'expert' }],
  },
  {
    name: 'an acronym between a body and its spokesman',
    text: '"We are waiting for the audit," Harbour Safety Commission (HSC) spokesman Tom Bryce said on Monday.',
    attributions: [{ claims: ['We are waiting for the audit'], speaker: 'Tom Bryce', type: 'official' }],
  },
  {
    name: 'a list inside the name of a body and of a post',
    text: 'The Meteorology, Tides and Geophysics Agency said the quake struck at dawn. Energy and Mineral Resources Minister Tom Bryce said the dam was safe.',
    attributions: [
      {
        claims: ['the quake struck at dawn'],
        speaker: 'Meteorology, Tides and Geophysics Agency',
        type: 'institution',
      },
      { claims: ['the dam was safe'], speaker: 'Tom Bryce', type: 'official' },
    ],
  },
  {
    name: 'a form that leans on the subject before the verb',
    text: 'A Western diplomat, speaking on condition of anonymity, said the deal was dead.',
    attributions: [{ claims: ['the deal was dead'], speaker: 'A Western diplomat', type: 'anonymous' }],
  },
  {
    name: 'an owned post before its bearer behind the quotation',
    text: '"He never fired the gun," his lawyer, Ann Cole, said outside court.',
    attributions: [{ claims: ['He never fired the gun'], speaker: 'Ann Cole', type: 'person' }],
  },
  {
    name: 'a number with its measure opens the claim',
    text: 'About 9 million people live in the flood zone, the interior ministry said.',
    attributions: [
      {
        claims: ['About 9 million people live in the flood zone'],
        speaker: 'interior ministry',
        type: 'institution',
      },
    ],
  },
  {
    name: 'the name of a programme before and behind the cue',
    text: 'In an interview on the channel\'s "Meet the Town," Mayor Helen Marsh said the tunnel would be closed. "We need a month," Marsh said on the channel\'s "Meet the Town."',
    attributions: [
      { claims: ['the tunnel would be closed'], speaker: 'Helen Marsh', type: 'official' },
      { claims: ['We need a month'], speaker: 'Helen Marsh', type: 'official' },
    ],
  },
  {
    name: 'whom it was told, and the claim that opens with a pronoun',
    text: 'Governor Peter Lang told the forum he was "wholly against the dam" from the first day.',
    attributions: [
      { claims: ['he was "wholly against the dam" from the first day'], speaker: 'Peter Lang', type: 'official' },
    ],
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
    name: 'pronoun by gender',
    text: 'Peter Lang met Helen Marsh at the river. "It has never been lower," she said.',
    attributions: [
      {
        claims: ['It has never been lower'],
        speaker: 'Helen Marsh',
      },
    ],
  },
  {
    name: 'description',
    text: '"The road is closed," said John Kirby, a spokesman for the Pentagon. The spokesman said trucks were waiting.',
    attributions: [
      {
        claims: ['The road is closed'],
        speaker: 'John Kirby',
        type: 'official',
      },
      {
        claims: ['trucks were waiting'],
        speaker: 'John Kirby',
        type: 'official',
      },
    ],
  },
  {
    name: 'body and its short form',
    text: 'Russia’s Defense Ministry said the attack had failed. The ministry added that four drones were shot down.',
    attributions: [
      {
        claims: ['the attack had failed'],
        speaker: 'Russia’s Defense Ministry',
        type: 'institution',
      },
      {
        claims: ['four drones were shot down'],
        speaker: 'Russia’s Defense Ministry',
        type: 'institution',
      },
    ],
  },
  {
    name: 'one cue for two quotations',
    text: '"The water came at night," said baker Maria Gomez. "Nobody warned us."',
    attributions: [
      {
        claims: ['The water came at night', 'Nobody warned us'],
        speaker: 'Maria Gomez',
        type: 'person',
      },
    ],
  },
  {
    name: 'a quotation over paragraphs',
    text: '"The water came at night. We heard nothing.\n"In the morning the shop was gone," said Maria Gomez.',
    attributions: [
      {
        claims: ['The water came at night. We heard nothing.\n"In the morning the shop was gone'],
        speaker: 'Maria Gomez',
      },
    ],
  },
  {
    name: 'a chain through the outlet that was told',
    text: '"We will not leave," Helen Marsh told The Guardian in an interview.',
    attributions: [
      {
        claims: ['We will not leave'],
        speaker: 'Helen Marsh',
        via: ['The Guardian'],
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
    name: 'an owner and an apposition',
    text: 'Israel’s chief military spokesperson, Daniel Hagen, said the search would go on.',
    attributions: [
      {
        claims: ['the search would go on'],
        speaker: 'Daniel Hagen',
        type: 'official',
      },
    ],
  },
  {
    name: 'a source without a name',
    text: 'A senior official, who spoke on condition of anonymity, said the talks had failed.',
    attributions: [
      {
        claims: ['the talks had failed'],
        speaker: 'A senior official',
        type: 'anonymous',
      },
    ],
  },
  {
    name: 'a company',
    text: 'Boeing said it would hire two thousand people.',
    attributions: [
      {
        claims: ['it would hire two thousand people'],
        speaker: 'Boeing',
        type: 'organization',
      },
    ],
  },
  {
    name: 'a study',
    text: 'A study found that bees sleep longer in cities.',
    attributions: [
      {
        claims: ['bees sleep longer in cities'],
        speaker: 'study',
        type: 'document',
      },
    ],
  },
  {
    name: 'scare quotes and titles',
    text: 'The "king of bread" opened a shop. His book, "The Last Loaf," sold well.',
    attributions: [],
  },
  {
    name: 'a refusal to speak',
    text: 'The spokesman declined to comment.',
    attributions: [],
  },
  {
    name: 'states are no verb',
    text: 'Twenty states on the coast are dry, and the United States has sent water.',
    attributions: [],
  },
  {
    name: 'an outlet reports',
    text: 'Reuters reported that two plants would close.',
    attributions: [
      {
        claims: ['two plants would close'],
        speaker: 'Reuters',
        type: 'outlet',
      },
    ],
  },
  {
    name: 'a wish',
    text: 'The United Nations called for an immediate ceasefire in the region.',
    attributions: [
      {
        claims: ['an immediate ceasefire in the region'],
        speaker: 'United Nations',
        type: 'institution',
      },
    ],
  },
  {
    name: 'a signature',
    text: '"The most honest book of the year." — Maria Gomez',
    attributions: [
      {
        claims: ['The most honest book of the year'],
        speaker: 'Maria Gomez',
      },
    ],
  },
  {
    name: 'answers of an interview',
    text: 'We spoke with the swimming coach Albert Stone after the race.\nQ: How are you preparing for the games?\nA: We have trained twice a day since January.',
    attributions: [{ claims: ['We have trained twice a day since January'], speaker: 'Albert Stone' }],
  },
];
