import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { matchesOf } from '../matches';
import { defineRule } from '../rule';

const HYPHENS = /(?:(?<spaced>[ \u00a0]-{1,3}[ \u00a0])(?<=[\p{L}\d,)”’][ \u00a0]-{1,3}.)|-{2,3}(?<=[\p{L}\d,)”’]-{2,3}))(?=[\p{L}“(])/gu;

/** A dash between words is no hyphen. */
export const dashForm = defineRule<{ readonly spaced: boolean }>({
  id: 'dash-form',
  family: 'punctuation',
  summary: 'A dash between words is an en dash with a space on either side, not a hyphen.',
  why: 'A hyphen joins, a dash parts. One paragraph of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2024 has two hyphens for one mark, and none has a hyphen between spaces.',
  remedy: 'Put an en dash between spaces, or a single hyphen where the words belong together.',
  severity: 'warning',
  languages: ['en'],
  cues: [' -', '\u00a0-', '--'],
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting that kites – of any colour – are well-made,\n\nDecides to consider the matter.\n'],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting that kites are art - of any colour,\n\nDecides to consider the matter.\n'],
  },
  *find({ prose, body }) {
    for (const { start, end, groups } of matchesOf(prose, HYPHENS)) {
      if (start >= body) yield { ...span(start, end), data: { spaced: groups.spaced !== '' } };
    }
  },
  message: ({ spaced }) =>
    spaced
      ? 'A hyphen joins words, but this one stands between spaces as a dash. Put an en dash in its place.'
      : 'Two hyphens are how a typewriter made a dash. Put an en dash between spaces, or one hyphen where the words belong together.',
  fix: dash => ({ title: 'Put an en dash', edits: [replace(dash, ' – ')], safe: dash.data.spaced }),
});
