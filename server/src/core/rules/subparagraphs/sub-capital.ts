import { NO_NAME } from '../../lexicon/en/noName';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { listsOf } from './lists';

const LOWER = /^\p{Ll}(?!\p{Lu})/u;
const FIRST_WORD = /^\p{Lu}[\p{Ll}-]*(?![\p{L}\d])/u;

/** The first letter of a subparagraph. */
export const subCapital = defineRule<{ readonly right: string; readonly word: string }>({
  id: 'sub-capital',
  family: 'subparagraphs',
  summary: 'A subparagraph begins with a capital letter.',
  why: 'An item is cited and moved like a paragraph, and begins like one (Editorial Manual, Capital letters). All 3,031 subparagraphs adopted in 2020–2024 by the General Assembly, the Human Rights Council and the Economic and Social Council do; four of ten of the Security Council do not.',
  remedy: 'Write the first letter as a capital.',
  exceptions:
    'Names that begin with a small letter (`eHealth`) and items that open with a quotation. THIMUN begins sub-clauses with a small letter: there the rule asks for that, names apart.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Wells\n\nThe General Assembly,\n\nNoting the depth of wells,\n\n1. Invites States:\n\n(a) To count them;\n\n(b) To clean them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Wells\n\nThe General Assembly,\n\nNoting the depth of wells,\n\n1. Invites States:\n\n(a) To count them;\n\n(b) to clean them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    const capital = analysis.profile.shapes.subparagraphCapital;
    for (const { items } of listsOf(analysis)) {
      for (const { block } of items) {
        const word = block.piece.ask(capital ? smallWordIn : capitalWordIn, block.body.start - block.start);
        if (word === null) continue;
        const { start } = block.body;
        const right = capital ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase();
        yield { start, end: start + word.length, data: { right, word: right + word.slice(1) } };
      }
    }
  },
  message: ({ right, word }) =>
    `In this house style a subparagraph begins with a ${right === right.toLowerCase() ? 'small' : 'capital'} letter, after a colon too. Write “${word}”.`,
  fix: ({ start, data: { right, word } }) => ({ title: `Write “${word}”`, edits: [replace({ start, end: start + 1 }, right)], safe: true }),
});

/** The first word, where it begins with a small letter. */
function smallWordIn(text: string, body: number): string | null {
  return LOWER.test(text.slice(body, body + 3)) ? (/^[\p{L}-]+/u.exec(text.slice(body))?.[0] ?? null) : null;
}

/** The first word, where it begins with a capital and is surely no name. */
function capitalWordIn(text: string, body: number): string | null {
  const word = FIRST_WORD.exec(text.slice(body))?.[0] ?? null;
  return word !== null && NO_NAME.test(word) ? word : null;
}
