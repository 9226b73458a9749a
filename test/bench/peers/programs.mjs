import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../../support/paths.mjs';
import { inFolder } from '../batch.mjs';
import { shown, table } from '../report.mjs';
import { corpusTexts } from '../texts.mjs';
import { ensurePeer, reasonOf, shownName } from './install.mjs';

/** How each is run over a folder of texts, what it looks for, and of how many texts it is given one: the slow ones would take an hour. */
const PROGRAMS = {
  'markdownlint-cli2': {
    finds: 'Markdown style',
    every: 1,
    args: folder => [
      'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs',
      '--config',
      '.markdownlint-cli2.jsonc',
      join(folder, '*.md'),
    ],
  },
  'remark-cli': {
    finds: 'Markdown style, two presets',
    every: 5,
    args: folder => [
      'node_modules/remark-cli/cli.js',
      '--no-stdout',
      ...['recommended', 'consistent'].flatMap(preset => ['--use', `remark-preset-lint-${preset}`]),
      folder,
    ],
  },
  cspell: {
    finds: 'spelling',
    every: 20,
    args: folder => ['node_modules/cspell/bin.mjs', 'lint', '--no-progress', '--locale', 'en-GB', '--root', folder, '*.md'],
  },
  'harper.js': { finds: 'grammar and spelling', every: 40, args: folder => ['harper.mjs', folder] },
  textlint: {
    finds: 'wording, terms, misspellings',
    every: 40,
    args: folder => ['node_modules/textlint/bin/textlint.js', '--format', 'compact', join(folder, '*.md')],
  },
};

/** Programs over the same texts on the same core; ours beside each, on the texts that it was given. Null where there is no corpus. */
export async function programTimes() {
  const texts = corpusTexts();
  if (texts.length === 0) return null;
  const rows = [];
  for (const [name, { finds, every, args }] of Object.entries(PROGRAMS)) {
    const given = texts.filter((_, i) => i % every === 0);
    const megabytes = given.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
    const what = [`${shownName(name)}: ${finds}`, `${given.length} texts, ${megabytes.toFixed(1)} MB`];
    try {
      const { folder: cwd, node } = await ensurePeer(name);
      const theirs = await inFolder(given, '.md', folder => secondsOf([node, ...args(folder)], cwd));
      const ours = await inFolder(given, '.unres', folder =>
        secondsOf([process.execPath, join(root, 'dist/cli.js'), 'check', '--format', 'json', folder], root),
      );
      rows.push([...what, shown(theirs), shown(megabytes / theirs), shown(ours), shown(megabytes / ours), shown(theirs / ours)]);
    } catch (error) {
      rows.push([...what, reasonOf(error), '', '', '', '']);
    }
  }
  return table(['Program', 'Texts', 'Seconds', 'MB a second', 'Ours, seconds', 'Ours, MB a second', 'Theirs ÷ ours'], rows);
}

/** Seconds from the start of a program to its end, on one core. It may have findings (exit code 1), and has to have said something. */
function secondsOf(program, cwd) {
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync('taskset', ['-c', '0', ...program], { cwd, encoding: 'utf8', maxBuffer: 1e9 });
  const seconds = (performance.now() - started) / 1e3;
  if (error) throw error;
  if (status > 1 || stdout.length + stderr.length === 0) throw new Error(`ended with ${status}: ${(stderr || stdout).slice(0, 300)}`);
  return seconds;
}
