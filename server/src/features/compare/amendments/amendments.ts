import type { Clause, Comparison, Family, Row } from '../types';
import type { Amendment, Place } from './types';
import { inOneLine, wordEditsOf } from './wordEdits';

const NOT_AMENDED: readonly Family[] = ['front-matter', 'note', 'adoption'];

/** Whether a clause is of what is decided: front matter, drafters' notes and the lines on the adoption are not amended. */
export const isAmended = ({ family }: Clause): boolean => !NOT_AMENDED.includes(family);

/** The amendments that make the draft of the base, in the order of the draft. `was` and `is` are the texts of both. */
export function amendmentsOf({ rows }: Comparison, was: string, is: string): Amendment[] {
  const amendments: Amendment[] = [];
  let place: Place = { clause: null, behind: 0 };
  let renumbered = false;
  for (const row of rows) {
    const { base, draft, kind } = row;
    if (!isAmended((draft ?? base) as Clause)) continue;
    if (!draft) {
      amendments.push({ kind: 'delete', clause: row.base as Clause });
      continue;
    }
    if (!base) {
      const text = inOneLine(is, draft.block.body);
      const last = amendments.at(-1);
      if (last?.kind === 'insert' && last.place.clause === place.clause && last.place.behind + last.inserted.length === place.behind) {
        amendments[amendments.length - 1] = { ...last, inserted: [...last.inserted, draft], texts: [...last.texts, text] };
      } else amendments.push({ kind: 'insert', place, inserted: [draft], texts: [text] });
      place = { ...place, behind: place.behind + 1 };
      continue;
    }
    renumbered ||= base.block.label !== draft.block.label && draft.paragraph !== null;
    amendments.push(...toWords(row, base, was, is));
    if (kind === 'moved' || kind === 'movedAndChanged') amendments.push({ kind: 'move', clause: base, place });
    place = { clause: base, behind: 0 };
  }
  return renumbered ? [...amendments, { kind: 'renumber' }] : amendments;
}

/** What changes in the words of a clause that stays; nothing where they are the same. */
function toWords(row: Row, clause: Clause, was: string, is: string): Amendment[] {
  if (row.pieces.every(({ kind }) => kind === 'kept')) return [];
  const edits = wordEditsOf(row, was, is);
  return [edits ? { kind: 'words', clause, edits } : { kind: 'replace', clause, text: inOneLine(is, (row.draft as Clause).block.body) }];
}
