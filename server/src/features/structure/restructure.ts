import type { Analysis } from '../../core/model/analysis';
import type { Paragraph } from '../../core/model/resolution';
import { touches } from '../../core/text/span';
import type { Refusal } from '../types';
import { bisBehind } from './insertBis';
import { joinOf, splitOf } from './join';
import { demoteOf, promoteOf } from './level';
import { moveOf } from './move';
import { moveToPlaceOf } from './moveTo';
import { type Analyse, type Changed, made, type Prospect } from './settled';
import { turnOf } from './turn';

/** What can be done to the structure of a text at a place. */
export const RESTRUCTURINGS = ['moveUp', 'moveDown', 'promote', 'demote', 'split', 'join', 'turn', 'insertBis'] as const;
export type Restructuring = (typeof RESTRUCTURINGS)[number];

/** What it would do to the innermost paragraph at an offset; a refusal where it cannot be done, with the reason. */
export function restructuring(analysis: Analysis, offset: number, what: Restructuring, analyse: Analyse): Prospect | Refusal {
  const paragraph = paragraphHere(analysis, offset);
  if (!paragraph) return { reason: 'Put the cursor into a paragraph first.' };
  switch (what) {
    case 'moveUp':
      return moveOf(analysis, paragraph, 'up', analyse);
    case 'moveDown':
      return moveOf(analysis, paragraph, 'down', analyse);
    case 'promote':
      return promoteOf(analysis, paragraph, analyse);
    case 'demote':
      return demoteOf(analysis, paragraph, analyse);
    case 'split':
      return splitOf(analysis, paragraph, offset, analyse);
    case 'join':
      return joinOf(analysis, paragraph, analyse);
    case 'turn':
      return turnOf(analysis, paragraph, analyse);
    case 'insertBis':
      return bisBehind(analysis, paragraph);
  }
}

/** Does it. */
export const restructured = (analysis: Analysis, offset: number, what: Restructuring, analyse: Analyse): Changed | Refusal =>
  made(restructuring(analysis, offset, what, analyse));

/** Moves the paragraph at one offset to the place of that at another. */
export function movedTo(analysis: Analysis, from: number, to: number, analyse: Analyse): Changed | Refusal {
  const [paragraph, target] = [paragraphHere(analysis, from), paragraphHere(analysis, to)];
  if (!paragraph || !target) return { reason: 'Paragraphs move to the places of paragraphs only.' };
  return moveToPlaceOf(analysis, paragraph, target, analyse);
}

const paragraphHere = ({ resolution }: Analysis, offset: number): Paragraph | undefined =>
  resolution.paragraphs.findLast(({ block }) => touches(block, offset));
