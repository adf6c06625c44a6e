/** Items of a list written out as text, one after a comma or a line break; blanks around them and empty items are dropped. */
export function list(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
