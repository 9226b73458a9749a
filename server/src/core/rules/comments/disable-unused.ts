import type { Ask } from '../../model/directives';
import type { TextEdit } from '../../text/textEdit';
import { defineRule } from '../rule';
import { without } from './without';

const DRAFT = (note: string): string => `Rest\n\nThe General Assembly,\n\n${note}\nNoting the need for rest,\n\nDecides to rest.\n`;

/** A note that silences rules has something to silence. */
export const disableUnused = defineRule<Ask>({
  id: 'disable-unused',
  family: 'comments',
  summary: 'A note that silences rules has something to silence.',
  why: 'The paragraph was mended and the note stayed. There it hides the next mistake of the kind, and whoever reads it looks for one that is gone.',
  remedy: 'Remove the name, or the whole note where it names nothing else.',
  exceptions: 'Names of rules that are switched off, and names that no rule has, which disable-unknown reports.',
  severity: 'information',
  examples: {
    good: [
      'Rest\n\nThe General Assembly,\n\n// rapporteur-disable-next-line pp-end-comma -- so adopted\nNoting the need for rest;\n\nDecides to rest.\n',
    ],
    bad: [DRAFT('// rapporteur-disable-next-line pp-end-comma'), DRAFT('// rapporteur-disable')],
  },
  *review({ unused }) {
    for (const ask of unused) {
      const { start, end } = ask.name ?? ask.directive.verb;
      yield { start, end, data: ask };
    }
  },
  message: ({ directive, name }) => {
    const { kind, verb } = directive;
    if (kind === 'enable')
      return `${name ? `“${name.word}” is` : 'No rule is'} not silenced above, so that “${verb.word}” ends nothing here. Remove it.`;
    const what = name ? `nothing is found that “${name.word}” would silence here` : 'nothing is found that it would silence';
    return `This note is of no use: ${what}, and it would hide the next mistake. Remove ${name ? 'the name' : 'the note'}.`;
  },
  fix: ({ data: { directive, name } }, { text }) => {
    const edit: TextEdit = without(text, directive, name);
    return { title: name && directive.names.length > 1 ? `Remove “${name.word}”` : 'Remove the note', edits: [edit], safe: false };
  },
});
