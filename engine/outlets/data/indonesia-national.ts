/** Indonesian outlets with a nationwide audience, by owner group (rows: see `readOutletTable`). */
export const indonesianNational = `
= id id online ct-corp
detikcom; ?Detik; detikNews | detik.com | +
CNN Indonesia | cnnindonesia.com | +
CNBC Indonesia | cnbcindonesia.com | +
Haibunda | haibunda.com | +
InsertLive | insertlive.com | +
Beautynesia | beautynesia.id
Female Daily | femaledaily.com
Trans TV | transtv.co.id | broadcaster
Trans7; Trans 7 | trans7.co.id | broadcaster

= id id online kg-media
?Kompas; Harian Kompas | kompas.id | newspaper +
Kompas.com; Kompascom | kompas.com | +
KompasTV; Kompas TV | kompas.tv | broadcaster +
Kompasiana | kompasiana.com
Tribunnews; Tribun Network; ?Tribun; Harian Tribun | tribunnews.com | +
Kontan | kontan.co.id | newspaper +
Grid.ID; ?Grid | grid.id | +
?Nova; Tabloid Nova; NOVA.id | nova.grid.id | magazine
?Bobo; Bobo.id; Majalah Bobo | bobo.grid.id | magazine
?Intisari; Intisari Online; Intisari-Online | intisari.grid.id | magazine
National Geographic Indonesia; NatGeo Indonesia | nationalgeographic.grid.id | magazine
?Nakita; Nakita.id | nakita.grid.id | magazine
?Hai; HAI Online | hai.grid.id | magazine
CewekBanget; CewekBanget.id | cewekbanget.grid.id
GridOto | gridoto.com | specialist +
Otomotifnet; Otomotifnet.com | otomotifnet.gridoto.com | specialist
Motor Plus; MOTOR Plus-Online | motorplus-online.com | specialist
BolaSport | bolasport.com | specialist +
SuperBall; SuperBall.id | superball.bolasport.com | specialist
?Sonora; Radio Sonora; Sonora FM | sonora.id | radio
Smart FM | radiosmartfm.com | radio
Parapuan | parapuan.co

= id id online emtek
Liputan6; ?Liputan 6 | liputan6.com | +
?Merdeka | merdeka.com | +
KapanLagi | kapanlagi.com | +
Fimela | fimela.com | +
Bola.com | bola.com | specialist +
Bola.net; Bolanet | bola.net | specialist +
Otosia | otosia.com | specialist
?Dream | dream.co.id | +
Brilio | brilio.net | +
SCTV; Surya Citra Televisi | sctv.co.id | broadcaster
Indosiar | indosiar.com | broadcaster
Moji; Moji TV | | broadcaster
Vidio | vidio.com | broadcaster

= id id online mnc
Okezone | okezone.com | +
SINDOnews; Koran Sindo; Harian Seputar Indonesia | sindonews.com | +
iNews; iNews TV | inews.id | +
IDX Channel | idxchannel.com | +
RCTI | rctiplus.com | broadcaster
MNCTV; MNC TV | mnctv.com | broadcaster
GTV; Global TV | gtv.id | broadcaster
MNC Trijaya; MNC Trijaya FM; Trijaya FM; Radio Trijaya | mnctrijaya.com | radio

= id id online tempo
?Tempo; Majalah Tempo; Koran Tempo; Tempo.com | tempo.co | magazine +
Cek Fakta Tempo; CekFakta Tempo; Tempo Cek Fakta | cekfakta.tempo.co | factchecker
Teras.id | teras.id
?Cantika | cantika.com
Gooto | gooto.com | specialist

= id id online viva
?Viva; VIVAnews | viva.co.id | +
tvOne; TV One; tvOnenews | tvonenews.com | broadcaster +
ANTV | antvklik.com | broadcaster

= id id online arkadia
?Suara | suara.com | +
Matamata | matamata.com
HiTekno | hitekno.com | specialist
BolaTimes | bolatimes.com | specialist
Himedik | himedik.com | specialist

= id id online mediagroup
Media Indonesia | mediaindonesia.com | newspaper +
Metro TV; MetroTVNews | metrotvnews.com | broadcaster +
Medcom | medcom.id | +

= id id online jawa-pos
Jawa Pos | jawapos.com | newspaper +
JPNN; Jawa Pos National Network | jpnn.com | +
JTV; Jawa Pos TV | jtv.co.id | broadcaster

= id id online bisnis-indonesia
Bisnis Indonesia; ?Bisnis | bisnis.com | newspaper +
Hypeabis | hypeabis.id
Solopos; ?Espos | solopos.com espos.id | newspaper +
Harian Jogja; Harian Jogja Express | harianjogja.com | newspaper +

= id id online mahaka
Republika; Republika Online; ROL Republika | republika.co.id republika.id | newspaper +
Jak TV | jaktv.com | broadcaster

= id id online b-universe
BeritaSatu; BeritaSatu TV; Berita Satu | beritasatu.com | +
Investor Daily; Majalah Investor | investor.id | newspaper +
Suara Pembaruan | suarapembaruan.com | newspaper
BTV; B TV | btv.id | broadcaster
= id en newspaper b-universe
Jakarta Globe; The Jakarta Globe | jakartaglobe.id | online +
= id en newspaper
The Jakarta Post | thejakartapost.com | +
Tempo English | en.tempo.co | tempo +
Jakarta Daily | jakartadaily.id | online
Indonesia Expat | indonesiaexpat.id | magazine
Indonesia at Melbourne | indonesiaatmelbourne.unimelb.edu.au | online
Inside Indonesia | insideindonesia.org | magazine

= id id online
?kumparan; kumparanNEWS; kumparanBISNIS | kumparan.com | +
IDN Times | idntimes.com | idn-media +
Popmama | popmama.com | idn-media
Popbela | popbela.com | idn-media
?Tirto | tirto.id | +
Katadata | katadata.co.id | katadata +
Databoks; Databoks Katadata | databoks.katadata.co.id | katadata
?Inilah; INILAHCOM | inilah.com | +
Akurat.co; ?Akurat | akurat.co | +
Alinea.id; ?Alinea | alinea.id | +
Asumsi.co; ?Asumsi | asumsi.co
?Narasi; Narasi TV; Narasi Newsroom | narasi.tv | +
Opini.id | opini.id
Hipwee | hipwee.com
Mojok.co; ?Mojok | mojok.co
?Magdalene | magdalene.co
Project Multatuli | projectmultatuli.org
Konde.co; ?Konde | konde.co
Law-Justice; Law Justice | law-justice.co
Gatra.com; ?Gatra; Majalah Gatra; Gatra News | gatra.com | magazine +
?Historia | historia.id | magazine
VOI | voi.id | +
Era.id; ?Era | era.id | +
Validnews; Validnews.co | validnews.id
RMOL; Rakyat Merdeka Online; Kantor Berita Politik RMOL; RMOL Network | rmol.id | rmol +
?Rakyat Merdeka; Harian Rakyat Merdeka | rm.id | newspaper +
Disway; Disway National Network | disway.id | disway +
Pojoksatu | pojoksatu.id
?Fajar; Harian Fajar | fajar.co.id | newspaper fajar +
Koran Jakarta | koran-jakarta.com | newspaper +
Harian Terbit | harianterbit.com | newspaper
Sinar Harapan | sinarharapan.co | newspaper
Harian Pelita; Pelita Online
?Neraca; Harian Neraca; Harian Ekonomi Neraca | neraca.co.id | newspaper
Pos Kota | poskota.co.id | newspaper +
Indopos; Indoposco | indopos.co.id indoposco.id | newspaper
Monitor Indonesia | monitorindonesia.com
Jurnas; Jurnal Nasional | jurnas.com
Warta Ekonomi; WE Online | wartaekonomi.co.id | +
Tagar.id; ?Tagar | tagar.id
?Hops; Hops ID | hops.id
Suara Karya | suarakarya.id | newspaper
Netral News | netralnews.com
Kabar24 | kabar24.bisnis.com | bisnis-indonesia
Nusantaratv; Nusantara TV | nusantaratv.com | broadcaster
NET TV; NET News; MDTV | netmedia.co.id | broadcaster
RTV; Rajawali Televisi | rtv.co.id | broadcaster
Garuda TV | garuda.tv | broadcaster
CNN Indonesia TV | | broadcaster ct-corp
DAAI TV | daaitv.co.id | broadcaster
TVRI; Televisi Republik Indonesia; LPP TVRI; TVRI News | tvri.go.id tvrinews.com | broadcaster tvri +
RRI; Radio Republik Indonesia; LPP RRI; KBRN; RRI Pro 3; Pro 3 RRI | rri.co.id | radio rri +
KBR; Kantor Berita Radio; KBR68H | kbr.id | radio
Elshinta | elshinta.com | radio +
PRFM; PRFM News | prfmnews.id | radio pikiran-rakyat
Suara Surabaya | suarasurabaya.net | radio +
Prambors; Prambors FM | pramborsfm.com | radio
Mata Najwa; Catatan Najwa | matanajwa.com | programme
Indonesia Lawyers Club; ?ILC | | programme
Rosi Kompas TV; Program Rosi | | programme kg-media
Satu Meja The Forum | | programme kg-media
Apa Kabar Indonesia Malam; Apa Kabar Indonesia Pagi; Catatan Demokrasi | | programme viva
Kick Andy | kickandy.com | programme mediagroup
The Conversation Indonesia | | the-conversation
VOA Indonesia | voaindonesia.com | usagm +
BBC News Indonesia; BBC Indonesia | | bbc
DW Indonesia; Deutsche Welle Indonesia | | dw
ABC Indonesia | | abc-australia
BenarNews; Benar News | benarnews.org | rfa
Bloomberg Technoz | bloombergtechnoz.com | +
Good News From Indonesia; GNFI; GoodNewsFromIndonesia | goodnewsfromindonesia.id
Indonesiana | indonesiana.id | tempo
`;
