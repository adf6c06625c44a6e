/** Javanese, Sundanese, Madurese and modern Indonesian given names. */
const java = `
abimanyu adhi adhitya adi adit aditya aditiya adiwarman adnan agnes agung agus agusman agustin agustina agustinus ahmadi ajeng aji ajib akbar alif
alya amalia amelia anang anastasia anditya andhika andhi andika andra andrianto andriani andri andry angga anggi anggia anggit anggun anik anindita
anisa anissa annisa anton antonius anwar apri aprilia aprilianto apriyadi ardhi ardi ardian ardyan aria arie arief ariel arif arifin ario aris arista
ariyanto armand arya asep asih asmara astri astrid astuti atik atika aulia ayu ayudia azis aziz bagas bagja bagus bahrul bakti bambang banu baskoro
basuki bayu beni benny bima bisma bondan boni bonie boy budhi budi budiarto budiman budianto budiono budiyanto budiyono cahya cahyadi cahyo candra
catur cecep cepi chaerul chairul chandra choirul christian cintya citra cucun dadan dadang dahlan dani danang daniel danu darmawan darmadi darsono
darto darwis dasep dasuki dedeh deddy dede dedi dedy deden dendi deni denny deny desi desy dessy devi dewa dewi dhani dharma dhea dhika dhimas dhimaz
dian diah diana dicky didi didiek didik didin dika diki dimas dinda dini dita djarot djoko dodi dody dodo dodik doni donny dudi dudung dwi dwiki
dwiyanto dyah dzulfikar edi edwar edy efendi eka eko elisa elly elmi elok elvira ema emil emilia endah endang endra endro enggar eni erick erika
erlangga erna erni ervan erwin estu esti eva evi evy fadel fadhil fadhli fadhlan fadil fadilah fadjar fadjri fadli fahri fahmi fahrul fajar fajri
fakhri fandi fanny farah farhan farid farida faris fatah fathan fathur fatia fatimah fatma fauzan fauzi fauziah feby febri febrian febriana febrianti
febrianto ferdi ferdian ferdinand ferdy feri ferry fery fika fikri firda firdaus firli firman fitra fitri fitria fitriani frans fransiska fransiskus
gading galang galih galuh gandi ganjar ganang gatot gerald geri gery gibran gilang gina ginanjar ginandjar gita gito gogot gunadi gunarto gunawan
guntur gusti hadi hadian hadiman hafid hafidz hafiz haikal haidar halim hamdan hamdani hamid hamka hamzah hana handi handika handoko hani hanif
hanifah hanny hardi hardianto harianto hariyadi hariyanto harjo harry harsono hartanto hartono haris haryadi haryanto haryo haryono hasanah hasto
hasyim helmi helmy hendi hendra hendarsam hendarto hendrawan hendri hendrik hendro hendy heni henny henry heri herdi heriyanto herlambang herlan
herlina herman hermanto hermawan herry heru herwan herwin hery hesti hikmat husein husni ibnu ichsan idris ifan iftitah iga igor iin ika ikbal ikhsan
ikhwan ilham ilyas imam imas iman imanuddin imelda imron ina inayah indah indar indarto indira indra indrawan indrawati indri indriani indriyati intan
ipong ipung irawan irawati irfan irma irman irmawati irsan irsyad irvan irwan isa iskandar ismail ismanto isnaini isnawati isnu ita iwan iyan iyus
izzul jajang jaka jarot jatmiko jaya jefri jefry jeje jenny jery joko joni jono jordi joshua juanda juhri jujun julaeha juliana juliari juliyatmono
jumadi jumhur junaedi junaidi jusuf juwita kadarsih kamal kamaluddin karina kartika kartono karyadi karyono kasino kasmudjo kasno katarina kevin
khairul khoirul khofifah khusnul kholil kiki kokok komar komarudin komaruddin koko krisdianto krishna krisna kristanto kristianto kristiono kuncoro
kuntadi kuntoro kurnia kurniadi kurniawan kusnadi kuswanto kuswandi kustini lanang lani larasati lasmi latif lia liana lies lidya lilik lilis lina
linda lintang lisa listyo lita lucky lukman luluk lulu lusi lusia lutfi luthfi lutfiah mahendra mahfud mahmud mahmudi makmur malik mamat mardani mardi
mardianto mardiono margaretha margono maria mariana mariani maryono maryanto maryati mardiyah marsudi marwan marwoto marzuki marzuqi masduki mashudi
mashuri masykur maulana mawardi maya mega megawati meilani meity meliana melati meli melissa merry meutya mira miranda mirna mirza misbahul misbakhun
mita mochamad mochammad moeldoko moerdiono mohamad mohammad moh muchamad muchlis muchtar mudrick mugiyono muh muhaimin muhajir muhamad muhammad
muhadjir muhidin mujiono mujiyono mukhlis mukhtar mukti mulyadi mulyana mulyani mulyanto mulyono munarman munawar munir murni mursid murtado musa
mustafa mustakim mustofa muslimin musthofa muzani muzakir nabila nadia nadya nadiem nadine naila nana nanang nanda nandang nani nanik narendra
nasaruddin nasir nasrudin nasrullah natasha natalia natalius neneng nelly neni nia nike niken nina nila nindya nita niswatin nizar noor nopi nova
novan novel novi novia novian novianti novita novie novrizal noval nugraha nugroho nuh nunik nunuk nunung nur nuraeni nuraini nurainah nurcahyo nurdin
nurhadi nurhasan nurhayati nuri nurlaila nurlela nurmala nurman nuroji nurrohman nursyam nurul nurwahid nusron nyimas nyoto oding oki oktavia oktavian
oktaviani olivia omi oni oscar otong otto pandji pandu panji paramita parmin parni pardi pardjo paulus pinka poltak pram pramono prasetya prasetyo
pratikno priambodo priyanto priyo priyono prabowo prima puan pujiono pujianto puguh pungki punto purbaya purnomo purwadi purwanto purwono putu rachma
rachmad rachmat raditya rafael rafi rafli raffi ragil rahadian rahma rahmah rahmad rahman rahmat rahmi rais raisa rama ramadhan ramdan ramdani ramdhan
ramli rangga rani ranti rara rasyid ratih ratna regina reda redho reihan reinhard rendi rendra rendy reni renny retno reyhan reza rhoma ria rian riana
rianto ribka ricky rico rida ridho ridwan ridzki rieke rifai rifki rifqi rijal rika rike riko rima rina rini rinto rio risa risma riska riski risky
rita ririek ririn ririe riva rivaldi rivan riyadi riyan riyanto riza rizal rizki rizky rizqi robby robert robi robin roby rochmat rochmad rochman
rocky rofiq rohim rohman rohmat rokhmin romi romli romy roni ronny rosa rosan roslan rosmala rossa roy rubiyah rudi rudiantara rudianto rudiyanto rudy
rully ruly rusdi rusdianto rusli rusman rustam ruswandi ruth ryan sabar sabrina sadli saefudin saefullah saepul safitri safri safrizal said saiful
sakti salma salman salsabila samsudin samsul sandi sandiaga sandra sandy santi santika santo santoso sapto sardjono sarifah sarjono sarman sartika
sarwo satria satrio satya satyawan sekar selvi seno septian septiana septiaji septo setiadi setiawan setio setya setyo setyowati shanti shinta sholeh
sholihin sidarto siswanto siswo siti sitti slamet soekarno soeharto soenarko soerya soetrisno sofyan sofian sonny sopian solihin sri stella stevi
subagio subagyo subandi subandriyo subarkah subhan subianto subiyanto subkhi sudaryono sudarmono sudarsono sudarto sudirman sudjatmiko sudrajat sufmi
sugeng sugiarto sugianto sugiharto sugihartono sugiono sugiri sugito sugiyanto sugiyono suharso suharti suharto suhartono suhartoyo suhadi suhendar
suhendi suhendra suherman suhud sukamto sukarno sukardi sukarni sukma sularno sularso sulastri sulistiyono sulistyo sultoni sulthon sumardi sumarno
sumarsono sumarwan sumi sumiati sumiyati sunanto sunardi sunarno sunarti sunarto sunaryo sundari sunoto suparji suparman suparmi suparno suparto
supardi supri supriadi supriyadi supriyanto supriyono suprapto supratman suratman suratmi suratno surojo surono surya suryadi suryana suryanto suryo
suryono susan susanti susanto susi susilo susana suswono sutarman sutarno sutarto sutikno sutopo sutoyo sutrisno suwandi suwardi suwarni suwarno
suwito suyadi suyanto suyatno suyono suyoto syafii syafrudin syafruddin syahrul syaiful syamsuddin syamsul syamsurizal syarif syarifuddin syarifudin
tanti tantowi tarjo tarmizi tasdi tatang tatik taufan taufik taufiq tedy teddy tedi tedjo teguh teten tia tiara tika timothy tina tini tisha titi
titiek titik titin tito tjahjo tjahyo toha tohir tomi tommy toni tono tony toto totok tri trimedya trisna triyono triyanto tuti tutik tutuk tyas
ubaidillah ubaid uci udin ujang ulfa ulil umar unang untung urip usep usman utomo uus vera veri veronica vicky vidya vina vino viola vita vivi vivin
wachid wahid wahidin wahono wahyu wahyudi wahyuni wahyono wanda warsito warsono wasis wasisto wati wawan welly wendi wendy wibowo widia widi widiyanti
widya wihaji wijonarko winarno winarsih winda windy winny wira wiranto wisnu wita wiwik wiwit wiwin wulan yadi yahya yana yandri yani yanti yanto
yanuar yassierli yasin yasir yasonna yati yayan yayat yayuk yeni yenny yoga yogi yohana yohanes yona yongki yono yossi yoyok yudha yudhi yudhistira
yudi yudistira yudo yuda yudho yugi yuke yuli yulia yulian yuliana yuliani yulianto yulius yuliyanto yulita yuni yuniar yunita yunus yupen yusri
yusril yusron yusuf yustinus yuyun zaenal zaenudin zahra zaini zainal zainudin zainuddin zainut zaki zakaria zakiyah zakky zaky zanariah zulfa zulfan
zulfikar zulhas zulkarnain zulkifli zulpan zumi
ade ari eddy aryo bahtiar tubagus tb argo tulus ruby dony ace aceng arsul airlangga adita zudan rizka alissa airin benyamin fadjroel indriyanto
kusnandar soehardjono sutiaji nikolaus lorensius wishnutama damar meri gani kamil anneke miko melkianus robikin abhan suharno paryono ani hamidah
labib syafrin thaufiek dedie hadie pungky jony trunoyudo sambodo iskak wibawa alfin alfiyan alvin alvian amri anggie anjar anto antono anung apin
aprizal ardhito arini arina arlan asmoro asmuni asri asta atang atep aton aurel ayip azam babe badri bahri baim bambam barkah bayyu becky bertus bella
bisri boediono boedi bram brata budhy burhanudin caca cakra cahyono candy carli carolina chacha chelsea cherly coki cut dadi daddy dahlia dandi
dandy daryanto darlis darmin darmono dasman dedek defri deki della delly denada denok derry desta destry dewanti diansyah didit dikdik dina dinar dino
disma djaka djamal djamaluddin djaja djumadi doddy dolly donna dya edhie edhy edo egi egy ekky elin elis elsa elva ely emmy emy endi ening enny erfan
ericko erin ernest ersa esa evita fabby fadhila fadly faisol faldo farhat farel fathia fathul fatimatuz fauzia febrina fenty fernanda fiersa fira
fitrianto frisca fuji gabriella ganis garin gerry ghea goenawan gunarso gunarti gunawati habsari hadiyanto haerul haeruddin hanum hapsari haripinto
harlina harmoko harnowo harsya hartawan haryanti hasbi hasbiallah hasna hastomo hasyimi hendar heppy heriyadi hermin hernawan hersubeno herti hetty
hidayati humaira icha ichwan ifah ilah ilma imah imawan inda indro ineke inge inggit inka inul inung ipang ipin irana iriana iriyanto irna irsal isal
isman isti isyana itje iyut izza jaelani jajat janu jemmy jenar jepri jesika jihan jimi jiman joedi jovi juliati julkifli junior jupri jurianto jusak
kadar kamaludin kardi karni karno kasiyanto kastiyo katon keenan kenzo khaerul khoiri khoirudin kiagus kinanti kukuh kunto kurniati kusdi
kusmayadi kusnan lala lasarus lastri leli lela leni lenny lesti lilies lince linggar lisna lokot lola lutfhi lyla madya maksimus malika maman manto
mardika mardiana maretha marjoko marjuki marlina marno marsha marshel marsono marta martono maryam masruroh mastur matsani maudy mauliddin mayang
meilina meisya mela mery mesya mila millen mimin minah misno mohtar monita muammar muchtarom mufida muhandis muhtar mujahid mukidi mulyatno mumtaz
mundir murdiono murniati murtini musni mustika muthia muzdalifah nadhira nadin nafa najmi najla nandar naning narji narko narto natasya naura nawang
nayla ncek nenden nessie ngabalin ngadiman ngatini ngatiyono nikson nikmah ningrum nirina nisa nisfu noer nofi nofriansyah noviana novri nuke nurbaya
nurfadilah nurhalimah nurhikmah nurhuda nurjaman nurkholis nurlina nurmansyah nurmawati nurrahman nursanti nurwanto nurwati nurzaman oca oci odah odi
olga onan opick orias osman oyong padil pambudi pandapotan parto parwoto pasha paskah pinkan poniman ponimin poppy prastowo pratama prilly pristono
priyatno puja pupung purwaningsih purwati qomarul qory quraish rabiatul rachmawati radit radhitya rafathar raharja raisya rakai ramadan ramon rangin
raniasa rasiman rasman rayhan rayi rayyan rebeka regi reisa reina rekson restu revi revan rezi rhenald rhenal riani richie rieska rifan rifani rijanto
rikardus rino rinoto ristianto risman riswan riswanto riyono rizkia rizqy rocki rodiyah rofi rohana rohani rohaniah rohmah rohmadi rojali romeo romlah
ronal rosdiana rosidi rosyid roziq rubianto rudolfus ruhiyat rukiah rukmini runi rusdiana rusdiyanto rusmiati rusmini rusnita rustini rustono ruswanto
sabaruddin sabdo sahid sahrudin sainal salahudin salmiah salsa samiun samiyono sandhi sandrina sanjaya sanny sapardi sarmila sarmin sarno sartono sasa
sasmito sasongko satriyo satrya satryo satuji sawitri selamet selly septa septi septia seto shafira shakila shandy shireen silmi sinta siswandi
siswono sitta soegeng soehartono soekirman soemarno soenaryo soleh solikhin srimulyani sriyanto sriyono stefy sucipto sudaryanto sudaryati sudiro
sudiyanto sudjana sudjiwo sudradjat sugihono sugimin sugiman suhaimin suhandi suhardi suharjo suharsono suharyanto suhermanto sujarwo sujatmiko sujiwo
sukaryo sukiman sukmana sukri suktono sulaeman suleman sulis sulisno sulistyanto sulistyorini sulkan sumadi suminto sumitro sumiyatun sumiyem sumiyono
sunarni sundoyo sungkono sunyoto supangat suparjo suparmanto supendi suprihatin suprihono suprijanto supriono supriyatin surahmat surati suripto
suryatna suryatin suryawan susilawati susilowati susiwijono sutaji sutami sutanti sutardi sutardji sutinah sutinem sutiono sutisna sutiyono sutriyono
suwanto suwarsono suwignyo suyamto suyitno syafa syafaruddin syafiah syaifudin syekhah syifa tabrani tadjudin taji tajudin tantri tantra
tarsih tarsono tatan tatiek taty taufiqurrahman teddi tian tiar tien tigor tirta titania titan tjandra tjatur toriq trenggono trias triana trihono
trijono trimo trinanda trisno trisnawati tukijan tukiman tukul tumini tuminah turino tyo ubay udik ufi untari uray utari uyun vanesha vebri venny vian
vidi virgoun vivid viviana wagimin wahidah wahyudin waluyo warno warsidi warsini wasito wasiran wasni wastini wenny widiarto widiyono widjaja widodo
wihadi wiji wilda wildan wilis winardi winarto winarti winnie winsen wiryawan wisnuwardhana witri wuri yanda yanes yanita yanis yansri yanuarius yatmi
yaya yayang yesi yeti yetty yola yoyoh yoyon yuanita yudhie yudistiro yuga yuki yulisa yulisyah yunan yuniarti yunianto yunika yunis yurike yusak
yuswanda yusup zahro zainuri zalfa zara zaskia zen zhafira zia zidan ziva zubir zufar zulaiha zulfahmi zulfiandri zulhairi zulhendri zulkifly zuraida
zuriati

ono ova uu suryati supriati sumarti sudarti suharni sutiah juminten kasmiati kasmini rasmi rasminah suriani nurmiati hasniati rosmini yusnidar asnawi asmawati ernita yulinda dewita marlena halimatus maesaroh mutmainah rukiyah sopiah sutarmi suwarti tukinem wagiman wagiyem`;

/** Batak, Minang, Malay, Bugis, Makassar, Minahasa, Ambon, Papua and Flores given names; clans are left out, as they come last. */
const outerIslands = `
adian adrianus adrinal afrizal ahyar albert alex alexander alfian alfons alfred alpius amran andi andre andreas andree andrinof antasari anwaruddin
arminsyah arteria asman asril asrul astamaran audy azwar azyumardi bachtiar baharuddin bahlil baktiar barita basri benediktus beny bernard bernadus
bobby boas bonar boyamin bungaran burhanuddin burhan buyung charles chrisman cornelis daeng darmizal dasril delima desmond dolfie dominggus donal doly
donatus dorce edison edward edwin effendi efrizal elias elisabeth emanuel emirsyah epyardi erizal ermi erry esron evert fachri fachrul fadhlullah
faisal feldy ferdinandus firmanto fredy freddy fritz gabriel gandung gerung gregorius gubrihan gusrizal habel hamsah hasbullah hasnah hasnaeni
hasanuddin haedar harun hasan hasrul hasril hendrikus herlinda hetifah hinca hotman hotma hubertus husain ibas idrus idham ignasius ilal imanuel
indrajaya iqbal irham irjus irwandi isran iswar jafar jamal jamaluddin janner jansen jhon jhoni jimly jimmy johan johanis johanes johnny johny jon
jonas jonatan jonathan jonny josef jopinus julius justinus jusri kaharuddin kamaruddin kamrussamad karel kasmir klemens kornelius krispinus labora
lamhot laode laurens leonard leonardus linus lodewijk lodewyk longki lukas luhut lukmanul maidi mahyeldi mangara mangasi manahan manginar maringan
maruarar maruli marulam maruf marten martin martinus masinton mathius matius melki melkiades melchias mesakh mikael mikhael minarni monang mualem
muliadi mulyadin mursalin mustari muzakkir nadjamuddin najamuddin nasrul nasrun natsir neldi nico nicodemus nikolas nikodemus nofel novyan nuryadin
obet ondo oloan olly ombas ongku otniel pahala palti panangian pangihutan panogu parlin parlindungan parningotan parulian patrialis paskalis paul
petrus pieter piter poempida ramses ramson raymond refly refrizal reinhart rikwanto rinaldi ronald ronaldus rosihan rusdy rusmin ruhut rusnawi ruslan
sabam sahala sahat sahroni saleh salim samaluddin samsurizal samuel sanusi saor sapri saur saut sebastian semuel septinus sherly simon silvester
sintong soleman soni sopar stefanus stenly stefan stephanus steven sudung sukriansyah sulaiman supian sutan syafri syafril syahrial syahran syahrir
syahriar syamsir syamsurya syukur tagor tamsil taslim theo theofransus theopilus thomas timotius togar togap tonny trimurti tumpak tumpal umbu
valentinus veno victor viktor vincent vincentius viva wempi wempie welem wilhelmus willem willy wilson yance yan yansen yafet yermias yohannes yonas
yoppy yopi yosef yoseph yosep yosua zainul zamrud zamzami zuldafrial zulfadli zulkieflimansyah zulmansyah zulmaeta zulherman
`;

/** Balinese, Lombok, Arabic and learned names, and Indonesians of Chinese descent. */
const others = `
gede ida ketut komang kadek made nengah ngakan ngurah nyoman wayan luh luhde tjok tjokorda cokorda sagung wiana wirata sudiana suamba artha arta
arthana astawa budiasa suardana suarjana sudana sudarma suparta supartha suwirta winasa nyepi baiq sahabudin abas abbas abd abdi abdillah abdul
abdulah abdulrahman abdullah abdurrahman abdurrohman abid abidin abror abubakar achmad achsanul adam afif afifuddin afnan ahmad ahmadie ahsan ahsanul
aidil aisah aisyah aminuddin aminudin akhmad akmal alfi alfiansyah alwi amin aminah amir amiruddin amru anas anis anies ansar anshor anshori aqil
arsyad asad ashabul ashari asrorun azhar azhari azzam bachrul badriyah badrul badruddin bahruddin baharudin basyir bukhori bustami cholil dahliah
dahnil daud dhiyauddin djazuli emha fachrudin fachruddin fahd fahira fahrurrozi fahrudin faiz faizal faizin farouk faruq fasha fatih fatoni fauzul
fuad furqon ghazali ghozali habiburokhman habibie hafidzah haidir hairul halimah hambali hamdi hamim hanan hanafi hanafiah harits hasanudin hasim
hatta hidayat hidayatullah hilman hilmi hilmy hisyam hudi husna hussein ibrahim idrees ikhwanul ilyasa imaduddin imran inayati irsyadul isham ishak
ishaq ismatullah izzudin jamil jamilah jauhari jazilul jazuli jufri juwaini kadir kadri kafrawi karim kasim khadijah khalid khalil khamdi khamim
khozin khusairi lailatul laily lathif latifah luqman mabrur mahdi mahfudz mahmudah mahrus mansur mansyur marfuah masruri masud maimun maimunah maksum
miftah miftachul miftahul miftahuddin moeflich muamar mubarok mubarak mudzakir mufid muhibbin muhlis muhsin muhtarom mukhamad mukhammad mukhlas
mukhsin muksin mulkan munawaroh munif muntaha musdalifah mustaqim musyafa muthohar muzammil nabil nadhif nadjib nafis nafisah nahrowi naim najib najwa
nasarudin nashruddin nasim naufal nawawi nihayatul nuruzzaman nurhidayat qodari qomar qomarudin rafiq rahmatullah raihan rasidin rasyidi ridha riduan
rohmad roziqin rusydi sabri sabilla saadah saad sadiq safaruddin sahrul saidah sakinah salamah salahuddin sarbini shaleh shidqi shodiq siddiq sidiq
sirajuddin sodikin sodik solahudin solichin subki subhi sulhan suhaimi surahman syafiq syafiuddin syafie syahrin syaikhu syakir syamsudin syukri
syukron tamam tamrin taufikurrahman thoha thohir thoriq tsamara ulfah ulum umam wafi wahab wahib wahiduddin walid yahdi yasmin yazid yusnar yusran
zaid zaim zainab zamroni zanuba zarkasi zubaidah zubair zuhairi zuhdi zuhri zulaikha alim aming andrew angela anthony anthoni ardy budihardjo
christine christianto christina chrisye cynthia darmadji djohan djuanda enggartiasto eric franky hadinoto halimi hary henky ignatius ivan jessica
jonan kristian lieus liliyana lius melvin mely michael michelle peter prajogo sofjan stanley stefani stephanie theresia tirto titus tjipta tjin
veronika yustin yuyu anthonius hasjim hariono herjanto hermanus agatha albertus aleksander alexius aloysius alva anita ansgarius antje audrey barbara
benedictus bernadette bernadeta bertha bonifasius catherine cecilia chatarina clara claudia clement constantinus cosmas cyrillus damianus daniela
david debora deborah diaz dominikus dorothea eduard edmund elia eliezer elina elisabet ester esther eugenia eunike eusabius evelyn ezra fabian
fabianus felicia felix fidelis florensia florentina frederik fransisca fransiscus george gerard gerardus giovani gilbert gisel gisella glenn grace
hanna hendrika hermina herve hosea ignas inggrid ingrid irene isabella jacob jacobus jason jean jeremia jeremy jesica jessi jesslyn joan joel johana
jose josephine judith julia julian karolina karolus kezia klara klaus kosmas krista kristin kristina kristiani laurensia laurentius leo leonita leony
lilian lorens louis lucas lucia lucius luis luna lydia magdalena marcel marcella marcellinus marcus mario marselinus marsel martha martina mattheus
melani melanie meylisa mikha monica monika nathan nathania nikita noel nora norbertus otis pamela patricia patrick philip philipus priscilla puput
rachel rafaela rebecca renata ricardo richard roberto robertus romanus romana rosalina rosita rudolf ruben sara sarah selvia sesilia sharon sheila
sherina silvia silvana sisilia skolastika sofia sofie sonia sophia sylvia tamara tasya teresa theodorus tobias trisia vanessa valentina valentino
vania venansius verena vero verrel viktoria vinsensius william wiliam wina yakobus yakob yemima yeremia yesaya yoel yohan yosephine yovita zefanya
`;

/** Foreign first names of people in the news. */
const foreign = `
allah victoria charlotte aaron abdel abiy adel adriana ahmed alan alain alec alejandro aleix alexandre alexei alexey ali alice alisher allan allison alvaro amanda amy ana
anderson andrei andrej andrey andres angelina anna annalena anne annie antonio antonela antony aleksandr aleksandar arne arnold arthur arsene ashraf
asif avigdor avril barack bashar bassem beatrice ben benjamin bernardo bill billie björn bob bojan boris brad brendan brian bruce bruno bryan cameron
camilla carl carla carles carlo carlos caroline cate celine cesar charlie chen cherie chloe chris christophe christopher christoph chuck claire clark
cole conor cristian cristiano cyril dalai damian daniil danny dario darwin dean denis derek diego diogo dmitri dmitry dmytro dominic dominik donald
doug douglas draymond duncan dustin dwayne ebrahim eden eddie edouard eduardo edgar ehud elena eliano eliot elizabeth ella ellen elon emily emma
emmanuel enea enzo erik erling ernando esmail ethan evan evgeny fabio fabrizio federico fernando filippo finn florian fouad francesco francis franck
francois frank fransisco freddie frederick frenkie friedrich fumio gareth gary gavin gennaro gerardo gianni gideon giorgia giovanni giuliano graham
greg greta gregory guillermo gustavo guy gwen hakan hamad hans harvey hashim hassan haruna heather helen henrik henri hideki hiroshi hossein howard
hugo hun iain ian ibrahima ilhan ilya imane inaki ingo isaac itamar ivana ivanka ivar jack jackie jackson jacinda jacques jair jake jakub james jamie
jane janet jannik jared jarrod javad javed javier jay jayden jeff jeffrey jen jennie jennifer jens jerome jerry jesse jessie jill jim jimin jin jisoo
jo joachim joao joaquin jody joe joey john jordan jorge jorginho josep joseph josh juan jude judy juergen julen julien julio jung jurgen justin kaja
kamala kate katie katy keir keith keiko ken kenneth kensuke kelly kim klaas kristalina kristi kurt kylian kwame kwon kyle kyrylo larry lars laszlo
laura lauren lautaro lawrence lebron lee leon leonardo lewis liam lionel lindsey lloyd logan lorenzo louisa luca luciano lucy luiz luka luke lula mads
mahathir mahmoud maarten marc marcelo marco marcos margaret mariah marianne marie marine mark marko markus mary martijn masoud masato massimiliano
mateo matt matteo matthew matthias maverick max maximilian mauricio megan meghan mehmet melania mette mia michel mick miguel mike mikel mikhail miles
miliano ming mitch mohamed mohammed mojtaba mohsen murat nancy naomi natalie neil nick nicola nicolas nicole nikki nikol nikolai noah noam novak olaf
ole oleksandr oleksii oliver olivier omar ousmane owen pablo paola paolo park patrizio paula paulo pavel pedro penny pep pete petro petteri phil
philippe pierre pierluigi piers pramila pranab rafal rafid ragnar rahul rajnath ralph randall raphael raul ray recep rex rhys rick rishi rob robbie
roberta rodri rodrigo rodolfo roger roman romelu ron rory ross rowan rudiger ruud ryo sadio sadyr salvador sam samantha samir sanna sanae santiago
scott sean sebastien selena serge sergei sergey sergio shakira shane shannon shaun shehbaz shigeru shin shinzo shiva shun sigit silvio simone sophie
stan stef stefano stephen steve stuart sundar suzanne svitlana sven taehyung tammy tariq tarique taro taylor tedros ted terry thaksin thanos theresa
thiago thom tiger tijjani timo timothee todd tom tomas travis trent trevor tucker tulsi tyler tyson ukrit umaro ursula usain vadim valery valeriy
vasyl vinicius virgil vivek vladimir vladyslav volker volodymyr wang warren wayne wes wolfgang woody wopke xabi xavi xavier xi yaakov yair yevgeny yi
yoav yoon yoshihide yoshihiro younis yuri yves zendaya zinedine zlatan zoe zoran
`;

/**
 * Common first words of the names of people in Indonesian news, lower case. Words that mostly come last in a name (`Siregar`, `Wijaya`, `Trump`) are
 * left out: a first name is what tells where a name begins.
 */
export const givenNames: readonly string[] = [java, outerIslands, others, foreign].flatMap((names) =>
  names.trim().split(/\s+/),
);
