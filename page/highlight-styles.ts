import type { SourceType } from '../engine/types.ts';

/** How claims of one source type are marked: told apart by the line alone, so that colour is never needed. */
export interface MarkStyle {
  /** Line colours (`#rrggbb`) on a light and on a dark page. The tint behind the words is made from them. */
  light: string;
  dark: string;
  line: 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';
  /** Thickness of the line in pixels. */
  width: number;
}

/** The default marks: Okabe–Ito hues (https://jfly.uni-koeln.de/color/), darkened or lightened to 4.5 : 1 on white or near-black. */
export const markStyles: Readonly<Record<SourceType, MarkStyle>> = {
  official: { light: '#0072b2', dark: '#5db7ee', line: 'solid', width: 2 },
  institution: { light: '#2b7a9e', dark: '#7cc7e8', line: 'double', width: 2 },
  organization: { light: '#00795a', dark: '#4fc9a4', line: 'dashed', width: 2 },
  expert: { light: '#a0498a', dark: '#e79ac9', line: 'dotted', width: 3 },
  person: { light: '#c2500a', dark: '#ff9a5c', line: 'solid', width: 4 },
  outlet: { light: '#9a5c00', dark: '#f0b04a', line: 'wavy', width: 1 },
  document: { light: '#756a00', dark: '#d8cc4a', line: 'double', width: 4 },
  anonymous: { light: '#626b78', dark: '#a9b0ba', line: 'dotted', width: 2 },
  unstated: { light: '#626b78', dark: '#a9b0ba', line: 'dashed', width: 1 },
};

/** Name of the highlight of a source type; the registry is shared with the page, hence the prefix. */
export const highlightName = (type: SourceType): string => `kata-siapa-${type}`;

/** Name of the highlight that flashes the claim a reader asked for. */
export const focusHighlight = 'kata-siapa-focus';

/** The style sheet for the highlights of all types. It only paints; nothing moves. */
export function highlightCss(styles: Readonly<Record<SourceType, MarkStyle>>, dark: boolean): string {
  const rules = Object.entries(styles).map(([type, style]) => {
    const color = dark ? style.dark : style.light;
    return `::highlight(${highlightName(type as SourceType)}){background-color:${color}${dark ? '30' : '1c'};text-decoration:underline ${style.line} ${color} ${style.width}px;text-underline-offset:3px}`;
  });
  return rules.join('\n');
}

/** The style sheet for the words a reader asked for. */
export function focusCss(dark: boolean): string {
  return `::highlight(${focusHighlight}){background-color:${dark ? '#fff3b0' : '#ffe27a'};color:#14171a}`;
}
