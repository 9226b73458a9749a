import type { Analysis } from '../../core/model/analysis';
import type { Span } from '../../core/text/span';
import { excerptOf } from '../excerpt';
import { toMarkdown } from '../markdown';
import type { Completion } from '../types';
import { RANK } from './rank';

/** The marks that can stand here: a new one, then the notes of the text, those that no mark names yet first. */
export function footnoteOffers(analysis: Analysis, typed: Span): Completion[] {
  const { marks, footnotes } = analysis.resolution;
  const used = new Set(marks.map(mark => mark.label));
  const labels = [...marks, ...footnotes].map(({ label }) => (/^\d{1,4}$/.test(label) ? Number(label) : 0));
  const fresh: Completion = { ...offer(`[^${Math.max(0, ...labels) + 1}]`, typed), detail: 'new footnote', rank: RANK.footnote };
  const present = footnotes.map(({ label, block }) => ({
    ...offer(`[^${label}]`, typed),
    detail: excerptOf(analysis.text, block.body, 60),
    documentation: toMarkdown(excerptOf(analysis.text, block.body, 2000)),
    rank: RANK.footnote + (used.has(label) ? 1 : 0),
  }));
  return [fresh, ...present];
}

/** At the beginning of a line: the notes that marks ask for and nobody has written. */
export function noteOffers({ resolution }: Analysis, typed: Span): Completion[] {
  const written = new Set(resolution.footnotes.map(note => note.label));
  const missing = new Set(
    resolution.marks.filter(mark => !mark.ofTable && !written.has(mark.label) && mark.start !== typed.start).map(m => m.label),
  );
  return [...missing].map(label => ({ ...offer(`[^${label}]: `, typed), label: `[^${label}]:`, detail: 'note that is missing', rank: 0 }));
}

const offer = (text: string, replaces: Span) => ({ label: text, kind: 'footnote' as const, replaces, text });
