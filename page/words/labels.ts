/**
 * What editors and page builders write beside the text of an article, in Indonesian and English. Data for `body/labels.ts`:
 * all in lower case, compared with a block's text after marks and spaces are dropped.
 */

/** Begin a pointer to another article: `Baca juga: …`. The block is short or mostly a link. */
export const pointerLabels = `
baca juga|baca selengkapnya|baca selanjutnya|baca pula|baca lagi|baca artikel|baca berita|baca|simak juga|simak pula|simak selengkapnya|simak video|simak berita|simak|
lihat juga|lihat pula|lihat video|lihat foto|lihat selengkapnya|lihat|tonton juga|tonton video|tonton|saksikan juga|saksikan video|saksikan|dengarkan|
pilihan redaksi|pilihan editor|artikel lainnya|artikel terkait|artikel menarik|artikel selengkapnya|berita terkait|berita lainnya|berita populer|berita terpopuler|berita terbaru|berita menarik|berita pilihan|
jangan lewatkan|jangan lupa baca|rekomendasi|terkait|terpopuler|foto terpopuler|video terpopuler|populer|trending|topik terkait|topik|tag terkait|infografis|galeri|foto lainnya|video lainnya|
ikuti perkembangan|ikuti berita|ikuti kami|cek berita|dapatkan update|dapatkan berita|bergabung|gabung|klik di sini|klik disini|unduh|download|selengkapnya|selanjutnya|sebelumnya baca|
read more|read also|also read|read next|read on|read|see also|see more|more on this|more on|more from|related|related articles|related stories|related story|related content|related topics|related news|recommended|
recommended stories|watch|watch also|watch now|listen|view gallery|most read|most popular|trending now|you may also like|you might also like|don't miss|editor's picks|editors' picks|up next|next article|
sign up|subscribe|follow us|follow|join our|click here|download our|get the latest|download the|top stories|latest stories|keep reading|continue reading|must read|what to read next|in case you missed it|go deeper
`;

/** Whole blocks that prompt the reader or mark an advertisement. */
export const prompts = `
advertisement|advertisements|iklan|advertorial|sponsored|sponsored content|promoted|ad|ads|scroll to resume content|scroll to continue with content|scroll untuk membaca|scroll untuk melanjutkan|
scroll ke bawah untuk melanjutkan membaca|scroll down untuk melanjutkan membaca|scroll ke bawah|gulir untuk lanjut membaca|lanjutkan membaca|lanjutkan membaca di bawah|lanjut baca|loading|loading...|memuat|memuat...|
perbesar|perkecil|share|bagikan|bagikan artikel ini|salin tautan|copy link|tweet|print|cetak|email|komentar|comments|tulis komentar|kirim komentar|laporkan|halaman|halaman selanjutnya|halaman berikutnya|next|prev|previous|sebelumnya|
selanjutnya|berikutnya|show all|tampilkan semua|lihat semua|tag|tags|tag:|tags:|editor|penulis|sumber|source|foto|video|caption|credit|recommended by|recommended|you may like|story continues below advertisement|
story continues below|story continues after advertisement|article continues below|article continues after this advertisement|article continues after ad|continue reading the main story|continue reading|skip advertisement|skip past newsletter promotion|
advertisement - scroll to continue|advertisement - continue reading below|this advertisement has not loaded yet, but your article continues below|load more|more|menu|tutup|close|kembali|topik|topics|related topics|read more|lihat postingan ini di instagram|view this post on instagram|
you've been successfully subscribed|end of list|list of 3 items|list 1 of 3|list of 4 items|play|pause|live|share this article|share this|save|gift this article|listen to this article|dengarkan artikel|listen|click to play video|breaking news
`;

/** Labels of a line that names who made the text: `Editor: X`. */
export const makerLabels = `
editor|penulis|pewarta|reporter|oleh|laporan|kontributor|wartawan|penyunting|redaktur|redaksi|fotografer|pengunggah|uploader|sumber|sumber berita|sumber artikel|sumber foto|penerjemah|copyright|hak cipta|©|
by|written by|reported by|reporting by|editing by|edited by|compiled by|author|authors|source|sources|photo|photos|contributor|additional reporting by|with additional reporting by|published|updated|last updated|diterbitkan|diperbarui|terbit|tayang|dipublikasikan
`;

const listOf = (data: string): string[] =>
  data
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);

export const pointerList = listOf(pointerLabels);
export const promptSet: ReadonlySet<string> = new Set(listOf(prompts));
export const makerSet: ReadonlySet<string> = new Set(listOf(makerLabels));
