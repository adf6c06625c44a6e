/** Longest closing line, in characters; a longer paragraph is the article's. */
const longest = 420;

/** Who worked on the text: `… contributed to this report.`, `Reported by …`. */
const makers =
  /\b(?:contributed to this (?:report|story|article|post)|contributed reporting|with reporting (?:by|from)|additional reporting|reporting (?:by|from) \p{Lu}|reported from|(?:writing|editing|compiled) by \p{Lu}|first (?:published|appeared) (?:in|on|at)|originally (?:published|appeared)|this (?:article|story) (?:was|has been) (?:first |originally )?(?:published|updated|corrected|produced|edited)|artikel ini (?:telah|sudah|pernah|pertama kali) (?:tayang|terbit|dimuat|naik|dipublikasikan)|berita ini (?:telah|sudah) (?:tayang|terbit|dimuat)|(?:kontributor|laporan) [^.]{0,40}: )/iu;

/** Who the author is: `X is a senior researcher with …`. */
const authors =
  /^(?:[-–—]\s*)?(?:\p{Lu}[\p{L}.'’-]*,? ){2,5}(?:is|are|was|covers|writes|adalah|merupakan)\b.{0,60}\b(?:reporter|journalist|correspondent|writer|editor|producer|columnist|professor|lecturer|researcher|fellow|staffer|contributor|jurnalis|wartawan|kolumnis|penulis lepas|pemimpin redaksi)\b/u;

/** What the reader should do: subscribe, follow, comment, buy. */
const prompts =
  /\b(?:sign up (?:for|to)|subscribe (?:to|now|here|for)|bookmark (?:us|our|\w+\.)|follow us|like us on|download (?:the|our) \w+ app|join our|get (?:the latest|real-time|breaking)|click here|read more about|comments? (?:will be|are) (?:published|moderated|closed)|support (?:our|independent) journalism|(?:simak|ikuti|cek|dapatkan|baca) (?:berita|kabar|artikel|info|informasi|update|perkembangan)\b.{0,60}\b(?:google news|whatsapp|telegram|channel|saluran|di sini|lainnya|terbaru|instagram)|yuk,? (?:gabung|daftar|follow|ikuti|baca)|jangan lupa (?:ikuti|follow|subscribe)|klik (?:di sini|link|tautan)|berlangganan)\b/iu;

/** Whether a last paragraph is about the text and not of it. Only ever asked of the end of an article. */
export function isEndLine(text: string): boolean {
  if (text.length > longest) return false;
  if (authors.test(text) || prompts.test(text)) return true;
  return (
    makers.test(text) && (text.length < 260 || /^\p{Lu}[\p{L}-]+ (?:and \p{Lu}[\p{L}-]+ )?reported from/u.test(text))
  );
}
