/** Channels and regional sites of the large Indonesian networks (rows: see `readOutletTable`). */
export const indonesianNetworks = `
= id id online ct-corp
detikFinance; Detik Finance | finance.detik.com
detikINET; Detik Inet | inet.detik.com
detikHot | hot.detik.com
detikPop
detikHealth; Detik Health | health.detik.com
detikSport; Detik Sport | sport.detik.com
detikOto; Detik Oto | oto.detik.com
detikTravel; Detik Travel | travel.detik.com
detikFood; Detik Food | food.detik.com
detikEdu; Detik Edu
detikHikmah
detikProperti
detikX
20detik; detikTV | 20.detik.com
Wolipop | wolipop.detik.com
detikJatim; detik Jatim
detikJateng; detik Jateng
detikJabar; detik Jabar
detikJogja; detik Jogja
detikBali; detik Bali
detikSulsel; detik Sulsel
detikSumut; detik Sumut
detikSumbagsel
detikKalimantan

= id id newspaper kg-media
Serambi Indonesia; Serambinews; Harian Serambi Indonesia | aceh.tribunnews.com serambinews.com
Prohaba; Prohaba.co | prohaba.tribunnews.com
Tribun Medan; TribunMedan | medan.tribunnews.com tribun-medan.com
Tribun Pekanbaru; Tribunpekanbaru.com | pekanbaru.tribunnews.com
Tribun Batam; TribunBatam.id; TribunBatam | batam.tribunnews.com
Tribun Jambi; Tribunjambi.com | jambi.tribunnews.com
Sriwijaya Post; Sripoku; Sripoku.com | palembang.tribunnews.com
Tribun Sumsel; TribunSumsel.com | sumsel.tribunnews.com
Bangka Pos; Bangkapos | bangka.tribunnews.com bangkapos.com
Pos Belitung; Posbelitung.co | belitung.tribunnews.com
Tribun Lampung; Tribunlampung.co.id | lampung.tribunnews.com
Tribun Bengkulu; TribunBengkulu.com; TribunBengkulu | bengkulu.tribunnews.com
Tribun Padang; TribunPadang.com; TribunPadang | padang.tribunnews.com
Tribun Jakarta; TribunJakarta.com; TribunJakarta | jakarta.tribunnews.com
Warta Kota; WartaKota; Wartakotalive | wartakota.tribunnews.com wartakotalive.com
Tribunnews Depok; TribunnewsDepok.com; Tribun Depok | depok.tribunnews.com
Tribunnews Bogor; TribunnewsBogor.com; Tribun Bogor | bogor.tribunnews.com
Tribun Bekasi; TribunBekasi.com | bekasi.tribunnews.com
Tribun Tangerang; TribunTangerang.com | tangerang.tribunnews.com
Tribun Banten; TribunBanten.com; TribunBanten | banten.tribunnews.com
Tribun Jabar; TribunJabar.id; TribunJabar | jabar.tribunnews.com
Tribun Cirebon; TribunCirebon.com | cirebon.tribunnews.com
Tribun Priangan; TribunPriangan.com | priangan.tribunnews.com
Tribun Jateng; TribunJateng.com; TribunJateng | jateng.tribunnews.com
Tribun Solo; TribunSolo.com; TribunSolo | solo.tribunnews.com
Tribun Banyumas; TribunBanyumas.com | banyumas.tribunnews.com
Tribun Muria; TribunMuria.com | muria.tribunnews.com
Tribun Pantura; Tribun-Pantura.com | pantura.tribunnews.com
Tribun Jogja; TribunJogja.com; TribunJogja | jogja.tribunnews.com
Tribun Jatim; TribunJatim.com; TribunJatim | jatim.tribunnews.com
?Surya; Harian Surya; Surya.co.id; Surya Online | surabaya.tribunnews.com
Surya Malang; SuryaMalang.com | suryamalang.tribunnews.com
Tribun Madura; TribunMadura.com | madura.tribunnews.com
Tribun Mataraman; TribunMataraman.com | mataraman.tribunnews.com
Tribun Jatim Timur; TribunJatimTimur.com | jatim-timur.tribunnews.com
Tribun Bali; Tribun-Bali.com; TribunBali | bali.tribunnews.com
Tribun Lombok; TribunLombok.com; TribunLombok | lombok.tribunnews.com
Pos Kupang; Pos-Kupang.com; PosKupang.com | kupang.tribunnews.com
Tribun Flores; TribunFlores.com | flores.tribunnews.com
Tribun Pontianak; TribunPontianak.co.id | pontianak.tribunnews.com
Tribun Kaltim; TribunKaltim.co | kaltim.tribunnews.com
Tribun Kaltara; TribunKaltara.com | kaltara.tribunnews.com
Tribun Kalteng; TribunKalteng.com | kalteng.tribunnews.com
Banjarmasin Post; Banjarmasinpost.co.id; BPost | banjarmasin.tribunnews.com
Tribun Timur; Tribun-Timur.com; Tribun Makassar | makassar.tribunnews.com
Tribun Manado; TribunManado.co.id | manado.tribunnews.com
Tribun Palu; TribunPalu.com | palu.tribunnews.com
Tribun Gorontalo; TribunGorontalo.com | gorontalo.tribunnews.com
Tribun Sulbar; Tribun-Sulbar.com | sulbar.tribunnews.com
Tribun Toraja; TribunToraja.com | toraja.tribunnews.com
Tribunnews Sultra; TribunnewsSultra.com; Tribun Sultra | sultra.tribunnews.com
Tribun Ambon; TribunAmbon.com | ambon.tribunnews.com
Tribun Ternate; TribunTernate.com | ternate.tribunnews.com
Tribun Papua; Tribun-Papua.com; Tribun-Papua | papua.tribunnews.com
Tribun Papua Barat; TribunPapuaBarat.com | papuabarat.tribunnews.com
Tribun Sorong; TribunSorong.com | sorong.tribunnews.com
= id id online kg-media
TribunStyle; TribunStyle.com | style.tribunnews.com
TribunTrends; TribunTrends.com | trends.tribunnews.com
TribunTravel; TribunTravel.com | travel.tribunnews.com
TribunHealth; TribunHealth.com | health.tribunnews.com
TribunNewsmaker; TribunNewsmaker.com | newsmaker.tribunnews.com
TribunnewsWiki | tribunnewswiki.com
TribunWow; TribunWow.com | wow.tribunnews.com

= id id newspaper jawa-pos
Radar Surabaya; RadarSurabaya | radarsurabaya.jawapos.com
Radar Sidoarjo | radarsidoarjo.jawapos.com
Radar Gresik | radargresik.jawapos.com
Radar Malang | radarmalang.jawapos.com
Radar Kediri | radarkediri.jawapos.com
Radar Tulungagung | radartulungagung.jawapos.com
Radar Blitar; Blitar Kawentar
Radar Madiun | radarmadiun.jawapos.com
Radar Bojonegoro | radarbojonegoro.jawapos.com
Radar Tuban | radartuban.jawapos.com
Radar Mojokerto | radarmojokerto.jawapos.com
Radar Jember | radarjember.jawapos.com
Radar Banyuwangi | radarbanyuwangi.jawapos.com
Radar Bromo | radarbromo.jawapos.com
Radar Madura | radarmadura.jawapos.com
Radar Solo | radarsolo.jawapos.com
Radar Semarang | radarsemarang.jawapos.com
Radar Kudus | radarkudus.jawapos.com
Radar Jogja | radarjogja.jawapos.com
Radar Magelang | radarmagelang.jawapos.com
Radar Bali | radarbali.jawapos.com
Bali Express | baliexpress.jawapos.com
Radar Bogor | radarbogor.jawapos.com
Radar Bandung | radarbandung.id
Radar Bekasi | radarbekasi.id
Radar Depok | radardepok.com
Lombok Post; LombokPost | lombokpost.jawapos.com
Sumut Pos; SumutPos.co | sumutpos.jawapos.com
Riau Pos | riaupos.jawapos.com riaupos.co | +
Padang Ekspres; Padek; Padek.co | padek.jawapos.com
Batam Pos | batampos.jawapos.com batampos.co.id
Pontianak Post | pontianakpost.jawapos.com pontianakpost.co.id
Kalteng Pos | kaltengpos.jawapos.com
Radar Banjarmasin | radarbanjarmasin.jawapos.com
Radar Sampit | radarsampit.jawapos.com
Kaltim Post | kaltimpost.jawapos.com kaltimpost.id
Prokal | prokal.co
Radar Tarakan | radartarakan.jawapos.com
Manado Post | manadopost.jawapos.com
Cenderawasih Pos; Cepos; Ceposonline | cenderawasihpos.jawapos.com ceposonline.com

= id id newspaper disway
Radar Lampung | radarlampung.disway.id
Radar Tegal | radartegal.disway.id radartegal.com
Radar Banyumas | radarbanyumas.disway.id radarbanyumas.co.id
Radar Pekalongan | radarpekalongan.disway.id radarpekalongan.co.id
Radar Cirebon | radarcirebon.disway.id radarcirebon.com
Radar Tasikmalaya; Radartasik; Radar Tasik | radartasik.disway.id radartasik.id
Sumatera Ekspres; Sumeks | sumeks.disway.id sumeks.co sumateraekspres.bacakoran.co
Palembang Pos; Palpos | palpos.disway.id
Rakyat Bengkulu | rakyatbengkulu.disway.id
Bengkulu Ekspress; Bengkuluekspress | bengkuluekspress.disway.id bengkuluekspress.com
Jambi Ekspres | jambiekspres.disway.id jambiekspres.co.id
Jambi Independent | jambi-independent.co.id
?Memorandum; Harian Memorandum | memorandum.disway.id memorandum.co.id
Malang Post | malangpost.disway.id
Jabar Ekspres; Jabarekspres | jabarekspres.com

= id id newspaper fajar
Kendari Pos | kendaripos.fajar.co.id
Ambon Ekspres | ambonekspres.fajar.co.id
Rakyat Sulsel; Harian Rakyat Sulsel | rakyatsulsel.fajar.co.id rakyatsulsel.co
Berita Kota Makassar; BKM | beritakotamakassar.com
Ujungpandang Ekspres; Upeks | upeks.co.id upeks.fajar.co.id
Pare Pos; Parepos | parepos.fajar.co.id
Palopo Pos | palopopos.co.id palopopos.fajar.co.id

= id id online pikiran-rakyat
Pikiran Rakyat; PR Pikiran Rakyat; Harian Umum Pikiran Rakyat; PikiranRakyat.com; ?PRMN | pikiran-rakyat.com | newspaper +
Galamedia; Galamedianews; Galamedia News | galamedia.pikiran-rakyat.com galamedianews.com
Kabar Banten | kabarbanten.pikiran-rakyat.com
Kabar Cirebon | kabarcirebon.pikiran-rakyat.com
DeskJabar; Desk Jabar; DeskJabar.com | deskjabar.pikiran-rakyat.com
Zona Jakarta; ZonaJakarta | zonajakarta.pikiran-rakyat.com zonajakarta.com
Pikiran Rakyat Depok | depok.pikiran-rakyat.com pikiranrakyat-depok.com
Pikiran Rakyat Bekasi; PikiranRakyat-Bekasi.com | bekasi.pikiran-rakyat.com
Mantra Sukabumi; MantraSukabumi.com | mantrasukabumi.pikiran-rakyat.com
Ringtimes Bali; RingTimesBali | ringtimesbali.pikiran-rakyat.com
Ringtimes Banyuwangi | ringtimesbanyuwangi.pikiran-rakyat.com
Seputar Tangsel; SeputarTangsel.com | seputartangsel.pikiran-rakyat.com
Kabar Besuki | kabarbesuki.pikiran-rakyat.com
Berita DIY | beritadiy.pikiran-rakyat.com
Media Blitar | mediablitar.pikiran-rakyat.com
Kabar Lumajang | kabarlumajang.pikiran-rakyat.com
Jurnal Medan | jurnalmedan.pikiran-rakyat.com
Portal Jember | portaljember.pikiran-rakyat.com

= id id online promedia
AyoBandung | ayobandung.com ayobandung.id | +
AyoSemarang | ayosemarang.com
AyoJakarta | ayojakarta.com
AyoBogor | ayobogor.com
Harian Haluan; ?Haluan | harianhaluan.com | newspaper
Kabar BUMN | kabarbumn.com
`;
