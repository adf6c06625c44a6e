import type { NamedBody } from '../pack.ts';

/** One body a line, its names between bars, the fullest first. */
function bodies(text: string, type: NamedBody['type']): NamedBody[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ names: line.split('|'), type }));
}

/** Public bodies: states, courts, forces and bodies between states. */
const institutions = bodies(
  `
Drug Enforcement Administration|DEA
Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF
Transportation Security Administration|TSA
U.S. Citizenship and Immigration Services|USCIS
U.S. Marshals Service|Marshals Service
U.S. Postal Service|USPS|Postal Service
U.S. Forest Service|Forest Service
National Park Service|Park Service
U.S. Fish and Wildlife Service|Fish and Wildlife Service
Bureau of Land Management|BLM
Bureau of Economic Analysis
Army Corps of Engineers|U.S. Army Corps of Engineers
Occupational Safety and Health Administration|OSHA
Consumer Product Safety Commission|CPSC
Consumer Financial Protection Bureau|CFPB
Equal Employment Opportunity Commission|EEOC
National Labor Relations Board|NLRB
Nuclear Regulatory Commission|NRC
National Highway Traffic Safety Administration|NHTSA
Federal Railroad Administration|FRA
Federal Deposit Insurance Corporation|FDIC
Small Business Administration|SBA
Social Security Administration|SSA
Department of Housing and Urban Development|HUD
Department of Transportation|Transportation Department
Department of the Army
Department of the Navy
General Services Administration|GSA
Office of Personnel Management|OPM
National Archives
Storm Prediction Center
Centers for Medicare and Medicaid Services|CMS
National Institute of Allergy and Infectious Diseases|NIAID
National Counterterrorism Center
Office of the Director of National Intelligence|ODNI
Government Ethics Office|Office of Government Ethics
Congressional Research Service
Joint Committee on Taxation
Supreme Judicial Court
Parole Board
Met Office
HM Revenue and Customs|HMRC
Independent Office for Police Conduct|IOPC
Health and Safety Executive
Food Standards Agency
Environment Agency
Competition and Markets Authority|CMA
Financial Conduct Authority|FCA
Electoral Commission
Office for Budget Responsibility
UK Health Security Agency|UKHSA
Medicines and Healthcare products Regulatory Agency|MHRA
Care Quality Commission|CQC
Ofsted
Ofgem
Ofwat
National Highways
Police Scotland
Police Service of Northern Ireland|PSNI
Garda Síochána|Gardaí
Australian Federal Police
Australian Bureau of Statistics
Australian Electoral Commission
Bureau of Meteorology
Canadian Border Services Agency|Canada Border Services Agency|CBSA
Public Health Agency of Canada
Canadian Armed Forces
Transportation Safety Board of Canada|Transportation Safety Board
Environment Canada|Environment and Climate Change Canada
Central Bureau of Investigation|CBI
Enforcement Directorate
India Meteorological Department|IMD
National Investigation Agency|NIA
Border Security Force|BSF
Election Commission of India
National Crime Records Bureau|NCRB
Monetary Authority of Singapore|MAS
Immigration and Checkpoints Authority|Immigration & Checkpoints Authority|ICA
Malaysian Anti-Corruption Commission|MACC
Philippine National Police|PNP
Armed Forces of the Philippines
Commission on Elections|Comelec
South African Police Service|SAPS
National Prosecuting Authority
Independent Electoral and Boundaries Commission|IEBC
Independent National Electoral Commission|INEC
European Medicines Agency|EMA
European Centre for Disease Prevention and Control|ECDC
European Court of Justice
Eurostat
Frontex
World Meteorological Organization|WMO
United Nations Development Programme|UNDP
United Nations Environment Programme|UNEP
UN Human Rights Office|U.N. Human Rights Office
International Civil Aviation Organization|ICAO
International Maritime Organization|IMO
International Telecommunication Union|ITU
Pan American Health Organization|PAHO
Africa Centres for Disease Control and Prevention|Africa CDC
Economic Community of West African States|ECOWAS
Gulf Cooperation Council|GCC
BRICS
Asian Development Bank|ADB
African Development Bank
Inter-American Commission on Human Rights
People's Bank of China
National People's Congress
Central Military Commission
National Bureau of Statistics
Roscosmos
Rosatom
Investigative Committee
Japan Meteorological Agency
Joint Chiefs of Staff of South Korea
Korea Meteorological Administration
National Intelligence Service
Federal Bureau of Investigation|FBI|F.B.I.
Central Intelligence Agency|CIA|C.I.A.
National Security Agency|NSA
National Security Council|NSC
Department of Justice|Justice Department|DOJ
Department of Defense|Defense Department|DOD
Department of Homeland Security|DHS|Homeland Security
Department of State|State Department
Department of the Treasury|Treasury Department
Department of Health and Human Services|HHS
Department of Education|Education Department
Department of Energy|Energy Department
Department of Labor|Labor Department
Department of Agriculture|USDA
Department of Veterans Affairs|Veterans Affairs
Commerce Department|Department of Commerce
Interior Department|Department of the Interior
Immigration and Customs Enforcement|ICE
Customs and Border Protection|CBP
Environmental Protection Agency|EPA
Food and Drug Administration|FDA
Centers for Disease Control and Prevention|CDC|Centers for Disease Control
National Institutes of Health|NIH
Federal Reserve|Fed
Federal Election Commission|FEC
Federal Communications Commission|FCC
Federal Trade Commission|FTC
Federal Aviation Administration|FAA
Federal Emergency Management Agency|FEMA
National Transportation Safety Board|NTSB
Securities and Exchange Commission|SEC
Internal Revenue Service|IRS
Bureau of Labor Statistics
Census Bureau|U.S. Census Bureau
Congressional Budget Office|CBO
Government Accountability Office|GAO
Office of Management and Budget|OMB
National Hurricane Center|NHC
National Weather Service|NWS
National Oceanic and Atmospheric Administration|NOAA
U.S. Geological Survey|US Geological Survey|USGS
National Aeronautics and Space Administration|NASA|Nasa
Secret Service|U.S. Secret Service
Supreme Court|U.S. Supreme Court|US Supreme Court
House of Representatives|U.S. House
House Intelligence Committee
House Judiciary Committee
House Oversight Committee
Senate Judiciary Committee
Senate Intelligence Committee
Senate Foreign Relations Committee
House Select Committee on Intelligence
Congress|U.S. Congress
Senate|U.S. Senate
Joint Chiefs of Staff
Central Command|CENTCOM|U.S. Central Command
New York Police Department|NYPD
Los Angeles Police Department|LAPD
Metropolitan Police|Met Police|Scotland Yard
Crown Prosecution Service|CPS
National Crime Agency
National Health Service|NHS
Home Office
Foreign Office|FCDO
Ministry of Defence|MoD|MOD
Cabinet Office
Treasury
Bank of England
Buckingham Palace
Kensington Palace
House of Commons
House of Lords
Office for National Statistics|ONS
Ofcom
MI5
MI6
European Union|EU|E.U.
European Commission
European Parliament
European Council
European Central Bank|ECB
European Court of Human Rights
United Nations|UN|U.N.
U.N. Security Council|UN Security Council|Security Council|United Nations Security Council
UN General Assembly|U.N. General Assembly
World Health Organization|World Health Organisation|WHO
World Trade Organization|WTO
World Bank
International Monetary Fund|IMF
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
International Energy Agency|IEA
International Labour Organization|ILO
International Organization for Migration|IOM
UNICEF|Unicef
UNESCO|Unesco
UNRWA
UNHCR|U.N. refugee agency|UN refugee agency
OCHA
World Food Programme|WFP|World Food Program
Food and Agriculture Organization|FAO
Organisation for Economic Co-operation and Development|OECD
Organization of the Petroleum Exporting Countries|OPEC
North Atlantic Treaty Organization|NATO|Nato
African Union|AU
Arab League
Association of Southeast Asian Nations|ASEAN|Asean
Organization of American States|OAS
Organization for Security and Cooperation in Europe|OSCE
G7|Group of Seven
G20|Group of 20
Interpol|INTERPOL
Europol
Duma|State Duma
Federal Security Service|FSB
Knesset
Israel Defense Forces|IDF
Israeli Defense Forces
Mossad
Shin Bet
Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guard|Revolutionary Guards
People's Liberation Army|PLA
Bundestag
Bundesbank
Politburo
Reserve Bank of India|RBI
Reserve Bank of Australia
Bank of Japan|BOJ
Bank of Canada
Bank of Korea|BOK
Bank of Thailand
Bank of Israel
Bank of Mexico|Banxico
Bank of Italy
Bank of Spain
Bank of France
Bank of Russia
Bank of Finland
Bank of Greece
Bank of Lithuania
Bank of Latvia
Bank of Ghana
Bank of Uganda
Bank of Tanzania
Bank of Zambia
Bank of Namibia
Bank of Botswana
Bank of Mozambique
Bank of Mauritius
Bank of Sierra Leone
Bank Negara Malaysia|Bank Negara|BNM
Bangko Sentral ng Pilipinas|BSP
Bangladesh Bank
State Bank of Pakistan
State Bank of Vietnam
Swiss National Bank|SNB
Reserve Bank of New Zealand|RBNZ
South African Reserve Bank|SARB
National Bank of Ukraine
National Bank of Poland
National Bank of Kazakhstan
Riksbank
Norges Bank
Danmarks Nationalbank
Banque de France
Bank for International Settlements|BIS
Royal Canadian Mounted Police|RCMP
Statistics Canada
Gaza Health Ministry|Health Ministry in Gaza
Corruption Eradication Commission|KPK
General Elections Commission|KPU
Statistics Indonesia|BPS
National Disaster Mitigation Agency|BNPB
Meteorology, Climatology and Geophysics Agency|BMKG
Attorney General's Office|AGO
Elections Supervisory Agency|Bawaslu
Food and Drug Monitoring Agency|BPOM
National Commission on Human Rights|Komnas HAM
Financial Transaction Reports and Analysis Center|PPATK
Supreme Audit Agency|BPK
National Narcotics Agency|BNN
National Counterterrorism Agency|BNPT
National Search and Rescue Agency|Basarnas
Investment Coordinating Board|BKPM
National Food Agency|Bapanas
Economic and Financial Crimes Commission|EFCC
National Disaster Management Authority|NDMA
Directorate of Criminal Investigations
Bank Indonesia|BI
Constitutional Court
National Police
Indonesian Military|TNI
House of Regional Representatives
Financial Services Authority|OJK
Election Commission|EC
London Fire Brigade
Office of the High Commissioner for Human Rights|OHCHR
Human Rights Council
Electoral College
Trump administration
Obama administration
Biden administration
Bush administration
`,
  'institution',
);

/** Parties and movements. */
const parties = bodies(
  `
Democratic Party|Democrats|Dems
Republican Party|Republicans|GOP|G.O.P.
Democratic National Committee|DNC
Republican National Committee|RNC
Democratic Congressional Campaign Committee|DCCC
National Republican Senatorial Committee|NRSC
Green Party
Libertarian Party
Tea Party
Labour Party|Labour
Conservative Party|Conservatives|Tories
Liberal Democrats|Lib Dems
Scottish National Party|SNP
Reform UK
UKIP
Sinn Féin|Sinn Fein
Democratic Unionist Party|DUP
Alternative for Germany|AfD
National Rally|National Front
Bharatiya Janata Party|BJP
Indian National Congress
Aam Aadmi Party|AAP
African National Congress|ANC
Democratic Alliance
Chinese Communist Party|CCP|Communist Party
Likud
Hamas
Hezbollah|Hizbollah
Fatah
Palestine Liberation Organization|PLO
Islamic Jihad|Palestinian Islamic Jihad
Taliban
Islamic State|ISIS|ISIL|IS
al-Qaeda|al-Qaida|Al Qaeda|Al-Qaeda
Boko Haram
Houthis|Houthi rebels
Muslim Brotherhood
Liberal Party
New Democratic Party|NDP
Bloc Québécois
Swapo|SWAPO
United Malays National Organisation|UMNO|Umno
Gabungan Parti Sarawak|GPS
Pakatan Harapan
Golkar
Gerindra
Indonesian Democratic Party of Struggle|PDI-P
Ku Klux Klan|KKK
Black Lives Matter
Proud Boys
Antifa
`,
  'organization',
);

/** Unions, charities, watchdogs, clubs, companies. */
const civil = bodies(
  `
Human Rights Watch|HRW
Amnesty International|Amnesty
American Civil Liberties Union|ACLU
NAACP
National Rifle Association|NRA
Planned Parenthood
Sierra Club
Greenpeace
Oxfam
Save the Children
Doctors Without Borders|Médecins Sans Frontières|MSF|Medecins Sans Frontieres
Red Cross|International Committee of the Red Cross|ICRC
Red Crescent|Palestinian Red Crescent
Transparency International
Reporters Without Borders|RSF
Committee to Protect Journalists|CPJ
Anti-Defamation League|ADL
Southern Poverty Law Center|SPLC
American Israel Public Affairs Committee|AIPAC
AFL-CIO
Nigeria Labour Congress|NLC
Trades Union Congress|TUC
Canadian Labour Congress
Congress of South African Trade Unions|COSATU|Cosatu
Indonesian Employers Association|Apindo
Indonesian Chamber of Commerce and Industry|Kadin
United Auto Workers|UAW
Teamsters
Service Employees International Union|SEIU
U.S. Chamber of Commerce|Chamber of Commerce
American Medical Association|AMA
Clinton Foundation
Trump Organization
Trump Foundation
Fraternal Order of Police
WikiLeaks|Wikileaks
FIFA|Fifa
UEFA|Uefa
International Olympic Committee|IOC
NFL|National Football League
NBA
MLB
NHL
Premier League
Football Association|FA
Syrian Observatory for Human Rights
White Helmets
Palestinian Dialogue Group
Apple
Google
Alphabet
Microsoft
Amazon
Meta|Facebook
Twitter
X Corp
OpenAI
Anthropic
Nvidia
Intel
Tesla
SpaceX
Boeing
Airbus
Lockheed Martin
General Motors|GM
Ford
Toyota
Volkswagen|VW
Exxon|ExxonMobil|Exxon Mobil
Chevron
Shell
BP
Gazprom
Aramco|Saudi Aramco
Walmart
Netflix
Disney
Spotify
TikTok
ByteDance
Huawei
Samsung
Goldman Sachs
JPMorgan|JPMorgan Chase
Morgan Stanley
Wells Fargo
Citigroup|Citi
Bank of America
Deutsche Bank
UBS
HSBC
Barclays
BlackRock
McDonald's
Starbucks
Pfizer
Moderna
AstraZeneca
Johnson & Johnson
Uber
Airbnb
Philippine Airlines
Malaysia Airlines
Petronas
Pertamina
Garuda Indonesia
`,
  'organization',
);

/** Bodies whose people speak for what they know: universities, think tanks, pollsters. */
const knowing = bodies(
  `
Harvard University|Harvard|Harvard Law School|Harvard Business School|Harvard Kennedy School
Yale University|Yale|Yale Law School
Princeton University|Princeton
Stanford University|Stanford
Columbia University
Cornell University|Cornell
Brown University
Dartmouth College|Dartmouth
Duke University
Georgetown University|Georgetown
George Washington University
George Mason University
New York University|NYU
Massachusetts Institute of Technology|MIT
Johns Hopkins University|Johns Hopkins
Northwestern University
University of Chicago
University of California|UC Berkeley|UCLA
University of Virginia
University of Michigan
University of Pennsylvania
Oxford University|University of Oxford
Cambridge University|University of Cambridge
London School of Economics|LSE
King's College London
University College London|UCL
Imperial College London
Monash University
National University of Singapore|NUS
University of Indonesia
Gadjah Mada University
Brookings Institution|Brookings
Council on Foreign Relations
Center for Strategic and International Studies|CSIS
Carnegie Endowment for International Peace|Carnegie Endowment
Heritage Foundation
American Enterprise Institute
Cato Institute
Center for American Progress
RAND Corporation|Rand Corporation|RAND
Atlantic Council
Washington Institute for Near East Policy|Washington Institute
Wilson Center
Chatham House
International Crisis Group|Crisis Group
International Institute for Strategic Studies|IISS
Royal United Services Institute|RUSI
Institute for the Study of War|ISW
Institute for Fiscal Studies|IFS
Stockholm International Peace Research Institute|SIPRI
Lowy Institute
Peterson Institute for International Economics|Peterson Institute
Tax Policy Center
Tax Foundation
Brennan Center for Justice|Brennan Center
Migration Policy Institute
Cook Political Report
Pew Research Center|Pew
Gallup
YouGov
Ipsos
Quinnipiac University|Quinnipiac
Monmouth University|Monmouth
Marist
Rasmussen|Rasmussen Reports
Public Policy Polling|PPP
Morning Consult
Suffolk University
Moody's|Moody's Analytics
S&P Global|S&P|Standard & Poor's
Fitch|Fitch Ratings
Capital Economics
Oxford Economics
`,
  'organization',
);

/** Bodies known by name, each name once. */
export const namedBodies: readonly NamedBody[] = [...institutions, ...parties, ...civil, ...knowing];

/** Names of universities, think tanks, pollsters and research bodies: their people speak as experts. */
export const knowledgeBodies: readonly string[] = [
  ...knowing.flatMap((body) => body.names),
  ...'institute, university, observatory, think tank, think-tank, research center, research centre, research institute'.split(
    ', ',
  ),
];
