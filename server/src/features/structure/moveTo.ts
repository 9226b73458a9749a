import type { Analysis } from '../../core/model/analysis';
import type { Paragraph } from '../../core/model/resolution';
import type { Refusal } from '../types';
import { siblingsOf } from './around';
import { moveOf } from './move';
import { paragraphFrom } from './retargeted';
import { type Analyse, type Changed, followedBy } from './settled';
import { turnOf } from './turn';

/** Moves a paragraph to the place of another, which makes room; from one part of the resolution to the other its opening is turned. */
export function moveToPlaceOf(analysis: Analysis, paragraph: Paragraph, target: Paragraph, analyse: Analyse): Changed | Refusal {
  const start: Changed = { edits: [], text: analysis.text, cursor: paragraph.block.start };
  if (siblingsOf(paragraph).includes(target)) return stepped(start, paragraph, siblingsOf(target).indexOf(target), analyse);
  if (paragraph.parent || target.parent || paragraph.part !== target.part)
    return { reason: 'A paragraph moves among those of its own list. Promote or demote it first.' };
  const turned = turnOf(analysis, paragraph, analyse);
  if ('reason' in turned) return turned;
  const now = paragraphFrom(analyse(turned.text), turned.cursor);
  // Behind the turn a paragraph of the preamble is the first operative one, and an operative one the last of the preamble.
  return now ? stepped(turned, now, siblingsOf(target).indexOf(target), analyse) : turned;
}

/** Moves step by step to an index among the siblings. */
function stepped(from: Changed, paragraph: Paragraph, index: number, analyse: Analyse): Changed | Refusal {
  let now = from;
  let at: Paragraph | undefined = paragraph;
  for (let analysis = analyse(now.text); at && siblingsOf(at).indexOf(at) !== index; analysis = analyse(now.text)) {
    const current = paragraphFrom(analysis, now.cursor);
    if (!current) return now;
    const place = siblingsOf(current).indexOf(current);
    if (place === index) return now;
    const move = moveOf(analysis, current, place < index ? 'down' : 'up', analyse);
    if ('reason' in move) return move;
    now = { ...followedBy(now, move.edits), cursor: move.cursor };
    at = paragraphFrom(analyse(now.text), now.cursor);
  }
  return now;
}
