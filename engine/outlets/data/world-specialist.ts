/** Foreign outlets for one field: technology, sport, entertainment, science, health, business (rows: see `readOutletTable`). */
export const worldSpecialist = `
= us en specialist
The Verge; TheVerge | theverge.com | vox-media +
TechCrunch; Tech Crunch | techcrunch.com | +
?Wired | wired.com | conde-nast +
Ars Technica; ArsTechnica | arstechnica.com | conde-nast
Engadget | engadget.com | yahoo
CNET | cnet.com | ziff-davis
ZDNET | zdnet.com | ziff-davis
PCMag; PC Mag; PC Magazine | pcmag.com | ziff-davis
Mashable | mashable.com | ziff-davis
IGN | ign.com | ziff-davis
Lifehacker | lifehacker.com | ziff-davis
Gizmodo | gizmodo.com
Kotaku | kotaku.com
Techspot | techspot.com
?Futurism | futurism.com
9to5Mac | 9to5mac.com | 9to5
9to5Google | 9to5google.com | 9to5
Electrek | electrek.co | 9to5
MacRumors; Mac Rumors | macrumors.com
AppleInsider; Apple Insider | appleinsider.com
Cult of Mac | cultofmac.com
Android Authority; AndroidAuthority | androidauthority.com
Android Police; AndroidPolice | androidpolice.com | valnet
Android Central; AndroidCentral | androidcentral.com | future
Android Headlines; AndroidHeadlines | androidheadlines.com
XDA Developers; XDA-Developers; XDA | xda-developers.com | valnet
MakeUseOf; Make Use Of; ?MUO | makeuseof.com | valnet
How-To Geek; HowToGeek; How To Geek | howtogeek.com | valnet
Screen Rant; ScreenRant | screenrant.com | valnet
Comic Book Resources; CBR | cbr.com | valnet
?Collider | collider.com | valnet
?Polygon | polygon.com | valnet
PhoneArena; Phone Arena | phonearena.com
SamMobile | sammobile.com
Digital Trends; DigitalTrends | digitaltrends.com
?The Information | theinformation.com
404 Media | 404media.co
Rest of World | restofworld.org
BleepingComputer; Bleeping Computer | bleepingcomputer.com
?The Hacker News | thehackernews.com
?Dark Reading | darkreading.com
KrebsOnSecurity; Krebs on Security | krebsonsecurity.com
MIT Technology Review; MIT Tech Review | technologyreview.com
IEEE Spectrum | spectrum.ieee.org
VentureBeat | venturebeat.com
GeekWire | geekwire.com
Windows Central; WindowsCentral | windowscentral.com | future
?Neowin | neowin.net
SlashGear | slashgear.com
BGR | bgr.com
Tom's Hardware; Tomshardware; Toms Hardware | tomshardware.com | future
Tom's Guide; Toms Guide; TomsGuide | tomsguide.com | future
Laptop Mag | laptopmag.com | future
GameSpot | gamespot.com
Game Informer | gameinformer.com
Wccftech | wccftech.com
VideoCardz | videocardz.com
InsideEVs; Inside EVs | insideevs.com
Motor1 | motor1.com
Car and Driver; CarAndDriver | caranddriver.com | hearst
MotorTrend; Motor Trend | motortrend.com
Road & Track | roadandtrack.com | hearst
Carscoops | carscoops.com
Jalopnik | jalopnik.com
Cycle World | cycleworld.com
RideApart | rideapart.com
CoinDesk | coindesk.com
CoinTelegraph | cointelegraph.com
?The Block; The Block Crypto | theblock.co
?Decrypt | decrypt.co
Bitcoin Magazine | bitcoinmagazine.com
Business Insider; ?Insider; BusinessInsider | businessinsider.com insider.com | axel-springer +
Forbes; Majalah Forbes; Forbes Magazine | forbes.com | +
?Fortune; Majalah Fortune; Fortune Magazine | fortune.com | +
Barron's; Barrons | barrons.com | news-corp
MarketWatch; Market Watch | marketwatch.com | news-corp
Fast Company | fastcompany.com
?Inc.; Inc. Magazine | inc.com
Harvard Business Review; ?HBR | hbr.org
Investopedia | investopedia.com | people-inc
Kiplinger | kiplinger.com | future
Benzinga | benzinga.com
TheStreet; The Street | thestreet.com
Seeking Alpha | seekingalpha.com
Investing.com | investing.com
Rigzone | rigzone.com
OilPrice.com; Oilprice | oilprice.com
FXStreet | fxstreet.com
ESPN; ESPN FC | espn.com | disney +
Sports Illustrated | si.com
Bleacher Report | bleacherreport.com | wbd
CBS Sports | cbssports.com | paramount
Fox Sports | foxsports.com | fox
NBC Sports | nbcsports.com | nbcuniversal
Yahoo Sports; Yahoo! Sports | sports.yahoo.com | yahoo
SB Nation | sbnation.com | vox-media
MMA Fighting; MMAFighting | mmafighting.com | vox-media
MMA Junkie; MMAJunkie | mmajunkie.usatoday.com
Sherdog | sherdog.com
BoxingScene; Boxing Scene | boxingscene.com
?The Ring; The Ring Magazine | ringmagazine.com
?Variety | variety.com | penske
The Hollywood Reporter; ?THR | hollywoodreporter.com | penske +
?Billboard; Majalah Billboard | billboard.com | penske
?Deadline; Deadline Hollywood | deadline.com | penske
IndieWire | indiewire.com | penske
WWD; Women's Wear Daily | wwd.com | penske
TVLine | tvline.com | penske
TheWrap; The Wrap | thewrap.com
Entertainment Weekly; ?EW | ew.com | people-inc
Entertainment Tonight; ET Online; ETOnline | etonline.com | paramount
?People; People Magazine; Majalah People | people.com | people-inc
Us Weekly | usmagazine.com
In Touch Weekly | intouchweekly.com
E! News; E! Online; E News; E!News | eonline.com
Access Hollywood | accesshollywood.com | nbcuniversal
?Pitchfork | pitchfork.com | conde-nast
?Vulture | vulture.com | vox-media
?The Cut | thecut.com | vox-media
Consequence of Sound | consequence.net
Stereogum | stereogum.com
Loudwire | loudwire.com
Just Jared; JustJared | justjared.com
Radar Online; RadarOnline | radaronline.com
Bustle | bustle.com
?Cosmopolitan | cosmopolitan.com | hearst
Harper's Bazaar; Harpers Bazaar | harpersbazaar.com | hearst
?Elle; Elle Magazine; Majalah Elle | elle.com
?Esquire | esquire.com | hearst
Good Housekeeping | goodhousekeeping.com | hearst
Vogue; Majalah Vogue | vogue.com | conde-nast
?Glamour | glamour.com | conde-nast
?Allure | allure.com | conde-nast
GQ; Majalah GQ | gq.com | conde-nast
Teen Vogue | teenvogue.com | conde-nast
Architectural Digest | architecturaldigest.com | conde-nast
Bon Appétit; ?Bon Appetit | bonappetit.com | conde-nast
Condé Nast Traveler; Conde Nast Traveler | cntraveler.com | conde-nast
Travel + Leisure; Travel and Leisure; Travel & Leisure | travelandleisure.com | people-inc
Food & Wine; Food and Wine | foodandwine.com | people-inc
?Eater | eater.com | vox-media
?Delish | delish.com | hearst
Live Science; LiveScience | livescience.com | future +
Space.com; ?Space | space.com | future
SpaceNews; Space News | spacenews.com
SpaceflightNow; Spaceflight Now | spaceflightnow.com
Universe Today | universetoday.com
Scientific American | scientificamerican.com
Popular Science; PopSci | popsci.com
Popular Mechanics | popularmechanics.com | hearst
Discover Magazine | discovermagazine.com
?Science News | sciencenews.org
Science Magazine; ?Science; Jurnal Science | science.org
ScienceDaily; Science Daily | sciencedaily.com
EurekAlert; EurekAlert! | eurekalert.org
Quanta Magazine; ?Quanta | quantamagazine.org
?Inverse | inverse.com
IFLScience; IFL Science; IFLScience! | iflscience.com
Phys.org; ?Phys | phys.org
Tech Xplore | techxplore.com
?Interesting Engineering | interestingengineering.com
?Big Think | bigthink.com
Mongabay | mongabay.com | mongabay
Grist | grist.org
Inside Climate News | insideclimatenews.org
E&E News | eenews.net | axel-springer
Atlas Obscura | atlasobscura.com
?Nautilus; Nautilus Magazine | nautil.us
Treehugger | treehugger.com | people-inc
The Dodo | thedodo.com
Ancient Origins | ancient-origins.net
Healthline | healthline.com | ziff-davis
Medical News Today; MedicalNewsToday | medicalnewstoday.com | ziff-davis
Everyday Health; EverydayHealth | everydayhealth.com | ziff-davis
WebMD | webmd.com
Medscape | medscape.com
Verywell Health; Very Well Health | verywellhealth.com | people-inc
Verywell Mind; Very Well Mind | verywellmind.com | people-inc
?Health | health.com | people-inc
?Prevention; Prevention Magazine | prevention.com | hearst
?Women's Health; Women's Health Magazine | womenshealthmag.com | hearst
?Men's Health; Men's Health Magazine | menshealth.com | hearst
?Parents | parents.com | people-inc
?What to Expect | whattoexpect.com | ziff-davis
BabyCenter; Baby Center | babycenter.com | ziff-davis
STAT News; ?STAT | statnews.com
KFF Health News | kffhealthnews.org
MedPage Today | medpagetoday.com | ziff-davis
Eat This, Not That; Eat This Not That; EatThis | eatthis.com
Psychology Today; PsychologyToday | psychologytoday.com
Times Higher Education; ?THE | timeshighereducation.com
Wirecutter | | nyt-company
Bored Panda; BoredPanda | boredpanda.com
Oddity Central; OddityCentral | odditycentral.com

= gb en specialist
New Scientist; NewScientist | newscientist.com | dmgt +
?Nature; Nature News; Jurnal Nature | nature.com
The Lancet; Lancet; Jurnal The Lancet | thelancet.com
BMJ; The BMJ; British Medical Journal | bmj.com
Sky Sports; SkySports; Sky Sports News | skysports.com | comcast +
?Goal; Goal International | goal.com | +
FourFourTwo; Four Four Two; 442 Magazine | fourfourtwo.com | future
Football London | football.london | reach
TEAMtalk; Team Talk | teamtalk.com
Football365 | football365.com
90min | 90min.com
GiveMeSport; Give Me Sport | givemesport.com | valnet
SPORTbible | sportbible.com | ladbible
CaughtOffside; Caught Offside | caughtoffside.com
WhoScored | whoscored.com
Football Insider; Football Insider 247 | footballinsider247.com
TNT Sports; Eurosport | tntsports.co.uk eurosport.com | wbd
?The Race; The-Race | the-race.com
Autosport | autosport.com | motorsport-network
Motorsport.com; Motorsport | motorsport.com | motorsport-network
Autocar | autocar.co.uk
?Top Gear; TopGear | topgear.com | bbc
Auto Express | autoexpress.co.uk
Crash.net; ?Crash | crash.net
PlanetF1; Planet F1 | planetf1.com
BikeSport News; Motorcycle News; MCN | motorcyclenews.com
Visordown | visordown.com
NME | nme.com
Digital Spy; DigitalSpy | digitalspy.com | hearst
Empire Magazine; ?Empire | empireonline.com
Screen Daily; Screen International | screendaily.com
GSMArena; GSM Arena | gsmarena.com | +
TechRadar; Tech Radar | techradar.com | future
PC Gamer; PCGamer | pcgamer.com | future
GamesRadar; GamesRadar+ | gamesradar.com | future
?T3 | t3.com | future
Eurogamer | eurogamer.net | ziff-davis
GamesIndustry.biz | gamesindustry.biz | ziff-davis
VGC; Video Games Chronicle | videogameschronicle.com
Trusted Reviews | trustedreviews.com
?The Register | theregister.com
Computer Weekly | computerweekly.com
Carbon Brief | carbonbrief.org
Argus Media; ?Argus | argusmedia.com
Lloyd's List | lloydslist.com
MoneyWeek; Money Week | moneyweek.com | future
Euromoney | euromoney.com
?The Banker | thebanker.com | nikkei
NetDoctor | netdoctor.co.uk
Mumsnet | mumsnet.com
?Time Out; TimeOut | timeout.com
BadmintonPlanet; Badminton Planet | badmintonplanet.com

= it en specialist
Motosan; Motosan.es; GPOne | gpone.com
= es es specialist
Speedweek | speedweek.com
= de de specialist
Auto Bild; AutoBild | autobild.de | axel-springer
Auto Motor und Sport | auto-motor-und-sport.de
= de en specialist
NotebookCheck; Notebook Check | notebookcheck.net
= kr en specialist
Soompi | soompi.com
Allkpop | allkpop.com
Koreaboo | koreaboo.com
KpopStarz | kpopstarz.com
?Dispatch; Dispatch Korea; Korea Dispatch | dispatch.co.kr
OSEN | osen.co.kr
Xports News; XportsNews | xportsnews.com
Newsen | newsen.com
Star News Korea; ?Star News | starnewskorea.com
?My Daily | mydaily.co.kr
TV Report; TVReport | tvreport.co.kr
HanCinema | hancinema.net
Kbizoom; K-Bizoom | kbizoom.com
Ten Asia; TenAsia | tenasia.hankyung.com
= cn en specialist
GizmoChina | gizmochina.com
ITHome; IT Home | ithome.com
MyDrivers | mydrivers.com
GizChina | gizchina.com
= au en specialist
ScienceAlert; Science Alert | sciencealert.com | +
Cosmos Magazine; ?Cosmos | cosmosmagazine.com
CarExpert | carexpert.com.au
New Atlas | newatlas.com
= in en specialist
91mobiles | 91mobiles.com
Rushlane | rushlane.com
Sportskeeda | sportskeeda.com
Beebom | beebom.com
= sg en specialist
CNA Lifestyle | cnalifestyle.channelnewsasia.com | mediacorp
HardwareZone | hardwarezone.com.sg | sph
= ch en specialist
InsideTheGames; Inside the Games | insidethegames.biz
= ca en specialist
MobileSyrup | mobilesyrup.com
LifeSiteNews; LifeSite | lifesitenews.com
`;
