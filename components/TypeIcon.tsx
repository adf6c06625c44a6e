import type { SourceType } from '../engine/types.ts';

const bust = 'M12 11.6a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2M4.5 20c.6-4 3.6-6 7.5-6s6.9 2 7.5 6';

/** One drawing a type, on a 24-unit grid, told apart by shape alone. */
const drawings: Record<SourceType, string> = {
  official: `${bust}M10.6 14.2 12 17l1.4-2.8M12 17v3`,
  institution: 'M3 9.5 12 4l9 5.5zM5 10v8m4.7-8v8m4.6-8v8M19 10v8M3 20h18',
  organization: 'M5 20V5h9v15M14 10h5v10M3 20h18M8 8.5h3M8 12h3M8 15.5h3M16.5 13.5v3',
  expert: 'M2.5 9.5 12 5l9.5 4.5L12 14zM6.5 11.6V16c1.4 1.6 3.3 2.4 5.5 2.4s4.1-.8 5.5-2.4v-4.4M21.5 9.5V15',
  person: bust,
  outlet:
    'M4 5h13v14H5.5A1.5 1.5 0 0 1 4 17.5zM17 9h3v8.5a1.5 1.5 0 0 1-3 0M7 8.5h7M7 12h3v3.5H7zM12.5 12H14m-1.5 3.5H14',
  document: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 15.5h6',
  anonymous: bust,
  unstated: 'M9.2 9.2a2.9 2.9 0 1 1 4.2 2.6c-1 .5-1.4 1.1-1.4 2.2M12 17.2v.3M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18',
};

/** Types without a name are drawn with broken lines. */
const broken: ReadonlySet<SourceType> = new Set(['anonymous', 'unstated']);

/** The sign of a type of source. It only repeats the word that stands beside it, so screen readers pass over it. */
export function TypeIcon({ type }: { type: SourceType }) {
  return (
    <svg class="type-icon" viewBox="0 0 24 24" aria-hidden="true" data-type={type}>
      <path d={drawings[type]} stroke-dasharray={broken.has(type) ? '2.5 2' : undefined} />
    </svg>
  );
}
