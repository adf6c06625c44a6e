/** Foreign outlets for one field: technology, sport, entertainment, science, health, business (rows: see `readOutletTable`). */
export const worldSpecialist = `
= us en specialist
The Verge; TheVerge | theverge.com | vox-media +
TechCrunch; Tech Crunch | techcrunch.com | +
?Wired | wired.com | conde-nast +
Ars Technica | arstechnica.com | conde-nast
Engadget | engadget.com | yahoo
CNET; Cnet | cnet.com | ziff-davis
ZDNet | zdnet.com | ziff-davis
PCMag; PC Mag; PC Magazine | pcmag.com | ziff-davis
Mashable | mashable.com | ziff-davis
?IGN | ign.com | ziff-davis
Lifehacker | lifehacker.com | ziff-davis
Gizmodo | gizmodo.com
Kotaku | kotaku.com
Techspot | techspot.com
Futurism | futurism.com
9to5Mac | 9to5mac.com | 9to5
9to5Google | 9to5google.com | 9to5
Electrek | electrek.co | 9to5
MacRumors; Mac Rumors | macrumors.com
AppleInsider; Apple Insider | appleinsider.com
Android Authority | androidauthority.com
Android Police | androidpolice.com | valnet
Android Central | androidcentral.com | future
Android Headlines | androidheadlines.com
XDA Developers; XDA-Developers; XDA | xda-developers.com | valnet
MakeUseOf; Make Use Of; ?MUO | makeuseof.com | valnet
How-To Geek; HowToGeek; How To Geek | howtogeek.com | valnet
Screen Rant | screenrant.com | valnet
Comic Book Resources; ?CBR | cbr.com | valnet
?Collider | collider.com | valnet
?Polygon | polygon.com | valnet
PhoneArena; Phone Arena | phonearena.com
SamMobile | sammobile.com
?The Information | theinformation.com
404 Media | 404media.co
Rest of World | restofworld.org
BleepingComputer; Bleeping Computer | bleepingcomputer.com
The Hacker News | thehackernews.com
MIT Technology Review; MIT Tech Review | technologyreview.com
IEEE Spectrum | spectrum.ieee.org
Windows Central | windowscentral.com | future
Neowin | neowin.net
BGR | bgr.com
Tom's Hardware; Toms Hardware | tomshardware.com | future
Tom's Guide; Toms Guide | tomsguide.com | future
GameSpot | gamespot.com
Wccftech | wccftech.com
VideoCardz | videocardz.com
InsideEVs; Inside EVs | insideevs.com
Motor1 | motor1.com
Car and Driver; CarAndDriver | caranddriver.com | hearst
MotorTrend; Motor Trend | motortrend.com
Carscoops | carscoops.com
CoinDesk | coindesk.com
CoinTelegraph | cointelegraph.com
?The Block; The Block Crypto | theblock.co
?Decrypt | decrypt.co
Business Insider; ?Insider | businessinsider.com insider.com | axel-springer +
Forbes; Forbes Magazine | forbes.com | +
?Fortune; Majalah Fortune; Fortune Magazine | fortune.com | +
Barron's; Barrons | barrons.com | news-corp
MarketWatch; Market Watch | marketwatch.com | news-corp
Fast Company | fastcompany.com
Inc. Magazine | inc.com
Harvard Business Review; ?HBR | hbr.org
Investopedia | investopedia.com | people-inc
Benzinga | benzinga.com
Seeking Alpha | seekingalpha.com
Investing.com | investing.com
OilPrice.com; Oilprice | oilprice.com
FXStreet | fxstreet.com
ESPN; ESPN FC | espn.com | disney +
Sports Illustrated | si.com
Bleacher Report | bleacherreport.com | wbd
CBS Sports | cbssports.com | paramount
Fox Sports | foxsports.com | fox
NBC Sports | nbcsports.com | nbcuniversal
Yahoo Sports; Yahoo! Sports | sports.yahoo.com | yahoo
MMA Fighting | mmafighting.com | vox-media
?The Ring; The Ring Magazine | ringmagazine.com
?Variety | variety.com | penske
The Hollywood Reporter; ?THR | hollywoodreporter.com | penske +
?Billboard; Majalah Billboard | billboard.com | penske
?Deadline; Deadline Hollywood | deadline.com | penske
IndieWire | indiewire.com | penske
WWD; Women's Wear Daily | wwd.com | penske
TheWrap; The Wrap | thewrap.com
Entertainment Weekly; ?EW | ew.com | people-inc
Entertainment Tonight; ET Online | etonline.com | paramount
?People; People Magazine; Majalah People | people.com | people-inc
Us Weekly | usmagazine.com
E! News; E! Online; E News | eonline.com
AceShowbiz; Ace Showbiz | aceshowbiz.com
Access Hollywood | accesshollywood.com | nbcuniversal
?Pitchfork | pitchfork.com | conde-nast
Just Jared | justjared.com
Radar Online | radaronline.com
Bustle | bustle.com
?Cosmopolitan | cosmopolitan.com | hearst
Harper's Bazaar; Harpers Bazaar | harpersbazaar.com | hearst
?Elle; Elle Magazine; Majalah Elle | elle.com
?Esquire | esquire.com | hearst
Good Housekeeping | goodhousekeeping.com | hearst
Vogue | vogue.com | conde-nast
?Allure | allure.com | conde-nast
GQ | gq.com | conde-nast
Condé Nast Traveler; Conde Nast Traveler | cntraveler.com | conde-nast
Travel + Leisure; Travel and Leisure; Travel & Leisure | travelandleisure.com | people-inc
Food & Wine; Food and Wine | foodandwine.com | people-inc
Live Science | livescience.com | future +
Space.com; ?Space | space.com | future
SpaceNews; Space News | spacenews.com
Universe Today | universetoday.com
Scientific American | scientificamerican.com
Popular Science; PopSci | popsci.com
Popular Mechanics | popularmechanics.com | hearst
Science Magazine; ?Science; Jurnal Science | science.org
ScienceDaily; Science Daily | sciencedaily.com
EurekAlert | eurekalert.org
Quanta Magazine; ?Quanta | quantamagazine.org
?Inverse | inverse.com
IFLScience; IFL Science | iflscience.com
Phys.org; ?Phys | phys.org
Interesting Engineering | interestingengineering.com
Big Think | bigthink.com
Mongabay | mongabay.com | mongabay
Atlas Obscura | atlasobscura.com
Ancient Origins | ancient-origins.net
Healthline | healthline.com | ziff-davis
Medical News Today; MedicalNewsToday | medicalnewstoday.com | ziff-davis
Everyday Health | everydayhealth.com | ziff-davis
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
STAT News; ?STAT | statnews.com
Psychology Today | psychologytoday.com
Wirecutter | | nyt-company
Bored Panda | boredpanda.com
Oddity Central | odditycentral.com

= gb en specialist
New Scientist | newscientist.com | dmgt +
?Nature; Nature News; Jurnal Nature | nature.com
The Lancet; Lancet; Jurnal The Lancet | thelancet.com
BMJ; The BMJ; British Medical Journal | bmj.com
Sky Sports; Sky Sports News | skysports.com | comcast +
?Goal; Goal International | goal.com | +
FourFourTwo; Four Four Two; 442 Magazine | fourfourtwo.com | future
TEAMtalk; Team Talk | teamtalk.com
Football365 | football365.com
90min | 90min.com
SPORTbible | sportbible.com | ladbible
CaughtOffside; Caught Offside | caughtoffside.com
WhoScored | whoscored.com
TNT Sports; Eurosport | tntsports.co.uk eurosport.com | wbd
?The Race; The-Race | the-race.com
Autosport | autosport.com | motorsport-network
Motorsport.com; Motorsport | motorsport.com | motorsport-network
Autocar | autocar.co.uk
?Top Gear; TopGear | topgear.com | bbc
Crash.net; ?Crash | crash.net
PlanetF1; Planet F1 | planetf1.com
Motorcycle News; MCN | motorcyclenews.com
NME | nme.com
Digital Spy | digitalspy.com | hearst
GSMArena; GSM Arena | gsmarena.com | +
TechRadar; Tech Radar | techradar.com | future
PC Gamer | pcgamer.com | future
GamesRadar | gamesradar.com | future
Eurogamer | eurogamer.net | ziff-davis
?The Register | theregister.com
Argus Media; ?Argus | argusmedia.com
?Time Out; TimeOut | timeout.com
BadmintonPlanet; Badminton Planet | badmintonplanet.com

= it en specialist
GPOne | gpone.com
= es es specialist
Motosan | motosan.es
Speedweek | speedweek.com
= de de specialist
Auto Bild | autobild.de | axel-springer
Auto Motor und Sport | auto-motor-und-sport.de
= de en specialist
NotebookCheck; Notebook Check | notebookcheck.net
= kr en specialist
Soompi | soompi.com
Allkpop | allkpop.com
Koreaboo | koreaboo.com
?Dispatch; Dispatch Korea; Korea Dispatch | dispatch.co.kr
Osen | osen.co.kr
Xports News | xportsnews.com
Newsen | newsen.com
Star News Korea; ?Star News | starnewskorea.com
?My Daily | mydaily.co.kr
Kbizoom; K-Bizoom | kbizoom.com
= cn en specialist
GizmoChina | gizmochina.com
ITHome; IT Home | ithome.com
GizChina | gizchina.com
= au en specialist
ScienceAlert; Science Alert | sciencealert.com | +
New Atlas | newatlas.com
= in en specialist
91mobiles | 91mobiles.com
Sportskeeda | sportskeeda.com
Beebom | beebom.com
= ch en specialist
InsideTheGames; Inside the Games | insidethegames.biz
`;
