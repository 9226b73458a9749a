import { KNOWN_ACRONYMS, ORGAN_ACRONYMS } from '../../lexicon/en/acronyms';
import type { Analysis } from '../../model/analysis';
import { matchesIn } from '../../text/matchesIn';
import { defineRule } from '../rule';
import { PARAGRAPH_KINDS, proseOf } from '../words';

interface Acronym {
  readonly acronym: string;
  readonly start: number;
  readonly introduced: boolean;
}

const ACRONYM = /(?<![\w/.\-\u2011(])(\()?([A-Z]{2,})(?![\w/\-\u2011])/g;
const ROMAN = /^[IVXLC]+$/;

/** The acronyms of a block, at offsets from its start. */
const acronymsIn = (text: string): readonly Acronym[] =>
  matchesIn(proseOf(text), ACRONYM)
    .map(({ index, 1: bracket = '', 2: acronym = '' }) => ({
      acronym,
      start: index + bracket.length,
      introduced: bracket !== '',
    }))
    .filter(({ acronym }) => !ROMAN.test(acronym) && acronym !== 'UN' && !KNOWN_ACRONYMS.has(acronym) && !ORGAN_ACRONYMS.has(acronym));

function* acronymsOf({ tree }: Analysis): Generator<Acronym> {
  for (const { kind, piece, start } of tree.blocks) {
    if (!PARAGRAPH_KINDS.includes(kind)) continue;
    for (const found of piece.ask(acronymsIn)) yield { ...found, start: start + found.start };
  }
}

/** Acronyms are explained where they first stand. */
export const abbrUndefined = defineRule<{ readonly acronym: string }>({
  id: 'abbr-undefined',
  family: 'wording',
  summary: 'An acronym stands behind its name, in brackets, before it is used.',
  why: 'Conferences of Model United Nations let delegates use an acronym once the name has been given with it in brackets (AMUN, NMUN, THIMUN). Resolutions of the United Nations avoid acronyms, so that the rule is off in their styles.',
  remedy: 'Write the name in full at the first mention, with the acronym in brackets behind it.',
  exceptions: 'Acronyms that everybody knows, such as `UNICEF`; `UN` and those of the principal organs.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Meadows\n\nThe General Assembly,\n\nNoting the Meadow League (ML),\n\n1. Invites the ML to dinner;\n\n2. Decides to consider meadows.\n',
    ],
    bad: ['Meadows\n\nThe General Assembly,\n\nNoting the tides,\n\n1. Invites the ML to dinner;\n\n2. Decides to consider meadows.\n'],
  },
  *detect(analysis) {
    const seen = new Set<string>();
    for (const { acronym, start, introduced } of acronymsOf(analysis)) {
      if (!introduced && !seen.has(acronym)) yield { start, end: start + acronym.length, data: { acronym } };
      seen.add(acronym);
    }
  },
  message: ({ acronym }) =>
    `“${acronym}” has not been explained so far in this text. Write the name in full here, with “(${acronym})” behind it.`,
});
