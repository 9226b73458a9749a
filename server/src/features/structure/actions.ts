import type { Analysis } from '../../core/model/analysis';
import { type Restructuring, restructuring } from './restructure';
import type { Analyse, Prospect } from './settled';

const TITLES: Readonly<Record<Exclude<Restructuring, 'insertBis'>, string>> = {
  moveUp: 'Move the paragraph up',
  moveDown: 'Move the paragraph down',
  promote: 'Promote the subparagraph',
  demote: 'Make the paragraph a subparagraph of the one above',
  split: 'Split the paragraph here',
  join: 'Join the paragraph with the one below',
  turn: 'Move the paragraph to the other part of the resolution',
};

/** Something that can be done to the structure of a text. */
export interface StructureAction {
  readonly what: Restructuring;
  readonly title: string;
  readonly make: Prospect;
}

/** What can be done to the structure of a text at an offset, for editors that have no commands for it. */
export const structureActionsAt = (analysis: Analysis, offset: number, analyse: Analyse): StructureAction[] =>
  (Object.keys(TITLES) as (keyof typeof TITLES)[]).flatMap(what => {
    const make = restructuring(analysis, offset, what, analyse);
    return typeof make === 'function' ? [{ what, title: TITLES[what], make }] : [];
  });
