/** General news outlets of the Middle East and Africa (rows: see `readOutletTable`). */
export const worldMiddleEastAfrica = `
= qa en broadcaster
Al Jazeera; Al-Jazeera; Al Jazeera English; Al Jazeera Arabic; Al Jazeera Mubasher | aljazeera.com aljazeera.net | al-jazeera +
AJ+ | ajplus.net | online al-jazeera
beIN Sports | beinsports.com | specialist
= qa en newspaper
?The Peninsula; The Peninsula Qatar | thepeninsulaqatar.com
Gulf Times | gulf-times.com
= ae en newspaper
Al Arabiya; Al-Arabiya; Al Arabiya English; ?Al Hadath; Al-Hadath | alarabiya.net | broadcaster mbc-group +
Gulf News | gulfnews.com | +
Khaleej Times | khaleejtimes.com
?The National; The National UEA | thenationalnews.com
Sky News Arabia | skynewsarabia.com | broadcaster
= sa en newspaper
Arab News | arabnews.com | srmg +
Saudi Gazette | saudigazette.com.sa
Inside the Haramain; Haramain Sharifain | | online
Independent Arabia; The Independent Arabia | independentarabia.com | srmg
= kw en newspaper
Kuwait Times | kuwaittimes.com
Al Qabas; Al-Qabas | alqabas.com
= om en newspaper
Times of Oman | timesofoman.com
= jo en newspaper
The Jordan Times | jordantimes.com
= lb en newspaper
L'Orient Today; L'Orient-Le Jour | lorientlejour.com
An-Nahar; An Nahar | annahar.com
Al Akhbar; Al-Akhbar | al-akhbar.com
Al Mayadeen; Al-Mayadeen | almayadeen.net | broadcaster
Al-Manar; Al Manar; Al-Manar TV | almanar.com.lb | broadcaster
Naharnet | naharnet.com | online
= iq en online
Rudaw | rudaw.net | broadcaster
Shafaq News | shafaq.com | agency
Kurdistan 24 | kurdistan24.net | broadcaster
= ye ar broadcaster
Al Masirah; Al-Masirah; Al Masirah TV | almasirah.net.ye
= ps ar broadcaster
Al-Aqsa TV; Al Aqsa TV
Palestine TV | pbc.ps
The Palestine Chronicle | palestinechronicle.com | online
The Electronic Intifada | electronicintifada.net | online
Palestinian Information Center; Palinfo; Palestine Information Center | palinfo.com | online
?Al-Quds; Al Quds newspaper | alquds.com | newspaper
= eg en newspaper
Al-Ahram; Al Ahram; Ahram Online | ahram.org.eg
Egypt Independent | egyptindependent.com
Al-Qahera News; Al Qahera News; AlQahera News; Al-Qahera | alqaheranews.net | broadcaster
Mada Masr | madamasr.com | online
Al-Ghad TV; Al Ghad TV; Alghad TV | alghad.tv | broadcaster
= il en newspaper
Haaretz; Ha'aretz | haaretz.com haaretz.co.il
The Jerusalem Post; JPost | jpost.com | +
The Times of Israel; TOI Israel; Timesofisrael | timesofisrael.com | online +
Yedioth Ahronoth; Yediot Ahronot; Yedioth Aharonoth; Yediot Aharonot; Yedioth Ahronot | ynet.co.il | yedioth
Ynet; Ynet News | ynetnews.com | online yedioth
Israel Hayom | israelhayom.co.il israelhayom.com
Maariv; Ma'ariv | maariv.co.il
?Walla; Walla News; Walla! | walla.co.il | online
Calcalist; Calcalistech | calcalist.co.il calcalistech.com | yedioth
Arutz Sheva; Israel National News | israelnationalnews.com | online
i24NEWS; i24 News | i24news.tv | broadcaster
Channel 12 Israel; ?Channel 12; ?Channel 12 News; N12 News | mako.co.il | broadcaster
Channel 13 Israel; ?Channel 13 | 13tv.co.il | broadcaster
Channel 14 Israel; ?Channel 14 | now14.co.il | broadcaster
?Kan; Kan News; Kan 11; Israeli Public Broadcasting Corporation | kan.org.il | broadcaster
Army Radio; Israel Army Radio; Galei Tzahal | glz.co.il | radio
+972 Magazine; 972 Magazine; +972 | 972mag.com | magazine
= ir en broadcaster
Press TV | presstv.ir presstv.com
Al-Alam; Al Alam; Al-Alam TV | alalam.ir
IRIB; IRIB News; Islamic Republic of Iran Broadcasting | iribnews.ir irib.ir
Tehran Times | tehrantimes.com | newspaper
Kayhan | kayhan.ir | newspaper
Nour News | nournews.ir | online
= af en broadcaster
TOLOnews; Tolo News | tolonews.com
Khaama Press; Khaama | khaama.com | agency
= za en online
Daily Maverick | dailymaverick.co.za
News24; News 24 | news24.com
Mail & Guardian; Mail and Guardian | mg.co.za | newspaper
SABC; SABC News | sabcnews.com | broadcaster
= na en newspaper
The Namibian | namibian.com.na
= ng en newspaper
?Punch; The Punch; Punch Nigeria | punchng.com
= ke en newspaper
?Nation; Daily Nation; Nation Kenya | nation.africa
= sd en online
Sudan Tribune | sudantribune.com
= ma en online
Morocco World News | moroccoworldnews.com
= ke en online
Africanews | africanews.com | broadcaster
`;
