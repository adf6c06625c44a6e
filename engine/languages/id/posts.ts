import { once } from '../../once.ts';
import type { Post } from '../pack.ts';
import { list } from './list.ts';

/** Members of the cabinet, in full and in the short forms that newspapers use, cabinets of 2014–2029. */
const cabinet = list(`
  menteri, menteri koordinator, menteri negara, menko, wakil menteri, wakil menteri koordinator, wamen, wamenko, menteri sekretaris negara
  sekretaris negara, sekretaris kabinet, mensesneg, wamensesneg, seskab, menseskab, menko polkam, menko polhukam, menkopolhukam, menkopolkam
  menko kumham imipas, menko perekonomian, menko ekonomi, menko marves, menkomarves, menko maritim, menko pmk, menko infra, menko infrastruktur
  menko pm, menko pangan, mendagri, wamendagri, menlu, wamenlu, menhan, wamenhan, menag, wamenag, menkum, wamenkum, menkumham, wamenkumham, menham
  wamenham, menteri ham, wamen ham, menimipas, wamenimipas, menteri imipas, wamen imipas, menkeu, wamenkeu, mendikdasmen, wamendikdasmen, mendikbud
  mendikbudristek, mendiknas, mendikti, mendiktisaintek, wamendiktisaintek, menristek, menristekdikti, menbud, wamenbud, menteri kebudayaan, menkes
  wamenkes, mensos, wamensos, menaker, wamenaker, menakertrans, menteri p2mi, menp2mi, wamen p2mi, menperin, wamenperin, mendag, wamendag, menteri esdm
  wamen esdm, menteri pu, wamen pu, menteri pupr, menpupr, menteri pkp, wamen pkp, menpera, mendes, mendes pdt, mendes pdtt, wamendes, wamendes pdt
  mentrans, wamentrans, menhub, wamenhub, menkomdigi, wamenkomdigi, menkominfo, wamenkominfo, mentan, wamentan, menhut, wamenhut, menteri lh, wamen lh
  menteri lhk, menlhk, men lhk, menteri kkp, menteri kp, wamen kp, menteri atr, menteri atr/bpn, wamen atr, wamen atr/bpn, menpan, menpanrb, menpan rb
  menpan-rb, wamenpanrb, wamen panrb, menteri panrb, menteri bumn, wamen bumn, menteri investasi, wamen investasi, mendukbangga, wamendukbangga, menkop
  wamenkop, menkop ukm, menkopukm, menteri umkm, wamen umkm, menpar, wamenpar, menparekraf, wamenparekraf, menekraf, wamenekraf, menpppa, menteri pppa
  wamen pppa, menpora, wamenpora, menhaj, wamenhaj, menteri haji dan umrah
`);

/** Other posts of the state, the provinces, the regencies, the cities and the villages; all public offices. */
const state = list(`
  kepala negara, kepala pemerintahan, wakil presiden, wapres, cawapres terpilih, presiden terpilih, presiden republik indonesia, ibu negara
  kepala staf kepresidenan, utusan khusus presiden, ajudan presiden, ajudan, penasihat khusus presiden, staf khusus presiden, staf khusus menteri
  staf ahli menteri, asisten khusus presiden, sekretaris pribadi presiden, staf khusus wakil presiden, kasetpres, kasetwapres, dirjen, direktur jenderal
  sesditjen, sesjen, sesmen, sekretaris kementerian, sekretaris daerah, sekda, sekdaprov, sekprov, sekdakab, sekdako, sekko, sekwan, sekretaris dewan
  asisten deputi, asdep, asisten sekda, asisten daerah, asisten pemerintahan, asisten perekonomian, asisten administrasi umum, irjen kementerian
  inspektur daerah, staf ahli gubernur, staf ahli wali kota, staf ahli bupati, staf khusus gubernur, tenaga ahli utama, tenaga ahli menteri, gubernur
  wakil gubernur, wagub, bupati, wakil bupati, wabup, wali kota, walikota, wakil wali kota, wawali, wawalkot, wawako, walkot, wako, bupati administrasi
  wali kota administrasi, camat, sekcam, sekretaris camat, lurah, seklur, sekretaris lurah, kades, sekdes, kaur desa
  kadus, dukuh, kepala lingkungan, kaling, keuchik, geuchik, reje, wali nagari, wali jorong, penghulu kampung, pambakal
  perbekel, kelian banjar, kelihan, pangulu, ketua rt, ketua rw, ketua rukun tetangga, ketua rukun warga, pak rt, pak rw, ketua bpd
  ketua lpm, kadis, kadinkes, kadinsos, kadisdik, kadisdikbud, kadispendik, kadishub, kadispora, kadisnaker, kadisnakertrans, kadisdag, kadisperindag
  kadisperin, kadispar, kadisparbud, kadisparekraf, kadisbudpar, kadisbud, kadiskominfo, kadiskominfotik, kadiskanak, kadisdukcapil, kadispertan
  kadistan, kadistanak, kadiskan, kadishut, kadis pu, kadis pupr, kadis lh, kadis lhk, kadis esdm, kadis perkim, kadis kesehatan, kadis pendidikan
  kadis perhubungan, kadis sosial, kadis damkar, kadis pertanian, kakanwil, kakanim, kakan kemenag, kakankemenag, kakanwil kemenag, kakanwil kemenkumham
  kasatpol pp, kasat pol pp, kalaksa, kalaksa bpbd, kalak bpbd, kepala pelaksana, kepala pelaksana harian, kalapas, karutan, kapuskesmas, kapusdatin
  kapusdatinkom, kakansar, danpos sar, kepala perwakilan, anggota dewan, anggota legislatif, aleg, wakil rakyat, legislator, senator, ketua pansus
  ketua panja, duta besar, dubes, wakil dubes, wakil tetap, konsul, konjen, konsul jenderal, konsul kehormatan, diplomat, atase, atase pertahanan
  atase polri, kuasa usaha, utusan khusus, pelapor khusus, komisaris tinggi, komisioner tinggi, komisioner, deputi penindakan, ketua ppk, ketua pps
  deputi gubernur, deputi gubernur senior, pejabat pembuat komitmen, syahbandar, pengawas ketenagakerjaan, pengawas sekolah, penghulu, pranata humas
  pns, asn, perdana menteri, pm, wakil perdana menteri, deputi perdana menteri, kanselir, menteri besar, kepala eksekutif, pemimpin tertinggi
  pemimpin de facto, raja, ratu, emir, kaisar, putra mahkota, pangeran, presiden interim, presiden sementara, penasihat keamanan nasional, jaksa distrik
  sheriff, marshal, pemimpin mayoritas, pemimpin oposisi, juru bicara presiden, juru bicara pemerintah, sekretaris pers, utusan presiden, negosiator
  kepala negosiator, kepala intelijen, menteri senior, menteri utama, komisaris eropa, perwakilan tinggi, walikota terpilih, gubernur terpilih
  bupati terpilih, prakirawan, prakirawan cuaca, forecaster, juru penerang, polisi kehutanan, polhut, kepala desa, asisten i, asisten ii
  asisten iii, carik, jogoboyo, jagabaya, pamong desa, pamong budaya, kepala jorong, modin, kamituwo, ketua bamus, penyuluh agama, widyaiswara
  kepala suku dinas, kepala suku badan, kasudin, wakil kepala suku dinas, statistisi, pengamat gunung api, asisten pidana khusus, asisten pidana umum, asisten intelijen, asisten pembinaan, asisten pengawasan
  asisten tindak pidana khusus, asisten tindak pidana umum, asisten operasi, asisten teritorial, asisten logistik, asisten personel
`);

/** Police, army and fire brigade, with the short forms of their posts. */
const force = list(`
  kaops, wakaops, kaopsda, kaopsres, dankorwil, kasubsatgas, kasatgas humas, wakasatgas, kapolri, wakapolri, kapolda, wakapolda, kapolres, wakapolres, kapolresta, wakapolresta, kapolrestabes, wakapolrestabes, kapolres metro
  wakapolres metro, kapolsek, wakapolsek, kapolsekta, kapolsubsektor, kapospol, kabareskrim, wakabareskrim, kabaintelkam, kabaharkam, kadiv humas
  kadivhumas, kadiv propam, kadivpropam, kadiv hubinter, kadivkum, karo penmas, karopenmas, karo ops, karoops, karo sdm, karo multimedia, kabid humas
  kabidhumas, kabid propam, kabid dokkes, kabiddokkes, kabid labfor, kabid, kabag, kabag ops, kabagops, kabag humas, kabag penum, kabagpenum, kasubbag
  kasubag, kasubbag humas, kasubag humas, kasubbid, kasubbid penmas, kasubid penmas, kasubdit, kasubdit jatanras, kasubdit renakta, kasubdit gakkum
  kasubdit siber, kasi, kasie, kasi humas, kasihumas, kasie humas, kasi propam, kasi intel, kasi pidum, kasi pidsus, kasi penkum, kasipenkum, kasat
  kasat reskrim, kasatreskrim, kasat lantas, kasatlantas, kasat narkoba, kasat resnarkoba, kasatresnarkoba, kasatnarkoba, kasat samapta, kasat intelkam
  kasatintelkam, kasat binmas, kasat polairud, kasat polair, kasat tahti, kasat pjr, kasatgas, kanit, kanit reskrim, kanitreskrim, kanit ppa
  kanit pidum, kanit tipidkor, kanit tipidter, kanit jatanras, kanit resmob, kanit laka, kanit laka lantas, kanit gakkum, kanit lantas, kanit regident
  kanit binmas, kanit intelkam, panit, panit reskrim, kaur penum, kaurbinops, kbo, kbo reskrim, kbo satreskrim, katim, katim resmob, ka spkt
  kepala spkt, pamapta, kainduk pjr, dirreskrimum, direskrimum, dirkrimum, dirreskrimsus, direskrimsus, dirkrimsus, dirresnarkoba, diresnarkoba
  dirnarkoba, dirlantas, dirsamapta, dirintelkam, dirbinmas, dirpolairud, dirpolair, dirpamobvit, dirtahti, dirressiber, dirresppa, dirres ppa
  wadirreskrimum, wadirreskrimsus, wadirlantas, wadirresnarkoba, dirtipidum, dirtipideksus, dirtipidsiber, dirtipidkor, dirtipidnarkoba, dirtipidter
  dirtipid ppa, dirgakkum, dirkamsel, dirregident, kakorlantas, kakorbinmas, kakorsabhara, kakorpolairud, kadensus 88, kadensus, dankorbrimob
  dankor brimob, dansat brimob, danyon brimob, danki, irwasum, irwasda, asops kapolri, as sdm kapolri, kapusdokkes, kapuslabfor, kapusident, kapusiknas
  karumkit, kasetum, danton, danru, danton damkar, danru damkar, komandan regu, komandan peleton, komandan pleton, komandan kompi, komandan batalyon, penyidik, penyidik pembantu, penyelidik, bhabinkamtibmas, babinsa, bintara, perwira, prajurit, petugas damkar, panglima
  panglima besar, kepala staf, kepala staf gabungan, kepala staf umum, kasum, ksad, kasad, wakasad, wakil ksad, ksal, kasal, wakasal, ksau, kasau
  wakasau, kepala staf angkatan darat, kepala staf angkatan laut, kepala staf angkatan udara, pangdam, pangdam jaya, kasdam, pangkostrad
  pangkogabwilhan, pangkoarmada, pangkolinlamil, pangkoops, pangkoopsud, pangkoopssus, pangdivif, pangkodau, dankormar, danjen kopassus, danjen, danrem
  kasrem, dandim, kasdim, danramil, danyon, danyonif, danlanud, danlanal, danlantamal, dankodaeral, danpuspom, danpuspomad, danpuspomal, danpomdam
  dandenpom, danpaspampres, danpussenif, dankodiklat, dankodiklatad, danseskoad, dansesko, dansatgas, dansatgas pamtas, dansat, danki satgas, danpos
  danpos ramil, komandan, wadan, wadansatgas, perwira penerangan, kapendam, wakapendam, kapenrem, kapen, kapen satgas, kapenkogabwilhan, kapenkostrad
  kapen kopassus, kapuspen, kadispen, kadispenad, kadispenal, kadispenau, kababinkum, kabais, kabinda, kapuskes, kapusjarah, aster panglima, asintel
  aspidum, aspidsus, asbin, pasi intel, pasiter, danunit intel, gubernur akmil, gubernur akpol, kepala unit reserse kriminal
  kepala bidang hubungan masyarakat, kepala bidang humas, kepala seksi humas, kepala divisi humas, kepala biro penerangan masyarakat
  kepala sub bagian humas, kepala subbagian humas, kepala pusat penerangan, kepala penerangan, kepala pusat penerangan hukum
  direktur reserse kriminal umum, direktur reserse kriminal khusus, direktur reserse narkoba, direktur lalu lintas, direktur tindak pidana umum
  direktur tindak pidana siber, direktur tindak pidana ekonomi khusus, direktur tindak pidana korupsi, kepala detasemen, kepala regu, kepala polisi
  panglima militer, kepala staf militer, inspektur polisi
`);

/** Courts and prosecutors. */
const justice = list(`
  hakim, hakim ketua, hakim anggota, hakim agung, hakim konstitusi, hakim tunggal, hakim ad hoc, hakim federal, hakim distrik, ketua majelis hakim
  anggota majelis hakim, ketua pn, wakil ketua pn, panitera, panitera pengganti, panitera muda, juru sita, jurusita, humas pn, pejabat humas pn
  juru bicara pn, jaksa, jaksa agung, wakil jaksa agung, jaksa agung muda, jampidsus, jampidum, jamintel, jamdatun, jamwas, jambin, jampidmil
  jaksa penuntut umum, jpu, jaksa penuntut, jaksa fungsional, penuntut umum, jaksa federal, jaksa khusus, kajari, kajati, wakajati, wakajari, kacabjari
  kapuspenkum, kasipidum, kasipidsus, kasi intelijen, kasi intelejen, kepala seksi intelijen, kepala seksi penerangan hukum, oditur, oditur militer
  dirdik, dirdik jampidsus, direktur penyidikan, direktur penuntutan, mediator pengadilan
`);

/** Heads of think tanks and watchdogs for the most part, unless a public body is theirs (`Direktur Eksekutif WFP`). */
const ofThinkTanks = list(
  'direktur eksekutif, wakil direktur eksekutif, direktur riset, kepala riset, deputi direktur riset, direktur pusat, wakil direktur pusat',
);

/** Callings of people who speak for what they know. */
const knowledge = list(`
  ketua tim peneliti, penulis utama, penulis studi, penulis penelitian, guru besar, dosen, dosen senior, dosen tetap, lektor, lektor kepala, asisten profesor
  profesor, profesor emeritus, profesor madya, associate professor, asisten dosen, akademisi, akademikus, cendekiawan, intelektual, ilmuwan, saintis
  peneliti, peneliti utama, peneliti senior, peneliti muda, peneliti ahli utama, perekayasa, periset, pakar, ahli, tenaga ahli hukum, pengamat
  pemerhati, analis, analis utama, analis senior, analis pasar, analis saham, analis kebijakan, kepala ekonom, head of economist, head of research, head of macroeconomic research, senior economist, economist, research analyst
  senior analyst, equity analyst, market analyst, kepala riset ekonomi, kepala penelitian, ekonom, ekonom senior
  chief economist, ekonom utama, kepala analis, pengkaji, kolumnis, kritikus, kritikus film, futuris, futurolog, konsultan, konsultan politik
  perencana keuangan, financial planner, penasihat keuangan, aktuaris, pengamat politik, pengamat militer, pengamat ekonomi, pengamat hukum
  pengamat transportasi, pengamat penerbangan, pengamat sepak bola, pengamat intelijen, pengamat kebijakan publik, pengamat tata kota, pengamat otomotif
  pengamat timur tengah, pengamat pendidikan, pakar hukum, pakar hukum pidana, pakar hukum tata negara, pakar komunikasi politik, pakar telematika
  pakar epidemiologi, ahli hukum, ahli hukum pidana, ahli hukum tata negara, ahli bahasa, ahli forensik, ahli gizi, ahli waris budaya, ahli saraf
  ahli epidemiologi, ahli geologi, ahli virologi, ahli astronomi, ahli sejarah, ahli nutrisi, ahli bedah, ahli jantung, ahli mikrobiologi
  ahli kesehatan, ahli keamanan siber, ahli strategi, ahli meteorologi, ahli tata kota, saksi ahli, dokter, dokter umum, dokter spesialis, dokter gigi
  dokter hewan, dokter anak, dokter bedah, dokter kandungan, dokter kulit, dokter mata, dokter jantung, dokter forensik, dokter ahli, dokter gizi
  dokter spesialis penyakit dalam, dokter penyakit dalam, praktisi, konselor, dokter olahraga, dokter residen, dokter penanggung jawab, spesialis, spesialis anak, spesialis jantung, spesialis paru, spesialis penyakit dalam
  spesialis gizi klinik, konsultan laktasi, psikolog, psikolog klinis, psikolog anak, psikiater, psikoterapis, terapis, fisioterapis, apoteker
  ahli farmasi, bidan, perawat, nutrisionis, dietisien, perawat senior, epidemiolog, virolog, imunolog, mikrobiolog, patolog, neurolog, kardiolog
  onkolog, dermatolog, dermatologis, ginekolog, urolog, pediatris, radiolog, ortopedis, sosiolog, antropolog, arkeolog, sejarawan, filsuf, filolog
  linguis, kriminolog, politikolog, demografer, geolog, geofisikawan, seismolog, vulkanolog, meteorolog, klimatolog, oseanografer, astronom, astronaut
  astrofisikawan, fisikawan, kimiawan, matematikawan, biolog, ahli biologi, ahli ekologi, ekolog, entomolog, herpetolog, botanis, zoolog, primatolog
  ornitolog, paleontolog, genetikawan, ahli genetika, neurosaintis, ahli paleontologi, ahli fisika, ahli kimia, ahli kelautan, arsitek, planolog
  insinyur, kurator, budayawan, agamawan, pedagog, grafolog, rektor, wakil rektor, warek, dekan, wakil dekan, wadek, direktur pascasarjana
  ketua program studi, kaprodi, ketua jurusan, ketua departemen, kepala lppm, pengajar, staf pengajar, pengajar hukum, pakar keamanan siber
  pakar keamanan, pakar kesehatan, pakar pangan, pakar gizi, pakar teknologi, pakar transportasi, pakar lingkungan, pakar kebijakan publik
  ahli toksikologi, ahli pangan, instruktur keselamatan berkendara, pakar otomotif, pakar mikroekspresi, pakar ekspresi, pakar parenting, pakar properti
`);

/** Callings of everybody else who may be named: business, law, parties, arts, sport, faith, family, witnesses, citizens. */
const everybody = list(`
  juru kampanye, jurkam, juru masak, juru las, juru mudi, juru foto, juru kamera, juru rias, politisi, politikus, kader, elite, elit, petinggi, fungsionaris, simpatisan, caleg, calon legislatif, capres, cawapres, cagub, cawagub, cabup, cawabup
  cawalkot, cawali, cawawali, calon presiden, calon wakil presiden, calon gubernur, calon bupati, calon wali kota, bacapres, bakal calon
  ketua tim pemenangan, relawan, ketua relawan, pegiat media sosial, ceo, cfo, coo, cto, cmo, cio, chro, vp, svp, evp, avp, gm, chief executive officer
  chief executive, chief financial officer, chief operating officer, chief technology officer, chief marketing officer, chief commercial officer
  chief product officer, chief of, chief corporate affairs, president director, presiden direktur, wakil presiden direktur, presiden komisaris
  komisaris utama, komisaris independen, direktur pelaksana, managing director, direktur keuangan
  direktur operasional, direktur operasi, direktur pemasaran, direktur penjualan, direktur komersial, direktur bisnis, direktur niaga, direktur sdm
  direktur human capital, direktur kepatuhan, direktur treasury, direktur digital, marketing director, sales director, country director
  executive director, deputy director, vice president, senior vice president, executive vice president, general manager, assistant general manager
  country manager, product manager, brand manager, marketing manager, area manager, store manager, project manager, resort manager, branch manager
  regional manager, team manager, manager, assistant manager, marketing communication manager, marcomm manager, public relations
  public relations manager, pr manager, head of, corporate secretary, sekretaris perusahaan, corporate communication, corporate communications
  vice president corporate communication, vp corporate communication, vp public relation, vp public relations, head of corporate communication
  head of corporate communications, head of marketing, head of product, head of public relations, head of communications, external communication
  corporate affairs, product expert, product marketing, division head, group head, department head, brand ambassador, founder, co-founder, owner
  chairman, vice chairman, chairwoman, chairperson, president, pendiri, salah satu pendiri, pemilik, bos, bos besar, juragan, pengusaha, pebisnis
  wirausahawan, konglomerat, miliarder, taipan, investor, trader, eksekutif, pemegang saham, pengelola, mandor, penanggung jawab, penjaga, manajer
  manajer umum, manajer humas, manajer komunikasi, manajer tim, manajer produk, manajer area, manajer pemasaran, manajer timnas, asisten manajer
  supervisor, karyawan, karyawati, pegawai, pekerja, buruh, staf, teknisi, mekanik, kasir, pramusaji, pelayan, satpam, sekuriti, security
  petugas keamanan, juru parkir, tukang parkir, tukang ojek, tukang becak, tukang bangunan, pengemudi, sopir, supir, driver, ojol, driver ojol
  pengemudi ojek online, kernet, kondektur, masinis, pilot, kopilot, pramugari, pramugara, nakhoda, nahkoda, anak buah kapal, abk, kurir, montir
  kuli bangunan, pedagang, penjual, pembeli, pelanggan, konsumen, nasabah, pemilik warung, pemilik toko, pemilik rumah, pemilik kos, pemilik lahan
  pemilik mobil, pemilik kapal, petani, peternak, nelayan, petambak, perajin, pengrajin, pelaku usaha, pelaku umkm, penambang, pemulung, pengepul
  pengamen, pensiunan, ibu rumah tangga, asisten rumah tangga, pengacara, kuasa hukum, advokat, penasihat hukum, lawyer, ketua tim kuasa hukum
  pendamping hukum, notaris, kurator kepailitan, mediator, detektif swasta, aktivis, penggiat, pegiat, pegiat lingkungan, aktivis lingkungan
  aktivis ham, aktivis perempuan, aktivis antikorupsi, whistleblower, pelapor, terlapor, pemohon, termohon, penggugat, tergugat, pendamping
  koordinator aksi, koordinator lapangan, korlap, pengunjuk rasa, demonstran, ketua bem, presiden mahasiswa, presma, tokoh masyarakat, tokoh agama
  tokoh adat, tokoh pemuda, tokoh perempuan, tokoh, sesepuh, ketua adat, kepala adat, kepala suku, ondoafi, bendesa adat, klian adat, pemangku adat
  juru kunci, kuncen, dukun, paranormal, peramal, pawang, ulama, penceramah, pendakwah, dai, mubalig, khatib, santri, pengasuh
  pengasuh pondok pesantren, pengasuh ponpes, pimpinan pondok pesantren, pimpinan pesantren, mursyid, rais aam, katib aam, mustasyar, imam besar
  imam masjid, marbot, marbut, uskup, uskup agung, kardinal, paus, patriark, suster, biksuni, pedanda, sulinggih, pemangku, rabi, ayatollah, dalai lama
  mufti, mufti agung, pelatih, pelatih kepala, asisten pelatih, pelatih kiper, pelatih interim, pelatih fisik, pelatih timnas, arsitek tim, juru taktik
  juru racik, allenatore, kiper, penjaga gawang, bek, bek kiri, bek kanan, bek tengah, gelandang, gelandang serang, gelandang bertahan, penyerang
  striker, winger, penyerang sayap, ujung tombak, bomber, playmaker, kapten, kapten tim, kapten timnas, pemain, pemain naturalisasi, pemain depan
  pemain belakang, pemain tengah, pemain bertahan, legenda, pesepak bola, pesepakbola, pebola, wonderkid, megabintang, superstar, mega bintang, wasit
  hakim garis, agen pemain, agen, direktur olahraga, direktur teknik, direktur teknis, chef de mission, cdm, atlet, olahragawan, lifter, perenang
  pelari, sprinter, petenis, pebulu tangkis, pebulutangkis, tunggal putra, tunggal putri, ganda putra, ganda putri, ganda campuran, pebasket, pevoli
  pesilat, pesenam, petinju, karateka, judoka, taekwondoin, pemanah, petembak, pegolf, pecatur, grandmaster, pebiliar, pembalap, rider, kepala mekanik
  pereli, pesepeda, pendaki, penyelam, pemandu, pemandu wisata, petarung, petarung mma, atlet esports, ketua panpel, juara dunia, penyanyi
  penyanyi dangdut, pedangdut, vokalis, gitaris, drummer, musisi, musikus, rapper, komposer, pencipta lagu, produser, produser musik, produser film, dj
  idol, anggota band, leader, personel, konduktor, aktor, aktris, artis, pesinetron, pemeran, bintang film, bintang sinetron, sutradara
  penulis skenario, penulis, novelis, penyair, sastrawan, cerpenis, dalang, pelukis, seniman, pematung, fotografer, videografer, perupa, desainer
  perancang busana, komikus, ilustrator, animator, koki, chef, barista, komika, komedian, pelawak, presenter, pembawa acara, host, mc, penari
  koreografer, pesulap, mentalis, model, supermodel, youtuber, selebgram, seleb tiktok, tiktoker, influencer, kreator konten, konten kreator
  content creator, streamer, gamer, vlogger, podcaster, blogger, selebritas, selebriti, sosialita, make up artist, penata rias, putri indonesia
  miss universe, miss world, finalis, pemenang, penonton, penggemar, pengguna, manajer artis, penulis buku, biografer, penerjemah, warga, warga setempat
  warga sekitar, penduduk, pengungsi, penyintas, korban, korban selamat, ahli waris, saksi, saksi mata, saksi kunci, saksi korban, terdakwa, tersangka
  terpidana, terduga pelaku, pelaku, narapidana, napi, tahanan, buronan, otak pelaku, penumpang, calon penumpang, pengunjung, turis, wisatawan
  pejalan kaki, pengendara, pengguna jalan, pemudik, tetangga, tetangga korban, teman, teman korban, sahabat, rekan, rekan korban, kerabat, kolega
  mahasiswa, mahasiswi, siswa, siswi, pelajar, murid, santriwati, guru, guru honorer, guru ngaji, kepala sekolah, kepsek, wakil kepala sekolah, wakasek
  wali kelas, wali murid, orang tua murid, penjaga sekolah, alumnus, pengawas, ayah, ayahanda, ayah kandung, ayah tiri, ayah korban, bapak kandung
  bapak korban, ibunda, ibu kandung, ibu tiri, ibu korban, ibu mertua, ayah mertua, mertua, orang tua, orangtua, orang tua korban, istri, istri korban
  suami, suami korban, anak, anak korban, anak sulung, anak bungsu, putra sulung, putri sulung, putra bungsu, putri bungsu, adik, adik korban, adik ipar
  kakak, kakak korban, kakak kandung, adik kandung, kakak ipar, ipar, paman, paman korban, bibi, bibi korban, tante korban, kakek, nenek, nenek korban
  cucu, keponakan, sepupu, menantu, besan, pacar, kekasih, tunangan, janda, duda, majikan, jamaah, jemaah, jemaat, calon jemaah haji, veteran, pejuang
  pasien, penyandang disabilitas, transpuan, pemilik akun, pengusaha tambang, peretas, hacker
`);

/** Posts whose body decides what the holder is: a public body where none is named (a `Komisaris` before a name alone is police). */
const ofPublicBodies = list(`
  komisaris, presiden, pemimpin, kepala, kepala bidang, kepala seksi, kepala sub bidang, kepala subbidang, kepala subdirektorat, kepala biro, kepala bagian
  kepala pusat, kepala satuan, kepala unit, kepala subbagian, kepala wilayah, kapus, kapokja, ketua pokja, juru bicara, jubir, deputi, deputi bidang
  sekretaris utama, sestama, sekretaris jenderal, sekjen, wasekjen, inspektur jenderal, irjen, inspektur, inspektur utama, irtama, direktur, staf khusus
  stafsus, staf ahli, tenaga ahli, penasihat, penasihat senior, penasihat utama, pejabat, pejabat tinggi, pejabat senior, humas, kepala humas, penyuluh
  penyuluh pertanian, petugas, koordinator bidang, analis kebijakan ahli madya, pengawas pemilu, perwakilan, utusan, ketua delegasi, anggota dewas
  ketua dewas, kepala program, kepala instalasi, kepala operasi, kepala misi, direktur regional, kepala komunikasi, anggota dewan gubernur
  kepala departemen, kepala grup
`);

/** What companies manage, as their English posts name it. */
const companyAreas = list(`
  account, brand, business development, business, commercial, communication, communications, community, compliance, corporate affairs
  corporate communication, corporate communications, corporate secretary, creative, customer experience, customer service, contact center, data
  design, digital, e-commerce, engineering, external affairs, external communications, external relations, finance, government affairs
  government relation, government relations, growth, hr, human capital, human resources, information technology, investor relation, investor relations
  it, legal, logistics, marketing, marketing communication, marketing communications, media, media relations, operation, operations, partnership
  partnerships, people, pr, product, product marketing, production, project, program, public affairs, public policy, public policy and government relations
  public relation, public relations, quality, r&d, research, retail, risk, sales, sales and marketing, strategy, supply chain, sustainability, technology
`);
const companyRanks = list(
  'manager, director, executive, lead, officer, specialist, supervisor, general manager, senior manager, head, division head',
);
const beforeArea = list(
  'head of, vp, vp of, svp, evp, avp, vice president, vice president of, senior vice president, executive vice president, gm, general manager, director of, manager, senior manager, senior director, staff, team',
);

/** English posts of companies, which Indonesian papers leave as they are: `Senior Manager Public Relations`, `VP Corporate Secretary`. */
const ofCompanies = companyAreas.flatMap((area) => [
  ...companyRanks.map((rank) => `${area} ${rank}`),
  ...beforeArea.map((rank) => `${rank} ${area}`),
  `chief ${area} officer`,
]);

/** Posts whose body decides what the holder is: a private body where none is named. */
const ofPrivateBodies = list(`
  ketua umum, ketum, wakil ketua umum, waketum, ketua harian, ketua pengurus, ketua bidang, ketua bappilu, ketua desk, sekretaris umum, sekum, bendahara
  bendahara umum, bendum, ketua pelaksana, ketua panitia, ketua penyelenggara, ketua departemen bidang, direktur program, direktur kampanye
  direktur advokasi, direktur hubungan, direktur komunikasi, direktur marketing, direktur umum, manajer program, manajer kampanye, manajer riset
  kepala divisi, kepala advokasi, kadiv advokasi, kepala cabang, kepala toko, kepala pabrik, kepala komunikasi perusahaan, koordinator
  koordinator nasional, koordinator program, koordinator wilayah, anggota direksi, presiden klub, presiden federasi, wakil presiden klub
  petinggi klub, perwakilan perusahaan, manajer humas dan komunikasi, jurnalis, wartawan, reporter, koresponden, editor, redaktur
  direktur utama, dirut, wadirut, wakil direktur utama, pemimpin redaksi, pemred, wakil pemimpin redaksi, redaktur pelaksana, kontributor, penyiar
`);

/** Posts that say nothing of the body. */
const open = list(`
  ketua, ketua tim, anggota tim, sekretaris, anggota, pimpinan, pengurus, ketua presidium, presidium, juru runding, ketua divisi, kadiv
  kepala sekretariat, ketua sidang, pembina, ketua pembina, ketua tim investigasi, penasihat hukum pemerintah, pengurus harian
`);

/** Posts of the cabinet that want the name of their field behind them. */
const withField = new Set(
  list('menteri, menteri koordinator, menteri negara, menko, wakil menteri, wakil menteri koordinator, wamen, wamenko'),
);

/** Other posts that name their office themselves, so that what follows is their holder. */
const ownOffice = new Set(
  list(`
  wapres, wakil presiden, kepala negara, kepala staf kepresidenan, kapolri, wakapolri, kabareskrim, wakabareskrim, kabaintelkam, kabaharkam
  kadiv humas, kadivhumas, kadiv propam, kadivpropam, karo penmas, karopenmas, kakorlantas, kadensus 88, dirtipidum, dirtipideksus, dirtipidsiber
  dirtipidkor, dirtipidnarkoba, dirtipidter, ksad, kasad, wakasad, ksal, kasal, wakasal, ksau, kasau, wakasau, kepala staf angkatan darat
  kepala staf angkatan laut, kepala staf angkatan udara, pangkostrad, dankormar, danjen kopassus, danpaspampres, kadispenad, kadispenal, kadispenau
  jaksa agung, wakil jaksa agung, jampidsus, jampidum, jamintel, jamdatun, jamwas, jambin, jampidmil, kapuspenkum, hakim konstitusi, hakim agung
  `),
);

/** Marks the posts that say themselves whose they are. */
const complete = (posts: readonly Post[]): Post[] =>
  posts.map((post) =>
    ownOffice.has(post.words) || (cabinet.includes(post.words) && !withField.has(post.words))
      ? { ...post, complete: true }
      : post,
  );

function held(names: readonly string[], holder: Post['holder'], impliesBody?: Post['impliesBody']): Post[] {
  return names.map((words) => (impliesBody ? { words, holder, impliesBody } : { words, holder }));
}

/**
 * Posts and callings of Indonesian public life, each once. A post does not hold the name or the head of its body (`ketua` + `DPR`,
 * `kepala` + `dinas kesehatan`), nor words that modify any post (`wakil`, `mantan`). `irjen`, `profesor` and `raja` are titles as well:
 * posts before a body or alone, titles before a name.
 */
export const posts = once((): readonly Post[] => [
  ...complete(held([...cabinet, ...state, ...force, ...justice], 'official', 'institution')),
  ...held(knowledge, 'expert'),
  ...held(ofThinkTanks, 'by-body', 'knowledge'),
  ...held(everybody, 'person'),
  ...held(
    ofCompanies.filter((words) => ![knowledge, everybody, ofPrivateBodies].some((listed) => listed.includes(words))),
    'person',
  ),
  ...held(ofPublicBodies, 'by-body', 'institution'),
  ...held(ofPrivateBodies, 'by-body', 'organization'),
  ...held(open, 'by-body'),
]);
