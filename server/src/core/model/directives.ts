import type { Block, Tree } from '../syntax/tree';
import { matchesIn } from '../text/matchesIn';
import { type Span, shifted } from '../text/span';

/** What a drafter's note can ask of the checker; which findings it is about. */
export const DIRECTIVES = {
  'disable-next-line': 'Silences findings in the paragraph below.',
  'disable-line': 'Silences findings in the paragraph above.',
  'disable-file': 'Silences findings in the whole text.',
  disable: 'Silences findings from here on.',
  enable: 'Ends what `disable` began.',
} as const;

export type DirectiveKind = keyof typeof DIRECTIVES;

/** A word in a directive, and where it stands. */
export interface Word extends Span {
  readonly word: string;
}

/** A note such as `// rapporteur-disable-next-line op-last-stop -- so adopted`. */
export interface Directive {
  readonly block: Block;
  /** `rapporteur-…` as written. */
  readonly verb: Word;
  /** Null where there is no such directive. */
  readonly kind: DirectiveKind | null;
  /** The names behind it, of rules, of families, or wrong ones; where there is none, all rules are meant. */
  readonly names: readonly Word[];
}

/** One name of a directive, or the directive as a whole where it has none; the unit that is of use or not. */
export interface Ask {
  readonly directive: Directive;
  readonly name: Word | null;
}

/** The directives of a text, and what became of them. */
export interface Directives {
  readonly all: readonly Directive[];
  /** What silences nothing that was found, though it could. */
  readonly unused: readonly Ask[];
  /** Every name that they may have: those of the rules and of the families. */
  readonly known: readonly string[];
}

type Parsed = Omit<Directive, 'block'>;

const VERB = /^\/\/[ \t\u00a0]*(rapporteur-([\w-]+))/;
/** What stands behind two dashes is the reason, for people. */
const REASON = /(?:^|\s)--(?:\s|$).*$/s;

function directiveIn(text: string): Parsed | 'none' {
  const found = VERB.exec(text);
  const [, verb, kind] = found ?? [];
  if (!found || !verb || !kind) return 'none';
  const from = found[0].length;
  const names = text.slice(from).replace(REASON, '');
  return {
    verb: { word: verb, start: from - verb.length, end: from },
    kind: Object.hasOwn(DIRECTIVES, kind) ? (kind as DirectiveKind) : null,
    names: matchesIn(names, /[^\s,]+/g).map(({ 0: word, index }) => ({ word, start: from + index, end: from + index + word.length })),
  };
}

/** The directives of a text, in its order. */
export function directivesOf({ blocks }: Tree): Directive[] {
  return blocks.flatMap(block => {
    const found = block.kind === 'note' ? block.piece.ask(directiveIn) : 'none';
    if (found === 'none') return [];
    const at = block.start;
    return { block, kind: found.kind, verb: shifted(found.verb, at), names: found.names.map(name => shifted(name, at)) };
  });
}
