import type { InterfaceLanguage } from '../../../catalogue/languages.ts';
import { type ExportFormat, isTable } from '../../../core/exchange/format-names.ts';
import { compare } from '../../../scripts/analyse/compare.ts';
import { optionsIn } from '../../../scripts/analyse/options.ts';

/** What the command line writes of these lines, as the compare page would. */
export async function comparisonAt(
  lines: string[],
  format: ExportFormat,
  language: InterfaceLanguage = 'en',
): Promise<string> {
  const args = ['--sorted', '--format', format, '--language', language];
  const options = optionsIn(['--compare', ...args, ...(isTable(format) ? ['--spreadsheet'] : [])]);
  if ('problem' in options || !options.compare) throw new Error('not understood');
  async function* given() {
    for (const text of lines) yield { text };
  }
  const pieces: string[] = [];
  for await (const piece of compare(given(), options.compare, () => {})) pieces.push(piece);
  return pieces.join('');
}
