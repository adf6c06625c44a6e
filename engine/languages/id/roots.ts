import type { Frame } from '../pack.ts';

/** A root of reporting and the forms it is used in. */
export interface ReportingRoot {
  root: string;
  frame: Frame;
  /** How surely its forms report speech, as in `VerbCue`; for `ofDocuments` it holds for subjects that are persons. */
  strength: 1 | 2 | 3;
  /**
   * Patterns of `formsOf`, separated by spaces. `:1` behind one sets the strength of that form alone;
   * `!` marks a passive that counts as a hidden source when it stands without an agent.
   */
  forms: string;
  ofDocuments?: true;
}

/** Reads rows `root | forms`, one a line, for one frame and strength. */
function rows(frame: Frame, strength: 1 | 2 | 3, table: string, ofDocuments?: true): ReportingRoot[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [root = '', forms = ''] = line.split('|').map((cell) => cell.trim());
      return { root, frame, strength, forms, ...(ofDocuments ? { ofDocuments } : {}) };
    });
}

/** Verbs that hardly do anything but report: their complement is what was said. */
const surely = rows(
  'statement',
  3,
  `
  kata | meN-kan bare clitic di-kan! ber-
  ujar | bare clitic meN-kan ber- di-kan
  ucap | bare clitic ber-
  tutur | bare clitic meN-kan di-kan ber-
  ungkap | bare clitic meN-kan di-kan meN-:1 di-:1 ter-:1
  jelas | bare:1 clitic meN-kan di-kan:2!
  terang | bare:2 clitic meN-kan di-kan:2
  papar | bare clitic meN-kan di-kan
  tegas | bare:2 clitic meN-kan di-kan
  tambah | bare:2 clitic meN-kan di-kan:2
  imbuh | bare clitic meN-kan di-kan
  singkat | clitic:1
  curhat | bare:2 clitic:2
  sebut | bare:2 clitic meN-:2 meN-nya:2 meN-kan meN-kannya:2 di-:2! di-kan!
  nyata | meN-kan di-kan:2
  urai | bare clitic meN-kan:2 di-kan:2
  beber | bare clitic meN-kan meN-:2 di-kan
  jabar | bare clitic meN-kan:2 di-kan:2
  utara | meN-kan di-kan
  kemuka | meN-kan di-kan
  tandas | bare clitic meN-kan di-kan
  klaim | bare:1 clitic:2 meN- di-:2!
  aku | bare:1 clitic meN- meN-i:2 di-i:1
  bilang | active clitic di-
  dalih | bare:2 clitic:2 ber-
  kilah | bare clitic ber-
  alasan | ber-
  pendapat | ber-
  pandangan | ber-
  argumen | ber-
  argumentasi | ber-
  anggapan | ber-
  keyakinan | ber-
  kesimpulan | ber-
  opini | ber-
  sabda | bare clitic ber-
  firman | bare clitic ber-
  kisah | bare:2 clitic ber- meN-kan:2 di-kan:2
  seloroh | bare clitic ber-
  kelakar | bare clitic ber-
  tukas | bare clitic meN-:2
  cetus | bare clitic meN-kan:2 di-kan:2
  pungkas | bare clitic meN-i:1
  sambung | bare clitic meN-:1
  celetuk | bare clitic meN-
  timpal | bare clitic meN-i:2
  simpul | bare:2 clitic:2 meN-kan di-kan:2
  garisbawah | meN-i di-i
  tekan | meN-kan di-kan:2
  contoh | bare:1 meN-kan di-kan:2
  tuding | bare clitic meN-:2 meN-nya:2 di-:1
  tuduh | bare:2 clitic meN-:2 meN-nya:2 di-:1
  nilai | meN- meN-nya:2 di-:2! bare:1
  harap | bare clitic ber- meN-kan:2 di-kan:1
  yakin | bare:2 clitic meN-i di-i:1 active:2
  `,
);

/** Verbs that report as a rule, but also name acts, thoughts or things. */
const asARule = rows(
  'statement',
  2,
  `
  sampai | meN-kan di-kan
  umum | meN-kan di-kan!
  paham | meN-i:1
  lanjut | bare:1 clitic meN-kan:1 di-kan:1
  tutup | bare clitic
  buka | bare:1
  rinci | bare clitic meN- meN-kan di- di-kan
  perinci | meN- di-
  gambar | meN-kan meN-kannya di-kan
  umpama | bare clitic:1 meN-kan di-kan
  ibarat | clitic:1 meN-kan di-kan
  analogi | meN-kan di-kan
  cerita | bare clitic:1 ber- meN-kan di-kan
  kenang | bare clitic:3 meN- di-:1
  tulis | bare clitic:3 meN-:1 meN-kan di-:1 di-kan ter-:1
  kicau | bare:3 clitic:3 ber- meN-kan
  cuit | bare:3 clitic:3 meN- meN-kan ber- di-kan
  twit | bare clitic meN-
  posting | meN-:1 di-:1
  unggah | clitic:1
  bantah | bare clitic:3 meN- di-:1
  sanggah | bare clitic:3 meN-
  tampik | bare clitic:3 meN-
  tepis | bare clitic:3 meN- di-:1
  sangkal | bare clitic:3 meN-
  pungkir | meN-i di-i:1
  nafi | meN-kan
  ingkar | meN-i:1
  elak | bare clitic meN-:1
  kelit | bare:3 clitic:3 ber-
  benar | meN-kan di-kan
  pasti | meN-kan di-kan:1
  konfirmasi | bare clitic:1 meN- meN-kan di-:1
  klarifikasi | bare clitic:1 meN- meN-kan
  verifikasi | meN-:1
  afirmasi | meN-
  amin | meN-i:1
  lurus | meN-kan:1
  ralat | bare clitic meN-:1
  koreksi | bare:1 meN-:1
  bocor | meN-kan di-kan
  bongkar | bare meN-:1
  kuak | meN-kan:1
  singkap | meN-kan:1
  percaya | active meN-i
  anggap | meN- meN-nya di-:1
  pandang | meN- di-:1
  duga | bare:1 clitic meN- di-:1
  sangka | meN-:1
  kira | memper-kan diper-kan:1
  taksir | meN- di-:1
  estimasi | meN- meN-kan di-kan:1
  prakira | meN-kan di-kan:1
  prediksi | bare clitic meN- meN-kan di-:1 di-kan:1
  ramal | bare:1 meN- meN-kan di-kan:1
  proyeksi | meN- meN-kan di-kan:1
  hitung | meN-:1
  asumsi | ber- meN-kan
  spekulasi | ber- meN-kan
  khawatir | active clitic meN-kan:1 di-kan:1
  cemas | active:1 clitic meN-kan:1
  takut | active:1 clitic:1
  terka | meN-:1
  tebak | bare:1 clitic meN-:1
  tafsir | meN-kan
  arti | meN-kan:1
  makna | meN-i:1
  label | meN-i:1
  curiga | active clitic meN-i di-i:1
  sinyalir | meN- di-:1
  tengarai | meN- di-:1
  optimis | active clitic
  optimistis | active clitic
  pesimis | active
  pesimistis | active
  sadar | meN-i:1
  syukur | ber- clitic:1 meN-i:1
  bangga | active:1
  heran | active:1 clitic
  kecewa | active:1
  sepakat | active:1 meN-i:1
  setuju | active:1
  rasa | meN-:1
  lihat | meN-:1
  sikeras | ber-
  sikukuh | ber-
  kukuh | ber-
  keras | ber-:1
  siteguh | ber-
  saksi | ber-
  testimoni | ber-
  celoteh | bare:3 clitic:3 ber-
  canda | bare:3 clitic:3 ber-
  gurau | bare:3 clitic:3 ber-
  guyon | bare:3 clitic:3
  sindir | bare:3 clitic:3 meN-
  sentil | bare:3 clitic:3 meN-
  ketus | bare clitic:3
  lirih | bare
  keluh | bare:3 clitic:3 meN- meN-kan di-kan:1
  sesal | bare clitic:3
  sambat | bare
  gerutu | bare:3 clitic:3 meN-
  ratap | bare:3 clitic:3 meN-i:1
  batin | bare:1 clitic:3 meN-
  pikir | bare:1 clitic meN-kan:1
  kabar | meN-kan di-kan!
  info | meN-kan di-kan
  informasi | meN-kan di-kan
  beritahu | meN-:2 meN-kan di-:1
  maklumat | meN-kan
  sosialisasi | meN-kan:1
  deklarasi | meN-kan di-kan
  proklamasi | meN-kan:1
  publikasi | meN-kan:1
  narasi | meN-kan di-kan!
  deskripsi | meN-kan di-kan
  definisi | meN-kan di-kan:1
  isyarat | meN-kan di-kan:1
  singgung | bare:1 clitic:3 meN- di-:1
  ulas | bare clitic meN-:1
  kupas | clitic:1 meN-:1
  telaah | clitic:1 meN-:1
  analisis | clitic:1 meN-:1
  analisa | clitic:1 meN-:1
  andai | bare:1 meN-kan
  bayang | meN-kan:1
  gadang-gadang | di-! meN-:1
  sebut-sebut | meN- di-!
  bual | bare clitic meN-
  gembar-gembor | meN-kan di-kan
  isu | di-kan!
  rumor | di-kan!
  gosip | di-kan!
  wacana | meN-kan di-kan:1
  catat | bare clitic
  doa | clitic:1 ber-
  sumbar | ber-
  koar | ber-
  koar-koar | ber-
  dakwa | meN-:1 meN-kan:1 di-:1
  vonis | meN-:1
  putus | meN-kan:1
  sumpah | clitic:1
  ikrar | bare clitic:1 ber- meN-kan
  pesan | bare clitic ber-
  wasiat | ber-
  `,
);

/** Verbs of bodies, outlets, studies and papers; with a person before them they are acts about as often. */
const byDocuments = [
  ...rows(
    'finding',
    2,
    `
    catat | meN- di-:1 ter-:1
    temu | meN-kan:1
    tunjuk | meN-kan:1
    lihat | memper-kan:1
    indikasi | meN-kan di-kan:1
    identifikasi | meN-:1
    bukti | meN-kan:1
    tanda | meN-kan:1
    cermin | meN-kan:1
    sirat | meN-kan
    muat | meN-:1 ter-:1
    cantum | ter-:1
    tuang | ter-:1
    maktub | ter-:1
    tera | ter-:1
    `,
    true,
  ),
  ...rows(
    'statement',
    2,
    `
    bunyi | ber-
    lapor | bare clitic meN-kan di-kan! meN-:1
    berita | meN-kan di-kan!
    warta | bare meN-kan di-kan!
    siar | meN-kan:1
    rilis | meN-:1
    lansir | bare meN-
    rangkum | meN-:1
    atur | meN-:1 di-:1
    amanat | meN-kan di-kan:1
    syarat | meN-kan:1
    `,
    true,
  ),
];

/** Verbs that ask, order, forbid, allow or advise: the complement is what somebody shall do. */
const directives = rows(
  'directive',
  2,
  `
  ingat | bare:1 clitic:3 meN-kan di-kan:1 memper-kan:3 diper-kan:2
  wanti-wanti | bare:3 clitic:3 meN- di-:1
  imbau | bare:3 clitic:3 meN-:3 di-:1
  himbau | bare:3 clitic:3 di-:1
  saran | meN-kan:3 di-kan:1 clitic:1
  anjur | meN-kan di-kan:1
  rekomendasi | meN-kan di-kan:1
  nasihat | meN-i meN-kan di-i:1 clitic:1
  usul | bare clitic meN-kan di-kan:1
  ajak | bare:3 clitic:3 meN- di-:1
  seru | bare:3 clitic:1 meN-kan:3 di-kan ber-
  minta | bare clitic meN- meN-nya di-:1
  pinta | bare:3 clitic:3
  mohon | bare clitic meN- di-:1
  desak | bare clitic:3 meN- di-:1
  tuntut | bare clitic meN- di-:1
  dorong | bare clitic meN-:1 di-:1
  perintah | clitic:1 meN-kan:2 di-kan:1
  instruksi | meN-kan di-kan:1
  titah | clitic meN-kan
  tugas | meN-kan:1
  arah | meN-kan:1 di-kan:1
  suruh | bare clitic meN-:1 di-:1
  ultimatum | meN- di-:1 clitic:1
  harus | meN-kan:1
  larang | bare:1 meN-:1 di-:1
  izin | meN-kan:1
  boleh | meN-kan:1
  sila | memper-kan:1 diper-kan:1
  wajib | meN-kan:1 di-kan:1
  tantang | bare clitic:3 meN-:1
  rayu | bare clitic:3 meN-:1
  bujuk | bare clitic:3 meN-:1
  tawar | bare:1 clitic:1 meN-kan:1
  ingin | meN-kan:1
  fatwa | meN-kan ber-
  amanah | meN-kan:1
  `,
);

/** Verbs that bind the one who says them. */
const commissives = rows(
  'commissive',
  2,
  `
  janji | clitic:2 ber-:3 meN-kan:1 di-kan:1
  sumpah | ber- bare:1
  tekad | ber- clitic:2
  komitmen | ber- clitic:1
  ancam | bare:3 clitic:3 meN- di-:1
  gertak | bare:3 clitic:3 meN-:1
  jamin | bare:2 clitic:2 meN- di-:1
  garansi | meN-:1
  target | meN-kan:1
  sedia | ber-:1
  nazar | ber-
  `,
);

/** Verbs whose object is the thing judged or raised. */
const evaluations = rows(
  'evaluation',
  2,
  `
  kecam | bare:3 clitic:3 meN-:3 di-:1
  kutuk | bare clitic:3 meN-:3 di-:1
  cela | bare meN-:2 di-:1
  kritik | bare:2 clitic:1 meN- di-:1
  kritisi | bare meN- di-:1
  hujat | meN- di-:1
  cibir | bare:3 clitic:3 meN- di-:1
  cemooh | bare:3 meN- di-:1
  ejek | bare:3 clitic:3 meN- di-:1
  ledek | bare:3 clitic:3 meN-
  olok | meN-:1
  olok-olok | meN-
  caci | meN-
  semprot | bare clitic meN-:1
  cerca | meN-
  hina | meN-:1
  protes | bare:2 clitic:1 meN- di-:1
  gugat | bare meN-:1 di-:1
  sayang | meN-kan:3 di-kan:1
  sesal | meN-kan:3 di-kan:1 meN-i
  prihatin | active:1 clitic:2
  apresiasi | bare meN- di-:1
  puji | bare:3 clitic:3 meN- di-:1
  sanjung | bare:3 clitic meN- di-:1
  hargai | meN-:1
  sambut | bare:1 clitic:2 meN-:1 di-:1
  dukung | bare clitic:2 meN-:1 di-:1
  tolak | bare clitic:2 meN-:1
  tentang | meN-:1
  suara | meN-kan di-kan:1
  sorot | meN-i di-i:1
  soal | memper-kan diper-kan:1
  masalah | memper-kan diper-kan:1
  pertanya | meN-kan di-kan:1
  ragu | meN-kan:2 clitic:1 di-kan:1
  sangsi | meN-kan di-kan:1
  salah | meN-kan:1
  waspada | meN-i:1
  maklum | meN-i:1
  restu | meN-i:1
  bela | meN-:1
  tegur | bare clitic meN-:1
  marah | meN-i:1
  bahas | meN-:1
  titikberat | meN-kan
  kampanye | meN-kan:1
  komunikasi | meN-kan:1
  `,
);

/** Speaking without a content of its own: content only in a quotation or after a complementizer. */
const speech = rows(
  'speech',
  2,
  `
  tanya | bare:3 clitic:3 ber- meN-kan di-kan:1
  tanya-tanya | ber-
  jawab | bare:3 clitic:3 meN- di-:1
  balas | bare clitic:3 meN-:1 di-:1
  sahut | bare:3 clitic:3 meN-:2
  tanggap | clitic:1 meN-i:1 di-i:1
  respons | clitic:1 meN-:1
  komentar | bare clitic:2 ber- meN-i:1
  sapa | bare:2 clitic:3 meN-:1
  bicara | bare:1 ber-:1 clitic:1
  cakap | bare clitic:2
  omong | clitic
  ngomong | active:1
  bincang | ber-:1
  diskusi | ber-:1
  orasi | bare:1 clitic:2 ber-:1
  pidato | bare:1 clitic:1 ber-:1
  khotbah | clitic:1 ber-:1
  ceramah | clitic:1 ber-:1
  teriak | bare:3 clitic:3 ber- meN-kan di-kan:1
  pekik | bare:3 clitic:3 meN- meN-kan
  jerit | bare:3 clitic:3 meN-
  bentak | bare:3 clitic:3 meN-
  hardik | bare:3 clitic:3 meN-
  sergah | bare:3 clitic:3 meN-:1
  sela | bare:1 clitic:2 meN-:1
  umpat | bare:3 clitic:3 meN-
  maki | bare:3 clitic:2 meN-
  rintih | bare:3 clitic:3 meN-
  isak | bare:3 clitic:2
  bisik | bare:3 clitic:3 ber- meN-kan
  gumam | bare:3 clitic:3 ber-
  goda | bare:2 clitic:3 meN-:1
  cecar | bare:3 clitic:3 meN-:1
  cerocos | bare:3 clitic:3 meN-
  ucap | meN-kan di-kan meN-:1
  lontar | meN-kan:1 di-kan:1
  baca | bare clitic:2 meN-kan:1 meN-:1 di-kan:1
  dakwah | ber-:1
  tangkis | bare:3 clitic:3 meN-:1
  `,
);

/**
 * Roots of reporting with the forms in use, surest first. Where two rows give the same form, the earlier one holds.
 * Acts rather than speech (`menetapkan`, `menangkap`) and passives that name no speaker's words
 * (`diketahui`, `tercatat`, `ditemukan`) are left out on purpose.
 */
export const roots: readonly ReportingRoot[] = [
  ...surely,
  ...asARule,
  ...byDocuments,
  ...directives,
  ...commissives,
  ...evaluations,
  ...speech,
];
