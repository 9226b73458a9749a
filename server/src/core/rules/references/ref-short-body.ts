import type { Analysis } from '../../model/analysis';
import type { Part } from '../../model/resolution';
import { matchesIn } from '../../text/matchesIn';
import { boundParagraphs } from '../paragraphs';
import { defineRule } from '../rule';

const SHORT = /(?<![A-Z][a-z]+[ \u00a0])\b(Assembly|Council)[ \u00a0](?=(?:resolution|decision)s?[ \u00a0]([\dSE]))/g;
const ORGANS = ['Assembly', 'Council'];
const FULL: Readonly<Record<string, RegExp>> = {
  Assembly: /\bGeneral Assembly\b/,
  Council: /\b(?:Security|Economic and Social|Human Rights) Council\b/,
};

interface Data {
  readonly short: string;
}

/** What a paragraph calls organs: the names that it gives in full, and the short ones before which it does not. */
interface Names {
  readonly full: readonly string[];
  readonly short: readonly { readonly name: string; readonly at: number }[];
}

const NONE: Names = { full: [], short: [] };

/** From the end of the opening on: its verb has a capital, and is no part of a name. */
function namesIn(paragraph: string, from: number): Names {
  const text = paragraph.slice(from);
  const spoken = ORGANS.filter(name => text.includes(name));
  if (spoken.length === 0) return NONE;
  return {
    full: spoken.filter(name => FULL[name]?.test(text)),
    short: matchesIn(text, SHORT).flatMap(({ 1: name = '', index }) =>
      FULL[name]?.test(text.slice(0, index)) ? [] : [{ name, at: index }],
    ),
  };
}

/** The short names in a part before which no organ of that name was named in full. */
function* shortIn(part: Part, { text }: Analysis) {
  const organ = part.organ ? text.slice(part.organ.start, part.organ.end) : '';
  const named = new Set(ORGANS.filter(name => organ.includes(name)));
  for (const { block, opening } of boundParagraphs(part)) {
    if (named.size === ORGANS.length) return;
    const from = opening?.end ?? block.body.start;
    const { full, short } = block.piece.ask(namesIn, from - block.start);
    for (const { name, at } of short) {
      const start = from + at;
      if (!named.has(name)) yield { start, end: start + name.length, data: { short: name } };
    }
    for (const name of full) named.add(name);
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
