/** Indonesian outlets for one field or one readership (rows: see `readOutletTable`). */
export const indonesianSpecialist = `
= id id specialist
Mongabay Indonesia | mongabay.co.id | mongabay
Betahita | betahita.id
Forest Digest | forestdigest.com
Hukumonline | hukumonline.com | +
Greeners | greeners.co
Ekuatorial | ekuatorial.com
NU Online; NU Online Jatim | nu.or.id | nahdlatul-ulama +
Suara Muhammadiyah | suaramuhammadiyah.id | muhammadiyah
Islami.co | islami.co
Alif.id | alif.id
Hidayatullah.com | hidayatullah.com
Eramuslim | eramuslim.com
Voa-Islam | voa-islam.com
Arrahmah; Arrahmah.com | arrahmah.id
Mirifica | mirifica.net
Hidup Katolik; Majalah Hidup | hidupkatolik.com
Skor.id; ?Skor | skor.id
Indosport | indosport.com
TopSkor; Top Skor | topskor.id
Ligaolahraga | ligaolahraga.com
Goal Indonesia; Goal.com Indonesia
Panditfootball; Pandit Football | panditfootball.com
Bolalob | bolalob.com
Otodriver | otodriver.com
Kabaroto | kabaroto.com
Oto.com | oto.com
Jagat Review | jagatreview.com
Gadgetren | gadgetren.com
Selular.id; ?Selular; Majalah Selular | selular.id
Uzone | uzone.id
Telset | telset.id
Gizmologi | gizmologi.id
DailySocial | dailysocial.id
Tek.id | tek.id
Trenasia | trenasia.com trenasia.id
Emitennews | emitennews.com
Infobank; Infobanknews | infobanknews.com
SWA; SWAonline | swa.co.id
Marketeers | marketeers.com
Pasardana | pasardana.id
Topbusiness | topbusiness.id
Industry.co.id | industry.co.id
CNBC Indonesia TV | | broadcaster ct-corp
Alodokter | alodokter.com
Halodoc | halodoc.com
KlikDokter | klikdokter.com
Hello Sehat; Hello Sehat.com | hellosehat.com
SehatQ | sehatq.com
Femina | femina.co.id | magazine
Majalah Ayahbunda; Ayahbunda | ayahbunda.co.id | magazine
Cosmopolitan Indonesia | cosmopolitan.co.id | magazine
Tabloid Nyata; ?Nyata | nyata.co.id | magazine
Tabloid Bintang; Bintang Indonesia | tabloidbintang.com | magazine
Media Konsumen | mediakonsumen.com
Indozone | indozone.id | online
`;
