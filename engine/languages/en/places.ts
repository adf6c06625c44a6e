import { list } from './list.ts';

const states = list(`
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota,
  Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, District of Columbia, D.C., Puerto Rico, Guam, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon,
  New South Wales, Queensland, Tasmania, Northern Territory, Western Australia, South Australia, Sarawak, Sabah, Penang, Johor, Selangor, Kelantan, Kashmir, Punjab, Gujarat, Kerala, Tamil Nadu, Madhya Pradesh, Andhra Pradesh, Himachal Pradesh, Arunachal Pradesh, Telangana, Karnataka, Odisha, Jharkhand, Chhattisgarh, Rajasthan, Haryana, Uttarakhand, Goa, Nagaland, Mizoram, Tripura, Meghalaya, Sikkim, Jammu, Ladakh, Khyber Pakhtunkhwa, Maharashtra, Uttar Pradesh, Bihar, West Bengal, Assam, Manipur, Sindh, Balochistan, Bavaria, Catalonia, Crimea, Donbas, Donetsk, Luhansk, Kherson, Zaporizhzhia, Chechnya, Siberia, Xinjiang, Tibet, Guangdong, Darfur, Tigray,
  Gaza, Gaza Strip, Gaza City, West Bank, East Jerusalem, Golan Heights, Rafah, Khan Younis, Aleppo, Idlib, Mosul, Raqqa, Kurdistan, Helmand, Kandahar, Java, Bali, Papua, Aceh, Sumatra, Borneo, Sulawesi, Kalimantan, Jakarta
`);

const cities = list(`
  New York City, NYC, Manhattan, Brooklyn, Queens, Bronx, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, San Jose, Austin, Jacksonville, Fort Worth, Columbus, Charlotte, San Francisco, Indianapolis, Seattle, Denver, Boston, Nashville, Detroit, Portland, Las Vegas, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City,
  Atlanta, Omaha, Miami, Oakland, Minneapolis, Tulsa, New Orleans, Cleveland, Tampa, Honolulu, Pittsburgh, Cincinnati, St. Louis, Orlando, Newark, Buffalo, Raleigh, Richmond, Charleston, Savannah, Birmingham, Montgomery, Des Moines, Madison, Lansing, Flint, Dayton, Toledo, Akron, Youngstown, Scranton, Harrisburg, Albany, Syracuse, Rochester, Hartford, Providence, Concord, Manchester, Burlington, Baton Rouge, Little Rock, Salt Lake City, Boise,
  Helena, Bismarck, Fargo, Sioux Falls, Anchorage, Silicon Valley, Wall Street, Hollywood, Beverly Hills, Palo Alto, Mar-a-Lago, Ferguson, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Glasgow, Edinburgh, Cardiff, Belfast, Oxford, Cambridge, Sydney, Melbourne, Brisbane, Perth, Adelaide, Auckland, Christchurch, Mumbai, Delhi, Kolkata, Chennai, Bengaluru,
  Bangalore, Hyderabad, Lahore, Karachi, Peshawar, Shanghai, Shenzhen, Guangzhou, Wuhan, Osaka, Kyoto, Hiroshima, Fukushima, Busan, Istanbul, Dubai, Jeddah, Mecca, Haifa, Lagos, Johannesburg, Cape Town, Durban, Casablanca, Alexandria, Munich, Frankfurt, Hamburg, Cologne, Milan, Naples, Venice, Barcelona, Marseille, Lyon, Geneva, Zurich, Davos, Amsterdam, Rotterdam, Antwerp, St. Petersburg, Saint Petersburg, Kharkiv, Kharkov, Odesa, Odessa, Lviv,
  Mariupol, Bakhmut, Dnipro, Belgorod, Kursk, São Paulo, Sao Paulo, Rio de Janeiro, Tijuana, Guadalajara, Kuching, Surabaya, Bandung, Yogyakarta, Medan, Makassar, Africa, Asia, Europe, Latin America, North America, South America, Central America, Middle East, Southeast Asia, Western Europe, Eastern Europe, Scandinavia, Caribbean, Balkans, Caucasus, Antarctica, Arctic, Baltics, Persian Gulf, South China Sea, Black Sea, Red Sea, Ground Zero, Capitol, Georgia, Jordan, Athens, Vienna, Sofia, Lima, Wellington
`);

/** Places that may stand in a name or a dateline. */
export const places: readonly string[] = [...new Set([...states, ...cities])];

/** Adjectives of countries and peoples that are written with a capital, lower case; those that are usual first names are left out. */
export const nationalities: ReadonlySet<string> = new Set(
  `afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian azerbaijani bahamian bahraini bangladeshi barbadian basque belarusian belgian belizean beninese bhutanese bolivian bosnian botswanan brazilian british
  bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian catalan chadian chechen chilean chinese colombian comorian congolese corsican croatian cuban cypriot czech danish djiboutian dominican dutch ecuadorean ecuadorian egyptian emirati english
  eritrean estonian ethiopian european fijian filipino finnish flemish french gabonese gambian georgian german ghanaian greek greenlandic grenadian guatemalan guinean guyanese haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian
  jamaican japanese jordanian kashmiri kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy malawian malaysian maldivian malian maltese mauritanian mauritian mexican moldovan mongolian
  montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian papuan paraguayan peruvian philippine polish portuguese qatari romanian russian rwandan salvadoran salvadorean samoan saudi scottish
  senegalese serb serbian singaporean slovak slovakian slovene slovenian somali spanish sudanese surinamese swazi swedish swiss syrian taiwanese tajik tanzanian thai tibetan togolese tongan tunisian turkish turkmen tuvaluan ugandan ukrainian uruguayan uyghur uzbek vanuatuan
  venezuelan vietnamese welsh yemeni zambian zimbabwean african asian arab western swede dane briton spaniard pole finn turk scot frenchman frenchwoman englishman englishwoman irishman irishwoman dutchman dutchwoman welshman welshwoman scotsman texan californian floridian
  new-yorker londoner parisian south north central`
    .split(/\s+/)
    .filter(Boolean),
);
