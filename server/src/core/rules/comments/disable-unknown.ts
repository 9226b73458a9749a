import { DIRECTIVES, type Directive, type Word } from '../../model/directives';
import { didYouMean, nearest } from '../../text/nearest';
import { insert, replace, type TextEdit } from '../../text/textEdit';
import { defineRule } from '../rule';
import { without } from './without';

interface Unknown {
  readonly problem: string;
  readonly mending: { readonly title: string; readonly edit: TextEdit } | null;
}

const DRAFT = (note: string): string => `Rest\n\nThe General Assembly,\n\n${note}\nNoting the need for rest;\n\nDecides to rest.\n`;
const VERBS = Object.keys(DIRECTIVES).map(kind => `rapporteur-${kind}`);

/** A note that silences rules names directives and rules that there are. */
export const disableUnknown = defineRule<Unknown>({
  id: 'disable-unknown',
  family: 'comments',
  summary: 'A note that silences rules names rules and families that there are.',
  why: 'A name with a slip in it silences nothing: what was to be silent is reported all the same, or will be when the rule comes to apply. Rules bear the names of their pages; the name of a family stands for all of its rules.',
  remedy: 'Correct the name, or take it out. A reason, for people, stands behind two dashes: `-- so adopted`.',
  severity: 'warning',
  examples: {
    good: [DRAFT('// rapporteur-disable-next-line pp-end-comma -- so adopted'), DRAFT('// rapporteur-disable-next-line preamble')],
    bad: [
      DRAFT('// rapporteur-disable-next-line pp-end-comma, pp-end-coma'),
      DRAFT('// rapporteur-disable-next-line pp-end-comma it was adopted so'),
    ],
  },
  *review({ all, known }, { text }) {
    for (const directive of all) {
      if (directive.kind === null) yield unknownVerb(directive.verb);
      else yield* unknownNames(text, directive, known);
    }
  },
  message: ({ problem }) => problem,
  fix: ({ data: { mending } }) => mending && { title: mending.title, edits: [mending.edit], safe: false },
});

interface Found {
  readonly start: number;
  readonly end: number;
  readonly data: Unknown;
}

function unknownVerb(verb: Word): Found {
  const meant = nearest(verb.word, VERBS);
  const problem = `“${verb.word}” is nothing that a note can ask for, so this note silences no rule.${didYouMean(verb.word, VERBS)} Write one of ${VERBS.join(', ')}.`;
  return { ...verb, data: { problem, mending: meant === null ? null : { title: `Write “${meant}”`, edit: replace(verb, meant) } } };
}

function* unknownNames(text: string, directive: Directive, known: readonly string[]): Generator<Found> {
  const { names } = directive;
  const reason = reasonIn(names, known);
  if (reason) yield { ...reason, data: asReason(text.slice(reason.start, reason.end), reason.start) };
  for (const name of names) {
    if (known.includes(name.word) || (reason && name.start >= reason.start)) continue;
    const meant = nearest(name.word, known);
    const corrected = meant !== null && names.every(({ word }) => word !== meant);
    yield {
      ...name,
      data: {
        problem: `There is no rule and no family of rules “${name.word}”: by that name this note silences nothing.${didYouMean(name.word, known)} Correct the name or remove it.`,
        mending: corrected
          ? { title: `Write “${meant}”`, edit: replace(name, meant) }
          : { title: `Remove “${name.word}”`, edit: without(text, directive, name) },
      },
    };
  }
}

/** Two words or more at the end that are nothing like names: somebody gave a reason. */
function reasonIn(names: readonly Word[], known: readonly string[]): { readonly start: number; readonly end: number } | null {
  const from = names.findLastIndex(({ word }) => known.includes(word)) + 1;
  const [first, ...more] = names.slice(from);
  const last = more.at(-1);
  return first && last && nearest(first.word, known) === null ? { start: first.start, end: last.end } : null;
}

const asReason = (words: string, start: number): Unknown => ({
  problem: `“${words}” is taken for names of rules, and there are none of these names. If it is the reason why a rule is silenced, put two dashes before it.`,
  mending: { title: 'Put two dashes before the reason', edit: insert(start, '-- ') },
});
