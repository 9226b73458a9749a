import type { Analysis } from '../../model/analysis';
import type { Part } from '../../model/resolution';
import { boundParagraphs } from '../paragraphs';
import { defineRule } from '../rule';

const SHORT = /(?<![A-Z][a-z]+[ \u00a0])\b(Assembly|Council)[ \u00a0](?=(?:resolution|decision)s?[ \u00a0]([\dSE]))/g;
const FULL: Readonly<Record<string, RegExp>> = {
  Assembly: /\bGeneral Assembly\b/,
  Council: /\b(?:Security|Economic and Social|Human Rights) Council\b/,
};

interface Data {
  readonly short: string;
}

/** The short names in a part before which no organ of that name was named in full. */
function* shortIn(part: Part, { text }: Analysis) {
  const named = new Set<string>();
  const organ = part.organ ? text.slice(part.organ.start, part.organ.end) : '';
  for (const short of ['Assembly', 'Council']) if (organ.includes(short)) named.add(short);
  for (const { block, opening } of boundParagraphs(part)) {
    if (named.size === 2) return;
    const from = opening?.end ?? block.body.start;
    const words = text.slice(from, block.end);
    for (const { 1: short = '', index } of words.matchAll(SHORT)) {
      if (named.has(short) || FULL[short]?.test(words.slice(0, index))) continue;
      yield { start: from + index, end: from + index + short.length, data: { short } };
    }
    for (const short of ['Assembly', 'Council']) if (words.includes(short) && FULL[short]?.test(words)) named.add(short);
  }
}

/** An organ is named in full before it is “the Council”. */
export const refShortBody = defineRule<Data>({
  id: 'ref-short-body',
  family: 'references',
  summary: '“Council resolution” and “Assembly resolution” follow where the organ was named in full before.',
  why: 'Three organs are called Council, and their numbers look alike. In texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 no organ’s resolution is cited by the short name before the full name was given.',
  remedy: 'Name the organ in full at its first mention.',
  severity: 'hint',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling Human Rights Council resolution 53/12 of 13 July 2023 and Council resolution 54/7 of 11 October 2023,\n\nDecides to consider the matter.\n',
    ],
    bad: ['Kites\n\nThe General Assembly,\n\nRecalling Council resolution 54/7 of 11 October 2023,\n\nDecides to consider the matter.\n'],
  },
  *detect(analysis) {
    for (const part of analysis.resolution.parts) yield* shortIn(part, analysis);
  },
  message: ({ short }) =>
    `More than one organ is called ${short}, and none was named in full before. Write the full name here, the short one from then on.`,
});
