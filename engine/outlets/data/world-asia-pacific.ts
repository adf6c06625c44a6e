/** General news outlets of Asia (Indonesia apart) and the Pacific (rows: see `readOutletTable`). */
export const worldAsiaPacific = `
= sg en newspaper
The Straits Times; ?ST | straitstimes.com | sph +
The Business Times; Business Times Singapore | businesstimes.com.sg | sph
?The New Paper; ?TNP | tnp.sg | sph
Channel NewsAsia; Channel News Asia; CNA | channelnewsasia.com | broadcaster mediacorp +
Today Online | todayonline.com | online mediacorp
?Mothership | mothership.sg | online
Lianhe Zaobao; Zaobao | zaobao.com.sg zaobao.com | sph
?Coconuts; Coconuts Singapore | coconuts.co | online
Tech in Asia; TechInAsia | techinasia.com | specialist sph
DealStreetAsia; Deal Street Asia | dealstreetasia.com | specialist nikkei
Berita Harian Singapura; Berita Harian Singapore | beritaharian.sg | sph
= my en newspaper
?The Star; The Star Malaysia; The Star Online; TheStar | thestar.com.my | star-media +
New Straits Times; NST; The New Straits Times | nst.com.my | media-prima +
Malay Mail; The Malay Mail | malaymail.com | +
?The Edge; The Edge Malaysia; The Edge Markets | theedgemalaysia.com theedgemarkets.com
The Borneo Post | theborneopost.com
The Sun Malaysia; theSun | thesun.my thesundaily.my
Malaysiakini | malaysiakini.com | online +
Free Malaysia Today; FMT; FreeMalaysiaToday | freemalaysiatoday.com | online
World of Buzz | worldofbuzz.com | online
?Says | says.com | online media-prima
The Rakyat Post | therakyatpost.com | online
Siakap Keli | siakapkeli.my | online
mStar | mstar.com.my | online star-media
Paul Tan; Paul Tan's Automotive News | paultan.org | specialist
SoyaCincau; Soya Cincau | soyacincau.com | specialist
= my ms newspaper
?Berita Harian; Berita Harian Malaysia; BH Online | bharian.com.my | media-prima
Harian Metro; ?myMetro; Harian Metro Malaysia | hmetro.com.my | media-prima
Sinar Harian | sinarharian.com.my
Utusan Malaysia; Utusan Online; ?Utusan | utusan.com.my
?Kosmo; Kosmo Malaysia; Kosmo! | kosmo.com.my
Astro Awani | astroawani.com | broadcaster +
RTM Malaysia; Radio Televisyen Malaysia; ?RTM | rtm.gov.my | broadcaster
TV3 Malaysia; Buletin TV3; Buletin Utama | buletintv3.my | broadcaster media-prima
Makan Bola | makanbola.com | specialist
Harakah; Harakah Daily | harakahdaily.net
= bn en newspaper
Borneo Bulletin | borneobulletin.com.bn
= th en newspaper
Bangkok Post; The Bangkok Post | bangkokpost.com | +
The Nation Thailand; ?The Nation | nationthailand.com
Thai PBS; Thai PBS World | thaipbs.or.th thaipbsworld.com | broadcaster
Khaosod; Khaosod English | khaosodenglish.com khaosod.co.th
The Thaiger; Thaiger | thethaiger.com | online
= vn en newspaper
VnExpress; VnExpress International | vnexpress.net | online
Tuoi Tre; Tuoi Tre News; Tuoi Tre Online | tuoitre.vn tuoitrenews.vn
Thanh Nien; Thanh Niên | thanhnien.vn
Viet Nam News; Vietnam News | vietnamnews.vn
The Thao 247; Thethao247 | thethao247.vn | specialist
Zing News; ZNews; ?Zing | znews.vn zingnews.vn | online
= ph en newspaper
Philippine Daily Inquirer; ?Inquirer | inquirer.net
The Philippine Star; Philstar | philstar.com
Manila Bulletin | mb.com.ph
The Manila Times | manilatimes.net
Rappler | rappler.com | online +
GMA News; GMA Network; GMA News Online | gmanetwork.com | broadcaster
ABS-CBN; ABS-CBN News; ABS CBN | abs-cbn.com | broadcaster
= mm en online
The Irrawaddy; ?Irrawaddy | irrawaddy.com
Myanmar Now | myanmar-now.org
Mizzima | mizzima.com
Global New Light of Myanmar; The Global New Light of Myanmar | gnlm.com.mm | newspaper
Democratic Voice of Burma; ?DVB | dvb.no | broadcaster
= kh en newspaper
The Phnom Penh Post | phnompenhpost.com
Khmer Times | khmertimeskh.com
= tl en online
Tatoli | tatoli.tl | agency
= cn en newspaper
China Daily | chinadaily.com.cn | +
Global Times | globaltimes.cn
People's Daily; People Daily; Harian Rakyat China | people.com.cn en.people.cn
CGTN | cgtn.com | broadcaster cctv
?CCTV; China Central Television; CCTV News | cctv.com | broadcaster cctv
PLA Daily | 81.cn
?The Paper; The Paper China | thepaper.cn | online
Sixth Tone | sixthtone.com | online
Caixin; Caixin Global | caixin.com caixinglobal.com | specialist
Yicai; Yicai Global | yicaiglobal.com yicai.com | specialist
36Kr | 36kr.com | specialist
CarNewsChina; Car News China | carnewschina.com | specialist
CnEVPost | cnevpost.com | specialist
Sohu; Sohu Sports | sohu.com | online
Phoenix TV; ?Ifeng | ifeng.com | broadcaster
Beijing News; The Beijing News | bjnews.com.cn
= hk en newspaper
South China Morning Post; SCMP; The South China Morning Post | scmp.com | +
The Standard Hong Kong; ?The Standard | thestandard.com.hk
Hong Kong Free Press; HKFP | hongkongfp.com | online
RTHK | rthk.hk | broadcaster
?Asia Times | asiatimes.com | online
Apple Daily | appledaily.com
= tw en newspaper
Taipei Times | taipeitimes.com
Taiwan News | taiwannews.com.tw | online
Liberty Times | ltn.com.tw
DigiTimes | digitimes.com | specialist
= jp en newspaper
The Japan Times | japantimes.co.jp | +
Nikkei Asia; Nikkei Asian Review | asia.nikkei.com | nikkei +
?Nikkei; Nihon Keizai Shimbun | nikkei.com | nikkei
The Asahi Shimbun; ?Asahi | asahi.com
The Mainichi; Mainichi; Mainichi Shimbun | mainichi.jp
Yomiuri Shimbun; ?Yomiuri; The Yomiuri Shimbun; The Japan News | yomiuri.co.jp
Sankei; Sankei Shimbun | sankei.com
NHK; NHK World; NHK World-Japan | nhk.or.jp | broadcaster +
?TBS; TBS News; ?JNN | newsdig.tbs.co.jp | broadcaster
TV Asahi | tv-asahi.co.jp | broadcaster
Fuji TV; FNN | fnn.jp fujitv.co.jp | broadcaster
Nikkan Sports | nikkansports.com | specialist
SoraNews24 | soranews24.com | online
Japan Today | japantoday.com | online
Oricon; Oricon News | oricon.co.jp | specialist
Tokyo Sports | tokyo-sports.co.jp | specialist
Shukan Bunshun; ?Bunshun | bunshun.jp | magazine
= kr en newspaper
The Korea Herald | koreaherald.com | +
The Korea Times | koreatimes.co.kr | +
Korea JoongAng Daily; JoongAng Ilbo; JoongAng Daily; JoongAng | koreajoongangdaily.joins.com joongang.co.kr
The Chosun Ilbo; ?Chosun; The Chosun Daily | chosun.com | chosun
Dong-A Ilbo; Donga Ilbo; The Dong-A Ilbo | donga.com
Hankyoreh; The Hankyoreh | hani.co.kr
Maeil Business Newspaper; Maeil Business; Maeil Kyungje | mk.co.kr
The Korea Economic Daily; Hankyung | hankyung.com
KBS; KBS News; KBS World | kbs.co.kr | broadcaster
?MBC; MBC News | imbc.com | broadcaster
?SBS; SBS News Korea; SBS Korea | sbs.co.kr | broadcaster
JTBC | jtbc.co.kr | broadcaster
YTN | ytn.co.kr | broadcaster
TV Chosun | tvchosun.com | broadcaster chosun
?Channel A | ichannela.com | broadcaster
Sports Chosun | sportschosun.com | specialist chosun
Sports Seoul | sportsseoul.com | specialist
NK News | nknews.org | online
Daily NK | dailynk.com | online
BusinessKorea; Business Korea | businesskorea.co.kr | specialist
The Elec; TheElec | thelec.net | specialist
ETNews; ET News | etnews.com | specialist
= in en newspaper
The Times of India; TOI; TimesofIndia | timesofindia.indiatimes.com | times-group +
The Economic Times | economictimes.indiatimes.com | times-group
?The Hindu | thehindu.com | hindu-group
Hindustan Times; ?HT | hindustantimes.com | ht-media
?Mint; LiveMint | livemint.com | ht-media
The Indian Express | indianexpress.com | +
Deccan Herald | deccanherald.com
The New Indian Express | newindianexpress.com
Business Standard | business-standard.com
?Business Today | businesstoday.in | magazine india-today
India Today | indiatoday.in | magazine india-today
Moneycontrol | moneycontrol.com | online network18
Firstpost | firstpost.com | online network18
News18; News 18; CNN-News18 | news18.com | broadcaster network18
NDTV; Gadgets 360 | ndtv.com | broadcaster +
WION | wionews.com | broadcaster
ThePrint; The Print | theprint.in | online
The Wire India; ?The Wire | thewire.in | online
Scroll.in; ?Scroll | scroll.in | online
Pinkvilla | pinkvilla.com | specialist
Bollywood Hungama | bollywoodhungama.com | specialist
ESPNcricinfo; ESPN Cricinfo; Cricinfo | espncricinfo.com | specialist disney
Sportstar; Sport Star | sportstar.thehindu.com | specialist hindu-group
= pk en newspaper
?Dawn; Dawn News | dawn.com | +
The Express Tribune | tribune.com.pk
The News International; ?The News | thenews.com.pk | jang-group
Geo News; ?Geo; Geo TV | geo.tv | broadcaster jang-group
ARY News | arynews.tv | broadcaster
= bd en newspaper
The Daily Star Bangladesh; ?The Daily Star | thedailystar.net
Prothom Alo | prothomalo.com
Dhaka Tribune | dhakatribune.com
= np en newspaper
The Kathmandu Post | kathmandupost.com
= au en broadcaster
ABC Australia; ?ABC; Australian Broadcasting Corporation; ABC News Australia; ABC (Australia) | abc.net.au | abc-australia +
SBS Australia; ?SBS; ?SBS News | sbs.com.au
9News; Nine News; 9 News; Channel Nine; Channel 9 Australia | 9news.com.au | nine
7News; Seven News; Channel 7 Australia | 7news.com.au
Sky News Australia | skynews.com.au | news-corp
= au en newspaper
The Sydney Morning Herald; SMH | smh.com.au | nine +
?The Age | theage.com.au | nine
?The Australian | theaustralian.com.au | news-corp
Australian Financial Review; AFR; The Australian Financial Review | afr.com | nine
The Daily Telegraph Australia | dailytelegraph.com.au | news-corp
The Courier-Mail; Courier Mail; Courier-Mail | couriermail.com.au | news-corp
The West Australian | thewest.com.au
News.com.au | news.com.au | online news-corp
= nz en newspaper
New Zealand Herald; NZ Herald; The New Zealand Herald | nzherald.co.nz
?Stuff; Stuff NZ | stuff.co.nz | online
RNZ; Radio New Zealand; RNZ Pacific | rnz.co.nz | radio
1News; 1 News; TVNZ | 1news.co.nz tvnz.co.nz | broadcaster
= pg en newspaper
Post-Courier; PNG Post-Courier; Post Courier | postcourier.com.pg
= fj en newspaper
Fiji Times; The Fiji Times | fijitimes.com.fj
`;
