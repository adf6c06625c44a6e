import type { Construction } from '../../../examples.ts';

/** Quotations with one speaker each, by name and post. */
export const quotedPeople: readonly Construction[] = [
  {
    name: 'husband named behind his wife',
    text: '"Istri saya tiba-tiba jatuh," kata suami Marni, Tegar, Rabu.',
    attributions: [{ claims: ['Istri saya tiba-tiba jatuh'], speaker: 'Tegar', type: 'person' }],
  },
  {
    name: 'name that only its ending tells',
    text: '"Air mulai surut," kata Kepala Desa Sukaraya Barlianto, Rabu.',
    attributions: [{ claims: ['Air mulai surut'], speaker: 'Barlianto', type: 'official' }],
  },
  {
    name: 'number of a constituency',
    text: '"Kami mendukung hak angket," kata legislator asal Dapil Jawa Timur IX Farida Hanum.',
    attributions: [{ claims: ['Kami mendukung hak angket'], speaker: 'Farida Hanum', type: 'official' }],
  },
  {
    name: 'waterworks called after luck',
    text: '"Pasokan air terganggu," kata Direktur PDAM Tirta Musi, Andi Wijaya.',
    attributions: [{ claims: ['Pasokan air terganggu'], speaker: 'Andi Wijaya', type: 'person' }],
  },
  {
    name: 'one of several by name',
    text: '"Airnya cepat naik," ujar salah satu warga bernama Tono.',
    attributions: [{ claims: ['Airnya cepat naik'], speaker: 'Tono', type: 'person' }],
  },
  {
    name: 'name with two joiners',
    text: '"Bantuan akan dikirim," kata Presiden Komisi Eropa Margareta van der Berg, Rabu.',
    attributions: [{ claims: ['Bantuan akan dikirim'], speaker: 'Margareta van der Berg', type: 'official' }],
  },
  {
    name: 'hospital called after a doctor',
    text: '"Pasien stabil," kata Direktur RSUD dr Soewondo Rini Susilowati, Rabu.',
    attributions: [{ claims: ['Pasien stabil'], speaker: 'Rini Susilowati', type: 'official' }],
  },
  {
    name: 'district with a quarter of the compass',
    text: '"Air mulai surut," kata Kepala Distrik Waropko Timur Steven Ohoiwutun, Rabu.',
    attributions: [{ claims: ['Air mulai surut'], speaker: 'Steven Ohoiwutun', type: 'official' }],
  },
  {
    name: 'watchdog whose name ends in the country',
    text: '"Uang itu harus kembali," kata Bonar Simanjuntak, Koordinator Masyarakat Anti Suap Indonesia (MASI).',
    attributions: [{ claims: ['Uang itu harus kembali'], speaker: 'Bonar Simanjuntak', type: 'person' }],
  },
  {
    name: 'one person in two posts',
    text: '"Pasar kopi masih luas," kata Founder sekaligus CEO Kopi Tetangga Edwin Santoso.',
    attributions: [{ claims: ['Pasar kopi masih luas'], speaker: 'Edwin Santoso', type: 'person' }],
  },
  {
    name: 'two private posts joined by and',
    text: '"Pasar kopi masih luas," kata Pendiri dan CEO Kopi Tetangga Edwin Santoso.',
    attributions: [{ claims: ['Pasar kopi masih luas'], speaker: 'Edwin Santoso', type: 'person' }],
  },
  {
    name: 'article in small letters inside a name',
    text: '"Operasi berlanjut," kata Jenderal Abdel Karim al-Mahdi, Kamis.',
    attributions: [{ claims: ['Operasi berlanjut'], speaker: 'Abdel Karim al-Mahdi', type: 'official' }],
  },
  {
    name: 'post for two regions',
    text: '"Banyak sekolah rusak," kata Direktur Regional UNICEF untuk Timur Tengah dan Afrika Utara, Erik Lindqvist.',
    attributions: [{ claims: ['Banyak sekolah rusak'], speaker: 'Erik Lindqvist', type: 'official' }],
  },
  {
    name: 'school with a number and a place',
    text: '"Kami sedih," ungkap Kepala SDN 2 Kertaraya Nurhayati.',
    attributions: [{ claims: ['Kami sedih'], speaker: 'Nurhayati', type: 'person' }],
  },
  {
    name: 'head of a body of the United Nations',
    text: '"Mereka kelaparan," kata Direktur Eksekutif Program Pangan Dunia Carla McBride.',
    attributions: [{ claims: ['Mereka kelaparan'], speaker: 'Carla McBride', type: 'official' }],
  },
  {
    name: 'sub-office of a city',
    text: '"Api padam," kata Kepala Suku Dinas Penanggulangan Kebakaran dan Penyelamatan Jakarta Timur, Mukhlis Zaini.',
    attributions: [{ claims: ['Api padam'], speaker: 'Mukhlis Zaini', type: 'official' }],
  },
  {
    name: 'campaigner of a charity',
    text: '"Hutan habis," kata Juru Kampanye Greenpeace Indonesia, Bonar Andika.',
    attributions: [{ claims: ['Hutan habis'], speaker: 'Bonar Andika', type: 'person' }],
  },
  {
    name: 'words between verb and colon',
    text: 'Setelah sekian lama diam, Nadin membuat deklarasi: "Saya akan kembali tahun depan."',
    attributions: [{ claims: ['Saya akan kembali tahun depan'], speaker: 'Nadin' }],
  },
  {
    name: 'written at an account, colon',
    text: 'Gubernur Dedi Mulyadi menulis di akun X miliknya: "Jaga kesehatan dan jangan lupa menabung, warga Jabar."',
    attributions: [
      { claims: ['Jaga kesehatan dan jangan lupa menabung, warga Jabar'], speaker: 'Dedi Mulyadi', type: 'official' },
    ],
  },
  {
    name: 'subject and weak verb behind a quotation',
    text: '"Kami tidak takut pada siapa pun," Budi Waseso menulis di akun X miliknya.',
    attributions: [{ claims: ['Kami tidak takut pada siapa pun'], speaker: 'Budi Waseso' }],
  },
  {
    name: 'address between post and name',
    text: '"Selokan ini kami keruk bersama," kata Ketua RT 03 RW 07, Kelurahan Sumberejo, Kecamatan Klojen, Wagiman, Minggu.',
    attributions: [{ claims: ['Selokan ini kami keruk bersama'], speaker: 'Wagiman', type: 'official' }],
  },
  {
    name: 'field written large behind a body',
    text: '"Halal itu mudah," kata Ketua MUI Bidang Dakwah Cholil Munawar, Senin.',
    attributions: [{ claims: ['Halal itu mudah'], speaker: 'Cholil Munawar', type: 'person' }],
  },
  {
    name: 'numbered assistant',
    text: '"Anggarannya sudah siap," kata Asisten II Bidang Perekonomian Setda Kota Palu Rahmat Hidayat, Senin.',
    attributions: [{ claims: ['Anggarannya sudah siap'], speaker: 'Rahmat Hidayat', type: 'official' }],
  },
  {
    name: 'assistant of a field',
    text: '"Berkasnya lengkap," kata Asisten Tindak Pidana Umum Kejaksaan Tinggi Riau Bambang Sutrisno, Rabu.',
    attributions: [{ claims: ['Berkasnya lengkap'], speaker: 'Bambang Sutrisno', type: 'official' }],
  },
  {
    name: 'title in small letters behind the name of a body',
    text: '"Pasien sudah pulang," kata Direktur RSUD Mandalasari dr Rina Lestari, Kamis.',
    attributions: [{ claims: ['Pasien sudah pulang'], speaker: 'Rina Lestari', type: 'official' }],
  },
  {
    name: 'party and name',
    text: '"Kami siap," kata Ketua DPP Partai Golkar Ace Hasan, Senin.',
    attributions: [{ claims: ['Kami siap'], speaker: 'Ace Hasan', type: 'person' }],
  },
  {
    name: 'university with an article',
    text: '"Pemilih makin cerdas," kata pengamat politik dari Universitas Al Azhar Ujang Komarudin, Senin.',
    attributions: [{ claims: ['Pemilih makin cerdas'], speaker: 'Ujang Komarudin', type: 'expert' }],
  },
  {
    name: 'small body no list knows, before the name',
    text: '"Pengunjung naik," kata Ketua Pokdarwis Pantai Wediawu, Marsono, Senin.',
    attributions: [{ claims: ['Pengunjung naik'], speaker: 'Marsono', type: 'person' }],
  },
  {
    name: 'president counted by number',
    text: '"Saya menikmati masa pensiun," kata Presiden ke-6 RI Susilo Bambang Yudhoyono, Sabtu.',
    attributions: [{ claims: ['Saya menikmati masa pensiun'], speaker: 'Susilo Bambang Yudhoyono', type: 'person' }],
  },
  {
    name: 'clitic across paragraphs',
    text: 'Direktur Eksekutif Walhi Sumatera Barat, Tommy Adam, mendatangi lokasi tambang itu.\n"Hutan lindung bukan untuk ditambang," tegasnya.',
    attributions: [{ claims: ['Hutan lindung bukan untuk ditambang'], speaker: 'Tommy Adam' }],
  },
  {
    name: 'split quotation',
    text: '"Kalau hujan turun lagi malam ini," ujar Kepala Desa Sukamaju, Iwan Setiawan, "warga di bawah tebing harus mengungsi."',
    attributions: [
      {
        claims: ['Kalau hujan turun lagi malam ini', 'warga di bawah tebing harus mengungsi'],
        speaker: 'Iwan Setiawan',
      },
    ],
  },
  {
    name: 'quotation over paragraphs',
    text: 'Ketua panitia Anton Wibowo menemui para wartawan.\n"Kami sudah menambah petugas di setiap pintu masuk stadion.\nTetapi jumlah penonton jauh di luar perkiraan kami," kata Anton.',
    attributions: [
      {
        claims: [
          'Kami sudah menambah petugas di setiap pintu masuk stadion.\nTetapi jumlah penonton jauh di luar perkiraan kami',
        ],
        speaker: 'Anton Wibowo',
      },
    ],
  },
  {
    name: 'quotation marks repeated',
    text: '"Kami minta maaf kepada seluruh pelanggan.\n"Gangguan ini terjadi karena kabel bawah laut putus," kata Direktur Utama Telkom Ririek Adriansyah.',
    attributions: [
      {
        claims: ['Kami minta maaf kepada seluruh pelanggan.\n"Gangguan ini terjadi karena kabel bawah laut putus'],
        speaker: 'Ririek Adriansyah',
      },
    ],
  },
  {
    name: 'told press',
    text: '"Kami belum menerima surat panggilan itu," kata pengacara Farhat Hasan kepada wartawan.',
    attributions: [{ claims: ['Kami belum menerima surat panggilan itu'], speaker: 'Farhat Hasan' }],
  },
  {
    name: 'told own outlet',
    text: '"Rumah kami retak sejak proyek itu dimulai," kata Sumarni kepada detikcom, Kamis (6/3/2025).',
    publisher: 'detik.com',
    attributions: [{ claims: ['Rumah kami retak sejak proyek itu dimulai'], speaker: 'Sumarni' }],
  },
  {
    name: 'date only cited',
    text: '"Tidak ada rencana menaikkan cukai tahun ini," kata Dirjen Bea Cukai Askolani, dikutip Senin (20/10/2025).',
    attributions: [{ claims: ['Tidak ada rencana menaikkan cukai tahun ini'], speaker: 'Askolani', type: 'official' }],
  },
  {
    name: 'nested quotation',
    text: '"Dia cuma berkata \'Ibu jangan menangis\' lalu pergi," kata Aminah, ibu korban.',
    attributions: [{ claims: ["Dia cuma berkata 'Ibu jangan menangis' lalu pergi"], speaker: 'Aminah' }],
  },
  {
    name: 'quoted title inside claim',
    text: 'Sutradara Joko Anwar mengatakan film "Siksa Kubur" akan diputar di Busan.',
    attributions: [{ claims: ['film "Siksa Kubur" akan diputar di Busan'], speaker: 'Joko Anwar' }],
  },
  {
    name: 'judge',
    text: '"Menyatakan terdakwa bersalah dan menjatuhkan pidana penjara lima tahun," kata ketua majelis hakim Toni Irfan saat membacakan putusan.',
    attributions: [
      {
        claims: ['Menyatakan terdakwa bersalah dan menjatuhkan pidana penjara lima tahun'],
        speaker: 'Toni Irfan',
        type: 'official',
      },
    ],
  },
  {
    name: 'sport player quote',
    text: '"Gol itu saya persembahkan untuk ibu saya," kata striker Bali United, Privat Mbarga, seusai laga.',
    attributions: [{ claims: ['Gol itu saya persembahkan untuk ibu saya'], speaker: 'Privat Mbarga', type: 'person' }],
  },
  {
    name: 'economy company boss',
    text: '"Pabrik di Karawang mulai beroperasi kuartal ketiga," kata Presiden Direktur PT Astra Otoparts Yusak Kristian.',
    attributions: [
      { claims: ['Pabrik di Karawang mulai beroperasi kuartal ketiga'], speaker: 'Yusak Kristian', type: 'person' },
    ],
  },
  {
    name: 'observer',
    text: '"Serangan udara ini bisa memicu perang terbuka," kata pengamat Timur Tengah dari Universitas Padjadjaran, Dina Sulaeman.',
    attributions: [
      { claims: ['Serangan udara ini bisa memicu perang terbuka'], speaker: 'Dina Sulaeman', type: 'expert' },
    ],
  },
  {
    name: 'witness with name and age',
    text: '"Saya dengar suara benturan keras dua kali," kata Wati (38), pemilik warung di dekat lokasi.',
    attributions: [{ claims: ['Saya dengar suara benturan keras dua kali'], speaker: 'Wati', type: 'person' }],
  },
  {
    name: 'celebrity handle',
    text: '"Aku dan dia sudah berpisah baik-baik," tulis Agnez Monica di Instagram.',
    attributions: [{ claims: ['Aku dan dia sudah berpisah baik-baik'], speaker: 'Agnez Monica', type: 'person' }],
  },
  {
    name: 'quoted fragment in indirect',
    text: 'Menteri Pertahanan Israel Katz menyebut operasi itu "baru permulaan".',
    attributions: [{ claims: ['operasi itu "baru permulaan"'], speaker: 'Katz' }],
  },
  {
    name: 'a title behind the comma of a post',
    text: '"Laporannya dibuat kemarin," kata Kapolsek Wanasari Lor, Kompol Hadi Lesmana saat dihubungi wartawan.',
    attributions: [{ claims: ['Laporannya dibuat kemarin'], speaker: 'Hadi Lesmana', type: 'official' }],
  },
];
