import type { Construction } from '../../../examples.ts';

/** Sentences in which nobody says anything. */
export const nothingSaid: readonly Construction[] = [
  {
    name: 'time of writing',
    text: 'Hingga artikel ini ditulis, sebanyak 300 warga masih tinggal di tenda darurat.',
    attributions: [],
  },
  {
    name: 'order to act is none',
    text: 'Wali Kota mendorong mobil mogok itu ke tepi jalan. Polisi mengatur lalu lintas.',
    attributions: [],
  },
  {
    name: 'quoted word is no quotation',
    text: 'Warga menjuluki jembatan itu "Jembatan Cinta" karena banyak gembok terpasang di pagarnya.',
    attributions: [],
  },
  {
    name: 'sumber air is none',
    text: 'Sumber air di desa itu mengering sejak Agustus. Warga mengangkut air dari sungai yang jaraknya tiga kilometer.',
    attributions: [],
  },
  {
    name: 'sumber unknown is none',
    text: 'Kebakaran itu berasal dari sumber yang tidak dikenal. Petugas menyiram bangunan hingga pagi.',
    attributions: [],
  },
  {
    name: 'nickname in marks is none',
    text: 'Polisi menangkap pembobol minimarket berjuluk "Si Belut" di Bekasi. Motor dan linggis disita.',
    attributions: [],
  },
  {
    name: 'film title is none',
    text: 'Film "Agak Laen" meraih sembilan juta penonton. Tiketnya laris sejak hari pertama.',
    attributions: [],
  },
  {
    name: 'scare quotes are none',
    text: 'Praktik "jual beli kursi" masih marak di sejumlah sekolah. Dinas pendidikan membentuk tim khusus.',
    attributions: [],
  },
  {
    name: 'act of police is none',
    text: 'Polisi menetapkan sopir truk sebagai tersangka. Kendaraan itu ditahan di kantor polisi.',
    attributions: [],
  },
  {
    name: 'refusal to comment is none',
    text: 'Kepala desa enggan memberi komentar. Juru bicara perusahaan itu juga menolak berkomentar.',
    attributions: [],
  },
  {
    name: 'no content is none',
    text: 'Presiden berpidato di depan ribuan buruh. Setelah itu ia berbicara dengan para menteri.',
    attributions: [],
  },
  {
    name: 'suspicion alone is none',
    text: 'Pria itu diduga mencuri tiga sepeda motor. Barang bukti disita dari rumahnya.',
    attributions: [],
  },
  {
    name: 'estimated is none',
    text: 'Kerugian diperkirakan mencapai dua miliar rupiah. Kemacetan terjadi hingga malam.',
    attributions: [],
  },
  {
    name: 'confirms that matter is none',
    text: 'Tiga orang tewas dalam kecelakaan itu. Kapolsek Ciawi membenarkan hal tersebut.',
    attributions: [],
  },
  {
    name: 'what is refused or only possible is not said',
    text: 'Hadi Lesmana menolak menjelaskan secara rinci proses pengujian itu. Penonton awam mungkin menilai laga itu mudah sekali.',
    attributions: [],
  },
  {
    name: 'a meeting is no document',
    text: 'Disampaikan dalam rapat, anggaran dipotong.',
    attributions: [],
  },
  {
    name: 'what searchers come upon is no finding',
    text: 'Tim SAR menemukan dua korban di perairan Selayar. Informasi ini dilansir dari laman Antara, Senin.',
    attributions: [],
  },
  {
    name: 'what was delivered, and not what it said',
    text: 'Bupati Wonorejo Dwi Lestanto menyampaikan sambutan di pendapa kabupaten.',
    attributions: [],
  },
];
