/** Longest closing line, in characters; a longer paragraph is the article's. */
const longest = 420;
const longestMaker = 260;

/** Who worked on the text, in lower case: `… contributed to this report.`, `reported by …`. */
const makers = [
  /contributed to this (?:report|story|article|post)|contributed reporting|with reporting (?:by|from)|additional reporting|reporting (?:by|from) |reported from/,
  /(?:writing|editing|compiled) by |first (?:published|appeared) (?:in|on|at)|originally (?:published|appeared)|this (?:article|story) (?:was|has been) (?:first |originally )?(?:published|updated|corrected|produced|edited)/,
  /(?:artikel|berita) ini (?:telah|sudah|pernah|pertama kali) (?:tayang|terbit|dimuat|naik|dipublikasikan)|^(?:kontributor|laporan) [^.:]{0,40}: /,
];

/** Who the author is, in lower case: `… is a senior researcher with …`. The paragraph begins with a name. */
const author =
  /\b(?:is|are|was|covers|writes|adalah|merupakan)\b.{0,60}\b(?:reporter|journalist|correspondent|writer|editor|producer|columnist|professor|lecturer|researcher|fellow|staffer|contributor|jurnalis|wartawan|kolumnis|penulis lepas|pemimpin redaksi)\b/;
const nameFirst = /^(?:[-–—]\s*)?(?:[A-Z][\w.'’-]*,? ){2,5}/;

/** What the reader should do, in lower case: subscribe, follow, comment, buy. */
const prompts = [
  /\b(?:sign up (?:for|to)|subscribe (?:to|now|here|for)|bookmark (?:us|our|\w+\.)|follow us|like us on|download (?:the|our) \w+ app|join our|get (?:the latest|real-time|breaking)|click here|read more about)\b/,
  /\bcomments? (?:will be|are) (?:published|moderated|closed)|\bsupport (?:our|independent) journalism/,
  /\b(?:simak|ikuti|cek|dapatkan|baca) (?:berita|kabar|artikel|info|informasi|update|perkembangan)\b.{0,60}\b(?:google news|whatsapp|telegram|channel|saluran|di sini|lainnya|terbaru|instagram)\b/,
  /\byuk,? (?:gabung|daftar|follow|ikuti|baca)|\bjangan lupa (?:ikuti|follow|subscribe)|\bklik (?:di sini|link|tautan)|\bberlangganan\b/,
  /\b(?:khusus|hanya) (?:untuk|bagi) (?:para )?(?:pelanggan|anggota)\b|\b(?:untuk|bagi) pelanggan (?:premium|saja)\b|\b(?:akses|baca) (?:tanpa batas|tak terbatas|sepuasnya)\b/,
  /\b(?:for|to) (?:paying )?(?:subscribers|members) only\b|\b(?:subscriber|member)s?-only\b|\balready a (?:subscriber|member)\b|\bunlimited (?:digital )?access\b/,
];

/** Whether a last paragraph is about the text and not of it. Only ever asked of the end of an article. */
export function isEndLine(text: string): boolean {
  if (text.length > longest) return false;
  const lower = text.toLowerCase();
  if (nameFirst.test(text) && author.test(lower)) return true;
  if (prompts.some((prompt) => prompt.test(lower))) return true;
  if (!makers.some((maker) => maker.test(lower))) return false;
  return text.length < longestMaker || /^[A-Z][\w-]+ (?:and [A-Z][\w-]+ )?reported from/.test(text);
}
