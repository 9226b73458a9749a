import { type CAC, cac } from 'cac';
import { version } from '../../../package.json';
import { CHANGES } from '../convert/import/docx/changes';
import { unknownName } from '../core/text/nearest';
import { failureOf } from './failure';
import { FORMATS } from './formats/format';
import { EXIT, type ExitCode, isMisuse, Misuse, type Terminal } from './terminal';

// `cac` makes numbers of words that look like one, and takes a lone `-` for the beginning of an option. No argument can hold a NUL: with one
// before it a word stays as it was typed.
const AS_TYPED = '\0';

const kept = (word: string): string => (word === '-' || !Number.isNaN(Number(word)) ? AS_TYPED + word : word);
const asTyped = (value: unknown): unknown =>
  typeof value === 'string' && value.startsWith(AS_TYPED)
    ? value.slice(AS_TYPED.length)
    : Array.isArray(value)
      ? value.map(asTyped)
      : value;

/**
 * The words of the command line as `cac` understands them: it takes the word behind `--fix-dry-run` for its value, but not behind
 * `--fixDryRun`, and of `-o` and `--out` it forgets the first. What stands behind `--` is left alone.
 */
function toCac(args: readonly string[]): string[] {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const toOption = (arg: string) =>
    arg
      .replace(/^-o(?==|$)/, '--out')
      .replace(/^--[a-z-]+/, name => name.replace(/\b-([a-z])/g, (_, letter) => letter.toUpperCase()))
      .replace(/^(-[^=]*=)([\s\S]*)$/, (_, name, value) => name + kept(value));
  return [...options.map(arg => (/^-./.test(arg) ? toOption(arg) : kept(arg))), ...args.slice(options.length)];
}

/** The operands as the user wrote them, those behind `--` included. */
const operands = (files: readonly unknown[], options: { readonly '--': readonly string[] }): string[] =>
  [...files, ...options['--']].map(file => String(asTyped(file)));

/** The options with their values as the user wrote them. */
const typed = <Options extends object>(options: Options): Options =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [name, asTyped(value)])) as Options;

/** The program: its commands, their options, and which function answers each. A command loads its code when it runs. */
function program(terminal: Terminal) {
  const cli = cac('rapporteur');

  cli
    .command('check [...files]', 'Check drafts; folders are searched for *.unres and *.resolution, - is standard input')
    .option('--format <format>', `How findings are printed: ${FORMATS.join(', ')}`, { default: 'text' })
    .option('--fix', 'Repair what can be repaired safely, and report what remains; standard input comes out repaired')
    .option('--fix-dry-run', 'Print what --fix would change as a diff, and change nothing')
    .option('--profile <profile>', 'The house style, where the organ of the text is not to decide')
    .option('--fail-on <severity>', 'The least severity that counts as failure: error, warning, information, hint', { default: 'error' })
    .option('--max-findings <n>', 'Print so many findings at most; the others count all the same')
    .option('--stdin', 'Check standard input, as - does')
    .option('--stdin-filename <name>', 'The name that standard input is reported and configured under')
    .action(async (files, options) => (await import('./commands')).check(operands(files, options), typed(options), terminal));

  cli
    .command('outline [...files]', 'Print the structure of drafts, one line of JSON each')
    .action(async (files, options) => (await import('./commands')).outline(operands(files, options), terminal));

  cli
    .command('compare [...files]', 'Say what became of each clause of a base in a draft; name the base first')
    .option('--format <format>', 'How it is printed: text, json, markdown, amendments', { default: 'text' })
    .action(async (files, options) => (await import('./commands')).compare(operands(files, options), typed(options), terminal));

  cli
    .command(
      'convert [...files]',
      'Write files of other formats as drafts, or drafts in other formats; folders with all in them, - is standard input',
    )
    .option('-o, --out <path>', 'The file to write, or the folder for several; standard output without it')
    .option('--from <format>', 'The format that is read, where the file itself does not tell')
    .option('--to <format>', 'The format that is written, where the name behind -o does not tell')
    .option('--base <file>', 'The text that a Word document changes: what differs from it becomes tracked changes')
    .option('--author <name>', 'Who writes a Word document, and in whose name changes are tracked')
    .option('--changes <reading>', `What is read of a Word document with tracked changes: ${CHANGES.join(', ')}`, { default: 'final' })
    .option('--force', 'Replace files that are there already')
    .action(async (files, options) => (await import('./commands')).convert(operands(files, options), typed(options), terminal));

  cli
    .command('explain [rule]', 'Say what a rule asks for, why, and how to mend a finding; or list the rules of a family, or all')
    .action(async rule => (await import('./commands')).explain(asTyped(rule) as string | undefined, terminal));

  cli
    .command('lsp', 'Run the language server on standard input and output')
    .option('--stdio', 'Accepted for editors that insist on it; there is no other way')
    .action(async () => (await import('./commands')).lsp());

  cli.help();
  cli.version(version);
  return cli;
}

/** Of more files so many are named. */
const MOST_NAMED = 3;

/** What a command line was to do: its command, and the first files that it names. */
function doneBy({ matchedCommandName, args, options }: CAC): string {
  const files = [...args, ...((options['--'] as readonly string[] | undefined) ?? [])].map(file => String(asTyped(file)));
  return [matchedCommandName, ...files.slice(0, MOST_NAMED), ...(files.length > MOST_NAMED ? ['…'] : [])].filter(Boolean).join(' ');
}

/** Runs one command line and answers with the exit code: 0 clean, 1 findings, 2 misuse or unreadable input, 130 interrupted. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const cli = program(terminal);
  try {
    cli.parse(['node', 'rapporteur', ...toCac(args)], { run: false });
    if (cli.matchedCommand) return await cli.runMatchedCommand();
    if (cli.options.help || cli.options.version) return EXIT.clean;
    const [word] = cli.args;
    const commands = cli.commands.map(command => command.name);
    throw new Misuse(
      word === undefined ? `name a command: ${commands.join(', ')}` : unknownName('command', String(asTyped(word)), commands),
    );
  } catch (error) {
    const expected = isMisuse(error) || (error instanceof Error && error.name === 'CACError');
    const told = expected ? `${error.message}\nSee rapporteur --help` : failureOf(doneBy(cli), error);
    terminal.complain(`rapporteur: ${told}\n`);
    return EXIT.misuse;
  }
}
