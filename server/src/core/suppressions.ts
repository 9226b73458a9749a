import type { Analysis } from './model/analysis';
import type { Finding } from './rules/rule';
import type { Block } from './syntax/tree';
import { type Span, span } from './text/span';

/** A stretch of the text in which findings are silenced: of the rules named, of all where none is. */
interface Silence extends Span {
  readonly rules: ReadonlySet<string>;
}

const DIRECTIVE = /^\/\/\s*rapporteur-(disable-next-line|disable-line|disable-file|disable|enable)\b([^\n]*)/;

const rulesIn = (words: string): ReadonlySet<string> => new Set(words.split(/\s--(?:\s|$)/)[0]?.match(/[a-z][a-z0-9-]*/g) ?? []);

const besides = (blocks: readonly Block[], from: number, step: 1 | -1): Block | undefined => {
  let i = from + step;
  while (blocks[i]?.kind === 'note') i += step;
  return blocks[i];
};

/**
 * The silences that a text asks for in its notes: `disable-next-line` for the block below, `disable-line` for the one above,
 * `disable-file` for the whole text, `disable` from there on to `enable`.
 */
function silencesOf({ text, tree: { blocks } }: Analysis): Silence[] {
  const silences: Silence[] = [];
  const open: { start: number; rules: ReadonlySet<string> }[] = [];
  blocks.forEach((block, i) => {
    const directive = block.kind === 'note' && DIRECTIVE.exec(text.slice(block.start, block.end));
    if (!directive) return;
    const rules = rulesIn(directive[2] ?? '');
    const kind = directive[1];
    if (kind === 'disable-file') silences.push({ ...span(0, text.length), rules });
    else if (kind === 'disable') open.push({ start: block.start, rules });
    else if (kind === 'enable') {
      for (const { start, rules: silenced } of open.splice(0)) silences.push({ ...span(start, block.start), rules: silenced });
    } else {
      const target = besides(blocks, i, kind === 'disable-line' ? -1 : 1);
      if (target) silences.push({ ...span(target.start, target.end), rules });
    }
  });
  return [...silences, ...open.map(({ start, rules }) => ({ ...span(start, text.length), rules }))];
}

/** The findings, in the order of the text, that no note of the text silences. */
export function unsilenced(findings: readonly Finding[], analysis: Analysis): Finding[] {
  const coming = silencesOf(analysis).sort((a, b) => b.start - a.start);
  let open: Silence[] = [];
  return findings.filter(({ rule, start, end }) => {
    for (let next = coming.at(-1); next && next.start <= start; next = coming.at(-1)) open.push(coming.pop() as Silence);
    open = open.filter(silence => silence.end >= start);
    return !open.some(silence => end <= silence.end && (silence.rules.size === 0 || silence.rules.has(rule)));
  });
}
