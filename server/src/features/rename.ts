import type { Analysis } from '../core/model/analysis';
import type { Paragraph } from '../core/model/resolution';
import { digitsOf } from '../core/syntax/marks';
import { textOf } from '../core/text/span';
import { replace, type TextEdit } from '../core/text/textEdit';
import { type Occurrence, occurrenceAt, occurrencesOf, sameAs } from './objects';
import type { Refusal, RenameTarget } from './types';

const NOTHING: Refusal = { reason: 'Only footnotes and paragraph numbers can be renamed.' };

/** What a rename at the offset would replace: the label of a footnote, the number or letter of a paragraph, at their definition or in a reference. */
export function renameAt(analysis: Analysis, offset: number): RenameTarget | Refusal {
  const origin = occurrenceAt(occurrencesOf(analysis), offset);
  if (!origin) return NOTHING;
  const { start, end } = origin;
  return { span: { start, end }, placeholder: labelOf(analysis, origin) };
}

/** The edits that give what is named at the offset another name, there and wherever the text names it; a refusal where the name will not do. */
export function renameOf(analysis: Analysis, offset: number, newName: string): TextEdit[] | Refusal {
  const occurrences = occurrencesOf(analysis);
  const origin = occurrenceAt(occurrences, offset);
  if (!origin) return NOTHING;
  const wanted = bare(newName);
  if (wanted === labelOf(analysis, origin)) return [];
  const { named } = origin;
  const reason =
    named.kind === 'footnote' ? whyNotLabel(analysis, wanted) : whyNotMark(analysis, named.paragraph, wanted, labelOf(analysis, origin));
  if (reason) return { reason };
  return sameAs(occurrences, origin).map(place => replace(place, shownAs(analysis, place, wanted)));
}

/** A name as typed, without the brackets and dots that a user may have typed around it. */
const bare = (name: string): string =>
  name
    .trim()
    .replace(/^\[\^(.*)\]:?$/, '$1')
    .replace(/^\(?(\p{L}+|\p{Nd}+)[).]+$/u, '$1');

function labelOf(analysis: Analysis, { named, start, end }: Occurrence): string {
  return named.kind === 'footnote' ? named.label : textOf(analysis.text, { start, end });
}

function whyNotLabel({ resolution }: Analysis, label: string): string | null {
  if (!/^[^\s\]]+$/.test(label)) return 'A footnote is named by one word without ].';
  const taken = resolution.footnotes.some(note => note.label === label) || resolution.marks.some(mark => mark.label === label);
  return taken ? `There is a footnote ${label} already.` : null;
}

function whyNotMark({ resolution }: Analysis, paragraph: Paragraph, wanted: string, present: string): string | null {
  if (/\p{Nd}/u.test(present)) {
    if (!/^[\d٠-٩]{1,3}$/.test(wanted) || digitsOf(wanted) === 0) return 'A paragraph is numbered by figures from 1 to 999.';
  } else if (!/^\p{L}{1,6}$/u.test(wanted)) return 'A subparagraph is marked by letters.';
  const siblings = paragraph.parent?.children ?? resolution.parts.flatMap(p => (p === paragraph.part ? p.operative : []));
  const taken = siblings.find(other => other !== paragraph && coreOf(other) === wanted && other.section === paragraph.section);
  return taken ? `There is a paragraph ${wanted} already (${taken.name}). Move the paragraph and renumber the text instead.` : null;
}

const coreOf = ({ block, suffix }: Paragraph): string => (suffix ? '' : (/\p{Nd}+|\p{L}+/u.exec(block.label ?? '')?.[0] ?? ''));

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A label as it is written at a place: in superscript figures where the present one is; a label with anything else in it becomes a mark in brackets there. */
export function shownAs({ text }: Analysis, { named, start }: Occurrence, label: string): string {
  if (named.kind !== 'footnote' || !SUPERSCRIPT.includes(text.charAt(start))) return label;
  return /^\d+$/.test(label) ? [...label].map(d => SUPERSCRIPT.charAt(Number(d))).join('') : `[^${label}]`;
}
