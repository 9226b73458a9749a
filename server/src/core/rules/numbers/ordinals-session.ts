import { CARDINAL, cardinalIn } from '../../lexicon/en/cardinals';
import { ORDINAL, ordinalIn, toOrdinal } from '../../lexicon/en/ordinals';
import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { matchesOf, onOneLine } from '../matches';
import { defineRule } from '../rule';

const KIND = '(?:(?:regular|special|emergency|resumed|annual|substantive|plenary|ordinary|biennial|organizational)\\s){0,3}';
const SESSION = `\\s${KIND}sessions?\\b`;
const NEXT = `(?:(?:,|,?\\sand|\\sor|\\sto)\\s(?:the\\s)?\\d{1,2}(?:st|nd|rd|th))*`;
const SHAPES = [
  new RegExp(`(?<![\\w/.,–-])(?<figures>\\d{1,2})-?(?:st|nd|rd|th)(?=${NEXT}${SESSION})`, 'g'),
  new RegExp(`(?<=\\b(?:its|the|their)\\s)(?<figures>[1-9]\\d)(?=\\s${KIND}session\\b)`, 'g'),
  new RegExp(`(?<=\\b(?:its|the|their|and|to)\\s)(?<words>[a-z]+y[\\s‑-]?(?:${ORDINAL}))(?=${SESSION})`, 'gi'),
  new RegExp(`(?<=\\b(?:its|the|their)\\s)(?<words>${CARDINAL})(?=\\s${KIND}session\\b)`, 'gi'),
];

/** The number of a session as it was written; null where the words are no number. */
function numberOf({ figures, words = '' }: Readonly<Record<string, string>>): number | null {
  if (figures) return Number(figures);
  const joined = words.replace(/y[\s‑-]?(?=\w)/i, 'y-');
  return ordinalIn(joined) ?? cardinalIn(joined);
}

/** Sessions are counted in words. */
export const ordinalsSession = defineRule<{ readonly written: string; readonly form: string }>({
  id: 'ordinals-session',
  family: 'numbers',
  summary: 'A session is counted in words, with a hyphen and without capitals: `its seventy-sixth session`.',
  why: 'The Editorial Manual spells out the ordinals of sessions and keeps figures for meetings. Of some 3,500 sessions counted in General Assembly, Human Rights Council and Economic and Social Council texts of 2020–2024 only those from the hundredth on are in figures, 21 of them.',
  remedy: 'Write the ordinal in words: `seventy-sixth`.',
  exceptions: 'Sessions from the hundredth on, as those of the International Labour Conference; meetings; quoted words.',
  severity: 'warning',
  languages: ['en'],
  cues: ['session', 'sessions'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting the 101st session of the kite league,\n\nDecides to consider the matter at the 30th plenary meeting of its seventy-sixth session.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting the kites seen during its 76th session,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting the kites seen during its Seventy Sixth session,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ prose }) {
    if (!prose.includes('session')) return;
    for (const shape of SHAPES) {
      for (const { start, end, words, groups } of matchesOf(prose, shape)) {
        const form = toOrdinal(numberOf(groups) ?? 0);
        const written = onOneLine(words);
        if (form && form !== written.replace('‑', '-')) yield { ...span(start, end), data: { written, form } };
      }
    }
  },
  message: ({ written, form }) =>
    `Sessions are counted in words, with a hyphen and in lower case, but this one is “${written}”; figures are for meetings. Write “${form}”.`,
  fix: session => ({ title: `Write “${session.data.form}”`, edits: [replace(session, session.data.form)], safe: true }),
});
