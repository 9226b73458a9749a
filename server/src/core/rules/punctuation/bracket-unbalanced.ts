import { matchesIn } from '../../text/matchesIn';
import { defineRule } from '../rule';
import { WORDED_KINDS } from './kinds';

/** A bracket that stands behind the letter or number of an item in a running list: `a)`, `iv)`, `12)`. */
const ITEM = /(?:^|[\s,;:–-])[\p{L}\d]{1,4}$/u;

/** The round brackets of a text that have no partner. */
function lonelyIn(text: string, body: number): { readonly at: number; readonly opens: boolean }[] {
  const open: number[] = [];
  const closing: number[] = [];
  for (const { 0: bracket, index: at } of matchesIn(text, /[()]/g)) {
    if (at < body) continue;
    if (bracket === '(') open.push(at);
    else if (open.pop() === undefined && !ITEM.test(text.slice(Math.max(body, at - 5), at))) closing.push(at);
  }
  return [...closing.map(at => ({ at, opens: false })), ...open.map(at => ({ at, opens: true }))];
}

/** A round bracket that opens also closes. */
export const bracketUnbalanced = defineRule<{ readonly opens: boolean }>({
  id: 'bracket-unbalanced',
  family: 'punctuation',
  summary: 'Every round bracket has its partner in the paragraph.',
  why: 'A bracket without its partner leaves open which words it sets apart. None of the paragraphs of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2024 has one; 3 of the Security Council do.',
  remedy: 'Put the missing bracket, or remove the lone one.',
  exceptions: 'The bracket behind the letter or number of an item in a running list: `a)`.',
  severity: 'warning',
  languages: ['en', 'fr', 'es', 'ru'],
  within: WORDED_KINDS,
  cues: ['(', ')'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting a) paper kites and b) silk kites (of any colour),\n\nDecides to consider the matter.\n',
    ],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting paper kites (of any colour in the sky,\n\nDecides to consider the matter.\n'],
  },
  *find({ text, body }) {
    for (const { at, opens } of lonelyIn(text, body)) yield { start: at, end: at + 1, data: { opens } };
  },
  message: ({ opens }) =>
    `This bracket ${opens ? 'opens but nothing closes it' : 'closes but nothing opens it'} in the paragraph. Put the ${opens ? 'closing' : 'opening'} bracket, or remove this one.`,
});
