/** General news outlets of North and South America (rows: see `readOutletTable`). */
export const worldAmericas = `
= us en newspaper
The New York Times; NYT; NYTimes; The NY Times | nytimes.com | nyt-company +
The Athletic | theathletic.com | specialist nyt-company
The Wall Street Journal; WSJ; The WSJ | wsj.com | news-corp +
The Washington Post; WaPo | washingtonpost.com | +
USA Today | usatoday.com | usa-today-co +
Los Angeles Times; The Los Angeles Times; The LA Times; L.A. Times | latimes.com | +
New York Post; The New York Post; NYPost; The NY Post | nypost.com | news-corp +
Page Six | pagesix.com | news-corp
New York Daily News; NY Daily News | nydailynews.com
Chicago Tribune | chicagotribune.com
The Boston Globe | bostonglobe.com
The Philadelphia Inquirer | inquirer.com
Miami Herald; The Miami Herald | miamiherald.com
The Seattle Times | seattletimes.com
The Denver Post | denverpost.com
Arizona Republic; The Arizona Republic | azcentral.com | usa-today-co
The Post and Courier | postandcourier.com
The Christian Science Monitor | csmonitor.com
The Washington Times | washingtontimes.com
Washington Examiner | washingtonexaminer.com
= us en broadcaster
CNN; CNN International; CNN Politics | cnn.com | wbd +
Fox News; ?Fox; Fox News Channel; Fox News Digital | foxnews.com | fox +
Fox Business | foxbusiness.com | fox
NBC News; ?NBC | nbcnews.com | nbcuniversal +
MSNBC; MS NOW | msnbc.com ms.now
CNBC; CNBC International | cnbc.com | +
CBS News; ?CBS | cbsnews.com | paramount +
ABC News; ?ABC | abcnews.go.com abcnews.com | disney +
NPR; National Public Radio | npr.org | radio +
PBS; PBS NewsHour; PBS News; PBS News Hour | pbs.org
C-SPAN | c-span.org
Newsmax | newsmax.com
One America News; OAN | oann.com
NewsNation | newsnationnow.com
Voice of America; VOA; VOA News | voanews.com | usagm +
Radio Free Asia; ?RFA | rfa.org | rfa
Radio Free Europe; RFE/RL; Radio Free Europe/Radio Liberty; Radio Liberty | rferl.org | usagm
Democracy Now | democracynow.org
60 Minutes; CBS 60 Minutes | | programme paramount
Meet the Press | | programme nbcuniversal
Face the Nation | | programme paramount
Good Morning America | goodmorningamerica.com | programme disney
Today Show; The Today Show | today.com | programme nbcuniversal
Fox & Friends; Fox and Friends | | programme fox
= us en magazine
?Time; Time Magazine; Majalah Time | time.com | +
Newsweek | newsweek.com | +
The New Yorker | newyorker.com | conde-nast
?The Atlantic | theatlantic.com
?Foreign Policy | foreignpolicy.com
?Foreign Affairs | foreignaffairs.com
New York Magazine; ?Intelligencer | nymag.com | vox-media
Vanity Fair | vanityfair.com | conde-nast
Rolling Stone | rollingstone.com | penske
Reader's Digest | rd.com
National Geographic; Nat Geo | nationalgeographic.com | disney
Smithsonian Magazine | smithsonianmag.com
Philadelphia Magazine | phillymag.com
U.S. News & World Report; US News & World Report; US News | usnews.com
Mother Jones | motherjones.com
= us en online
InsideSources | insidesources.com
Axios | axios.com | +
Politico; Politico Playbook | politico.com politico.eu | axel-springer +
The Hill | thehill.com
HuffPost; The Huffington Post | huffpost.com
BuzzFeed; BuzzFeed News | buzzfeed.com buzzfeednews.com
?Vox | vox.com | vox-media
?Slate | slate.com
?Salon | salon.com
The Daily Beast | thedailybeast.com
The Intercept | theintercept.com
ProPublica | propublica.org
?Vice; VICE News | vice.com vicenews.com
?Quartz | qz.com
Semafor | semafor.com
Breitbart; Breitbart News | breitbart.com
Military.com | military.com
Defense One | defenseone.com
Defense News | defensenews.com
Breaking Defense | breakingdefense.com
The War Zone | twz.com
The Cradle | thecradle.co
Drop Site News; Drop Site | dropsitenews.com
Al-Monitor; Al Monitor | al-monitor.com
The Diplomat | thediplomat.com
The Conversation | theconversation.com | the-conversation
PolitiFact | politifact.com | factchecker
FactCheck.org | factcheck.org | factchecker
Snopes | snopes.com | factchecker
Lead Stories | leadstories.com | factchecker
Yahoo News; Yahoo! News; Yahoo Finance; Yahoo! Finance | news.yahoo.com finance.yahoo.com | yahoo
TMZ | tmz.com | fox
= ca en broadcaster
CBC News; CBC | cbc.ca | +
CTV News; CTV | ctvnews.ca
Global News; Global News Canada | globalnews.ca
= ca en newspaper
The Globe and Mail | theglobeandmail.com
Toronto Star; The Toronto Star | thestar.com
National Post | nationalpost.com | postmedia
The Canadian Press | thecanadianpress.com | agency
= ar es newspaper
Clarín; Clarin | clarin.com
Infobae | infobae.com | online
TyC Sports | tycsports.com | specialist
?Olé; Diario Olé; ?Ole | ole.com.ar | specialist
= br pt newspaper
O Globo | oglobo.globo.com | globo
?G1 | g1.globo.com | online globo
Globo Esporte | ge.globo.com | specialist globo
= ve es broadcaster
teleSUR | telesurtv.net
`;
