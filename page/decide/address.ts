/** Path segments of pages that list, search, sell or play, by themselves no proof. Lower case, whole segments. */
const otherPages =
  /^(?:tags?|topics?|topik|search|cari|pencarian|index|indeks|kategori|category|categories|kanal|rubrik|author|penulis|redaksi|about|tentang(?:-kami)?|contact|kontak|foto|photo|photos|galeri|gallery|galleries|video|videos|watch|tv|live-?score|skor|jadwal|klasemen|standings|forum|forums|thread|threads|questions|product|products|produk|shop|toko|cart|keranjang|docs|documentation|wiki|maps?|peta|login|register|page|chart|charts|hub|user|users|profile|jobs|karir|careers|courses|harga-emas)$/;

/** What an address says of its page: above zero for articles, below for home pages and lists. Between −3 and 1. */
export function addressEvidence(url: string): number {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url).pathname).toLowerCase();
  } catch {
    return 0;
  }
  const segments = path.split('/').filter((segment) => segment && !/^index\.\w+$/.test(segment));
  const last = (segments[segments.length - 1] ?? '').replace(/\.(?:html?|php|aspx?)$/, '');
  if (segments.length === 0) return -3;
  const words = last.split(/[-_.+]/).filter((word) => /\p{L}{2}/u.test(word)).length;
  const listed = segments.some((segment) => otherPages.test(segment)) ? -1 : 0;
  if (words >= 4) return 1 + listed;
  if (segments.some((segment) => /\d{5}/.test(segment) || segment.split(/[-_.]/).length >= 5)) return 1 + listed;
  return segments.length === 1 && words <= 2 ? listed - 1 : listed;
}
