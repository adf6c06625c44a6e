/** Channels and regional sites of the large Indonesian networks (rows: see `readOutletTable`). */
export const indonesianNetworks = `
= id id online ct-corp detik.com
detikFinance; Detik Finance | finance.
detikINET; Detik Inet | inet.
detikHot | hot.
detikPop
detikHealth; Detik Health | health.
detikSport; Detik Sport | sport.
detikOto; Detik Oto | oto.
detikTravel; Detik Travel | travel.
detikFood; Detik Food | food.
detikEdu; Detik Edu
detikHikmah
detikProperti
detikX
20detik; detikTV | 20.
Wolipop | wolipop.
detikJatim; detik Jatim
detikJateng; detik Jateng
detikJabar; detik Jabar
detikJogja; detik Jogja
detikBali; detik Bali
detikSulsel; detik Sulsel
detikSumut; detik Sumut
detikSumbagsel
detikKalimantan

= id id newspaper kg-media tribunnews.com
Serambi Indonesia; Serambinews | aceh. serambinews.com | +
Prohaba; Prohaba.co | prohaba.
Tribun Medan | medan. tribun-medan.com
Tribun Pekanbaru; Tribunpekanbaru.com | pekanbaru.
Tribun Batam; TribunBatam.id | batam.
Tribun Jambi; Tribunjambi.com | jambi.
Sriwijaya Post; Sripoku; Sripoku.com | palembang.
Tribun Sumsel; TribunSumsel.com | sumsel.
Bangka Pos | bangka. bangkapos.com | +
Pos Belitung; Posbelitung.co | belitung.
Tribun Lampung; Tribunlampung.co.id | lampung.
Tribun Bengkulu; TribunBengkulu.com | bengkulu.
Tribun Padang; TribunPadang.com | padang.
Tribun Jakarta; TribunJakarta.com | jakarta.
Warta Kota; Wartakotalive | wartakota. wartakotalive.com
Tribunnews Depok; TribunnewsDepok.com; Tribun Depok | depok.
Tribunnews Bogor; TribunnewsBogor.com; Tribun Bogor | bogor.
Tribun Bekasi; TribunBekasi.com | bekasi.
Tribun Tangerang; TribunTangerang.com | tangerang.
Tribun Banten; TribunBanten.com | banten.
Tribun Jabar; TribunJabar.id | jabar.
Tribun Cirebon; TribunCirebon.com | cirebon.
Tribun Priangan; TribunPriangan.com | priangan.
Tribun Jateng; TribunJateng.com | jateng.
Tribun Solo; TribunSolo.com | solo.
Tribun Banyumas; TribunBanyumas.com | banyumas.
Tribun Muria; TribunMuria.com | muria.
Tribun Pantura; Tribun-Pantura.com | pantura.
Tribun Jogja; TribunJogja.com | jogja.
Tribun Jatim; TribunJatim.com | jatim.
?Surya; Harian Surya; Surya.co.id; Surya Online | surabaya.
Surya Malang; SuryaMalang.com | suryamalang.
Tribun Madura; TribunMadura.com | madura.
Tribun Mataraman; TribunMataraman.com | mataraman.
Tribun Jatim Timur; TribunJatimTimur.com | jatim-timur.
Tribun Bali; Tribun-Bali.com | bali.
Tribun Lombok; TribunLombok.com | lombok.
Pos Kupang; Pos-Kupang.com; PosKupang.com | kupang.
Tribun Flores; TribunFlores.com | flores.
Tribun Pontianak; TribunPontianak.co.id | pontianak.
Tribun Kaltim; TribunKaltim.co | kaltim.
Tribun Kaltara; TribunKaltara.com | kaltara.
Tribun Kalteng; TribunKalteng.com | kalteng.
Banjarmasin Post; Banjarmasinpost.co.id; BPost | banjarmasin.
Tribun Timur; Tribun-Timur.com; Tribun Makassar | makassar.
Tribun Manado; TribunManado.co.id | manado.
Tribun Palu; TribunPalu.com | palu.
Tribun Gorontalo; TribunGorontalo.com | gorontalo.
Tribun Sulbar; Tribun-Sulbar.com | sulbar.
Tribun Toraja; TribunToraja.com | toraja.
Tribunnews Sultra; TribunnewsSultra.com; Tribun Sultra | sultra.
Tribun Ambon; TribunAmbon.com | ambon.
Tribun Ternate; TribunTernate.com | ternate.
Tribun Papua; Tribun-Papua.com; Tribun-Papua | papua.
Tribun Papua Barat; TribunPapuaBarat.com | papuabarat.
Tribun Sorong; TribunSorong.com | sorong.
= id id online kg-media tribunnews.com
TribunStyle; TribunStyle.com | style.
TribunTrends; TribunTrends.com | trends.
TribunTravel; TribunTravel.com | travel.
TribunHealth; TribunHealth.com | health.
TribunNewsmaker; TribunNewsmaker.com | newsmaker.
TribunnewsWiki | tribunnewswiki.com
TribunWow; TribunWow.com | wow.

= id id newspaper jawa-pos jawapos.com
Radar Surabaya | radarsurabaya.
Radar Sidoarjo | radarsidoarjo.
Radar Gresik | radargresik.
Radar Malang | radarmalang.
Radar Kediri | radarkediri.
Radar Tulungagung | radartulungagung.
Radar Blitar; Blitar Kawentar
Radar Madiun | radarmadiun.
Radar Bojonegoro | radarbojonegoro.
Radar Mojokerto | radarmojokerto.
Radar Jember | radarjember.
Radar Jombang | radarjombang.
Radar Situbondo | radarsitubondo.
Radar Banyuwangi | radarbanyuwangi.
Radar Bromo | radarbromo.
Radar Madura | radarmadura.
Radar Solo | radarsolo.
Radar Semarang | radarsemarang.
Radar Kudus | radarkudus.
Radar Jogja | radarjogja.
Radar Magelang | radarmagelang.
Radar Bali | radarbali.
Bali Express | baliexpress.
Radar Bogor | radarbogor.
Radar Bandung | radarbandung.id
Radar Bekasi | radarbekasi.id
Radar Depok | radardepok.com
Lombok Post | lombokpost.
Sumut Pos; SumutPos.co | sumutpos.
Riau Pos | riaupos. riaupos.co | +
Padang Ekspres; Padek; Padek.co | padek.
Batam Pos | batampos. batampos.co.id | +
Pontianak Post | pontianakpost. pontianakpost.co.id
Kalteng Pos | kaltengpos.
Radar Banjarmasin | radarbanjarmasin.
Radar Sampit | radarsampit.
Kaltim Post | kaltimpost. kaltimpost.id | +
Prokal | prokal.co | +
Radar Tarakan | radartarakan.
Manado Post | manadopost.
Cenderawasih Pos; Cepos; Ceposonline | cenderawasihpos. ceposonline.com

= id id newspaper disway disway.id
Radar Lampung | radarlampung.
Radar Tegal | radartegal. radartegal.com
Radar Banyumas | radarbanyumas. radarbanyumas.co.id
Radar Pekalongan | radarpekalongan. radarpekalongan.co.id
Radar Cirebon | radarcirebon. radarcirebon.com
Radar Tasikmalaya; Radar Tasik | radartasik. radartasik.id
Sumatera Ekspres; Sumeks | sumeks. sumeks.co sumateraekspres.bacakoran.co
Palembang Pos; Palpos | palpos.
?Rakyat Bengkulu | rakyatbengkulu.
Bengkulu Ekspress | bengkuluekspress. bengkuluekspress.com
Jambi Ekspres | jambiekspres. jambiekspres.co.id
Jambi Independent | jambi-independent.co.id | +
?Memorandum; Harian Memorandum | memorandum. memorandum.co.id
Malang Post | malangpost.
Jabar Ekspres | jabarekspres.com

= id id newspaper fajar fajar.co.id
Kendari Pos | kendaripos.
Ambon Ekspres | ambonekspres.
?Rakyat Sulsel; Harian Rakyat Sulsel | rakyatsulsel. rakyatsulsel.co
Berita Kota Makassar | beritakotamakassar.com
Ujungpandang Ekspres; Upeks | upeks.co.id upeks.
Pare Pos | parepos.
Palopo Pos | palopopos.co.id palopopos.

= id id online pikiran-rakyat pikiran-rakyat.com
Pikiran Rakyat; Harian Umum Pikiran Rakyat; PikiranRakyat.com; ?PRMN | pikiran-rakyat.com | newspaper +
Galamedia; Galamedia News | galamedia. galamedianews.com
Kabar Banten | kabarbanten.
Kabar Cirebon | kabarcirebon.
DeskJabar; Desk Jabar; DeskJabar.com | deskjabar.
Zona Jakarta | zonajakarta. zonajakarta.com
Pikiran Rakyat Depok | depok. pikiranrakyat-depok.com
Pikiran Rakyat Bekasi; PikiranRakyat-Bekasi.com | bekasi.
Mantra Sukabumi; MantraSukabumi.com | mantrasukabumi.
Ringtimes Bali | ringtimesbali.
Seputar Tangsel; SeputarTangsel.com | seputartangsel.
Kabar Besuki | kabarbesuki.
Berita DIY | beritadiy.

= id id online promedia
AyoBandung | ayobandung.com ayobandung.id | +
AyoSemarang | ayosemarang.com
AyoJakarta | ayojakarta.com
AyoBogor | ayobogor.com
Harian Haluan; ?Haluan | harianhaluan.com | newspaper +
`;
