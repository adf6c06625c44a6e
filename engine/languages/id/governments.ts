import { list } from './list.ts';

/** Countries, capitals and seats that stand for a government, as Indonesian newspapers write them. `Jakarta` stands for the city, not here. */
export const governments: readonly string[] = list(`
  Indonesia, RI, Republik Indonesia, NKRI, Amerika Serikat, AS, Amerika, Washington, Gedung Putih, Pentagon, Capitol Hill, Rusia, Moskow, Moskwa, Kremlin, Federasi Rusia, Uni Soviet
  China, Cina, Tiongkok, RRC, RRT, Republik Rakyat China, Beijing, Taiwan, Taipei, Hong Kong, Hongkong, Makau, Jepang, Tokyo, Korea, Korea Selatan, Korsel, Republik Korea, Seoul, Korea Utara, Korut, Pyongyang, Mongolia
  Malaysia, Putrajaya, Kuala Lumpur, Singapura, Thailand, Bangkok, Filipina, Manila, Vietnam, Hanoi, Kamboja, Phnom Penh, Laos, Vientiane, Myanmar, Naypyidaw, Junta Myanmar, Brunei, Brunei Darussalam, Timor Leste, Timor-Leste, Dili
  India, New Delhi, Pakistan, Islamabad, Bangladesh, Dhaka, Sri Lanka, Kolombo, Nepal, Kathmandu, Bhutan, Maladewa, Afghanistan, Kabul, Kazakhstan, Uzbekistan, Turkmenistan, Tajikistan, Kirgistan, Kirgizstan
  Israel, Tel Aviv, Yerusalem, Palestina, Ramallah, Gaza, Iran, Teheran, Irak, Baghdad, Suriah, Damaskus, Lebanon, Beirut, Yordania, Amman, Arab Saudi, Saudi, Riyadh, Kerajaan Arab Saudi, Uni Emirat Arab, UEA, Abu Dhabi, Qatar, Doha, Kuwait, Bahrain, Oman, Muscat, Yaman, Sanaa, Turki, Turkiye, Türkiye, Ankara
  Mesir, Kairo, Libya, Tripoli, Tunisia, Aljazair, Maroko, Rabat, Sudan, Khartoum, Sudan Selatan, Ethiopia, Addis Ababa, Eritrea, Djibouti, Somalia, Mogadishu, Kenya, Nairobi, Uganda, Tanzania, Rwanda, Burundi, Republik Demokratik Kongo, RD Kongo, Kongo, Nigeria, Abuja, Ghana, Senegal, Mali, Niger, Burkina Faso, Chad, Kamerun, Gabon, Pantai Gading, Liberia, Sierra Leone, Guinea, Gambia, Togo, Benin
  Angola, Zambia, Zimbabwe, Mozambik, Malawi, Madagaskar, Mauritius, Namibia, Botswana, Lesotho, Eswatini, Afrika Selatan, Afsel, Pretoria
  Inggris, Inggris Raya, Britania Raya, London, Downing Street, Skotlandia, Wales, Irlandia, Irlandia Utara, Dublin, Prancis, Perancis, Paris, Istana Elysee, Jerman, Berlin, Italia, Roma, Vatikan, Spanyol, Madrid, Portugal, Lisbon, Belanda, Den Haag, Belgia, Brussel, Luksemburg, Swiss, Bern, Austria, Denmark, Kopenhagen, Greenland, Norwegia, Oslo, Swedia, Stockholm, Finlandia, Helsinki, Islandia
  Polandia, Warsawa, Ceko, Republik Ceko, Praha, Slovakia, Bratislava, Hungaria, Budapest, Rumania, Bukares, Bulgaria, Yunani, Athena, Siprus, Malta, Kroasia, Serbia, Beograd, Bosnia, Bosnia-Herzegovina, Kosovo, Albania, Montenegro, Makedonia Utara, Slovenia, Estonia, Latvia, Lituania, Ukraina, Kiev, Kyiv, Belarus, Belarusia, Minsk, Moldova, Georgia, Armenia, Azerbaijan
  Kanada, Ottawa, Meksiko, Mexico City, Guatemala, Honduras, El Salvador, Nikaragua, Kosta Rika, Panama, Kuba, Havana, Jamaika, Haiti, Republik Dominika, Puerto Riko, Venezuela, Caracas, Kolombia, Bogota, Ekuador, Peru, Bolivia, Brasil, Brasilia, Argentina, Buenos Aires, Chile, Uruguay, Paraguay, Guyana, Suriname
  Australia, Canberra, Selandia Baru, Wellington, Papua Nugini, PNG, Port Moresby, Fiji, Vanuatu, Kepulauan Solomon, Samoa, Tonga, Kiribati, Tuvalu, Nauru, Palau, Kaledonia Baru, Uni Eropa, Otoritas Palestina
`);

const seatRows = `
  Washington | Amerika Serikat, AS, Amerika
  Moskow | Rusia, Federasi Rusia
  Moskwa | Rusia, Federasi Rusia
  Beijing | China, Cina, Tiongkok
  Taipei | Taiwan
  Tokyo | Jepang
  Seoul | Korea Selatan, Korsel, Republik Korea
  Pyongyang | Korea Utara, Korut
  Kuala Lumpur | Malaysia
  Putrajaya | Malaysia
  Bangkok | Thailand
  Manila | Filipina
  Hanoi | Vietnam
  Phnom Penh | Kamboja
  Naypyidaw | Myanmar
  Dili | Timor Leste, Timor-Leste
  New Delhi | India
  Islamabad | Pakistan
  Dhaka | Bangladesh
  Kabul | Afghanistan
  Tel Aviv | Israel
  Teheran | Iran
  Baghdad | Irak
  Damaskus | Suriah
  Beirut | Lebanon
  Amman | Yordania
  Riyadh | Arab Saudi, Saudi
  Abu Dhabi | Uni Emirat Arab, UEA
  Doha | Qatar
  Sanaa | Yaman
  Ankara | Turki, Turkiye, Türkiye
  Kairo | Mesir
  Rabat | Maroko
  Khartoum | Sudan
  Addis Ababa | Ethiopia
  Nairobi | Kenya
  Abuja | Nigeria
  Pretoria | Afrika Selatan, Afsel
  London | Inggris, Inggris Raya, Britania Raya
  Paris | Prancis, Perancis
  Berlin | Jerman
  Roma | Italia
  Madrid | Spanyol
  Den Haag | Belanda
  Brussel | Uni Eropa, Belgia
  Kopenhagen | Denmark
  Oslo | Norwegia
  Stockholm | Swedia
  Helsinki | Finlandia
  Warsawa | Polandia
  Budapest | Hungaria
  Athena | Yunani
  Beograd | Serbia
  Kiev | Ukraina
  Kyiv | Ukraina
  Minsk | Belarus, Belarusia
  Ottawa | Kanada
  Havana | Kuba
  Caracas | Venezuela
  Bogota | Kolombia
  Canberra | Australia
  Wellington | Selandia Baru
  Port Moresby | Papua Nugini, PNG
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
