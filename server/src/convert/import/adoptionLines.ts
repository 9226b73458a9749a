import { analyse } from '../../core/analyse';
import type { KnownResolutions } from '../../core/citations/known';
import { toMonth } from '../../core/lexicon/en/dates';
import { applyEdits, insert } from '../../core/text/textEdit';
import type { Reading } from './reading';

/** The readers of texts that lose the end of the page most easily. */
const LOSES_LINES: ReadonlySet<string> = new Set(['text', 'pdf']);

/**
 * A draft that was read by a reader, with the meeting and the day of the adoption below it where it is an adopted resolution, has none, and
 * the index knows both for sure. It is told in the warnings.
 */
export function withAdoptionLines(reading: Reading, reader: string, known: KnownResolutions | null): Reading {
  if ('error' in reading || !LOSES_LINES.has(reader)) return reading;
  const { resolution } = analyse(reading.text);
  const [part, ...others] = resolution.parts;
  const entry = resolution.symbol && resolution.language === 'en' ? known?.get(resolution.symbol) : null;
  const last = part?.paragraphs.at(-1);
  if (!part || !last || others.length > 0 || part.adoption.length > 0) return reading;
  if (!entry?.date || !entry.meeting || !entry.dateIsSure) return reading;
  const [year, month, day] = entry.date.split('-').map(Number) as [number, number, number];
  const lines = `${entry.meeting}\n${day} ${toMonth(month)} ${year}`;
  const message = `The text does not say when ${resolution.symbol} was adopted. “${lines.replace('\n', ', ')}” is from the index: check it.`;
  return {
    ...reading,
    text: applyEdits(reading.text, [insert(last.block.end, `\n\n${lines}`)]),
    warnings: [...reading.warnings, { message, start: 0 }],
  };
}
