import { list } from './list.ts';

/** Fields of ministries, agencies and their heads, lower case. */
export const fields: readonly string[] = list(`
  defense, defence, foreign affairs, foreign, interior, home affairs, internal affairs, health, human services, education, higher education, justice, finance, economy, economic, economics, economic affairs, investment, maritime, maritime affairs, manpower, legal affairs, parliamentary affairs, human development, petroleum, railways, state-owned enterprises, trade, commerce, industry, labor, labour, employment, energy, environment, environmental protection, climate change, agriculture, fisheries, forestry, food,
  transport, transportation, aviation, housing, urban development, homeland security, national security, intelligence, immigration, customs, treasury, taxation, revenue, budget, planning, development, science, technology, innovation, research, culture, tourism, sport, sports, youth, women, religious affairs, veterans affairs, public health, public safety,
  public works, infrastructure, communications, information, digital affairs, water, mines, mineral resources, natural resources, land, elections, emergency, emergencies, disaster management, corrections, human rights, refugees, social affairs, social services, social development, welfare, policy, foreign policy, operations, security, cybersecurity, counterterrorism, law enforcement, civil rights
`);
