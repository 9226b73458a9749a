import { type NumberedCitation, numberedIn } from '../../citations/citations';
import { keyOf } from '../../citations/known';
import type { Body } from '../../lexicon/language';
import type { Analysis } from '../../model/analysis';
import type { Paragraph, Part } from '../../model/resolution';
import { remembered } from '../../text/remembered';
import { boundParagraphs } from '../paragraphs';
import { proseOf } from '../words';

/** A number of a resolution or decision in the organ's own words, with offsets in the text. */
export interface Mention extends NumberedCitation {
  readonly paragraph: Paragraph;
  readonly part: Part;
  /** What the same resolution is told by, however its number is written. */
  readonly key: string;
  /** A date stands right behind it. */
  readonly dated: boolean;
  /** Whether its part of the text has not named it before. */
  readonly first: boolean;
}

/** The numbers of resolutions and decisions in the paragraphs that the forms of a resolution bind, quotations left aside, in the order of the text. */
const mentionsOf = ({ resolution }: Analysis): readonly Mention[] =>
  resolution.language === 'en' ? resolution.parts.flatMap(part => mentionsIn(part, resolution.body)) : [];

function mentionsIn(part: Part, body: Body): Mention[] {
  const named = new Set<string>();
  return boundParagraphs(part).flatMap(paragraph =>
    citedIn(paragraph, body).map(cited => {
      const key = keyOf(cited.symbol);
      const first = !named.has(key) && !named.has(wholeOf(key));
      named.add(key);
      return mentionOf(cited, paragraph, part, key, first);
    }),
  );
}

/** A number in a paragraph, with offsets in the text. */
function mentionOf(
  { start, end, dateEnd, list, number, kind, date, named, symbol, provision }: NumberedCitation,
  paragraph: Paragraph,
  part: Part,
  key: string,
  first: boolean,
): Mention {
  const by = paragraph.block.start;
  return {
    start: start + by,
    end: end + by,
    dateEnd: dateEnd + by,
    list: list + by,
    number,
    kind,
    date,
    named,
    symbol,
    provision,
    paragraph,
    part,
    key,
    dated: dateEnd > end,
    first,
  };
}

/** `A/RES/53/243` of its part `A/RES/53/243B`: who knows the whole knows when its parts were adopted. */
const wholeOf = (key: string): string => key.replace(/(?<=\d)[A-Z](?:-[A-Z])?$/, '');

/** `general recommendation No. 39 (2022)` has the shape of a resolution of the Security Council; other organs have a `resolution 186`. */
const GENERAL = /\b(?:recommendation|comment)s? Nos?\.[^;]{0,40}$/;
const isNumber = (text: string, start: number, end: number): boolean =>
  !/^\d+$/.test(text.slice(start, end)) && !GENERAL.test(text.slice(Math.max(0, start - 80), start));

/** The numbers in a paragraph that are the organ’s own words, with offsets in the paragraph. */
function citedIn({ block: { piece }, quoted }: Paragraph, body: Body): readonly NumberedCitation[] {
  const cited = quoted ? NONE : piece.ask(numberedIn, body);
  if (cited.length === 0) return NONE;
  const { text } = piece;
  const prose = piece.ask(proseOf);
  return cited.filter(({ start, end }) => prose.startsWith(text.slice(start, end), start) && isNumber(text, start, end));
}
const NONE: readonly NumberedCitation[] = [];

/** Numbers that stand in one list, in the order of the text. */
export type List = readonly [Mention, ...Mention[]];

/** The mentions of a text list by list; a number alone is a list of one. */
export const listsOf = remembered((analysis: Analysis): readonly List[] => {
  const lists: [Mention, ...Mention[]][] = [];
  for (const mention of mentionsOf(analysis)) {
    const last = lists.at(-1);
    if (last?.[0].list === mention.list) last.push(mention);
    else lists.push([mention]);
  }
  return lists;
});

/** What joins two numbers of a list that have nothing but their dates and footnote marks between them. */
const JOINT = /^(?:\[\^\w+\])*(, |, (?:and|or) | (?:and|or|to|&) |; )(?:\[\^\w+\])*$/;

/** The words between two neighbours of a list, null where more stands between them than joins numbers. */
export function jointOf({ dateEnd }: Mention, { start }: Mention, text: string): string | null {
  return start - dateEnd > 30 ? null : (JOINT.exec(text.slice(dateEnd, start).replace(/[\u00a0\u202f]/g, ' '))?.[1] ?? null);
}
