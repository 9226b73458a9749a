import type { Analysis } from '../../core/model/analysis';
import type { CodeAction } from '../types';
import { type Restructuring, restructured } from './restructure';
import type { Analyse } from './settled';

const TITLES: Readonly<Record<Exclude<Restructuring, 'insertBis'>, string>> = {
  moveUp: 'Move the paragraph up',
  moveDown: 'Move the paragraph down',
  promote: 'Promote the subparagraph',
  demote: 'Make the paragraph a subparagraph of the one above',
  split: 'Split the paragraph here',
  join: 'Join the paragraph with the one below',
  turn: 'Move the paragraph to the other part of the resolution',
};

/** What can be done to the structure of a text at an offset, for editors that have no commands for it. Reads the text once for each: asked for on demand. */
export const structureActionsAt = (analysis: Analysis, offset: number, analyse: Analyse): CodeAction[] =>
  Object.entries(TITLES).flatMap(([what, title]) => {
    const changed = restructured(analysis, offset, what as Restructuring, analyse);
    return 'reason' in changed ? [] : [{ title, kind: 'refactor.move' as const, edits: changed.edits, rules: [], preferred: false }];
  });
