import type { Construction } from '../../../examples.ts';

/** Outlets, and those who report for them. */
export const outlets: readonly Construction[] = [
  {
    name: 'reporter named behind a comma, after the name alone',
    text: 'Tirta Balen sudah lama menulis tentang kapal listrik. Menurut jurnalis senior Reuters, Tirta Balen, kapal itu berlayar tahun depan.',
    attributions: [{ claims: ['kapal itu berlayar tahun depan'], speaker: 'Tirta Balen', type: 'outlet' }],
  },
  {
    name: 'outlet no list knows, cited once and spoken of again',
    text: 'Dilansir Fansidia, Messi akan pindah ke Miami. Menurut Fansidia, kontraknya habis tahun ini.',
    attributions: [
      { claims: ['Messi akan pindah ke Miami'], speaker: 'Fansidia', type: 'outlet' },
      { claims: ['kontraknya habis tahun ini'], speaker: 'Fansidia', type: 'outlet' },
    ],
  },
  {
    name: 'outlet told by its apposition',
    text: 'Lapangan Hijau, majalah olahraga Spanyol, melaporkan Salah akan pindah musim depan.',
    attributions: [{ claims: ['Salah akan pindah musim depan'], speaker: 'Lapangan Hijau', type: 'outlet' }],
  },
  {
    name: 'letters of an agency',
    text: 'Kantor Berita Nasional (NNA) melaporkan dua orang tewas. "Serangan terjadi di dua desa," tulis NNA.',
    attributions: [
      { claims: ['dua orang tewas'], speaker: 'Kantor Berita Nasional', type: 'outlet' },
      { claims: ['Serangan terjadi di dua desa'], speaker: 'Kantor Berita Nasional', type: 'outlet' },
    ],
  },
  {
    name: 'press of a country',
    text: 'Media pemerintah Iran melaporkan ledakan itu menewaskan tiga orang.',
    attributions: [{ claims: ['ledakan itu menewaskan tiga orang'], speaker: 'Media pemerintah Iran', type: 'outlet' }],
  },
  {
    name: 'press of a country, counted',
    text: 'Sejumlah media Korea Selatan melaporkan bahwa sang aktor menikah diam-diam.',
    attributions: [
      { claims: ['sang aktor menikah diam-diam'], speaker: 'Sejumlah media Korea Selatan', type: 'outlet' },
    ],
  },
  {
    name: 'report of an agency',
    text: 'Menurut laporan kantor berita Xinhua, banjir merendam tiga provinsi.',
    attributions: [{ claims: ['banjir merendam tiga provinsi'], speaker: 'Xinhua', type: 'outlet' }],
  },
  {
    name: 'chain covers one sentence',
    text: 'Dilansir dari Reuters, banjir merendam tiga kota di Pakistan. "Kami kehilangan semuanya," kata Abdul Karim, petani di Sindh.',
    attributions: [
      { claims: ['banjir merendam tiga kota di Pakistan'], speaker: 'Reuters', type: 'outlet' },
      { claims: ['Kami kehilangan semuanya'], speaker: 'Abdul Karim', type: 'person' },
    ],
  },
  {
    name: 'own network',
    text: 'Dilansir dari detikJatim, seorang nelayan di Tuban selamat setelah tiga hari terapung.',
    publisher: 'detik.com',
    attributions: [
      {
        claims: ['seorang nelayan di Tuban selamat setelah tiga hari terapung'],
        speaker: 'detikJatim',
        type: 'outlet',
      },
    ],
  },
  {
    name: 'own channel names itself',
    text: 'Dikutip detikINET dari The Verge, Apple menunda fitur itu sampai tahun depan.',
    publisher: 'detik.com',
    attributions: [{ claims: ['Apple menunda fitur itu sampai tahun depan'], speaker: 'The Verge', type: 'outlet' }],
  },
  {
    name: 'sister channel',
    text: 'Dilansir dari CNBC Indonesia, harga batu bara jatuh ke titik terendah dalam dua tahun.',
    publisher: 'cnnindonesia.com',
    attributions: [
      {
        claims: ['harga batu bara jatuh ke titik terendah dalam dua tahun'],
        speaker: 'CNBC Indonesia',
        type: 'outlet',
      },
    ],
  },
  {
    name: 'outlet wrote',
    text: 'The New York Times melaporkan bahwa tiga pejabat Pentagon mengundurkan diri.',
    attributions: [
      { claims: ['tiga pejabat Pentagon mengundurkan diri'], speaker: 'The New York Times', type: 'outlet' },
    ],
  },
  {
    name: 'relative clause according to an outlet, not set off',
    text: 'Pengusaha itu membeli pulau yang menurut Forbes bernilai 90 juta dolar AS.',
    attributions: [{ claims: ['bernilai 90 juta dolar AS'], speaker: 'Forbes', type: 'outlet' }],
  },
  {
    name: 'a reporter with a name',
    text: 'Jurnalis Bloomberg Dara Wirawan mengatakan pabrik itu batal dibangun tahun depan.',
    attributions: [{ claims: ['pabrik itu batal dibangun tahun depan'], speaker: 'Dara Wirawan', type: 'outlet' }],
  },
  {
    name: 'a known outlet cited behind the claim alone',
    text: 'Harga minyak dunia naik tajam pekan ini, dikutip dari CNBC, Selasa (4/3/2025).',
    attributions: [{ claims: ['Harga minyak dunia naik tajam pekan ini'], speaker: 'CNBC', type: 'outlet' }],
  },
  {
    name: 'police that the press of the place cites',
    text: 'Media lokal, mengutip polisi, melaporkan bahwa dua orang tewas dalam penembakan itu.',
    attributions: [
      {
        claims: ['dua orang tewas dalam penembakan itu'],
        speaker: 'polisi',
        type: 'institution',
        via: ['Media lokal'],
      },
    ],
  },
  {
    name: 'sites by their address, and a list behind one',
    text: 'Dikutip dari kemkes.go.id, demam berdarah ditularkan nyamuk.\nMelansir sehatkita.com, air rebusan itu menurunkan demam.\nBerikut syaratnya, dikutip dari samsat.go.id: 1. Membawa KTP asli 2. Membawa STNK asli 3. Mengisi formulir',
    attributions: [
      { claims: ['demam berdarah ditularkan nyamuk'], speaker: 'kemkes.go.id', type: 'institution' },
      { claims: ['air rebusan itu menurunkan demam'], speaker: 'sehatkita.com', type: 'outlet' },
      {
        claims: ['1. Membawa KTP asli 2. Membawa STNK asli 3. Mengisi formulir'],
        speaker: 'samsat.go.id',
        type: 'institution',
      },
    ],
  },
  {
    name: 'a house named before',
    text: 'The Straits Times memuat kabar itu. Koran tersebut menulis bahwa jalur feri ditutup.',
    attributions: [{ claims: ['jalur feri ditutup'], speaker: 'The Straits Times', type: 'outlet' }],
  },
  {
    name: 'a handle of several words',
    text: 'Dikutip dari akun Instagram @kabar_pesisir.id, kapal itu kandas sejak subuh.',
    attributions: [{ claims: ['kapal itu kandas sejak subuh'], speaker: '@kabar_pesisir.id', type: 'outlet' }],
  },
  {
    name: 'the account and the paper met before',
    text: 'Akun Instagram @infowarga mengunggah video itu. Dalam keterangannya, akun itu menyebut jembatan roboh pada malam hari.\nMenurut Haaretz, tentara menembak warga. Media tersebut mengutip sejumlah prajurit.',
    attributions: [
      { claims: ['jembatan roboh pada malam hari'], speaker: '@infowarga', type: 'outlet' },
      { claims: ['tentara menembak warga'], speaker: 'Haaretz', type: 'outlet' },
    ],
  },
  {
    name: 'an article of a paper, one of several',
    text: 'Sebuah artikel di The Guardian menyebut bahwa bendungan itu retak.',
    attributions: [{ claims: ['bendungan itu retak'], speaker: 'The Guardian', type: 'outlet' }],
  },
  {
    name: 'the outlet that asked',
    text: 'Kepala pelabuhan Marto Suroso mengatakan dermaga itu ambles sejak Maret saat dihubungi Kompas.com, Rabu.',
    attributions: [{ claims: ['dermaga itu ambles sejak Maret'], speaker: 'Marto Suroso', via: ['Kompas.com'] }],
  },
];
