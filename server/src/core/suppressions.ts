import type { Analysis } from './model/analysis';
import { type Ask, type Directive, directivesOf } from './model/directives';
import { ruleById } from './rules/registry';
import type { Finding } from './rules/rule';
import type { Block } from './syntax/tree';
import { type Span, span } from './text/span';

/** What a directive asks for in one stretch of the text: by one of its names, or for all rules where it has none. */
interface Silence extends Span {
  readonly ask: Ask;
  /** Names that were enabled again while all rules were disabled. */
  readonly but: readonly string[];
}

const asksOf = (directive: Directive): Ask[] =>
  directive.names.length === 0 ? [{ directive, name: null }] : directive.names.map(name => ({ directive, name }));

const besides = (blocks: readonly Block[], note: Block, step: 1 | -1): Block | undefined => {
  let i = blocks.indexOf(note) + step;
  while (blocks[i]?.kind === 'note') i += step;
  return blocks[i];
};

const isAbout = (name: string, rule: string): boolean => name === rule || name === ruleById(rule)?.family;

/** What the directives of a text ask for, and those that end something that never began. */
function silencesOf({ text, tree }: Analysis, directives: readonly Directive[]) {
  const silences: Silence[] = [];
  const idle: Ask[] = [];
  let open: Silence[] = [];
  const end = (silence: Silence, at: number) => silences.push({ ...silence, ...span(silence.start, at) });
  for (const directive of directives) {
    const { block, kind } = directive;
    const everywhere = span(0, text.length);
    const neighbour = kind === 'disable-line' ? besides(tree.blocks, block, -1) : besides(tree.blocks, block, 1);
    for (const ask of kind === null ? [] : asksOf(directive)) {
      if (kind === 'enable') {
        const ended = open.filter(({ ask: { name } }) => ask.name === null || name === null || name.word === ask.name.word);
        if (ended.length === 0) idle.push(ask);
        for (const silence of ended) end(silence, block.start);
        open = open.filter(silence => !ended.includes(silence));
        const { name } = ask;
        if (name)
          for (const silence of ended)
            if (silence.ask.name === null) open.push({ ...silence, start: block.end, but: [...silence.but, name.word] });
      } else if (kind === 'disable') open.push({ ...span(block.start, text.length), ask, but: [] });
      else if (kind === 'disable-file') silences.push({ ...everywhere, ask, but: [] });
      else silences.push({ ...span(neighbour?.start ?? block.start, neighbour?.end ?? block.end), ask, but: [] });
    }
  }
  return { silences: [...silences, ...open], idle };
}

/** Findings without those that the notes of the text silence, the notes, and what of them is of no use. */
export interface Unsilenced {
  readonly findings: readonly Finding[];
  readonly directives: readonly Directive[];
  readonly unused: readonly Ask[];
}

/** Takes out the findings, given in the order of the text, that a note of the text silences. */
export function unsilenced(findings: readonly Finding[], analysis: Analysis): Unsilenced {
  const directives = directivesOf(analysis.tree);
  if (directives.length === 0) return { findings, directives, unused: [] };
  const { silences, idle } = silencesOf(analysis, directives);
  const used = new Set<string>();
  const coming = [...silences].sort((a, b) => b.start - a.start);
  let open: Silence[] = [];
  const left = findings.filter(({ rule, start, end }) => {
    for (let next = coming.at(-1); next && next.start <= start; next = coming.at(-1)) open.push(coming.pop() as Silence);
    open = open.filter(silence => silence.end >= start);
    const asks = open.filter(
      ({ ask: { name, directive }, but, end: until }) =>
        end <= until &&
        // A note does not hush what is said about itself.
        !(directive.block.start <= start && end <= directive.block.end) &&
        (name ? isAbout(name.word, rule) : !but.some(each => isAbout(each, rule))),
    );
    for (const { ask } of asks) used.add(keyOf(ask));
    return asks.length === 0;
  });
  const asked = directives.filter(({ kind }) => kind !== null && kind !== 'enable').flatMap(asksOf);
  return { findings: left, directives, unused: [...asked.filter(ask => !used.has(keyOf(ask))), ...idle] };
}

/** A name stands in one place only; so does a directive. */
const keyOf = ({ directive, name }: Ask): string => String(name?.start ?? directive.verb.start);
