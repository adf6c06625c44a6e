/** General news outlets of Europe, Russia and Ukraine (rows: see `readOutletTable`). */
export const worldEurope = `
= gb en broadcaster
BBC; BBC News; BBC World; BBC World Service; BBC Sport; BBC Radio; BBC Verify | bbc.com bbc.co.uk | bbc +
BBC Radio 4; Radio 4 | | radio bbc
Newsnight; BBC Newsnight | | programme bbc
Sky News | news.sky.com | comcast +
ITV News; ITV | itv.com
Channel 4 News; Channel 4 | channel4.com
GB News | gbnews.com
talkSPORT | talksport.com | radio news-corp
= gb en newspaper
The Guardian; ?Guardian; The Guardian Australia; TheGuardian | theguardian.com | +
?The Observer; Observer UK | observer.co.uk
?The Times; The Sunday Times; ?The Times of London; Times of London | thetimes.com thetimes.co.uk | news-corp
?The Sun; The Sun UK; ?Sun | thesun.co.uk | news-corp +
The Telegraph; The Daily Telegraph; ?Telegraph; Sunday Telegraph | telegraph.co.uk | +
Daily Mail; The Daily Mail; Mail Online; The Mail on Sunday | dailymail.co.uk dailymail.com | dmgt +
Daily Mirror; ?Mirror; ?The Mirror; Mirror UK; Mirror News UK; Sunday Mirror | mirror.co.uk | reach +
Daily Express; ?Express; Express UK; ?The Express | express.co.uk | reach +
?Daily Star; Daily Star UK | dailystar.co.uk | reach
Manchester Evening News; ?MEN | manchestereveningnews.co.uk | reach
Liverpool Echo | liverpoolecho.co.uk | reach
The Independent; ?Independent; The Independent UK | independent.co.uk the-independent.com | +
Evening Standard; London Evening Standard; ?The Standard | standard.co.uk
Metro UK; ?Metro | metro.co.uk | dmgt
The i Paper; i newspaper | inews.co.uk theipaper.com | dmgt
Financial Times; The Financial Times; ?FT | ft.com | nikkei +
= gb en magazine
The Economist; ?Economist | economist.com | +
?The Spectator; ?Spectator | spectator.co.uk
Hello! Magazine; Hello Magazine | hellomagazine.com
Jane's; ?Janes; Jane's Defence Weekly | janes.com
= gb en online
Middle East Eye; MEE | middleeasteye.net
Middle East Monitor; ?MEMO | middleeastmonitor.com
The New Arab; Al-Araby Al-Jadeed; Al Araby Al Jadeed | newarab.com alaraby.co.uk
Bellingcat | bellingcat.com
LADbible; Lad Bible | ladbible.com | ladbible
Unilad | unilad.com | ladbible
Iran International | iranintl.com | broadcaster
Full Fact | fullfact.org | factchecker
Asharq Al-Awsat; Asharq Al Awsat | aawsat.com | newspaper
= ie en newspaper
The Irish Times | irishtimes.com
RTÉ; RTE; RTE News | rte.ie | broadcaster
= fr fr newspaper
Le Monde | lemonde.fr
Le Figaro | lefigaro.fr
Libération | liberation.fr
Le Parisien | leparisien.fr
L'Équipe; L'Equipe; LÉquipe | lequipe.fr | specialist
Charlie Hebdo | charliehebdo.fr | magazine
BFM TV; BFM | bfmtv.com | broadcaster
TF1 | tf1info.fr | broadcaster
RMC Sport | rmcsport.bfmtv.com | specialist
Foot Mercato | footmercato.net | specialist
= fr en broadcaster
France 24 | france24.com | france-medias-monde +
Radio France Internationale; RFI; RFI English | rfi.fr | radio france-medias-monde
Euronews | euronews.com | +
= de de newspaper
Bild; Bild Zeitung | bild.de | axel-springer
Die Welt | welt.de | axel-springer
Süddeutsche Zeitung; Sueddeutsche Zeitung | sueddeutsche.de
Frankfurter Allgemeine Zeitung; FAZ; Frankfurter Allgemeine | faz.net
Die Zeit | zeit.de
Tagesspiegel; Der Tagesspiegel | tagesspiegel.de
Der Spiegel; ?Spiegel; Spiegel Online | spiegel.de | magazine
?Stern; Majalah Stern | stern.de | magazine
?Focus; Focus Online | focus.de | magazine
?Kicker; Majalah Kicker | kicker.de | specialist
Sport Bild | sportbild.bild.de | specialist axel-springer
Sport1 | sport1.de | specialist
ARD; Tagesschau | tagesschau.de | broadcaster
ZDF | zdf.de | broadcaster
= de en broadcaster
Deutsche Welle; ?DW; DW News | dw.com | dw +
= it it newspaper
Corriere della Sera; Corriere | corriere.it | rcs
La Repubblica; Repubblica | repubblica.it | gedi
La Gazzetta dello Sport; Gazzetta dello Sport; ?Gazzetta; La Gazzetta | gazzetta.it | specialist rcs
Corriere dello Sport | corrieredellosport.it | specialist
Tuttosport | tuttosport.com | specialist
Football Italia; Football-Italia | football-italia.net | specialist
Calciomercato | calciomercato.com | specialist
TuttoMercatoWeb; TMW | tuttomercatoweb.com | specialist
Sky Sport Italia; Sky Italia | sport.sky.it | specialist comcast
?RAI; Rai News | rainews.it rai.it | broadcaster
= es es newspaper
El País; El Pais | elpais.com | prisa
El Mundo | elmundo.es | rcs
ABC España; ?ABC | abc.es
La Vanguardia | lavanguardia.com
El Confidencial | elconfidencial.com | online
Marca; Diario Marca | marca.com | specialist rcs
?AS; Diario AS | as.com | specialist prisa
Mundo Deportivo | mundodeportivo.com | specialist
?Sport; Diario Sport | sport.es | specialist
Cadena SER | cadenaser.com | radio prisa
Cadena COPE; COPE | cope.es | radio
El Chiringuito; El Chiringuito TV | | programme
RTVE; TVE | rtve.es | broadcaster
?Hola; ¡Hola! | hola.com | magazine
= pt pt newspaper
A Bola | abola.pt | specialist
?Record; Record Portugal | record.pt | specialist
= nl nl newspaper
De Telegraaf; Telegraaf | telegraaf.nl
?NOS; NOS Nieuws | nos.nl | broadcaster
= nl en online
NL Times | nltimes.nl
The Moscow Times | themoscowtimes.com
= be en online
Euractiv | euractiv.com
= se sv newspaper
Aftonbladet | aftonbladet.se
= dk da newspaper
Jyllands-Posten; Jyllands Posten | jyllands-posten.dk
= pl pl newspaper
Gazeta Wyborcza | wyborcza.pl
TVN24; TVN 24 | tvn24.pl | broadcaster
= lv en online
Meduza | meduza.io
= ru ru newspaper
Kommersant | kommersant.ru
Izvestia | iz.ru
Komsomolskaya Pravda | kp.ru
Novaya Gazeta | novayagazeta.ru novayagazeta.eu
Vedomosti | vedomosti.ru
?RBC; RBK | rbc.ru | online
Lenta.ru; Lenta | lenta.ru | online
Pravda.ru | pravda.ru | online
TV Rain; Dozhd | tvrain.tv | broadcaster
Match TV | matchtv.ru | broadcaster
= ua en online
Kyiv Independent; The Kyiv Independent | kyivindependent.com
Kyiv Post | kyivpost.com | newspaper
Ukrainska Pravda; Ukrayinska Pravda | pravda.com.ua
Suspilne | suspilne.media | broadcaster
Euromaidan Press | euromaidanpress.com
Defense Express | en.defence-ua.com
= by en online
Nexta | nexta.tv
= tr en newspaper
Daily Sabah | dailysabah.com
Hurriyet; Hürriyet; Hurriyet Daily News; Hürriyet Daily News | hurriyet.com.tr hurriyetdailynews.com
TRT World; TRT; TRT Haber | trtworld.com trthaber.com | broadcaster trt
Yeni Safak; Yeni Şafak | yenisafak.com
Fanatik | fanatik.com.tr | specialist
`;
