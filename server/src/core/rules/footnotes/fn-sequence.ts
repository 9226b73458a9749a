import type { Analysis } from '../../model/analysis';
import type { FootnoteMark } from '../../model/resolution';
import { defineRule } from '../rule';
import { type Break, breaksOf } from '../sequence';
import { placesOf, renumbering } from './labels';

/** The marks that count, each at its first appearance. */
function firstMarks({ resolution }: Analysis): FootnoteMark[] {
  const seen = new Set<string>();
  return resolution.marks.filter(({ label }) => {
    if (!/^\d+$/.test(label) || seen.has(label)) return false;
    seen.add(label);
    return true;
  });
}

/** The labels in order. A footnote that no mark leads to fills the gap that its mark leaves: it is a finding of fn-unused already. */
function labelsOf(analysis: Analysis): string[] {
  const marks = firstMarks(analysis);
  const used = new Set(analysis.resolution.marks.map(({ label }) => label));
  const unused = new Set(analysis.resolution.footnotes.map(({ label }) => label).filter(label => !used.has(label)));
  const labels: string[] = [];
  for (const { label } of marks) {
    for (let next = labels.length + 1; unused.delete(String(next)); next++) labels.push(String(next));
    labels.push(label);
  }
  return labels;
}

/** More breaks than a draft has by mistake; the first of them renumber the others too, so these need no fix of their own. */
const MANY = 20;

/** Numbers by label that mend a break. */
const numbersOf = (labels: readonly string[], { renumber }: Break): Map<string, number> =>
  new Map(Array.from(renumber, ([i, number]) => [labels[i] as string, number]));

/** Footnote marks count from 1 in the order in which they appear. */
export const fnSequence = defineRule<{
  readonly label: string;
  readonly expected: number;
  readonly numbers: ReadonlyMap<string, number> | null;
}>({
  id: 'fn-sequence',
  family: 'footnotes',
  summary: 'Footnote marks are numbered 1, 2, 3 … in the order in which they appear.',
  why: 'The notes stand at the foot of the page in the order of their numbers; a mark out of its turn sends the reader to the wrong page (Editorial Manual, Footnotes). One run goes through preamble, operative part and annexes. Of 1,400 texts with footnotes adopted in 2020–2024, 2 leave a gap and 69 begin at 2, nearly all of these of the Human Rights Council, where note 1 stands in the masthead.',
  remedy: 'Renumber the marks, and their footnotes with them.',
  exceptions:
    'A run that begins above 1 and has no other fault is one warning, since note 1 may stand in the masthead; in an adopted text that begins at 2 it is information. Letter marks and asterisks belong to tables. A mark that appears again does not count again.',
  severity: 'error',
  examples: {
    good: [
      'Rivers\n\nThe General Assembly,\n\nRecalling its report[^1] and its addendum,[^2]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n\n[^2]: A/77/900/Add.1.\n',
    ],
    bad: [
      'Rivers\n\nThe General Assembly,\n\nRecalling its report[^1] and its addendum,[^3]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n\n[^3]: A/77/900/Add.1.\n',
      'Rivers\n\nThe General Assembly,\n\nRecalling its report[^2] and its addendum,[^3]\n\nDecides to consider the matter.\n\n[^2]: A/77/900.\n\n[^3]: A/77/900/Add.1.\n',
    ],
  },
  *detect(analysis) {
    const labels = labelsOf(analysis);
    const breaks = breaksOf(labels.map(Number));
    if (breaks.length === 0) return;
    const first = new Map(firstMarks(analysis).map(mark => [mark.label, mark]));
    const startsLate = Number(labels[0]) > 1 && labels.every((label, i) => Number(label) === Number(labels[0]) + i);
    const adopted = analysis.resolution.parts.some(({ adoption }) => adoption.length > 0);
    const severity = !startsLate ? undefined : adopted && labels[0] === '2' ? 'information' : 'warning';
    for (const [i, broken] of breaks.entries()) {
      const label = labels[broken.index] as string;
      const place = first.get(label);
      if (!place) continue;
      const data = { label, expected: broken.expected, numbers: i < MANY ? numbersOf(labels, broken) : null };
      yield { start: place.start, end: place.end, data, ...(severity && { severity }) };
    }
  },
  message: ({ label, expected }) =>
    `This footnote mark is numbered ${label} where ${expected} is due: footnotes are numbered in the order in which their marks appear. Number it ${expected}, and its footnote too.`,
  fix({ data: { expected, numbers }, severity }, analysis) {
    if (!numbers) return null;
    const edits = renumbering(analysis, placesOf(analysis), numbers);
    return { title: `Number the footnotes ${expected} and following`, edits, safe: severity === undefined };
  },
});
