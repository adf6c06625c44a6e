import { once } from '../../once.ts';
import type { BodyHead } from '../pack.ts';
import { list } from './list.ts';

/** Heads of public bodies: state, provinces, cities, villages, police, army, courts, other states and bodies between states. */
const institutions = list(`
  pusat informasi, pusat krisis, pusat pengendalian, pusat pelayanan, pusat layanan, pusat pengembangan, pusat pendidikan, pusat analisis, satuan kerja
  satker, ministry of, ministry, department of, department, agency, authority, bureau of, bureau, commission on, commission, embassy of, city of
  state of, court of, parliament, pemerintah, pemerintahan, pemerintah pusat, pemerintah daerah, pemerintah provinsi, pemerintah kota
  pihak berwenang, aparat berwenang, pemerintah kabupaten, pemerintah desa, desa, kelurahan, kecamatan, kampung, dusun, distrik, gampong, pemerintah kecamatan, pemerintah kelurahan, pemda, pemprov, pemkot, pemkab, pemko, pemdes, pemkel
  pemerintah aceh, balai kota, istana, istana kepresidenan, kementerian, kementrian, kementerian koordinator, kemenko, kemen, departemen
  departemen luar negeri, deplu, sekretariat, sekretariat negara, sekretariat kabinet, sekretariat jenderal, sekretariat daerah, sekretariat dprd
  sekretariat presiden, sekretariat wakil presiden, setda, setjen, setwan, kantor staf presiden, kantor komunikasi kepresidenan, badan, dinas
  suku dinas, sudin, suku badan, direktorat jenderal, direktorat, ditjen, subdirektorat, subdit, inspektorat, inspektorat jenderal, itjen, biro, subbagian, subbidang, uptd, upt, bpsdm
  kantor, kantor wilayah, kanwil, kantor urusan agama, kua, balai, balai besar, balai taman nasional, balai konservasi, bksda, bbksda, bbws, bpjn, bbpjn
  bbpom, loka, stasiun meteorologi, stasiun geofisika, stasiun klimatologi, stasiun karantina, balai karantina, pusat vulkanologi, pos pengamatan
  pusat data, puskesmas, pustu, rsud, rsup, rsu, rs bhayangkara, rspad, rumah sakit bhayangkara, rumah sakit umum daerah, rumah sakit umum pusat
  labkesda, komisi, komisi nasional, komnas, komite nasional keselamatan transportasi, komisariat, komisariat tinggi, komisi eropa, dewan
  dewan keamanan, dewan perwakilan rakyat, dewan perwakilan daerah, dewan pers, dewan pengupahan, dewan nasional, dewan pertimbangan presiden
  dewan ketahanan nasional, dewan pengawas, majelis umum pbb, majelis permusyawaratan rakyat, panitia khusus, pansus, panja, panitia kerja
  panitia seleksi, pansel, panitia pengawas pemilu, panwaslu, panwaslih, panwascam, badan legislasi, badan anggaran, baleg, banggar, bamus, mkd
  mahkamah kehormatan, fraksi, parlemen, senat, kongres, duma, knesset, kabinet, dprd, dprk, dpra, dprp, mrp, komisi pemilihan umum, kpu, kpud, kip aceh
  bawaslu, dkpp, ppk, pps, kpps, ombudsman, otoritas, otorita, lembaga sandi negara, lembaga perlindungan saksi, lembaga pemasyarakatan
  lembaga ketahanan, lembaga administrasi, lembaga kebijakan, lembaga penjamin, lapas, rutan, rumah tahanan, bapas, rupbasan, rudenim, imigrasi
  kantor imigrasi, bea cukai, bea dan cukai, kanwil bea cukai, kantor pelayanan pajak, kpp, kppbc, perwakilan bi, kpw bi, mahkamah
  mahkamah internasional, mahkamah pidana internasional, pengadilan, pengadilan negeri, pn, pengadilan tinggi, pt tun, ptun, pengadilan agama
  pengadilan militer, pengadilan tipikor, pengadilan niaga, pengadilan federal, majelis hakim, kejaksaan, kejaksaan agung, kejaksaan negeri
  kejaksaan tinggi, kejagung, kejari, kejati, cabjari, tim penyidik, tim jaksa, tim jpu, kepolisian, polisi, kepolisian daerah, kepolisian resor
  kepolisian resort, kepolisian sektor, mabes polri, mabes tni, mabes, markas besar, polda, polres, polresta, polrestabes, polres metro, polsek
  polsek metro, polsekta, polsubsektor, pospol, poltabes, polwil, bareskrim, badan reserse kriminal, divisi humas, divisi propam, divisi profesi, propam
  bidpropam, bid humas, bidang humas, korlantas, korps lalu lintas, baharkam, brimob, satbrimob, korps brimob, densus, densus 88, detasemen khusus
  detasemen, labfor, puslabfor, inafis, ditreskrimum, ditreskrimsus, ditresnarkoba, dit reskrimum, dit reskrimsus, ditlantas, ditpolairud, ditpolair
  ditintelkam, ditsamapta, ditpamobvit, ditressiber, dittipidum, dittipideksus, dittipidsiber, dittipidkor, dittipidter, satreskrim, sat reskrim
  satuan reserse kriminal, satuan reserse narkoba, satuan lalu lintas, satlantas, satnarkoba, satresnarkoba, satpolairud, satintelkam, satsamapta
  satbinmas, unit reskrim, unit ppa, unit gakkum, unit laka, unit tipidkor, unit jatanras, resmob, tim resmob, tim gabungan, tim satgas, tim sar
  tim sar gabungan, tim dvi, spkt, polairud, polwan, puspom, pomdam, puspomad, denpom, polisi militer, satgas, satuan tugas, satgas pangan
  satgas covid-19, gugus tugas, tim gugus tugas, satpol pp, satuan polisi pamong praja, tim percepatan, tim gabungan pencari fakta, crisis center, posko
  bpbd, badan penanggulangan bencana, damkar, pemadam kebakaran, dinas pemadam kebakaran, dinas gulkarmat, gulkarmat, basarnas, kantor sar
  kantor pencarian dan pertolongan, samsat, bapenda, bappeda, bkd, bkpsdm, bkpp, bpkad, dpkad, bkad, bpkd, bpprd, kesbangpol, bakesbangpol, diskominfo
  diskominfotik, dinkes, dinsos, disdik, disdikbud, dispendik, dishub, dispora, disporapar, disnaker, disnakertrans, disdag, disperindag, disperin
  disperindagkop, dispar, disparbud, disbudpar, disparekraf, disbud, dispertan, distan, distanak, disnak, dkp, disdukcapil, dispenduk, dpmptsp, dpmd
  dinpmd, dp3a, dp3ap2kb, dppkb, dppa, dpupr, dinas pupr, dinas pu, dlh, dlhk, dpkp, perkim, disperkim, disbun, dishut, dinas esdm, dinkop, diskop
  dispusip, pupr, ksop, otban, otoritas bandara, otoritas pelabuhan, tni, tni ad, tni al, tni au, tentara, angkatan darat, angkatan laut, angkatan udara
  kodam, korem, kodim, koramil, kostrad, kopassus, lanud, lanal, lantamal, kodaeral, koarmada, kogabwilhan, marinir, korps marinir, yonif, batalyon
  batalion, brigif, brigade, divisi infanteri, resimen, pusat penerangan, dinas penerangan, dispenad, dispenal, dispenau, pendam, penrem, paspampres
  militer, angkatan bersenjata, garda nasional, garda revolusi, korps garda revolusi, komando, komando pusat, pasukan, pasukan perdamaian, kedutaan
  kedutaan besar, kedubes, kbri, konsulat, konsulat jenderal, kjri, perutusan tetap, ptri, misi pbb, delegasi, otoritas palestina, otoritas kesehatan
  bank sentral, bank pembangunan asia, federal reserve, pentagon, dinas intelijen, badan intelijen, badan antariksa, badan pengungsi, badan kesehatan
  badan meteorologi, survei geologi, pusat pengendalian dan pencegahan penyakit, pusat seismologi, dinas rahasia, penjaga pantai, interpol, uni eropa
  negara bagian, pemerintah nagari, perangkat desa, bumn, kementerian bumn, bkkbn, bp2mi, bnpp, kppu, perpustakaan nasional, museum, taman nasional
  arsip nasional, bandara, bandar udara, pelabuhan, terminal, stasiun, daop, divre, muspika, forkopimda, forkopimcam
`);

/** Heads of all other bodies: companies, parties, unions, charities, schools, clubs, faith, groups. */
const organizations = list(`
  network for, network, center of, centre of, center, centre, council of, council on, council, association of, association, foundation for, foundation
  society of, society, federation of, corporation, company, alliance, initiative, fund, union, faculty of, academy, academy of, observatorium
  planetarium, observatory, laboratory, research center, research institute, research, consulting, consultants, sekuritas indonesia, capital, partners
  ventures, holdings, airlines, airways, bank of, museum of, group of, fakultas kedokteran, fakultas ekonomi, fakultas ilmu sosial, fakultas teknik
  departemen ilmu, pusat inovasi, pt, cv, tbk, firma, perusahaan, perseroan, emiten, korporasi, konglomerasi, anak perusahaan, anak usaha, induk usaha, perum
  perumda, perumdam, perusda, pdam, pd pasar, bumd, bumdes, bank, bpr, bpd, bank perkreditan rakyat, bank pembangunan daerah, maskapai
  maskapai penerbangan, operator, produsen, distributor, importir, raksasa teknologi, startup, perusahaan rintisan, grup, group, holding, manajemen
  direksi, dewan direksi, dewan komisaris, pengembang, pabrikan, toserba, supermarket, mal, mall, hotel, restoran, waralaba, e-commerce, marketplace
  firma hukum, kantor hukum, law firm, lembaga bantuan hukum, lbh, kantor akuntan publik, kjpp, sekuritas, asuransi, koperasi, koperasi simpan pinjam
  pegadaian, bursa, bursa efek, bengkel, diler, dealer, penerbit, percetakan, label, label musik, agensi, rumah produksi, production house, studio
  promotor, penyelenggara, event organizer, panitia penyelenggara, panitia, panitia pelaksana, panpel, rs, rumah sakit, rumah sakit ibu dan anak, rsia
  rs pku, klinik, apotek, laboratorium, rumah sakit islam, siloam hospitals, mayapada hospital, eka hospital, holding bumn, partai, partai politik
  parpol, dpp, dpp partai, dpd partai, dpw, dpc, dpd, dpc partai, dpw partai, dpac, pac, dpn, dewan pimpinan pusat, dewan pimpinan daerah
  dewan pimpinan wilayah, dewan pimpinan cabang, dewan pengurus pusat, dewan pengurus wilayah, dewan pengurus daerah, dewan syuro, majelis syuro
  dewan pakar, dewan pembina, dewan kehormatan, dewan pertimbangan partai, mahkamah partai, bappilu, koalisi, aliansi, kubu, tim kampanye
  tim kampanye nasional, tkn, tpn, tkd, tim pemenangan, tim pemenangan nasional, tim nasional, timnas amin, tim hukum, tim kuasa hukum, tim pengacara
  tim advokasi, tim pembela, barisan relawan, sayap partai, garda, laskar, barisan, front, poros, yayasan, asosiasi, persatuan, ikatan, himpunan
  serikat, serikat pekerja, serikat buruh, federasi, konfederasi, forum, gerakan, perhimpunan, organisasi, organisasi masyarakat, ormas, perkumpulan
  persekutuan, persaudaraan, paguyuban, komunitas, kelompok, kelompok tani, kelompok nelayan, gabungan, gabungan pengusaha, lembaga swadaya masyarakat
  lsm, ngo, lembaga, lembaga survei, lembaga riset, lembaga pemantau, lembaga kajian, lembaga penelitian, lembaga penyelidikan, lembaga adat, dewan adat
  majelis adat, kerapatan adat, institute for, institute, center for, centre for, pusat studi, pusat kajian, pusat penelitian, pusat riset, think tank
  indonesia corruption watch, jaringan, solidaritas, koalisi masyarakat sipil, jaringan advokasi, pokja, kamar dagang, kadin, dewan pengurus
  dewan pimpinan, dewan masjid, dewan kesenian, dewan gereja, palang merah, pmi, pramuka, kwarda, kwarcab, kwartir, karang taruna, pkk, posyandu, pokdarwis, kelompok sadar wisata, gapoktan, gabungan kelompok tani, poktan, kud, koperasi unit desa, lmdh, p3a, rukun nelayan, bank sampah
  dasa wisma, takmir masjid, remaja masjid, muhammadiyah, fatayat, muslimat, panti
  panti asuhan, panti jompo, rumah singgah, rumah zakat, baznas, lazismu, lazisnu, dompet dhuafa, perhimpunan dokter, konsorsium, sindikat, kartel
  milisi, faksi, jaringan teroris, kelompok kriminal bersenjata, kkb, separatis, opm, taliban, brigade al-qassam, sayap militer, gerombolan, geng
  universitas, institut, politeknik, akademi, sekolah tinggi, fakultas, fakultas hukum, program studi, prodi, jurusan, senat mahasiswa
  badan eksekutif mahasiswa, bem, dema, lpm, lppm, rektorat, kampus, sekolah, sdn, sd negeri, smp, smpn, smp negeri, sma, sman, sma negeri, smk, smkn
  smk negeri, slb, mts, mtsn, madrasah, madrasah aliyah, madrasah tsanawiyah, paud, pesantren, pondok pesantren, ponpes, pontren, dayah, bimbel
  university, college, school of, institute of, hospital, komite sekolah, ikatan alumni, osis, klub, tim, timnas, skuad, kesebelasan, fc
  federasi sepak bola, asprov, askot, askab, pengprov, pengkab, pengkot, pengurus besar, pb, pp, pengurus pusat, pimpinan pusat, pimpinan wilayah
  pimpinan daerah, pimpinan cabang, pw, pc, pcnu, pwnu, pengurus wilayah, pengurus cabang, pengurus besar nahdlatul ulama, pwm, pdm, pdm muhammadiyah
  majelis ulama, majelis ulama indonesia, mui, majelis tarjih, majelis taklim, majelis rasulullah, gp ansor, banser, gereja, keuskupan, paroki, sinode
  masjid, takmir, dkm, vihara, klenteng, parisada, desa adat, tim pabrikan, tim medis, tim dokter, tim peneliti, suporter, kelompok suporter
  the jakmania, bobotoh, aremania, bonek, komite olimpiade, komite nasional olahraga, koni, komite eksekutif, komite pemilihan, komite
  komite palang merah internasional, perserikatan
`);

/** Parts of a body, which are what the body is whose name follows: `Komisi Fatwa MUI`, `Satgas Covid-19 IDI`. */
const within = new Set(
  list(`
  badan, komisi, dewan, kantor, biro, satgas, satgas covid-19, satuan tugas, gugus tugas, tim gugus tugas, panitia khusus, panitia seleksi, pansel, pusat informasi
  pusat krisis, pusat pelayanan, pusat layanan, pusat pengembangan, pusat pendidikan, pusat analisis, pusat data, divisi humas, bidang humas
  direktorat, sekretariat, sekretariat jenderal, departemen, inspektorat, posko, crisis center, delegasi, dewan pengawas, komisariat, subbagian
  `),
);

/** First words of the names of bodies. A head that could be either goes with what it mostly is; longer heads settle exceptions. */
export const bodyHeads = once((): readonly BodyHead[] => [
  ...institutions.map(
    (words): BodyHead =>
      within.has(words) ? { words, type: 'institution', asItsOwner: true } : { words, type: 'institution' },
  ),
  ...organizations.map((words): BodyHead => ({ words, type: 'organization' })),
]);

/** Heads that stand for a body named before, whatever its own name calls it. */
export const anyBody: ReadonlySet<string> = new Set(
  list(
    `perusahaan, perseroan, emiten, korporasi, perusahaan rintisan, startup, maskapai, maskapai penerbangan, pabrikan, produsen, operator, pengembang,
    raksasa teknologi, bank sentral, federasi, lembaga, organisasi, instansi, institusi, otoritas, asosiasi, yayasan, klub, kelompok, komunitas, kampus, bank, partai, partai politik, parpol`,
  ),
);
