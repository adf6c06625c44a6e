import type { OptionsProps } from '../../components/options/options-data.ts';
import { mergeCorrections, readCorrectionsFile } from '../../settings/corrections.ts';
import { changeCorrections } from '../../settings/corrections-store.ts';

/** More than any reader's corrections come to; a larger file is refused unread. In bytes. */
const largest = 20_000_000;

/** Takes in a file of corrections, or says in words why not; a file that is broken anywhere changes nothing. */
export async function importCorrections(file: File): Promise<OptionsProps['importAnswer']> {
  if (file.size > largest) return { key: 'import.too-large', values: {} };
  const result = readCorrectionsFile(await file.text());
  if (!result.ok) return { key: `import.${result.problem}`, values: { where: result.where } };
  try {
    await changeCorrections((own) => mergeCorrections(own, result.corrections));
  } catch {
    return { key: 'import.unsaved', values: {} };
  }
  return { key: 'import.done', values: { count: result.count } };
}
