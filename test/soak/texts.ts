import { readdirSync, readFileSync } from 'node:fs';
import type { Chance } from './chance';

const SAMPLES = readdirSync('samples').filter(name => name.endsWith('.unres'));
/** Long enough to have every part, short enough for a hundred thousand edits. */
const LONGEST = 6000;

/** Whole texts to begin with: the samples, and what nobody would call a text. */
export const TEXTS: readonly string[] = [
  ...SAMPLES.map(name => readFileSync(`samples/${name}`, 'utf8').slice(0, LONGEST)),
  '',
  '\n'.repeat(300),
  '\ufeff\u0000\ud800\udfff\u2028\u2029\r',
  `The General Assembly,\r\n\r\n1. Decides:\r\n${'(a) To act:\r\n(i) To act:\r\n'.repeat(60)}`,
  `1. Requests ${'the lakes and the bridges, '.repeat(200)}`,
  `${'('.repeat(500)}${'[^1]'.repeat(200)}${'“'.repeat(200)}`,
];

/** What is typed, pasted or lost in the middle of a text. */
const PIECES = [
  '',
  '',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ',',
  ';',
  '.',
  'x',
  '𝄞',
  '\ud834',
  '\u0000',
  '“',
  '[^1]',
  '[^1]: See resolution 70/1.\n',
  '(a) To act;\n',
  '12. Decides to act;\n\n',
  'The Security Council,\n\n',
  'Recalling its resolution 73/338 of 12 September 2019,\n\n',
  '---\nprofile: un-sc\nlanguage: fr\n---\n',
  '---\n',
  '// rapporteur-disable-next-line op-number-sequence\n',
  '| a | b |\n',
  'Annex\n\n',
];

/** A piece for an edit: one of the list, or a few lines of another text. */
export function pieceOf(chance: Chance): string {
  if (chance.is(0.85)) return chance.pick(PIECES);
  const text = chance.pick(TEXTS);
  const start = chance.below(text.length + 1);
  return text.slice(start, start + chance.below(300));
}
