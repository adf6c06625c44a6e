import { list } from './list.ts';

/** The 38 provinces and their short forms, the capital's districts, islands, seas, mountains and regions. */
const regions = list(`
  Timur, Barat, Utara, Selatan, Tengah, Hulu, Hilir, Aceh, Nanggroe Aceh Darussalam, Sumatera Utara, Sumatra Utara, Sumut, Sumatera Barat, Sumatra Barat, Sumbar, Riau, Kepulauan Riau, Kepri, Jambi
  Sumatera Selatan, Sumatra Selatan, Sumsel, Bengkulu, Lampung, Kepulauan Bangka Belitung, Bangka Belitung, Babel, DKI Jakarta, Daerah Khusus Jakarta
  DKJ, Jakarta, Ibu Kota Jakarta, Jakarta Pusat, Jakpus, Jakarta Selatan, Jaksel, Jakarta Barat, Jakbar, Jakarta Timur, Jaktim, Jakarta Utara, Jakut
  Kepulauan Seribu, Jawa Barat, Jabar, Banten, Jawa Tengah, Jateng, Daerah Istimewa Yogyakarta, DI Yogyakarta, DIY, Yogyakarta, Yogya, Jogja, Jogjakarta
  Jawa Timur, Jatim, Bali, Nusa Tenggara Barat, NTB, Nusa Tenggara Timur, NTT, Kalimantan Barat, Kalbar, Kalimantan Tengah, Kalteng, Kalimantan Selatan
  Kalsel, Kalimantan Timur, Kaltim, Kalimantan Utara, Kaltara, Sulawesi Utara, Sulut, Gorontalo, Sulawesi Tengah, Sulteng, Sulawesi Barat, Sulbar
  Sulawesi Selatan, Sulsel, Sulawesi Tenggara, Sultra, Maluku, Maluku Utara, Malut, Papua, Papua Barat, Papua Barat Daya, Papua Tengah, Papua Pegunungan
  Papua Selatan, Jawa, Pulau Jawa, Sumatera, Sumatra, Kalimantan, Sulawesi, Nusa Tenggara, Madura, Lombok, Flores, Jabodetabek, Jadetabek, Solo Raya
  Bandung Raya, Malang Raya, Surabaya Raya, Gerbangkertosusila, Pantura, Pansela, Tapal Kuda, Mataraman, Priangan, Nusantara, IKN, IKN Nusantara
  Ibu Kota Nusantara, Gambir, Menteng, Senen, Tanah Abang, Kemayoran, Sawah Besar, Cempaka Putih, Johar Baru, Kebayoran Baru, Kebayoran Lama
  Pesanggrahan, Cilandak, Pasar Minggu, Jagakarsa, Mampang Prapatan, Mampang, Pancoran, Tebet, Setiabudi, Kuningan, Kemang, Blok M, Senayan, Semanggi
  Sudirman, Thamrin, Kebon Jeruk, Kembangan, Cengkareng, Kalideres, Grogol Petamburan, Grogol, Palmerah, Taman Sari, Tambora, Slipi, Tomang, Glodok
  Matraman, Pulogadung, Jatinegara, Duren Sawit, Kramat Jati, Makasar, Pasar Rebo, Ciracas, Cipayung, Cakung, Cawang, Halim, Rawamangun, Tanjung Priok
  Kelapa Gading, Koja, Cilincing, Penjaringan, Pademangan, Pluit, Ancol, Pantai Indah Kapuk, Muara Angke, Muara Baru, Marunda, Sunter, Manggarai, Monas
  Bundaran HI, Gelora Bung Karno, Taman Mini, Kalibata, Lebak Bulus, Pondok Indah, Fatmawati, Blok G, Pasar Senen, Istora Senayan, Pulau Seribu
  Nusakambangan, Karimunjawa, Bawean, Kangean, Nias, Mentawai, Enggano, Simeulue, Sabang, Weh, Natuna, Anambas, Bintan, Karimun, Rempang, Galang
  Belitung, Bangka, Nusa Penida, Gili Trawangan, Sumba, Timor, Alor, Rote, Sabu, Lembata, Adonara, Solor, Komodo, Labuan Bajo, Rinca, Sangihe, Talaud
  Togean, Banggai, Buton, Muna, Wakatobi, Raja Ampat, Halmahera, Ternate, Tidore, Ambon, Seram, Buru, Banda, Kei, Aru, Tanimbar, Biak, Yapen
  Gunung Merapi, Merapi, Semeru, Gunung Semeru, Bromo, Gunung Bromo, Gunung Agung, Rinjani, Gunung Rinjani, Krakatau, Anak Krakatau, Sinabung, Marapi
  Lewotobi, Lewotobi Laki-laki, Ile Lewotolok, Kelud, Raung, Ijen, Slamet, Dieng, Puncak, Ciwidey, Lembang, Pangandaran, Danau Toba, Toba, Borobudur
  Prambanan, Malioboro, Mandalika, Kuta, Sanur, Ubud, Canggu, Seminyak, Nusa Dua, Jimbaran, Uluwatu, Tretes, Baturraden, Kopeng, Tawangmangu
  Parangtritis, Anyer, Carita, Selat Sunda, Selat Bali, Selat Malaka, Selat Lombok, Laut Jawa, Laut Natuna, Laut Natuna Utara, Laut China Selatan
  Laut Merah, Samudra Hindia, Samudra Pasifik, Sesar Lembang, Bengawan Solo, Ciliwung, Citarum, Waduk Jatigede, Bendungan Katulampa
`);

/** Regencies and cities of Indonesia, by their names alone. */
const regencies = list(`
  Aceh Barat, Aceh Barat Daya, Abdya, Aceh Besar, Aceh Jaya, Aceh Selatan, Aceh Singkil, Aceh Tamiang, Aceh Tengah, Aceh Tenggara, Aceh Timur
  Aceh Utara, Bener Meriah, Bireuen, Gayo Lues, Nagan Raya, Pidie, Pidie Jaya, Banda Aceh, Langsa, Lhokseumawe, Subulussalam, Takengon, Meulaboh, Asahan
  Batu Bara, Dairi, Deli Serdang, Humbang Hasundutan, Humbahas, Karo, Labuhanbatu, Labuhanbatu Selatan, Labuhanbatu Utara, Labuhan Batu, Langkat
  Mandailing Natal, Madina, Nias Barat, Nias Selatan, Nias Utara, Padang Lawas, Padang Lawas Utara, Paluta, Pakpak Bharat, Samosir, Serdang Bedagai
  Sergai, Simalungun, Tapanuli Selatan, Tapsel, Tapanuli Tengah, Tapteng, Tapanuli Utara, Taput, Tapanuli, Toba Samosir, Binjai, Gunungsitoli, Medan
  Padangsidimpuan, Padang Sidempuan, Pematangsiantar, Pematang Siantar, Siantar, Sibolga, Tanjungbalai, Tanjung Balai, Tebing Tinggi, Belawan, Berastagi
  Agam, Dharmasraya, Kepulauan Mentawai, Lima Puluh Kota, Limapuluh Kota, Padang Pariaman, Pasaman, Pasaman Barat, Pesisir Selatan, Sijunjung, Solok
  Solok Selatan, Tanah Datar, Bukittinggi, Padang, Padang Panjang, Padangpanjang, Pariaman, Payakumbuh, Sawahlunto, Bengkalis, Indragiri Hilir, Inhil
  Indragiri Hulu, Inhu, Kampar, Kepulauan Meranti, Meranti, Kuantan Singingi, Kuansing, Pelalawan, Rokan Hilir, Rohil, Rokan Hulu, Rohul, Siak, Dumai
  Pekanbaru, Kepulauan Anambas, Lingga, Batam, Tanjungpinang, Tanjung Pinang, Batanghari, Bungo, Muara Bungo, Kerinci, Merangin, Muaro Jambi, Sarolangun
  Tanjung Jabung Barat, Tanjung Jabung Timur, Tanjabbar, Tanjabtim, Tebo, Sungai Penuh, Banyuasin, Empat Lawang, Lahat, Muara Enim, Musi Banyuasin, Muba
  Musi Rawas, Musi Rawas Utara, Muratara, Ogan Ilir, Ogan Komering Ilir, OKI, Ogan Komering Ulu, OKU, OKU Selatan, OKU Timur, Penukal Abab Lematang Ilir
  PALI, Lubuklinggau, Lubuk Linggau, Pagar Alam, Pagaralam, Palembang, Prabumulih, Bengkulu Selatan, Bengkulu Tengah, Bengkulu Utara, Kaur, Kepahiang
  Lebong, Mukomuko, Rejang Lebong, Seluma, Lampung Barat, Lampung Selatan, Lamsel, Lampung Tengah, Lamteng, Lampung Timur, Lamtim, Lampung Utara
  Lampura, Mesuji, Pesawaran, Pesisir Barat, Pringsewu, Tanggamus, Tulang Bawang, Tulangbawang, Tulang Bawang Barat, Way Kanan, Bandar Lampung
  Bandarlampung, Bakauheni, Bangka Barat, Bangka Selatan, Bangka Tengah, Belitung Timur, Pangkalpinang, Pangkal Pinang, Lebak, Pandeglang, Serang
  Tangerang, Cilegon, Tangerang Selatan, Tangsel, Serpong, BSD, Bintaro, Ciputat, Pamulang, Pondok Aren, Merak, Rangkasbitung, Cikande, Ciledug
  Cipondoh, Karawaci, Bandung, Bandung Barat, KBB, Bekasi, Bogor, Ciamis, Cianjur, Cirebon, Garut, Indramayu, Karawang, Majalengka, Purwakarta, Subang
  Sukabumi, Sumedang, Tasikmalaya, Tasik, Banjar, Cimahi, Depok, Cibinong, Cileungsi, Gunung Putri, Parung, Ciawi, Cisarua, Megamendung, Sentul
  Cikarang, Tambun, Cibitung, Jatiasih, Pondok Gede, Bantargebang, Cikampek, Jatinangor, Soreang, Majalaya, Rancaekek, Padalarang, Cileunyi, Cimanggis
  Sawangan, Margonda, Pelabuhanratu, Palabuhanratu, Banjarnegara, Banyumas, Batang, Blora, Boyolali, Brebes, Cilacap, Demak, Grobogan, Jepara
  Karanganyar, Kebumen, Kendal, Klaten, Kudus, Magelang, Pati, Pekalongan, Pemalang, Purbalingga, Purworejo, Rembang, Semarang, Sragen, Sukoharjo, Tegal
  Temanggung, Wonogiri, Wonosobo, Salatiga, Surakarta, Solo, Purwokerto, Ungaran, Kartasura, Ambarawa, Cepu, Purwodadi, Slawi, Bantul, Gunungkidul
  Gunung Kidul, Kulon Progo, Kulonprogo, Sleman, Wonosari, Wates, Bangkalan, Banyuwangi, Blitar, Bojonegoro, Bondowoso, Gresik, Jember, Jombang, Kediri
  Lamongan, Lumajang, Madiun, Magetan, Malang, Mojokerto, Nganjuk, Ngawi, Pacitan, Pamekasan, Pasuruan, Ponorogo, Probolinggo, Sampang, Sidoarjo
  Situbondo, Sumenep, Trenggalek, Tuban, Tulungagung, Batu, Kota Batu, Surabaya, Kepanjen, Ketapang, Gilimanuk, Rungkut, Wonokromo, Tambaksari, Sukolilo
  Porong, Buduran, Badung, Bangli, Buleleng, Gianyar, Jembrana, Karangasem, Klungkung, Tabanan, Denpasar, Singaraja, Bima, Dompu, Lombok Barat, Lobar
  Lombok Tengah, Loteng, Lombok Timur, Lotim, Lombok Utara, Sumbawa, Sumbawa Barat, KSB, Mataram, Belu, Ende, Flores Timur, Flotim, Kupang, Malaka
  Manggarai Barat, Manggarai Timur, Nagekeo, Ngada, Rote Ndao, Sabu Raijua, Sikka, Sumba Barat, Sumba Barat Daya, Sumba Tengah, Sumba Timur
  Timor Tengah Selatan, TTS, Timor Tengah Utara, TTU, Maumere, Larantuka, Ruteng, Bajawa, Atambua, Waingapu, Bengkayang, Kapuas Hulu, Kayong Utara
  Kubu Raya, Landak, Melawi, Mempawah, Sambas, Sanggau, Sekadau, Sintang, Pontianak, Singkawang, Barito Selatan, Barito Timur, Barito Utara, Gunung Mas
  Kapuas, Katingan, Kotawaringin Barat, Kobar, Kotawaringin Timur, Kotim, Lamandau, Murung Raya, Pulang Pisau, Seruyan, Sukamara, Palangka Raya
  Palangkaraya, Sampit, Pangkalan Bun, Balangan, Barito Kuala, Hulu Sungai Selatan, Hulu Sungai Tengah, Hulu Sungai Utara, Kotabaru, Tabalong
  Tanah Bumbu, Tanbu, Tanah Laut, Tapin, Banjarbaru, Banjarmasin, Martapura, Berau, Kutai Barat, Kutai Kartanegara, Kukar, Kutai Timur, Kutim
  Mahakam Ulu, Paser, Penajam Paser Utara, PPU, Penajam, Balikpapan, Bontang, Samarinda, Sangatta, Tenggarong, Sepaku, Bulungan, Malinau, Nunukan
  Tana Tidung, Tarakan, Tanjung Selor, Sebatik, Krayan, Bolaang Mongondow, Bolmong, Bolaang Mongondow Selatan, Bolaang Mongondow Timur, Boltim
  Bolaang Mongondow Utara, Bolmut, Kepulauan Sangihe, Kepulauan Sitaro, Sitaro, Siau Tagulandang Biaro, Kepulauan Talaud, Minahasa, Minahasa Selatan
  Minsel, Minahasa Tenggara, Minahasa Utara, Minut, Bitung, Kotamobagu, Manado, Tomohon, Boalemo, Bone Bolango, Gorontalo Utara, Pohuwato
  Banggai Kepulauan, Banggai Laut, Buol, Donggala, Morowali, Morowali Utara, Parigi Moutong, Poso, Sigi, Tojo Una-Una, Tolitoli, Palu, Luwuk, Majene
  Mamasa, Mamuju, Mamuju Tengah, Pasangkayu, Polewali Mandar, Polman, Bantaeng, Barru, Bone, Bulukumba, Enrekang, Gowa, Jeneponto, Kepulauan Selayar
  Selayar, Luwu, Luwu Timur, Lutim, Luwu Utara, Lutra, Maros, Pangkajene dan Kepulauan, Pangkep, Pinrang, Sidenreng Rappang, Sidrap, Sinjai, Soppeng
  Takalar, Tana Toraja, Toraja, Toraja Utara, Wajo, Makassar, Palopo, Parepare, Sorowako, Sungguminasa, Bombana, Buton Selatan, Buton Tengah
  Buton Utara, Kolaka, Kolaka Timur, Kolaka Utara, Konawe, Konawe Kepulauan, Konawe Selatan, Konsel, Konawe Utara, Konut, Muna Barat, Baubau, Kendari
  Buru Selatan, Kepulauan Aru, Kepulauan Tanimbar, Maluku Barat Daya, Maluku Tengah, Malteng, Maluku Tenggara, Seram Bagian Barat, SBB
  Seram Bagian Timur, SBT, Tual, Masohi, Halmahera Barat, Halbar, Halmahera Selatan, Halsel, Halmahera Tengah, Halteng, Halmahera Timur, Haltim
  Halmahera Utara, Halut, Kepulauan Sula, Pulau Morotai, Morotai, Pulau Taliabu, Tidore Kepulauan, Sofifi, Tobelo, Weda, Biak Numfor, Jayapura, Keerom
  Kepulauan Yapen, Mamberamo Raya, Sarmi, Supiori, Waropen, Sentani, Abepura, Asmat, Boven Digoel, Mappi, Merauke, Deiyai, Dogiyai, Intan Jaya, Mimika
  Nabire, Paniai, Puncak Jaya, Jayawijaya, Lanny Jaya, Mamberamo Tengah, Nduga, Pegunungan Bintang, Tolikara, Yahukimo, Yalimo, Wamena, Timika
  Tembagapura, Ilaga, Dekai, Oksibil, Sugapa, Fakfak, Kaimana, Manokwari, Manokwari Selatan, Pegunungan Arfak, Teluk Bintuni, Teluk Wondama, Maybrat
  Sorong, Sorong Selatan, Tambrauw
`);

/** Cities, states and regions of the world that the news names; countries and capitals stand among the governments. */
const world = list(`
  New York, New York City, Los Angeles, Chicago, Houston, Dallas, Miami, Boston, Atlanta, Seattle, San Francisco, San Diego, Las Vegas, Detroit
  Philadelphia, Phoenix, Denver, Minneapolis, New Orleans, Washington DC, Silicon Valley, Manhattan, Brooklyn, Hollywood, Wall Street, Alaska, Anchorage
  Arizona, California, Colorado, Connecticut, Florida, Hawaii, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maryland, Massachusetts, Michigan
  Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma
  Oregon, Pennsylvania, South Carolina, Tennessee, Texas, Utah, Virginia, West Virginia, Wisconsin, Wyoming, Mar-a-Lago, Palm Beach, Guantanamo, Guam
  Toronto, Vancouver, Montreal, Quebec, Alberta, Ontario, Rio de Janeiro, Sao Paulo, Santiago, Medellin, Manchester, Birmingham, Edinburgh, Glasgow
  Belfast, Oxford, Cambridge, Liverpool, Lyon, Marseille, Nice, Monako, Munich, Munchen, Frankfurt, Hamburg, Koln, Davos, Zurich, Jenewa, Geneva, Milan
  Milano, Turin, Napoli, Venesia, Florence, Sisilia, Barcelona, Sevilla, Valencia, Catalunya, Amsterdam, Rotterdam, Antwerpen, Strasbourg, Istanbul
  Saint Petersburg, St Petersburg, Vladivostok, Chechnya, Siberia, Kursk, Belgorod, Krimea, Crimea, Donbas, Donetsk, Luhansk, Kharkiv, Kherson
  Zaporizhzhia, Odesa, Odessa, Mariupol, Bakhmut, Lviv, Dnipro, Pokrovsk, Jalur Gaza, Gaza City, Kota Gaza, Khan Younis, Rafah, Deir al-Balah, Jabalia
  Nuseirat, Beit Lahia, Tepi Barat, Jenin, Nablus, Hebron, Betlehem, Yerusalem Timur, Al-Aqsa, Haifa, Dataran Tinggi Golan, Golan, Idlib, Aleppo, Homs
  Mosul, Erbil, Basra, Isfahan, Natanz, Fordow, Bushehr, Mashhad, Qom, Hodeidah, Aden, Makkah, Mekkah, Mekah, Madinah, Jeddah, Mina, Arafah, Muzdalifah
  Dubai, Sharjah, Sharm El-Sheikh, Sinai, Darfur, El Fasher, Tigray, Timur Tengah, Selat Hormuz, Terusan Suez, Laut Merah, Teluk Persia, Teluk Meksiko
  Mumbai, Kolkata, Chennai, Bengaluru, Kashmir, Punjab, Gujarat, Lahore, Karachi, Kandahar, Rakhine, Yangon, Mandalay, Cox's Bazar, Chiang Mai, Phuket
  Pattaya, Ho Chi Minh, Ho Chi Minh City, Da Nang, Siem Reap, Poipet, Sihanoukville, Cebu, Davao, Mindanao, Luzon, Johor, Johor Bahru, Penang, Sabah
  Sarawak, Selangor, Kelantan, Kinabalu, Kota Kinabalu, Kuching, Genting, Shanghai, Shenzhen, Guangzhou, Guangdong, Wuhan, Chongqing, Chengdu, Sichuan
  Hangzhou, Xinjiang, Tibet, Hubei, Yunnan, Fujian, Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Hokkaido, Okinawa, Nagoya, Yokohama, Busan, Incheon
  Itaewon, Gangnam, Jeju, Pulau Jeju, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Queensland, Victoria, New South Wales, Tasmania, Auckland
  Christchurch, Bougainville, Johannesburg, Cape Town, Lagos, Casablanca, Marrakesh, Asia, Asia Tenggara, Asia Timur, Asia Selatan, Asia Pasifik, Eropa
  Eropa Timur, Afrika, Amerika Latin, Amerika Selatan, Amerika Utara, Amerika Tengah, Indo-Pasifik, Pasifik, Antartika, Arktik, Kutub Utara
  Kutub Selatan, Balkan, Skandinavia, Karibia
`);

/** Places as written. A government's country or capital is not repeated here. */
export const places: readonly string[] = [...new Set([...regions, ...regencies, ...world])];
