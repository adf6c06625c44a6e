import { list } from './list.ts';

/** Countries, capitals and seats that stand for a government. */
export const governments: readonly string[] = list(`
  United States, US, U.S., USA, America, United States of America, Washington, White House, Pentagon, Capitol Hill, Kremlin, Downing Street, No 10, Foggy Bottom, Whitehall, Elysee, Elysee Palace, Zhongnanhai, Vatican, Holy See, Blue House, Brussels, Russia, Russian Federation, Moscow, Soviet Union, China, Beijing, People's Republic of China, Taiwan, Taipei, Hong Kong, Macau, Japan, Tokyo, South Korea, Seoul, North Korea, Pyongyang, Mongolia,
  Indonesia, Malaysia, Putrajaya, Kuala Lumpur, Singapore, Thailand, Bangkok, Philippines, Manila, Vietnam, Hanoi, Cambodia, Phnom Penh, Laos, Myanmar, Burma, Naypyidaw, Brunei, East Timor, Timor-Leste, Australia, Canberra, New Zealand, Wellington, Papua New Guinea, Fiji, Samoa, Tonga, Vanuatu, Solomon Islands, India, New Delhi, Pakistan, Islamabad, Bangladesh, Dhaka, Sri Lanka, Colombo, Nepal, Kathmandu, Bhutan, Maldives, Afghanistan, Kabul,
  Kazakhstan, Uzbekistan, Turkmenistan, Tajikistan, Kyrgyzstan, Israel, Tel Aviv, Jerusalem, Palestine, Palestinian Authority, Ramallah, Iran, Tehran, Iraq, Baghdad, Syria, Damascus, Lebanon, Beirut, Jordan, Amman, Saudi Arabia, Riyadh, United Arab Emirates, UAE, Abu Dhabi, Qatar, Doha, Kuwait, Bahrain, Oman, Muscat, Yemen, Sanaa, Turkey, Türkiye, Ankara, Egypt, Cairo, Libya, Tripoli, Tunisia, Tunis, Algeria, Algiers, Morocco, Rabat, Sudan, Khartoum, South Sudan, Ethiopia,
  Addis Ababa, Eritrea, Djibouti, Somalia, Mogadishu, Kenya, Nairobi, Uganda, Kampala, Tanzania, Rwanda, Kigali, Burundi, Congo, DRC, Democratic Republic of Congo, Kinshasa, Nigeria, Abuja, Ghana, Accra, Senegal, Dakar, Mali, Bamako, Niger, Niamey, Burkina Faso, Chad, Cameroon, Gabon, Ivory Coast, Liberia, Sierra Leone, Guinea, Gambia, Togo, Benin, Angola, Luanda, Zambia, Lusaka, Zimbabwe, Harare, Mozambique, Maputo, Malawi, Madagascar, Mauritius, Namibia, Windhoek, Botswana, Lesotho, Eswatini, South Africa, Pretoria,
  United Kingdom, UK, U.K., Britain, Great Britain, England, London, Scotland, Wales, Northern Ireland, Ireland, Dublin, France, Paris, Germany, Berlin, Italy, Rome, Spain, Madrid, Portugal, Lisbon, Netherlands, The Hague, Belgium, Luxembourg, Switzerland, Bern, Austria, Vienna, Denmark, Copenhagen, Greenland, Norway, Oslo, Sweden, Stockholm, Finland, Helsinki, Iceland, Poland, Warsaw, Czech Republic, Czechia, Prague, Slovakia, Bratislava, Hungary, Budapest, Romania, Bucharest, Bulgaria, Sofia,
  Greece, Athens, Cyprus, Malta, Croatia, Zagreb, Serbia, Belgrade, Bosnia, Kosovo, Pristina, Albania, Tirana, Montenegro, North Macedonia, Skopje, Slovenia, Estonia, Tallinn, Latvia, Riga, Lithuania, Vilnius, Ukraine, Kyiv, Kiev, Belarus, Minsk, Moldova, Georgia, Tbilisi, Armenia, Yerevan, Azerbaijan, Baku, Canada, Ottawa, Mexico, Mexico City, Guatemala, Honduras, El Salvador, Nicaragua, Managua, Costa Rica, Panama, Cuba, Havana, Jamaica, Haiti, Port-au-Prince, Dominican Republic, Venezuela, Caracas, Colombia,
  Bogotá, Bogota, Ecuador, Quito, Peru, Lima, Bolivia, La Paz, Brazil, Brasília, Brasilia, Argentina, Buenos Aires, Chile, Santiago, Uruguay, Paraguay, Guyana, Suriname
`).filter(
  (name) =>
    !['Georgia', 'Jordan', 'Santiago', 'Sofia', 'Lima', 'Colombo', 'Wellington', 'Vienna', 'Athens'].includes(name),
);

const seatRows = `
  Washington | United States, US, U.S.
  Moscow | Russia, Russian Federation
  Beijing | China
  Taipei | Taiwan
  Tokyo | Japan
  Seoul | South Korea
  Pyongyang | North Korea
  Kuala Lumpur | Malaysia
  Bangkok | Thailand
  Manila | Philippines, the Philippines
  Hanoi | Vietnam
  Phnom Penh | Cambodia
  Jakarta | Indonesia
  New Delhi | India
  Islamabad | Pakistan
  Kabul | Afghanistan
  Tehran | Iran
  Baghdad | Iraq
  Damascus | Syria
  Beirut | Lebanon
  Riyadh | Saudi Arabia
  Doha | Qatar
  Ankara | Turkey, Türkiye
  Cairo | Egypt
  Khartoum | Sudan
  Nairobi | Kenya
  London | United Kingdom, UK, Britain
  Paris | France
  Berlin | Germany
  Rome | Italy
  Madrid | Spain
  Copenhagen | Denmark
  Warsaw | Poland
  Budapest | Hungary
  Kyiv | Ukraine
  Kiev | Ukraine
  Minsk | Belarus
  Ottawa | Canada
  Havana | Cuba
  Caracas | Venezuela
  Canberra | Australia
`;

/** Capitals in lower case with the names of the country that they stand for. */
export const seats: ReadonlyMap<string, readonly string[]> = new Map(
  seatRows
    .toLowerCase()
    .trim()
    .split('\n')
    .map((row) => {
      const [seat = '', countries = ''] = row.split('|');
      return [seat.trim(), list(countries)] as const;
    }),
);
