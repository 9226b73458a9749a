import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';

/** `Takes note` or `Taking note`, then what stands before the object; and `Notes`, `Noting` with a report as its object. */
const TAKES_FACT =
  /^(also |further )?(tak(?:es|ing)) note((?: also| further)?(?: with (?:\w+ )?\w+)?(?:, in (?:this|that) regard,)?) that\b/i;
const TAKES_NO_OF = /^(?:also |further )?tak(?:es|ing) note(?: also| further)?(?= (?:the|its|his|her|their) )/i;
const NOTES_REPORT = /^(also |further )?not(?:es|ing)( also| further)?(?: of)?(?= (?:the|its) (?:\w+ ){0,2}reports? of )/i;

interface Data {
  readonly written: string;
  readonly due: string;
  readonly why: string;
}

/** A document is taken note of, a fact is noted. */
export const takesNoteObject = defineRule<Data>({
  id: 'takes-note-object',
  family: 'verbs',
  summary: '“Takes note of” a document, “Notes that” something is so.',
  why: 'The two verbs are equally neutral, and differ in what they take. In texts adopted in 2020–2024, 1,565 paragraphs open with `Notes that` or `Noting that` and 12 with `Takes note that`; reports are taken note of nearly without exception.',
  remedy: 'Write `Notes that` before a clause and `Takes note of` before a document.',
  exceptions: '`Notes with appreciation the report` and other openings with a word of feeling.',
  severity: 'warning',
  languages: ['en'],
  cues: ['takes', 'taking', 'notes', 'noting'],
  within: ['preambular', 'operative'],
  examples: {
    good: [
      'Wells\n\nThe General Assembly,\n\nNoting that wells run dry,\n\n1. Takes note of the report of the Secretary-General on wells;\n\n2. Notes that it is short.\n',
    ],
    bad: [
      'Wells\n\nThe General Assembly,\n\nTaking note that wells run dry,\n\nDecides to consider the matter.\n',
      'Wells\n\nThe General Assembly,\n\nRecalling the drought,\n\n1. Takes note the report of the Secretary-General;\n\n2. Decides to consider the matter.\n',
      'Wells\n\nThe General Assembly,\n\nRecalling the drought,\n\n1. Notes the report of the Secretary-General;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *find({ prose, body }) {
    const words = prose.slice(body, body + 160);
    const fact = TAKES_FACT.exec(words);
    if (fact) {
      const due = fact[0].replace(/tak(es|ing) note/i, verb => likeCase(verb, /es note$/i.test(verb) ? 'notes' : 'noting'));
      yield {
        start: body,
        end: body + fact[0].length,
        data: { written: fact[0], due, why: 'a fact is noted, and only a document is taken note of' },
      };
      return;
    }
    const bare = TAKES_NO_OF.exec(words)?.[0];
    if (bare) yield { start: body, end: body + bare.length, data: { written: bare, due: `${bare} of`, why: 'note is taken of something' } };
    const report = NOTES_REPORT.exec(words)?.[0];
    if (report) {
      const plain = report.replace(/ of$/i, '');
      const due = `${plain.replace(/not(es|ing)/i, verb => likeCase(verb, /es$/i.test(verb) ? 'takes note' : 'taking note'))} of`;
      yield {
        start: body,
        end: body + report.length,
        data: { written: report, due, why: 'a report is taken note of, and only a fact is noted' },
      };
    }
  },
  message: ({ written, due, why }) => `“${written}” does not go with what follows: ${why}. Write “${due}”.`,
  fix: ({ start, end, data: { due } }) => ({ title: `Write “${due}”`, edits: [replace({ start, end }, due)], safe: true }),
});

const likeCase = (model: string, words: string): string =>
  /^\p{Lu}/u.test(model) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
