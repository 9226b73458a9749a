import type { OpeningUsage } from '../core/lexicon/opening/usage';
import type { Analysis } from '../core/model/analysis';
import type { Paragraph } from '../core/model/resolution';
import { type Span, span, touches } from '../core/text/span';
import { directiveHover } from './directives';
import { excerptOf } from './excerpt';
import { toMarkdown } from './markdown';
import { type Occurrence, occurrenceAt, occurrencesOf, sameAs } from './objects';
import { openingCard } from './openings/card';
import type { Hover } from './types';

/** As much of a paragraph as recalls it. */
const WORDS = 400;

/** What a text tells of the thing at an offset: the note of a footnote mark, the start of the paragraph referred to, the use of an opening, the rule that a note silences. Null for plain words and for citations. `usage` is how the language of the text uses its openings, null where that is not at hand. */
export function hoverOf(analysis: Analysis, offset: number, usage: OpeningUsage | null = null): Hover | null {
  return directiveHover(analysis, offset) ?? ofNamed(analysis, offset) ?? ofOpening(analysis, offset, usage);
}

function ofNamed(analysis: Analysis, offset: number): Hover | null {
  const occurrences = occurrencesOf(analysis);
  const found = occurrenceAt(occurrences, offset);
  if (!found) return null;
  const { named } = found;
  const markdown =
    named.kind === 'footnote'
      ? footnoteCard(analysis, found, sameAs(occurrences, found))
      : paragraphCard(analysis, named.paragraph, found, sameAs(occurrences, found));
  return { span: span(found.words.start, found.words.end), markdown };
}

function footnoteCard({ text }: Analysis, { named, defines }: Occurrence, all: readonly Occurrence[]): string {
  const label = named.kind === 'footnote' ? toMarkdown(named.label) : '';
  if (defines) return `**Footnote ${label}**: ${times(all.filter(o => !o.defines).length, 'mark')} in the text.`;
  const notes = all.flatMap(o => (o.defines ? [toMarkdown(excerptOf(text, o.defines.body, 2000))] : []));
  return notes.length ? `**Footnote ${label}**\n\n${notes.join('\n\n')}` : `**Footnote ${label}** has no note in this text.`;
}

function paragraphCard({ text }: Analysis, { name, block }: Paragraph, { defines }: Occurrence, all: readonly Occurrence[]): string {
  if (defines) return `**${toMarkdown(name)}**: ${times(all.filter(o => !o.defines).length, 'reference')} in the text.`;
  return `**${toMarkdown(name)}**\n\n${toMarkdown(excerptOf(text, block.body, WORDS))}`;
}

const times = (count: number, what: string): string => (count === 0 ? `no ${what}` : `${count} ${what}${count === 1 ? '' : 's'}`);

function ofOpening(analysis: Analysis, offset: number, usage: OpeningUsage | null): Hover | null {
  const found = analysis.resolution.paragraphs.find(p => p.opening && touches(p.opening, offset));
  if (!found?.opening) return null;
  const where: Span = span(found.opening.start, found.opening.end);
  return { span: where, markdown: openingCard(analysis, found.kind === 'preambular' ? 'preambular' : 'operative', found.opening, usage) };
}
