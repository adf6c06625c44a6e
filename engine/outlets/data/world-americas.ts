/** General news outlets of North and South America (rows: see `readOutletTable`). */
export const worldAmericas = `
= us en newspaper
The New York Times; NYT; NYTimes; The NY Times | nytimes.com | nyt-company +
The Athletic; The Athletic FC | theathletic.com | specialist nyt-company
The Wall Street Journal; WSJ; The WSJ | wsj.com | news-corp +
The Washington Post; WaPo | washingtonpost.com | +
USA Today | usatoday.com | usa-today-co
Los Angeles Times; The Los Angeles Times; The LA Times; L.A. Times | latimes.com
New York Post; The New York Post; NYPost; The NY Post | nypost.com | news-corp +
Page Six; PageSix | pagesix.com | news-corp
New York Daily News; NY Daily News | nydailynews.com
Newsday | newsday.com
Chicago Tribune | chicagotribune.com
Chicago Sun-Times | suntimes.com
The Boston Globe | bostonglobe.com
Boston Herald | bostonherald.com
The Philadelphia Inquirer | inquirer.com
San Francisco Chronicle | sfchronicle.com
SFGate | sfgate.com
Houston Chronicle | houstonchronicle.com
The Dallas Morning News | dallasnews.com
Miami Herald; The Miami Herald | miamiherald.com
Tampa Bay Times | tampabay.com
The Seattle Times | seattletimes.com
The Denver Post | denverpost.com
Atlanta Journal-Constitution; The Atlanta Journal-Constitution | ajc.com
Star Tribune; Minnesota Star Tribune | startribune.com
Detroit Free Press | freep.com | usa-today-co
The Detroit News | detroitnews.com
Arizona Republic; The Arizona Republic | azcentral.com | usa-today-co
Las Vegas Review-Journal | reviewjournal.com
Honolulu Star-Advertiser | staradvertiser.com
The Post and Courier | postandcourier.com
The Christian Science Monitor | csmonitor.com
The Washington Times | washingtontimes.com
Washington Examiner | washingtonexaminer.com
Stars and Stripes | stripes.com
= us en broadcaster
CNN; CNN International; CNN Politics | cnn.com edition.cnn.com | wbd +
CNN Business; CNN Travel; CNN Health | | wbd
Fox News; FoxNews; Fox News Channel; Fox News Digital | foxnews.com | fox +
Fox Business | foxbusiness.com | fox
NBC News; ?NBC | nbcnews.com | nbcuniversal +
MSNBC; MS NOW | msnbc.com ms.now
CNBC; CNBC International | cnbc.com | +
CBS News; ?CBS | cbsnews.com | paramount +
?ABC News; ?ABC | abcnews.go.com abcnews.com | disney +
NPR; National Public Radio | npr.org | radio
PBS; PBS NewsHour; PBS News; PBS News Hour | pbs.org
C-SPAN | c-span.org
Newsmax | newsmax.com
One America News; OAN | oann.com
NewsNation | newsnationnow.com
Voice of America; VOA; VOA News | voanews.com | usagm +
Radio Free Asia; ?RFA | rfa.org | rfa
Radio Free Europe; RFE/RL; Radio Free Europe/Radio Liberty; Radio Liberty | rferl.org | usagm
Democracy Now; Democracy Now! | democracynow.org
Telemundo | telemundo.com | nbcuniversal
Univision; Noticias Univision | univision.com
60 Minutes; CBS 60 Minutes | | programme paramount
Meet the Press | | programme nbcuniversal
Face the Nation | | programme paramount
State of the Union CNN | | programme wbd
Good Morning America | goodmorningamerica.com | programme disney
Today Show; The Today Show | today.com | programme nbcuniversal
Fox & Friends; Fox and Friends | | programme fox
Morning Joe | | programme
Nightline | | programme disney
= us en magazine
?Time; Time Magazine; Majalah Time | time.com | +
Newsweek | newsweek.com | +
The New Yorker | newyorker.com | conde-nast
?The Atlantic | theatlantic.com
?Foreign Policy | foreignpolicy.com
?Foreign Affairs | foreignaffairs.com
New York Magazine | nymag.com | vox-media
Vanity Fair | vanityfair.com | conde-nast
?Rolling Stone | rollingstone.com | penske
Reader's Digest | rd.com
National Geographic; NatGeo; Nat Geo | nationalgeographic.com | disney
Smithsonian Magazine | smithsonianmag.com
Philadelphia Magazine | phillymag.com
U.S. News & World Report; US News & World Report; US News | usnews.com
Mother Jones | motherjones.com
National Review | nationalreview.com
The New Republic | newrepublic.com
= us en online
Axios | axios.com | +
Politico; Politico Playbook | politico.com politico.eu | axel-springer +
?The Hill | thehill.com
HuffPost; The Huffington Post | huffpost.com
BuzzFeed; BuzzFeed News | buzzfeed.com buzzfeednews.com
?Vox | vox.com | vox-media
?Slate | slate.com
?Salon | salon.com
The Daily Beast | thedailybeast.com
The Intercept | theintercept.com
ProPublica | propublica.org
?Vice; VICE News | vice.com vicenews.com
?Quartz; Quartz.com | qz.com
Semafor | semafor.com
Breitbart; Breitbart News | breitbart.com
The Daily Caller | dailycaller.com
The Daily Wire | dailywire.com
Mediaite | mediaite.com
Military.com | military.com
Defense One | defenseone.com
Defense News | defensenews.com
?Breaking Defense; BreakingDefense | breakingdefense.com
?The War Zone | twz.com
Task & Purpose | taskandpurpose.com
The Drive | thedrive.com
The Cradle | thecradle.co
Drop Site News; Drop Site | dropsitenews.com
Al-Monitor; Al Monitor | al-monitor.com
?The Diplomat | thediplomat.com
?The Conversation | theconversation.com | the-conversation
Global Voices | globalvoices.org
Lawfare | lawfaremedia.org
PolitiFact | politifact.com | factchecker
FactCheck.org | factcheck.org | factchecker
Snopes | snopes.com | factchecker
?Lead Stories | leadstories.com | factchecker
Yahoo News; Yahoo! News; Yahoo Finance; Yahoo! Finance | news.yahoo.com finance.yahoo.com | yahoo
MSN News | msn.com
TMZ | tmz.com | fox
= ca en broadcaster
CBC News; CBC | cbc.ca
CTV News; CTV | ctvnews.ca
Global News; Global News Canada | globalnews.ca
= ca en newspaper
The Globe and Mail | theglobeandmail.com
Toronto Star; The Toronto Star | thestar.com
National Post | nationalpost.com | postmedia
Toronto Sun | torontosun.com | postmedia
Vancouver Sun | vancouversun.com | postmedia
Financial Post | financialpost.com | postmedia
Montreal Gazette | montrealgazette.com | postmedia
The Canadian Press | thecanadianpress.com | agency
Maclean's; Macleans | macleans.ca | magazine
= mx es newspaper
El Universal | eluniversal.com.mx
Milenio | milenio.com
La Jornada | jornada.com.mx
= ar es newspaper
?Clarín; Clarin | clarin.com
La Nación; La Nacion | lanacion.com.ar
Infobae | infobae.com | online
TyC Sports | tycsports.com | specialist
?Olé; Diario Olé; ?Ole | ole.com.ar | specialist
Página 12; Página/12 | pagina12.com.ar
= br pt newspaper
Folha de S.Paulo; Folha de Sao Paulo; Folha | folha.uol.com.br
?O Globo | oglobo.globo.com | globo
?G1 | g1.globo.com | online globo
Globo Esporte; GloboEsporte | ge.globo.com | specialist globo
Estadão; Estadao | estadao.com.br
UOL; UOL Esporte | uol.com.br | online
= co es newspaper
El Tiempo | eltiempo.com
El Espectador | elespectador.com
= cl es newspaper
El Mercurio | emol.com
La Tercera | latercera.com
= pe es newspaper
El Comercio | elcomercio.pe
= ve es broadcaster
teleSUR | telesurtv.net
= cu es newspaper
Granma | granma.cu
`;
