import { list } from './list.ts';

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

/** Words that date a statement by the day of publication → days from it; null for a past that no calendar knows. */
export const relativeDays: ReadonlyMap<string, number | null> = byDistance([
  [
    0,
    `hari ini, pagi ini, siang ini, sore ini, petang ini, malam ini, pagi tadi, siang tadi, sore tadi, petang tadi, tadi pagi, tadi siang,
    tadi sore, tadi petang, dini hari tadi, dini hari ini, subuh tadi`,
  ],
  [
    -1,
    'kemarin, kemarin pagi, kemarin siang, kemarin sore, kemarin petang, kemarin malam, tadi malam, malam tadi, semalam',
  ],
  [-2, 'kemarin lusa, lusa kemarin, dua hari lalu, dua hari yang lalu'],
  [-3, 'tiga hari lalu, tiga hari yang lalu'],
  [
    null,
    `baru-baru ini, belum lama ini, beberapa waktu lalu, beberapa waktu yang lalu, beberapa hari lalu, beberapa hari yang lalu,
    beberapa pekan lalu, beberapa bulan lalu, pekan ini, pekan lalu, minggu ini, minggu lalu, awal pekan ini, awal pekan lalu,
    akhir pekan ini, akhir pekan lalu, seminggu lalu, sepekan lalu, sebulan lalu, bulan lalu`,
  ],
  [
    1,
    `besok, besok pagi, besok siang, besok sore, besok malam, esok, esok hari, esok pagi, lusa, nanti, nanti malam, nanti sore, depan,
    mendatang, pekan depan, minggu depan, bulan depan, tahun depan, pekan mendatang, yang akan datang`,
  ],
]);

/** Words that a date takes along. */
export const dayParts: readonly string[] = list(
  'pagi, siang, sore, petang, malam, dini hari, subuh, pagi hari, siang hari, sore hari, malam hari, waktu setempat, malam waktu setempat',
);

/** Each listed term → its row's distance. */
function byDistance(rows: readonly (readonly [number | null, string])[]): ReadonlyMap<string, number | null> {
  return new Map(rows.flatMap(([days, words]) => list(words).map((term): [string, number | null] => [term, days])));
}

/** Each word of row n → first + n. */
function byNumber(first: number, rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((word): [string, number] => [word, first + index])));
}
