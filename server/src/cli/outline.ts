import { analyse } from '../core/analyse';
import type { Analysis } from '../core/model/analysis';
import type { Span } from '../core/text/span';
import { failureOf } from './failure';
import { type Input, readInput } from './input';
import { EXIT, type ExitCode, Misuse, type Terminal } from './terminal';

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function toBlocks({ tree, resolution }: Analysis) {
  const openings = new Map(resolution.paragraphs.map(paragraph => [paragraph.block, paragraph.opening]));
  return tree.blocks.map(block => {
    const { kind, label, level, start, end } = block;
    const opening = openings.get(block);
    return opening ? { kind, label, level, start, end, opening: spanOf(opening) } : { kind, label, level, start, end };
  });
}

/** The notes with the marks that refer to them, then the marks that refer to nothing. */
function toFootnotes({ resolution }: Analysis) {
  const marks = new Map<string, Span[]>();
  for (const mark of resolution.marks) marks.set(mark.label, [...(marks.get(mark.label) ?? []), spanOf(mark)]);
  const notes = resolution.footnotes.map(({ label, block }) => {
    const references = marks.get(label) ?? [];
    // A label that two notes share belongs to the first of them.
    marks.set(label, []);
    return { label, ...spanOf(block), references };
  });
  const loose = [...marks].filter(([, references]) => references.length > 0);
  return [...notes, ...loose.map(([label, references]) => ({ label, start: null, end: null, references }))];
}

function toCitations({ resolution }: Analysis) {
  return resolution.citations.map(({ start, end, symbol, date, provision }) => {
    if (!provision) return { start, end, symbol, date, provision };
    const { section, paragraph, letters, annex } = provision;
    return { start, end, symbol, date, provision: { ...spanOf(provision), section, paragraph, letters, annex } };
  });
}

/** The references to paragraphs of the same text; paragraphs are named as delegates name them (`OP12 (b)`). */
function toReferences({ resolution }: Analysis) {
  return resolution.references.map(({ start, end, target, number, letters, direction, from, paragraph }) => {
    return { start, end, target: spanOf(target), number, letters, direction, from: from.name, to: paragraph?.name ?? null };
  });
}

/** What `outline` prints of one text, in the shape that docs/command-line.md tells. */
function outlineOf(file: string, text: string) {
  const analysis = analyse(text);
  const { symbol, title, body, language } = analysis.resolution;
  return {
    file,
    symbol,
    title,
    body,
    language,
    blocks: toBlocks(analysis),
    citations: toCitations(analysis),
    references: toReferences(analysis),
    footnotes: toFootnotes(analysis),
  };
}

/** The outline of a file, or why there is none; what nobody foresaw is told in its place, and no reason to give up the other files. */
function answerTo(input: Input): ReturnType<typeof outlineOf> | (Input & { readonly error: string }) {
  if ('error' in input) return input;
  try {
    return outlineOf(input.file, input.text);
  } catch (error) {
    return { file: input.file, error: failureOf('outlining it failed', error) };
  }
}

/** `rapporteur outline FILE…`: one line of JSON a file, in the order given. A file without an outline is told on standard error too. */
export async function outline(files: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (files.length === 0) throw new Misuse('outline: name at least one file, or - for standard input');
  let code: ExitCode = EXIT.clean;
  for (const file of files) {
    const answer = answerTo(await readInput(file, terminal));
    if ('error' in answer) {
      terminal.complain(`rapporteur: ${answer.file}: ${answer.error}\n`);
      code = EXIT.misuse;
    }
    terminal.print(`${JSON.stringify(answer)}\n`);
  }
  return code;
}
