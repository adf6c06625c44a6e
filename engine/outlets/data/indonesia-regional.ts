/** Indonesian regional outlets that belong to none of the large networks, by province (rows: see `readOutletTable`). */
export const indonesianRegional = `
= id id online
AJNN; Aceh Journal National Network | ajnn.net
?Rakyat Aceh; Harian Rakyat Aceh | harianrakyataceh.com | newspaper
Waspada Aceh | waspadaaceh.com
?Waspada; Harian Waspada; Waspada Online | waspada.id waspada.co.id | newspaper +
?Analisa; Harian Analisa; Analisa Daily | analisadaily.com | newspaper +
Medan Bisnis | medanbisnisdaily.com | newspaper
Mimbar Umum | mimbarumum.co.id | newspaper
Sinar Indonesia Baru; Harian SIB | hariansib.com | newspaper
Mistar.id; ?Mistar | mistar.id
?Singgalang; Harian Singgalang | hariansinggalang.co.id | newspaper
Klikpositif | klikpositif.com
Langgam.id; ?Langgam | langgam.id
Covesia | covesia.com
GoRiau | goriau.com | +
Cakaplah | cakaplah.com
Riau Online | riauonline.co.id
Halloriau | halloriau.com
Riau24 | riau24.com
Batamnews | batamnews.co.id | +
Tanjungpinang Pos | tanjungpinangpos.id | newspaper
Haluan Kepri | haluankepri.com | newspaper
Metro Jambi | metrojambi.com | newspaper
RMOL Sumsel | rmolsumsel.id | rmol
RMOL Bengkulu | rmolbengkulu.id | rmol
RMOL Lampung | rmollampung.id | rmol
RMOL Banten | rmolbanten.com | rmol
RMOL Jabar | rmoljabar.id | rmol
RMOL Jateng | rmoljawatengah.id | rmol
Babel Pos | babelpos.disway.id babelpos.co | newspaper disway
Lampung Post; Lampost | lampost.co | newspaper mediagroup +
Kupas Tuntas | kupastuntas.co
Saibumi | saibumi.com
Lampung Pro | lampungpro.co
Radar Banten | radarbanten.co.id | newspaper +
?Banten Raya | bantenraya.com | newspaper
BantenNews | bantennews.co.id
Satelit News | satelitnews.com | newspaper
Tangerang Ekspres | tangerangekspres.co.id tangerangekspres.disway.id | newspaper disway
Tangerang News | tangerangnews.com
Berita Jakarta | beritajakarta.id
Inilah Koran | inilahkoran.id | newspaper +
Sukabumi Update | sukabumiupdate.com
Fajar Cirebon | fajarcirebon.com | newspaper
Jabarnews | jabarnews.com
Bandung Bergerak | bandungbergerak.id
Radar Karawang | radarkarawang.id | newspaper
Radar Sukabumi | radarsukabumi.com | newspaper
Suara Merdeka | suaramerdeka.com | newspaper +
Suara Baru | suarabaru.id
Joglosemar News; Joglosemar | joglosemarnews.com | +
Murianews | murianews.com
Betanews.id; Betanews | betanews.id
Kedaulatan Rakyat; KRjogja | krjogja.com | newspaper +
Bernas.id; ?Bernas; Harian Bernas | bernas.id | newspaper
Harian Merapi; Merapi News | harianmerapi.com | newspaper promedia
Beritajatim | beritajatim.com | +
Times Indonesia | timesindonesia.co.id | +
Ngopibareng | ngopibareng.id
Bangsa Online; HARIAN BANGSA | bangsaonline.com
Duta Masyarakat | duta.co | newspaper
Surabaya Pagi | surabayapagi.com | newspaper
Harian Bhirawa; ?Bhirawa; Bhirawa Online | harianbhirawa.co.id | newspaper
Malang Times; Jatim Times | jatimtimes.com
Kabar Madura | kabarmadura.id | newspaper
Lensa Indonesia | lensaindonesia.com
Bali Post | balipost.com | newspaper +
Nusa Bali | nusabali.com | newspaper +
Metro Bali | metrobali.com | +
Balipuspa News | balipuspanews.com
= id en newspaper
The Bali Sun | thebalisun.com | online
The Bali Times | thebalitimes.com
Coconuts Bali; Coconuts Jakarta | | online
= id id newspaper
Suara NTB | suarantb.com | +
Radar Lombok | radarlombok.co.id
Victory News | victorynews.id | +
Timor Express; Timex Kupang; ?Timex | timexkupang.fajar.co.id
Floresa | floresa.co | online
Ekora NTT | ekorantt.com | online
Flores Pos | florespos.net
Katong NTT | katongntt.com | online
Suara Pemred; Suarapemredkalbar | suarapemredkalbar.com
Tabengan | tabengan.co.id
Borneonews | borneonews.co.id | online +
Prokalteng; PROKALTENG.CO | prokalteng.jawapos.com | online jawa-pos
Mata Banua | matabanua.co.id
Kalimantan Post | kalimantanpost.com
Apahabar | apahabar.com bakabar.com | online +
Kanal Kalimantan | kanalkalimantan.com | online
Koran Kaltim | korankaltim.com | +
Kaltim Kece | kaltimkece.id | online
Samarinda Pos; Sapos | sapos.co.id
Bontang Post | bontangpost.id
Niaga Asia | niaga.asia | online
?Benuanta | benuanta.co.id | online +
Berita Manado | beritamanado.com | online +
Barta1 | barta1.com | online
Zona Utara | zonautara.com | online
Gorontalo Post | gorontalopost.co.id | +
Hargo; Harian Gorontalo | hargo.co.id | online
Media Alkhairaat; Harian Alkhairaat | media.alkhairaat.id
?Mercusuar; Harian Mercusuar | mercusuar.web.id
Kabar Selebes | kabarselebes.id | online +
Sultra Kini | sultrakini.com | online
Zonasultra; Zona Sultra | zonasultra.com zonasultra.id | online
?Telisik | telisik.id | online +
Radar Sulbar | radarsulbar.co radarsulbar.fajar.co.id | fajar
?Terkini; Makassar Terkini | terkini.id | online +
Siwalima; Siwalima News | siwalimanews.com | +
Malut Post | malutpost.com | +
Jubi; Jubi.co.id | jubi.id | online +
Suara Papua | suarapapua.com | online +
Kabar Papua | kabarpapua.co | online
Papua Barat Pos | papuabaratpos.com
`;
