/** Month names and their short forms, Indonesian, Malay and English, by number. Lower case. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    'januari january jan',
    'februari february feb pebruari',
    'maret march mar mac',
    'april apr',
    'mei may',
    'juni june jun',
    'juli july jul julai',
    'agustus august aug agu ags agt ogos',
    'september sep sept',
    'oktober october okt oct',
    'november nov nopember',
    'desember december des dec disember',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Other words of a line that gives a date. Lower case. */
export const dateWords: ReadonlySet<string> = new Set(
  (
    'senin selasa rabu kamis jumat jum at sabtu minggu ahad monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'wib wita wit gmt utc et est edt bst pm am pukul jam at on updated published last update diperbarui diterbitkan tayang terbit rilis dibuat ' +
    'dipublikasikan posted first modified created tanggal hari ini today yesterday kemarin menit lalu yang ago hours hour minutes minute jam read min mins'
  ).split(' '),
);
