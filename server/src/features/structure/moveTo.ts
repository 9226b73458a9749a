import type { Analysis } from '../../core/model/analysis';
import type { Paragraph } from '../../core/model/resolution';
import type { Refusal } from '../types';
import { siblingsOf } from './around';
import { exchangedWith } from './move';
import { paragraphFrom } from './retargeted';
import { type Analyse, type Changed, followedBy, made, settled } from './settled';
import { turnOf } from './turn';

/** Moves a paragraph to the place of another, which makes room; from one part of the resolution to the other its opening is turned. */
export function moveToPlaceOf(analysis: Analysis, paragraph: Paragraph, target: Paragraph, analyse: Analyse): Changed | Refusal {
  const start: Changed = { edits: [], text: analysis.text, cursor: paragraph.block.start };
  if (siblingsOf(paragraph).includes(target)) return stepped(start, siblingsOf(target).indexOf(target), analysis, analyse);
  if (paragraph.parent || target.parent || paragraph.part !== target.part)
    return { reason: 'A paragraph moves among those of its own list. Promote or demote it first.' };
  const turned = made(turnOf(analysis, paragraph, analyse));
  if ('reason' in turned) return turned;
  // Behind the turn a paragraph of the preamble is the first operative one, and an operative one the last of the preamble.
  return stepped(turned, siblingsOf(target).indexOf(target), analysis, analyse);
}

/** Moves step by step to an index among the siblings; what follows from it is settled once, at the end. */
function stepped(from: Changed, index: number, before: Analysis, analyse: Analyse): Changed | Refusal {
  let now = from;
  let analysis = analyse(now.text);
  let last = -1;
  for (let at = paragraphFrom(analysis, now.cursor); at; at = paragraphFrom(analysis, now.cursor)) {
    const place = siblingsOf(at).indexOf(at);
    if (place === index || place === last) break;
    last = place;
    const step = exchangedWith(analysis, at, place < index ? 'down' : 'up');
    if ('reason' in step) return step;
    now = { ...followedBy(now, step.edits), cursor: step.cursor };
    analysis = analyse(now.text);
  }
  return now === from ? now : settled(before, now, analyse);
}
