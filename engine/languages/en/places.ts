import { list } from './list.ts';

const states = list(`
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota,
  Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, District of Columbia, D.C., Puerto Rico, Guam, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon,
  New South Wales, Queensland, Tasmania, Northern Territory, Western Australia, South Australia, Sarawak, Sabah, Penang, Johor, Selangor, Kelantan, Kashmir, Punjab, Gujarat, Kerala, Tamil Nadu, Maharashtra, Uttar Pradesh, Bihar, West Bengal, Assam, Manipur, Sindh, Balochistan, Bavaria, Catalonia, Crimea, Donbas, Donetsk, Luhansk, Kherson, Zaporizhzhia, Chechnya, Siberia, Xinjiang, Tibet, Guangdong, Darfur, Tigray,
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
