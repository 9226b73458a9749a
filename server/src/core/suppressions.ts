import type { Analysis } from './model/analysis';
import { type Ask, type Directive, directivesOf, type Word } from './model/directives';
import { ruleById } from './rules/registry';
import type { Finding } from './rules/rule';
import type { Block } from './syntax/tree';
import { type Span, span } from './text/span';

/** What a directive asks for in one stretch of the text: by one of its names, or for all rules where it has none. */
interface Silence extends Span {
  readonly ask: Ask;
  /** Names that were enabled again within what the ask is about. */
  readonly but: readonly string[];
}

const asksOf = (directive: Directive): Ask[] =>
  directive.names.length === 0 ? [{ directive, name: null }] : directive.names.map(name => ({ directive, name }));

/** Whether a name stands for a rule, or for a name that stands for less: itself, its family, or none at all, which is all. */
const includes = (name: Word | null, other: string): boolean =>
  name === null || name.word === other || name.word === ruleById(other)?.family;

const includesAsk = ({ name }: Ask, other: Ask): boolean => (other.name ? includes(name, other.name.word) : name === null);

/** The stretch that a directive other than `disable` and `enable` is about. */
function stretchOf({ block, kind }: Directive, { text, tree: { blocks } }: Analysis): Span {
  if (kind === 'disable-file') return span(0, text.length);
  const step = kind === 'disable-line' ? -1 : 1;
  let i = blocks.indexOf(block) + step;
  while (blocks[i]?.kind === 'note') i += step;
  return blocks[i] ?? block;
}

/** What the directives of a text ask for, and those that end something that never began. */
function silencesOf(analysis: Analysis, directives: readonly Directive[]) {
  const silences: Silence[] = [];
  const idle: Ask[] = [];
  let open: Silence[] = [];

  function enable(ask: Ask, { start, end }: Block): void {
    const ended = open.filter(silence => includesAsk(ask, silence.ask) || includesAsk(silence.ask, ask));
    if (ended.length === 0) idle.push(ask);
    silences.push(...ended.map(silence => ({ ...silence, end: start })));
    const narrower = ended.filter(silence => !includesAsk(ask, silence.ask));
    const goingOn = narrower.map(silence => ({ ...silence, start: end, but: [...silence.but, ask.name?.word ?? ''] }));
    open = [...open.filter(silence => !ended.includes(silence)), ...goingOn];
  }

  for (const directive of directives) {
    const { block, kind } = directive;
    for (const ask of asksOf(directive)) {
      if (kind === 'enable') enable(ask, block);
      else if (kind === 'disable') open.push({ ...span(block.start, analysis.text.length), ask, but: [] });
      else if (kind !== null) {
        const { start, end } = stretchOf(directive, analysis);
        silences.push({ start, end, ask, but: [] });
      }
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
        includes(name, rule) &&
        !but.some(each => each === rule || each === ruleById(rule)?.family),
    );
    for (const { ask } of asks) used.add(keyOf(ask));
    return asks.length === 0;
  });
  const asked = directives.filter(({ kind }) => kind !== null && kind !== 'enable').flatMap(asksOf);
  return { findings: left, directives, unused: [...asked.filter(ask => !used.has(keyOf(ask))), ...idle] };
}

/** A name stands in one place only; so does a directive. */
const keyOf = ({ directive, name }: Ask): string => String(name?.start ?? directive.verb.start);
