import { analyse } from '../core/analyse';
import { unknownName } from '../core/text/nearest';
import { comparisonOf } from '../features/compare/comparison';
import { isChange } from '../features/compare/summary';
import { COMPARE_FORMATS } from './compareFormats';
import { readInput } from './input';
import { EXIT, type ExitCode, Misuse, type Terminal } from './terminal';

/** `rapporteur compare BASE DRAFT`: what became of each clause of the base. Ends as `diff` does: 0 the same but for numbers, 1 different, 2 trouble. */
export async function compare(files: readonly string[], { format }: { readonly format: string }, terminal: Terminal): Promise<ExitCode> {
  const print = Object.hasOwn(COMPARE_FORMATS, format) ? COMPARE_FORMATS[format] : undefined;
  if (!print) throw new Misuse(unknownName('format', format, Object.keys(COMPARE_FORMATS)));
  const [first, second, ...others] = files;
  if (first === undefined || second === undefined || others.length > 0) throw new Misuse('compare: name two files, the base and the draft');
  const base = await readInput(first, terminal);
  const draft = await readInput(second, terminal);
  for (const input of [base, draft]) if ('error' in input) terminal.complain(`rapporteur: ${input.file}: ${input.error}\n`);
  if ('error' in base || 'error' in draft) return EXIT.misuse;
  const comparison = comparisonOf(analyse(base.text), analyse(draft.text));
  terminal.print(print({ base, draft, comparison, colour: terminal.colour }));
  return comparison.rows.some(({ kind }) => isChange(kind)) ? EXIT.findings : EXIT.clean;
}
