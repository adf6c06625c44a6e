/** Names of months with short, old and English forms, lower case → 1–12. */
export const months: ReadonlyMap<string, number> = byNumber(1, [
  'januari jan january',
  'februari feb pebruari peb february',
  'maret mar mrt march',
  'april apr',
  'mei may',
  'juni jun june',
  'juli jul july',
  'agustus agu agt agust ags aug august',
  'september sep sept',
  'oktober okt oct october',
  'november nov nopember nop',
  'desember des december dec',
]);

/** Names of days with short, old and English forms, lower case → 0 (Sunday) – 6. */
export const days: ReadonlyMap<string, number> = byNumber(0, [
  'minggu ahad sunday',
  'senin monday',
  'selasa tuesday',
  'rabu wednesday',
  'kamis thursday',
  "jumat jum'at jum’at friday",
  'sabtu saturday',
]);

/** Each word of row n → first + n. */
function byNumber(first: number, rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((word): [string, number] => [word, first + index])));
}
