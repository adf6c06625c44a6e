import type { NamedBody } from '../pack.ts';

/** One body a line, its names between bars, the fullest first. */
function bodies(text: string, type: NamedBody['type']): NamedBody[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ names: line.split('|'), type }));
}

/** Ministries of the cabinets of 2009–2029. */
const ministries = bodies(
  `
Kementerian Koordinator Bidang Politik dan Keamanan|Kemenko Polkam
Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan|Kemenko Polhukam|Kemenkopolhukam
Kementerian Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan|Kemenko Kumham Imipas
Kementerian Koordinator Bidang Perekonomian|Kementerian Koordinator Perekonomian|Kemenko Perekonomian
Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan|Kemenko PMK
Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan|Kemenko Infra|Kemenko IPK
Kementerian Koordinator Bidang Pemberdayaan Masyarakat|Kemenko PM
Kementerian Koordinator Bidang Pangan|Kemenko Pangan
Kementerian Koordinator Bidang Kemaritiman dan Investasi|Kemenko Marves|Kemenkomarves
Kementerian Sekretariat Negara|Sekretariat Negara|Kemensetneg|Setneg
Sekretariat Kabinet|Setkab
Kementerian Dalam Negeri|Kemendagri
Kementerian Luar Negeri|Kemlu RI|Kemlu|Kemenlu
Kementerian Pertahanan|Kemenhan|Kemhan
Kementerian Agama|Kemenag
Kementerian Haji dan Umrah|Kemenhaj
Kementerian Hukum|Kemenkum
Kementerian Hak Asasi Manusia|Kementerian HAM|KemenHAM
Kementerian Hukum dan Hak Asasi Manusia|Kementerian Hukum dan HAM|Kemenkumham
Kementerian Imigrasi dan Pemasyarakatan|Kemenimipas|Kementerian Imipas
Kementerian Keuangan|Kemenkeu
Kementerian Pendidikan Dasar dan Menengah|Kemendikdasmen
Kementerian Pendidikan Tinggi, Sains, dan Teknologi|Kemendiktisaintek|Kemdiktisaintek|Kemdikti Saintek
Kementerian Kebudayaan|Kemenbud
Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi|Kemendikbudristek|Kemendikbud Ristek|Kemdikbudristek
Kementerian Pendidikan dan Kebudayaan|Kemendikbud|Kemdikbud
Kementerian Riset, Teknologi, dan Pendidikan Tinggi|Kemenristekdikti
Kementerian Riset dan Teknologi|Kemenristek
Kementerian Kesehatan|Kemenkes
Kementerian Sosial|Kemensos
Kementerian Ketenagakerjaan|Kemnaker|Kemenaker
Kementerian Pelindungan Pekerja Migran Indonesia|Kementerian Perlindungan Pekerja Migran Indonesia|KemenP2MI|Kementerian P2MI|KP2MI
Kementerian Perindustrian|Kemenperin
Kementerian Perdagangan|Kemendag
Kementerian Energi dan Sumber Daya Mineral|Kementerian ESDM|KESDM
Kementerian Pekerjaan Umum|Kementerian PU|KemenPU
Kementerian Pekerjaan Umum dan Perumahan Rakyat|Kementerian PUPR|KemenPUPR|Kemen PUPR
Kementerian Perumahan dan Kawasan Permukiman|Kementerian PKP|KemenPKP
Kementerian Desa dan Pembangunan Daerah Tertinggal|Kemendes PDT|Kementerian Desa PDT|Kemendes
Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi|Kemendes PDTT|Kemendesa PDTT
Kementerian Transmigrasi|Kementrans
Kementerian Perhubungan|Kemenhub
Kementerian Komunikasi dan Digital|Komdigi|Kemkomdigi|Kemenkomdigi
Kementerian Komunikasi dan Informatika|Kominfo|Kemenkominfo|Kemkominfo
Kementerian Pertanian|Kementan
Kementerian Kehutanan|Kemenhut
Kementerian Lingkungan Hidup|KLH|Kementerian LH|KLH/BPLH|Badan Pengendalian Lingkungan Hidup
Kementerian Lingkungan Hidup dan Kehutanan|KLHK|Kementerian LHK
Kementerian Kelautan dan Perikanan|KKP
Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional|Kementerian Agraria dan Tata Ruang|Kementerian ATR/BPN|Kementerian ATR|ATR/BPN
Kementerian Perencanaan Pembangunan Nasional|Badan Perencanaan Pembangunan Nasional|Kementerian PPN|Bappenas|Kementerian PPN/Bappenas
Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi|Kementerian PANRB|KemenPANRB|Kemenpan RB|KemenPAN-RB|Kementerian PAN-RB|Kementerian PAN RB
Kementerian Badan Usaha Milik Negara|Kementerian BUMN|Badan Pengaturan BUMN|BP BUMN
Kementerian Kependudukan dan Pembangunan Keluarga|Kemendukbangga|BKKBN|Badan Kependudukan dan Keluarga Berencana Nasional|Kemendukbangga/BKKBN
Kementerian Investasi dan Hilirisasi|Kementerian Investasi|Kementerian Investasi/BKPM|Badan Koordinasi Penanaman Modal|BKPM
Kementerian Koperasi|Kemenkop
Kementerian Koperasi dan Usaha Kecil dan Menengah|Kementerian Koperasi dan UKM|KemenKopUKM|Kemenkop UKM
Kementerian Usaha Mikro, Kecil, dan Menengah|Kementerian UMKM|KemenUMKM
Kementerian Pariwisata|Kemenpar
Kementerian Pariwisata dan Ekonomi Kreatif|Kemenparekraf|Kemenparekraf/Baparekraf
Kementerian Ekonomi Kreatif|Kemenekraf|Kementerian Ekraf|Bekraf
Kementerian Pemberdayaan Perempuan dan Perlindungan Anak|KemenPPPA|Kementerian PPPA|Kemen PPPA|KPPPA
Kementerian Pemuda dan Olahraga|Kemenpora
`,
  'institution',
);

/** Agencies, commissions, courts, parliaments, forces and other public bodies of Indonesia. */
const agencies = bodies(
  `
Komisi Pemberantasan Korupsi|KPK
Badan Pusat Statistik|BPS
Badan Meteorologi, Klimatologi, dan Geofisika|BMKG
Badan Nasional Penanggulangan Bencana|BNPB
Badan Penanggulangan Bencana Daerah|BPBD
Badan Pengawas Obat dan Makanan|BPOM|Badan POM
BPJS Kesehatan
BPJS Ketenagakerjaan|BPJamsostek|BP Jamsostek
Badan Penyelenggara Jaminan Sosial|BPJS
Badan Pemeriksa Keuangan|BPK RI|BPK
Badan Pengawasan Keuangan dan Pembangunan|BPKP
Badan Intelijen Negara|BIN
Badan Narkotika Nasional|BNN
Badan Narkotika Nasional Provinsi|BNNP
Badan Narkotika Nasional Kabupaten|BNNK
Badan Nasional Penanggulangan Terorisme|BNPT
Badan Siber dan Sandi Negara|BSSN
Badan Kepegawaian Negara|BKN
Badan Pengelola Keuangan Haji|BPKH
Badan Penyelenggara Haji|BP Haji
Badan Penyelenggara Jaminan Produk Halal|BPJPH
Badan Riset dan Inovasi Nasional|BRIN
Badan Pangan Nasional|Bapanas|NFA
Badan Gizi Nasional|BGN
Badan Karantina Indonesia|Barantin
Badan Pertanahan Nasional|BPN
Badan Informasi Geospasial|BIG
Badan Nasional Pencarian dan Pertolongan|Basarnas
Badan Nasional Sertifikasi Profesi|BNSP
Badan Keamanan Laut|Bakamla
Badan Pelindungan Pekerja Migran Indonesia|BP2MI|BNP2TKI
Badan Pengawas Pemilihan Umum|Bawaslu RI|Bawaslu
Badan Pengatur Hilir Minyak dan Gas Bumi|BPH Migas
Badan Pengatur Jalan Tol|BPJT
Badan Pengelola Transportasi Jabodetabek|BPTJ
Badan Pembinaan Ideologi Pancasila|BPIP
Badan Standardisasi Nasional|BSN
Badan Tenaga Nuklir Nasional|Batan
Badan Pengawas Tenaga Nuklir|Bapeten
Badan Pengkajian dan Penerapan Teknologi|BPPT
Badan Pengawas Perdagangan Berjangka Komoditi|Bappebti
Badan Nasional Pengelola Perbatasan|BNPP
Badan Geologi
Badan Pendapatan Daerah|Bapenda
Badan Perencanaan Pembangunan Daerah|Bappeda
Badan Pengelola Investasi Daya Anagata Nusantara|BPI Danantara|Danantara|Danantara Indonesia
Badan Percepatan Pengentasan Kemiskinan|BP Taskin
Badan Otorita Borobudur|BOB
Badan Pengusahaan Batam|BP Batam
Badan Legislasi DPR|Baleg
Badan Anggaran DPR|Banggar
Badan Reserse Kriminal|Bareskrim Polri|Bareskrim
Pusat Vulkanologi dan Mitigasi Bencana Geologi|PVMBG
Balai Penyelidikan dan Pengembangan Teknologi Kebencanaan Geologi|BPPTKG
Lembaga Administrasi Negara|LAN
Lembaga Antariksa dan Penerbangan Nasional|LAPAN
Lembaga Ilmu Pengetahuan Indonesia|LIPI
Lembaga Ketahanan Nasional|Lemhannas
Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah|LKPP
Lembaga Perlindungan Saksi dan Korban|LPSK
Lembaga Penjamin Simpanan|LPS
Lembaga Sensor Film|LSF
Lembaga Pembiayaan Ekspor Indonesia|LPEI
Lembaga Pengelola Dana Pendidikan|LPDP
Indonesia Investment Authority|Lembaga Pengelola Investasi
Lembaga Manajemen Aset Negara|LMAN
Otoritas Jasa Keuangan|OJK
Otorita Ibu Kota Nusantara|Otorita IKN|OIKN
Pusat Pelaporan dan Analisis Transaksi Keuangan|PPATK
Komisi Pemilihan Umum|KPU RI|KPU
KPUD
Dewan Kehormatan Penyelenggara Pemilu|DKPP
Mahkamah Konstitusi|MK
Majelis Kehormatan Mahkamah Konstitusi|MKMK
Mahkamah Agung|MA
Komisi Yudisial|KY
Komisi Nasional Hak Asasi Manusia|Komnas HAM
Komisi Nasional Anti Kekerasan terhadap Perempuan|Komnas Perempuan
Komisi Nasional Disabilitas|KND
Komnas Haji
Komnas KIPI
Komisi Perlindungan Anak Indonesia|KPAI
Komisi Perlindungan Anak Daerah|KPAD
Komisi Pengawas Persaingan Usaha|KPPU
Komisi Penyiaran Indonesia|KPI
Komisi Informasi Pusat|KIP
Komisi Kepolisian Nasional|Kompolnas
Komisi Kejaksaan|Komjak
Komisi Aparatur Sipil Negara|KASN
Komite Nasional Keselamatan Transportasi|KNKT
Komite Stabilitas Sistem Keuangan|KSSK
Komite Penanganan Covid-19 dan Pemulihan Ekonomi Nasional|KPCPEN
Komite Percepatan Reformasi Polri|Tim Reformasi Polri
Ombudsman Republik Indonesia|Ombudsman RI|Ombudsman|ORI
Dewan Perwakilan Rakyat|DPR RI|DPR
Majelis Permusyawaratan Rakyat|MPR RI|MPR
Dewan Perwakilan Daerah|DPD RI
Dewan Perwakilan Rakyat Daerah|DPRD
DPRD DKI Jakarta|DPRD DKI
Dewan Perwakilan Rakyat Aceh|DPRA
Majelis Rakyat Papua|MRP
Mahkamah Kehormatan Dewan|MKD
Dewan Pers
Dewan Pengawas KPK|Dewas KPK|Dewas
Dewan Ekonomi Nasional|DEN
Dewan Energi Nasional
Dewan Pertahanan Nasional|DPN
Dewan Pertimbangan Presiden|Wantimpres
Dewan Jaminan Sosial Nasional|DJSN
Dewan Sumber Daya Air Nasional
Kantor Staf Presiden|Kantor Staf Kepresidenan|KSP
Kantor Komunikasi Kepresidenan|Presidential Communication Office|PCO
Badan Komunikasi Pemerintah|Bakom
Sekretariat Presiden|Setpres|Biro Pers, Media, dan Informasi Sekretariat Presiden
Istana Kepresidenan|Istana
Arsip Nasional Republik Indonesia|ANRI
Perpustakaan Nasional|Perpusnas
Bank Indonesia|BI
Direktorat Jenderal Pajak|Ditjen Pajak|DJP
Direktorat Jenderal Bea dan Cukai|Ditjen Bea dan Cukai|Ditjen Bea Cukai|DJBC|Bea Cukai|Bea dan Cukai
Direktorat Jenderal Anggaran|DJA
Direktorat Jenderal Perbendaharaan|DJPb
Direktorat Jenderal Kekayaan Negara|DJKN
Direktorat Jenderal Imigrasi|Ditjen Imigrasi|Imigrasi
Direktorat Jenderal Pemasyarakatan|Ditjen Pemasyarakatan|Ditjenpas|Ditjen PAS
Direktorat Jenderal Perhubungan Darat|Ditjen Perhubungan Darat|Ditjen Hubdat
Direktorat Jenderal Perhubungan Laut|Ditjen Hubla
Direktorat Jenderal Perhubungan Udara|Ditjen Hubud
Direktorat Jenderal Perkeretaapian|DJKA
Direktorat Jenderal Bina Marga|Ditjen Bina Marga
Direktorat Jenderal Sumber Daya Air|Ditjen SDA
Direktorat Jenderal Ketenagalistrikan
Direktorat Jenderal Mineral dan Batu Bara|Ditjen Minerba
Direktorat Jenderal Kependudukan dan Pencatatan Sipil|Ditjen Dukcapil|Dukcapil
Direktorat Jenderal Pendidikan Tinggi|Ditjen Dikti|Dikti
SKK Migas|Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi
Tentara Nasional Indonesia|TNI
Tentara Nasional Indonesia Angkatan Darat|TNI Angkatan Darat|TNI AD
Tentara Nasional Indonesia Angkatan Laut|TNI Angkatan Laut|TNI AL
Tentara Nasional Indonesia Angkatan Udara|TNI Angkatan Udara|TNI AU
Mabes TNI
Puspen TNI|Pusat Penerangan TNI
Puspom TNI
Komando Cadangan Strategis Angkatan Darat|Kostrad
Komando Pasukan Khusus|Kopassus
Komando Operasi TNI Habema|Koops Habema|Koops TNI Habema
Badan Intelijen Strategis|BAIS TNI|BAIS
Paspampres|Pasukan Pengamanan Presiden
Satgas Damai Cartenz|Satgas Operasi Damai Cartenz|Operasi Damai Cartenz
Kepolisian Negara Republik Indonesia|Kepolisian Republik Indonesia|Polri
Mabes Polri
Divisi Humas Polri|Divhumas Polri
Divisi Propam Polri|Divpropam Polri
Korps Lalu Lintas|Korlantas Polri|Korlantas
Densus 88 Antiteror Polri|Densus 88 Antiteror|Densus 88
Detasemen Khusus 88
Korps Brimob|Brimob
Polda Metro Jaya
Kejaksaan Agung|Kejagung RI|Kejagung
Puspenkum Kejagung|Pusat Penerangan Hukum Kejaksaan Agung
Kejati DKI Jakarta
Pengadilan Tindak Pidana Korupsi|Pengadilan Tipikor
PN Jaksel|Pengadilan Negeri Jakarta Selatan
Pengadilan Tata Usaha Negara|PTUN
Satuan Tugas Penanganan Covid-19|Satgas Penanganan Covid-19|Satgas Covid-19
Gugus Tugas Percepatan Penanganan Covid-19
Satgas Pangan Polri|Satgas Pangan
Satgas PKH|Satuan Tugas Penertiban Kawasan Hutan
Satgas TPPO
Satgas PASTI|Satgas Waspada Investasi
Satuan Polisi Pamong Praja|Satpol PP
Indonesia Anti-Scam Centre|IASC
Pemprov DKI Jakarta|Pemprov DKI|Pemerintah Provinsi DKI Jakarta
Pemprov Jabar|Pemerintah Provinsi Jawa Barat
RSCM|Rumah Sakit Cipto Mangunkusumo|RSUPN Cipto Mangunkusumo
RSPAD Gatot Soebroto|RSPAD
RSUD dr Soetomo
RS Polri Kramat Jati|RS Polri
Jakarta Smart City
Pengelola Gelora Bung Karno|PPKGBK
Badan Amil Zakat Nasional|Baznas
`,
  'institution',
);

/** Public bodies of other states and bodies between states. */
const foreignBodies = bodies(
  `
Perserikatan Bangsa-Bangsa|PBB|United Nations
Dewan Keamanan PBB|DK PBB
Majelis Umum PBB
Dewan HAM PBB|Dewan Hak Asasi Manusia PBB
Organisasi Kesehatan Dunia|World Health Organization|WHO
Dana Moneter Internasional|International Monetary Fund|IMF
Bank Dunia|World Bank
Bank Pembangunan Asia|Asian Development Bank|ADB
Unicef
UNHCR|Badan Pengungsi PBB
UNRWA|Badan PBB untuk Pengungsi Palestina
OCHA|Kantor PBB untuk Koordinasi Urusan Kemanusiaan
Program Pangan Dunia|World Food Programme|WFP
Organisasi Pangan dan Pertanian|FAO
Badan Energi Atom Internasional|IAEA
Badan Energi Internasional|International Energy Agency|IEA
Organisasi Buruh Internasional|ILO
Organisasi Perdagangan Dunia|WTO
Organisasi Migrasi Internasional|IOM
Organisasi Meteorologi Dunia|WMO
UNDP
Unesco
UNEP
UNODC
UNIFIL
UN Women
UNCTAD
UNFPA
UNAIDS
Organisasi Penerbangan Sipil Internasional|ICAO
OECD|Organisasi Kerja Sama Ekonomi dan Pembangunan
NATO|Pakta Pertahanan Atlantik Utara
Uni Eropa|European Union|UE
Komisi Eropa
Parlemen Eropa
Dewan Eropa
Bank Sentral Eropa|European Central Bank|ECB
Badan Obat Eropa|European Medicines Agency|EMA
Copernicus
ASEAN
Sekretariat ASEAN
OPEC
OPEC+
Organisasi Kerja Sama Islam|OKI
Liga Arab
Uni Afrika
G7
G20
BRICS
APEC
Dewan Kerja Sama Teluk|GCC
Dewan Perdamaian|Board of Peace
Mahkamah Pidana Internasional|International Criminal Court|ICC
Mahkamah Internasional|International Court of Justice|ICJ
Interpol
Europol
Federal Reserve|The Fed|Bank Sentral AS|Bank Sentral Amerika Serikat
Gedung Putih|White House
Pentagon|Departemen Pertahanan AS|Departemen Perang AS
Departemen Luar Negeri AS|Deplu AS|Kemlu AS
Departemen Kehakiman AS
Departemen Keuangan AS
Departemen Perdagangan AS
Departemen Keamanan Dalam Negeri AS|DHS
Badan Intelijen Pusat|CIA
Biro Investigasi Federal|FBI
Badan Keamanan Nasional|NSA
Badan Imigrasi dan Bea Cukai AS
DEA
USAID
Badan Antariksa Amerika Serikat|NASA
Badan Antariksa Eropa|European Space Agency|ESA
JAXA
Roscosmos
NOAA
Survei Geologi Amerika Serikat|United States Geological Survey|USGS
Centers for Disease Control and Prevention|CDC
Food and Drug Administration|FDA
Federal Aviation Administration|FAA
Federal Trade Commission|FTC
Komisi Sekuritas dan Bursa AS|SEC
National Highway Traffic Safety Administration|NHTSA
National Transportation Safety Board|NTSB
Kongres AS
Senat AS
DPR AS
Mahkamah Agung AS
Komando Pusat AS|CENTCOM
Garda Pantai AS
Capitol Hill
Kremlin
Duma
Layanan Keamanan Federal|FSB
Kementerian Luar Negeri China|Kemlu China
Kementerian Pertahanan Rusia|Kemhan Rusia
Kementerian Luar Negeri Rusia|Kemlu Rusia
Kementerian Kesehatan Gaza
Kementerian Luar Negeri Israel
Kementerian Luar Negeri Iran|Kemlu Iran
Komisi Kesehatan Nasional China
Pasukan Pertahanan Israel|Israel Defense Forces|IDF|Militer Israel|Tentara Israel
Mossad
Shin Bet
Knesset
Garda Revolusi Iran|Korps Garda Revolusi Islam|IRGC
Otoritas Palestina
Bulan Sabit Merah Palestina
Downing Street
Scotland Yard|Kepolisian Metropolitan London
Bank of England
Istana Buckingham
Istana Kensington
Vatikan|Takhta Suci
Istana Elysee
Bundestag
Blue House|Istana Biru
Kepala Staf Gabungan Korea Selatan
Badan Meteorologi Korea
Badan Meteorologi Jepang|Japan Meteorological Agency|JMA
Bank of Japan|BOJ
Polis Diraja Malaysia|PDRM
Otoritas Moneter Singapura|MAS
Pusat Seismologi Eropa-Mediterania|EMSC
`,
  'institution',
);

/** Parties, with the names and the short forms used in the news. */
const parties = bodies(
  `
Partai Demokrasi Indonesia Perjuangan|PDI Perjuangan|PDI-P|PDIP
Partai Golongan Karya|Partai Golkar|Golkar
Partai Gerakan Indonesia Raya|Partai Gerindra|Gerindra
Partai Kebangkitan Bangsa|PKB
Partai Keadilan Sejahtera|PKS
Partai Nasional Demokrat|Partai NasDem|NasDem
Partai Demokrat|Demokrat
Partai Amanat Nasional|PAN
Partai Persatuan Pembangunan|PPP
Partai Solidaritas Indonesia|PSI
Partai Persatuan Indonesia|Partai Perindo|Perindo
Partai Hati Nurani Rakyat|Partai Hanura|Hanura
Partai Bulan Bintang
Partai Gelora|Partai Gelombang Rakyat Indonesia
Partai Ummat
Partai Buruh
Partai Garuda
Partai Kebangkitan Nusantara|PKN
Partai Berkarya
Partai Aceh
PNA
Projo
Koalisi Indonesia Maju|KIM Plus
Partai Republik
Partai Buruh Inggris
Partai Konservatif
Partai Likud|Likud
Partai Komunis China
Umno
`,
  'organization',
);

/** Faith, charity, rights, labour, professions, sport and armed groups. */
const civil = bodies(
  `
Pengurus Besar Nahdlatul Ulama|PBNU
Nahdlatul Ulama|NU
PWNU
PCNU
Gerakan Pemuda Ansor|GP Ansor
Banser
Muslimat NU
Fatayat NU
Lembaga Falakiyah PBNU
Pimpinan Pusat Muhammadiyah|PP Muhammadiyah
Muhammadiyah
Aisyiyah
Majelis Ulama Indonesia|MUI
Persatuan Islam
Dewan Masjid Indonesia|DMI
Dewan Dakwah Islamiyah Indonesia|DDII
Front Pembela Islam|Front Persaudaraan Islam|FPI
Hizbut Tahrir Indonesia|HTI
PA 212
GNPF Ulama
Lembaga Dakwah Islam Indonesia|LDII
Persekutuan Gereja-gereja di Indonesia|PGI
Konferensi Waligereja Indonesia|KWI
Parisada Hindu Dharma Indonesia|PHDI
Perwakilan Umat Buddha Indonesia|Walubi
Majelis Tinggi Agama Khonghucu Indonesia|Matakin
Ikatan Cendekiawan Muslim Indonesia|ICMI
Himpunan Mahasiswa Islam|HMI
Pergerakan Mahasiswa Islam Indonesia|PMII
Ikatan Mahasiswa Muhammadiyah|IMM
KAMMI
GMNI
PMKRI
GMKI
BEM SI|BEM Seluruh Indonesia
BEM UI
Komite Nasional Pemuda Indonesia|KNPI
Pemuda Pancasila
FKPPI
Palang Merah Indonesia|PMI
Komite Palang Merah Internasional|ICRC
Dompet Dhuafa
Aksi Cepat Tanggap|ACT
Komisi untuk Orang Hilang dan Korban Tindak Kekerasan|KontraS
Indonesia Corruption Watch|ICW
Transparency International Indonesia|TII
Masyarakat Antikorupsi Indonesia|MAKI
Yayasan Lembaga Bantuan Hukum Indonesia|YLBHI
LBH Jakarta|Lembaga Bantuan Hukum Jakarta
LBH Pers
LBH APIK
Wahana Lingkungan Hidup Indonesia|Walhi
Jaringan Advokasi Tambang|Jatam
Greenpeace Indonesia|Greenpeace
Auriga Nusantara
Forest Watch Indonesia
World Wide Fund for Nature|WWF
Amnesty International Indonesia|Amnesty International|Amnesty
Human Rights Watch|HRW
Imparsial
Elsam
Setara Institute
Perkumpulan untuk Pemilu dan Demokrasi|Perludem
Forum Masyarakat Peduli Parlemen Indonesia|Formappi
Institute for Criminal Justice Reform|ICJR
Komite Pemantauan Pelaksanaan Otonomi Daerah|KPPOD
Indonesia Police Watch|IPW
Lokataru
SAFEnet
Komite Independen Pemantau Pemilu|KIPP
JPPR
Migrant Care
Serikat Buruh Migran Indonesia|SBMI
Yayasan Lembaga Konsumen Indonesia|YLKI
Lembaga Perlindungan Anak Indonesia|LPAI
Komnas Perlindungan Anak|Komnas PA
Save the Children
Doctors Without Borders|Medecins Sans Frontieres|MSF|Dokter Lintas Batas
Oxfam
Mer-C
Konfederasi Serikat Pekerja Indonesia|KSPI
Konfederasi Serikat Pekerja Seluruh Indonesia|KSPSI
Federasi Serikat Pekerja Metal Indonesia|FSPMI
KASBI
Serikat Petani Indonesia|SPI
Konsorsium Pembaruan Agraria|KPA
Himpunan Kerukunan Tani Indonesia|HKTI
Kontak Tani Nelayan Andalan|KTNA
Koalisi Rakyat untuk Keadilan Perikanan|KIARA
Aliansi Jurnalis Independen|AJI
Persatuan Wartawan Indonesia|PWI
Ikatan Jurnalis Televisi Indonesia|IJTI
Asosiasi Media Siber Indonesia|AMSI
Ikatan Dokter Indonesia|PB IDI|IDI
Ikatan Dokter Anak Indonesia|IDAI
Perhimpunan Dokter Paru Indonesia|PDPI
Persatuan Rumah Sakit Seluruh Indonesia|PERSI
Persatuan Perawat Nasional Indonesia|PPNI
Ikatan Bidan Indonesia|IBI
Ikatan Apoteker Indonesia|IAI
Persatuan Guru Republik Indonesia|PGRI
Federasi Serikat Guru Indonesia|FSGI
Perhimpunan Pendidikan dan Guru|P2G
Ikatan Guru Indonesia|IGI
Jaringan Pemantau Pendidikan Indonesia|JPPI
Perhimpunan Advokat Indonesia|Peradi
Kongres Advokat Indonesia
Ikatan Notaris Indonesia
Kamar Dagang dan Industri Indonesia|Kadin Indonesia|Kadin
Asosiasi Pengusaha Indonesia|Apindo
Himpunan Pengusaha Muda Indonesia|Hipmi
Asosiasi Pengusaha Ritel Indonesia|Aprindo
Asosiasi Pertekstilan Indonesia|API
Gabungan Industri Kendaraan Bermotor Indonesia|Gaikindo
Asosiasi Industri Sepeda Motor Indonesia|AISI
Gabungan Pengusaha Kelapa Sawit Indonesia|Gapki
Gabungan Pengusaha Makanan dan Minuman Indonesia|Gapmmi
Perhimpunan Hotel dan Restoran Indonesia|PHRI
Asosiasi Perusahaan Perjalanan Wisata Indonesia|Asita
Amphuri
Real Estat Indonesia|REI
Apersi
Asosiasi Penyelenggara Jasa Internet Indonesia|APJII
Asosiasi E-Commerce Indonesia|idEA
Asosiasi Fintech Pendanaan Bersama Indonesia|AFPI
Asosiasi Pedagang Pasar Seluruh Indonesia|APPSI
Ikatan Pedagang Pasar Indonesia|Ikappi
Organisasi Angkutan Darat|Organda
Indonesia National Air Carriers Association|INACA
Asosiasi Pemerintah Kabupaten Seluruh Indonesia|Apkasi
Asosiasi Pemerintah Kota Seluruh Indonesia|Apeksi
Apdesi
Masyarakat Transportasi Indonesia|MTI
Perhimpunan Bank Nasional|Perbanas
Himbara
Ikatan Akuntan Indonesia
Gekrafs
Federasi Internasional Asosiasi Sepak Bola|FIFA
Konfederasi Sepak Bola Asia|AFC
Federasi Sepak Bola ASEAN|AFF
UEFA
CONMEBOL
Premier League
La Liga
Serie A
Federasi Sepak Bola Inggris
Persatuan Sepak Bola Seluruh Indonesia|PSSI
PT Liga Indonesia Baru|PT LIB|LIB|I.League
Komite Olimpiade Internasional|IOC
Komite Olimpiade Indonesia|NOC Indonesia|KOI
Komite Olahraga Nasional Indonesia|KONI Pusat|KONI
National Paralympic Committee|NPC Indonesia
Persatuan Bulutangkis Seluruh Indonesia|PP PBSI|PBSI
Federasi Bulu Tangkis Dunia|BWF
Persatuan Bola Voli Seluruh Indonesia|PBVSI
Perbasi
PASI
Perserosi
Ikatan Motor Indonesia|IMI
Dorna Sports|Dorna
MotoGP
FIA
FIM
ATP
WTA
NBA
UFC
WADA
Hamas
Jihad Islam Palestina|Jihad Islam
Brigade Al-Qassam
Hizbullah|Hezbollah
Houthi
Taliban
ISIS
Al-Qaeda
Gerakan Fatah
Organisasi Pembebasan Palestina|PLO
TPNPB-OPM|Tentara Pembebasan Nasional Papua Barat|TPNPB
Organisasi Papua Merdeka|OPM
Jemaah Islamiyah
Gerakan Aceh Merdeka|GAM
Global Sumud Flotilla
Forum Purnawirawan Prajurit TNI
Forum Ekonomi Dunia|World Economic Forum|WEF
International Crisis Group
Oxford Economics
Reporters Without Borders|RSF
Committee to Protect Journalists|CPJ
`,
  'organization',
);

/** Companies of Indonesia and of the world that the news often quotes, state companies among them. */
const companies = bodies(
  `
PT Pertamina (Persero)|PT Pertamina|Pertamina
Pertamina Patra Niaga|PT Pertamina Patra Niaga
Pertamina Hulu Energi
PT PLN (Persero)|PT PLN|PLN|Perusahaan Listrik Negara
Perum Bulog|Bulog|Badan Urusan Logistik
PT Garuda Indonesia|Garuda Indonesia
Citilink
Lion Air Group|Lion Air
Batik Air
Sriwijaya Air
Super Air Jet
AirAsia Indonesia|AirAsia
Pelita Air
PT Kereta Api Indonesia|Kereta Api Indonesia|PT KAI|KAI
KAI Commuter|Kereta Commuter Indonesia|KCI
Kereta Cepat Indonesia China|KCIC|Whoosh
PT MRT Jakarta|MRT Jakarta
LRT Jakarta
LRT Jabodebek
Transjakarta|PT Transportasi Jakarta
Perum Damri|Damri
PT Pelni|Pelni
ASDP Indonesia Ferry|PT ASDP Indonesia Ferry|ASDP
Pelindo|PT Pelabuhan Indonesia
Angkasa Pura Indonesia|InJourney Airports|Angkasa Pura|Angkasa Pura I|Angkasa Pura II|AP I|AP II
InJourney
AirNav Indonesia|AirNav
Jasa Marga|PT Jasa Marga
Jasa Raharja
Jasindo
Taspen|PT Taspen
Asabri
Jiwasraya
Peruri
PT Pos Indonesia|Pos Indonesia
PT Pegadaian|Pegadaian
PNM|Permodalan Nasional Madani
Telkom Indonesia|PT Telkom|Telkom
Telkomsel
Indosat Ooredoo Hutchison|Indosat
XL Axiata|XL
XLSmart
Smartfren
Tri Indonesia
Bank Rakyat Indonesia|Bank BRI|BRI
Bank Negara Indonesia|Bank BNI|BNI
Bank Mandiri
Bank Tabungan Negara|Bank BTN|BTN
Bank Syariah Indonesia|BSI
Bank Central Asia|Bank BCA|BCA
Bank CIMB Niaga|CIMB Niaga
Bank Danamon
Bank Permata
Bank Mega
Bank Jago
Bank DKI
Bank BJB|BJB
Bank Jatim
Bank Muamalat
Allo Bank
Bursa Efek Indonesia|BEI
Kustodian Sentral Efek Indonesia|KSEI
Indonesia Financial Group|IFG
Antam|PT Aneka Tambang|Aneka Tambang
PT Timah
PT Bukit Asam|Bukit Asam
PT Freeport Indonesia|Freeport Indonesia|Freeport
PT Vale Indonesia|Vale Indonesia
MIND ID|Inalum
Krakatau Steel
Semen Indonesia
Pupuk Indonesia|PT Pupuk Indonesia
Perkebunan Nusantara|PTPN III|PTPN
Perhutani|Perum Perhutani
Kimia Farma
Bio Farma
Indofarma
Kalbe Farma
PT PAL Indonesia|PT PAL
PT Pindad|Pindad
PT Dirgantara Indonesia|PTDI
PT Len Industri
PT INKA|INKA
Adhi Karya
Waskita Karya
Wijaya Karya
Hutama Karya
PT PP
Danareksa
Perusahaan Gas Negara|PGN
PDAM
PAM Jaya
Sarinah
Medco Energi
Chevron
ExxonMobil
Shell Indonesia|Shell
BP-AKR
Vivo
Astra International|Astra
Daihatsu|Astra Daihatsu Motor
Toyota Astra Motor|TAM
Toyota
Honda Prospect Motor|HPM
Astra Honda Motor|AHM
Honda
Yamaha Indonesia Motor Manufacturing|YIMM|Yamaha
Suzuki Indomobil Sales|Suzuki
Mitsubishi Motors Krama Yudha Sales Indonesia|MMKSI|Mitsubishi
Nissan
Mazda
Hyundai Motors Indonesia|Hyundai
Kia
Wuling Motors|Wuling
Chery
BYD Motor Indonesia|BYD
Volkswagen
BMW Group|BMW Indonesia|BMW
Mercedes-Benz
Ducati
Ferrari
Tesla
Ford
General Motors
VinFast
Indofood
Unilever Indonesia|Unilever
Mayora
Wings Group
Danone Indonesia|Danone
Nestle Indonesia|Nestle
Aqua
Djarum
Gudang Garam
HM Sampoerna|Sampoerna
Sinar Mas
Salim Group
Lippo Group
CT Corp
MNC Group
Agung Sedayu Group
Ciputra Group
Summarecon
Sritex
Indomaret
Alfamart
GoTo|GoTo Gojek Tokopedia
Gojek
Grab Indonesia|Grab
Maxim
inDrive
Tokopedia
Shopee Indonesia|Shopee
Bukalapak
Lazada
Blibli
Traveloka
Tiket.com
DANA
OVO
GoPay
LinkAja
ShopeePay
Kredivo
Akulaku
Investree
eFishery
Blue Bird
JNE
J&T Express
SiCepat
Ruangguru
Halodoc
Google
Alphabet
YouTube
Apple
Meta
Facebook
Instagram
WhatsApp
TikTok
ByteDance
Twitter
Telegram
Discord
Snapchat
Microsoft
OpenAI
Anthropic
Nvidia
Intel
AMD
Qualcomm
IBM
Oracle
Amazon
Netflix
Disney
Spotify
Uber
SpaceX
Starlink
Blue Origin
Boeing
Airbus
Lockheed Martin
Samsung
LG
Sony
Nintendo
Xiaomi
Oppo
Realme
Huawei
Infinix
Asus
Acer
Lenovo
Alibaba
Tencent
Baidu
DeepSeek
Foxconn
SoftBank
Temu
Shein
Starbucks
McDonald's
KFC
Coca-Cola
Pfizer
Moderna
AstraZeneca
Sinovac
Johnson & Johnson
Goldman Sachs
JPMorgan|JP Morgan
Morgan Stanley
Citigroup
BlackRock
S&P Global
Moody's
Fitch Ratings|Fitch
MSCI
Kaspersky
Palo Alto Networks
Cloudflare
Counterpoint Research
IDC
Canalys
Gartner
Bloomberg Economics
FlightAware
Flightradar24
Tokyo Electric Power Company|TEPCO
Malaysia Airlines
Singapore Airlines
Air India
Qantas
HYBE
SM Entertainment
YG Entertainment
JYP Entertainment
Starship Entertainment
`,
  'organization',
);

/** Universities and schools. */
const universities = bodies(
  `
Universitas Indonesia|UI
Universitas Gadjah Mada|UGM
Institut Teknologi Bandung|ITB
Institut Pertanian Bogor|IPB University|IPB
Universitas Airlangga|Unair
Institut Teknologi Sepuluh Nopember|ITS
Universitas Diponegoro|Undip
Universitas Padjadjaran|Unpad
Universitas Brawijaya|UB
Universitas Hasanuddin|Unhas
Universitas Sebelas Maret|UNS
Universitas Negeri Yogyakarta|UNY
Universitas Negeri Jakarta|UNJ
Universitas Negeri Semarang|Unnes
Universitas Negeri Surabaya|Unesa
Universitas Negeri Malang|UM
Universitas Negeri Medan|Unimed
Universitas Pendidikan Indonesia|UPI
Universitas Sumatera Utara|USU
Universitas Andalas|Unand
Universitas Riau|Unri
Universitas Sriwijaya|Unsri
Universitas Lampung|Unila
Universitas Syiah Kuala|USK
Universitas Udayana|Unud
Universitas Jember|Unej
Universitas Jenderal Soedirman|Unsoed
Universitas Sultan Ageng Tirtayasa|Untirta
Universitas Mulawarman|Unmul
Universitas Lambung Mangkurat|ULM
Universitas Tanjungpura|Untan
Universitas Sam Ratulangi|Unsrat
Universitas Tadulako|Untad
Universitas Halu Oleo|UHO
Universitas Pattimura|Unpatti
Universitas Cenderawasih|Uncen
Universitas Mataram|Unram
Universitas Nusa Cendana|Undana
Universitas Trunojoyo Madura|UTM
Universitas Islam Negeri Syarif Hidayatullah|UIN Syarif Hidayatullah|UIN Jakarta
UIN Sunan Kalijaga
UIN Sunan Gunung Djati
UIN Sunan Ampel
UIN Walisongo
Universitas Islam Indonesia|UII
Universitas Islam Bandung|Unisba
Universitas Islam Sultan Agung|Unissula
Universitas Muhammadiyah Yogyakarta|UMY
Universitas Muhammadiyah Jakarta|UMJ
Universitas Muhammadiyah Malang|UMM
Universitas Muhammadiyah Surakarta|UMS
Universitas Muhammadiyah Surabaya|UM Surabaya
Universitas Ahmad Dahlan|UAD
Universitas Katolik Parahyangan|Unpar
Universitas Katolik Atma Jaya|Unika Atma Jaya
Universitas Atma Jaya Yogyakarta|UAJY
Universitas Katolik Soegijapranata|Unika Soegijapranata
Universitas Kristen Indonesia|UKI
Universitas Kristen Satya Wacana|UKSW
Universitas Kristen Petra|Petra Christian University
Universitas Sanata Dharma
Universitas Trisakti|Usakti
Universitas Tarumanagara|Untar
Universitas Pancasila
Universitas Nasional|Unas
Universitas Paramadina|Paramadina
Universitas Mercu Buana|UMB
Universitas Esa Unggul
Universitas Al Azhar Indonesia|UAI
Universitas Bhayangkara
Universitas Pelita Harapan|UPH
Universitas Bina Nusantara|Binus University|Binus
Universitas Multimedia Nusantara|UMN
Universitas Pakuan
Universitas Pertahanan|Unhan
Universitas Pembangunan Nasional Veteran Jakarta|UPN Veteran Jakarta
UPN Veteran Yogyakarta
Universitas Terbuka|UT
Universitas Telkom|Telkom University
Universitas Surabaya|Ubaya
Sekolah Tinggi Hukum Indonesia Jentera|STHI Jentera
Perguruan Tinggi Ilmu Kepolisian|PTIK
IPDN|Institut Pemerintahan Dalam Negeri
Harvard University|Universitas Harvard|Harvard
Stanford University|Universitas Stanford
Massachusetts Institute of Technology|MIT
Oxford University|University of Oxford|Universitas Oxford
Cambridge University|University of Cambridge|Universitas Cambridge
Johns Hopkins University|Universitas Johns Hopkins
Nanyang Technological University|NTU
National University of Singapore|NUS
Universitas Al-Azhar
Mayo Clinic
Cleveland Clinic
`,
  'organization',
);

/** Think tanks, pollsters and research bodies: who speaks for them speaks for what they know. */
const thinkTanks = bodies(
  `
Centre for Strategic and International Studies|CSIS Indonesia|CSIS
Institute for Development of Economics and Finance|Indef
Center of Economic and Law Studies|Celios
Center of Reform on Economics|CORE Indonesia
LPEM FEB UI|LPEM UI
The Prakarsa|Perkumpulan Prakarsa
SMERU Research Institute|SMERU
Center for Indonesian Policy Studies|CIPS
Centre for Indonesia Taxation Analysis|CITA
Segara Institute|Segara Research Institute
Seknas Fitra|FITRA
Institute for Essential Services Reform|IESR
ReforMiner Institute
Energy Watch
Centre of Energy and Resources Indonesia|CERI
Institute for Security and Strategic Studies|ISESS
Lesperssi
Lembaga Survei Indonesia|LSI
LSI Denny JA|Lingkaran Survei Indonesia
Indikator Politik Indonesia|Indikator Politik
Saiful Mujani Research and Consulting|SMRC
Poltracking Indonesia|Poltracking
Charta Politika Indonesia|Charta Politika
Litbang Kompas
Parameter Politik Indonesia|Parameter Politik
Populi Center
Voxpol Center
Indo Barometer
Algoritma Research
Indonesia Political Review|IPR
Indonesia Political Opinion|IPO
Indostrategic
Political Weather Station
Arus Survei Indonesia
Cyrus Network
Puspoll Indonesia
Y-Publica
Kedai Kopi|KedaiKOPI|Lembaga Survei KedaiKOPI
Para Syndicate
Trias Politika Strategis
Lingkar Madani|Lima Indonesia
Drone Emprit
Nagara Institute
Pusat Studi Hukum dan Kebijakan|PSHK
Pusat Kajian Anti Korupsi UGM|Pukat UGM
Pusat Studi Konstitusi|Pusako
Pusako Universitas Andalas|Pusako Unand
Lembaga Biologi Molekuler Eijkman|Eijkman
Institut Demografi
Pew Research Center|Pew Research
Gallup
Ipsos
YouGov
NielsenIQ|Nielsen Indonesia
Brookings Institution
RAND Corporation
Chatham House
Lowy Institute
ISEAS-Yusof Ishak Institute
Stockholm International Peace Research Institute|SIPRI
Institute for the Study of War|ISW
Institute for Economics and Peace
International Institute for Strategic Studies|IISS
Atlantic Council
Carnegie Endowment for International Peace
World Weather Attribution
`,
  'organization',
);

/** Football clubs, racing teams and national sides. */
const clubs = bodies(
  `
Persib Bandung|Persib
Persija Jakarta|Persija
Persebaya Surabaya|Persebaya
Arema FC|Arema
PSM Makassar|PSM
Bali United
Borneo FC Samarinda|Borneo FC
Madura United
PSIS Semarang|PSIS
PSS Sleman|PSS
Persis Solo
Persita Tangerang|Persita
Persik Kediri|Persik
Barito Putera
Dewa United
Bhayangkara FC|Bhayangkara Presisi
Malut United
Semen Padang FC|Semen Padang
PSBS Biak
Rans Nusantara FC|Rans Nusantara
Persijap Jepara|Persijap
Persipura Jayapura|Persipura
PSIM Yogyakarta|PSIM
PSMS Medan|PSMS
Persela Lamongan|Persela
Sriwijaya FC
Deltras
Persiraja Banda Aceh|Persiraja
PSPS Pekanbaru|PSPS
Persikabo
Timnas Indonesia
Real Madrid
Barcelona|Barca
Atletico Madrid
Manchester United|Man United
Manchester City|Man City
Liverpool
Chelsea
Arsenal
Tottenham Hotspur|Tottenham|Spurs
Newcastle United|Newcastle
Aston Villa
Everton
West Ham
Leicester City
Juventus
AC Milan
Inter Milan
AS Roma
Napoli
Lazio
Venezia
Sassuolo
Bayern Munchen|Bayern Munich
Borussia Dortmund
Bayer Leverkusen
Paris Saint-Germain|PSG
Ajax Amsterdam|Ajax
PSV Eindhoven
Feyenoord
FC Twente
Benfica
FC Porto
Celtic
Al Nassr|Al-Nassr
Al Hilal|Al-Hilal
Inter Miami
LA Galaxy
Johor Darul Ta'zim|JDT
Repsol Honda
Monster Energy Yamaha
Gresini Racing
Pramac Racing
VR46
Red Bull Racing|Red Bull
McLaren
Pelita Jaya
Satria Muda
`,
  'organization',
);

/** Bodies known by name, each name once. An acronym that several bodies share stands with the one that the news mostly means. */
export const namedBodies: readonly NamedBody[] = [
  ...ministries,
  ...agencies,
  ...foreignBodies,
  ...parties,
  ...civil,
  ...companies,
  ...universities,
  ...thinkTanks,
  ...clubs,
];

/** Names of universities, think tanks, pollsters and research bodies: their people speak as experts. */
export const knowledgeBodies: readonly string[] = [...universities, ...thinkTanks].flatMap((body) => body.names);
