import type { ComparedPiece } from '../../../server/src/protocol/requests';
import { button, element } from '../elements';
import { filled, spokenRow } from './describe';
import { type Entry, isMoved, isShownAsChange } from './entries';
import type { Side, ToPage } from './messages';

/** What a row can ask for: a clause in its text, or the other place of what has moved. */
export interface Wishes {
  open(side: Side, row: number): void;
  goTo(item: HTMLElement): void;
}

/** What an item shows, wherever the clauses stand: as long as it stays the item can stay. */
export const keyOf = ({ kind, row: { base, draft, ...rest } }: Entry): string => JSON.stringify([kind, base?.name, draft?.name, rest]);

const idOf = (kind: Entry['kind'], row: string): string => `${kind}-${row}`;

/** Tells an item where its row is now. */
export function place(item: HTMLElement, { kind, index }: Entry): void {
  item.dataset.row = String(index);
  item.id = idOf(kind, item.dataset.row);
}

/** An entry as an item of the list. */
export function itemOf(entry: Entry, { words, names }: ToPage, wishes: Wishes): HTMLLIElement {
  const { row } = entry;
  const heading = element('h2', { 'aria-label': spokenRow(row, words), tabindex: '-1' });
  const item = element('li', { class: `entry ${row.kind}` }, heading);
  const rowNow = (): string => item.dataset.row ?? '';
  const open = (side: Side) => (): void => wishes.open(side, Number(rowNow()));
  const nameIn = (side: Side): (Node | string)[] => {
    const clause = row[side];
    if (!clause) return [];
    const title = filled(words.place, names[side]);
    return [button(clause.name, open(side), { class: 'place', title, 'aria-label': `${clause.name}, ${title}` })];
  };
  const link = (label: string, to: Entry['kind']): HTMLElement => {
    const follow = (): void => {
      const other = document.getElementById(idOf(to, rowNow()));
      if (other) wishes.goTo(other);
    };
    return button(label, follow, { class: 'link' });
  };
  if (entry.kind === 'left') {
    item.classList.add('left');
    const to = filled(words.movedTo, row.draft?.name ?? '');
    heading.setAttribute('aria-label', `${row.base?.name ?? ''}, ${to}`);
    heading.append(...nameIn('base'), link(to, 'row'));
    return item;
  }
  if (isShownAsChange(row)) item.classList.add('change');
  const [was, is] = [nameIn('base'), nameIn('draft')];
  const isNamedAnew = row.base && row.draft && row.base.name !== row.draft.name;
  const kind = element('span', { class: 'kind' }, words.kinds[row.kind]);
  heading.append(...(isNamedAnew ? [...was, ' → ', ...is] : is.length > 0 ? is : was), kind);
  if (isMoved(row)) heading.append(link(filled(words.movedFrom, row.base?.name ?? ''), 'left'));
  const side = (name: Side, without: ComparedPiece['kind']): HTMLElement => {
    const pieces = row.pieces
      .filter(piece => piece.kind !== without)
      .map(piece => (name === 'base' ? { ...piece, isSpaced: piece.isSpacedInBase } : piece));
    const text = element('div', { class: `side ${name}`, dir: 'auto' }, ...wordsOf(row[name] ? pieces : []));
    if (row[name]) text.addEventListener('dblclick', open(name));
    return text;
  };
  const whole = element('div', { class: 'whole', dir: 'auto' }, ...wordsOf(row.pieces));
  whole.addEventListener('dblclick', open(row.draft ? 'draft' : 'base'));
  item.append(side('base', 'inserted'), side('draft', 'deleted'), whole);
  if (row.stale.length > 0)
    item.append(element('p', { class: 'stale' }, `${words.stale} ${row.stale.map(each => `“${each}”`).join(', ')}`));
  return item;
}

const TAGS = { kept: 'span', inserted: 'ins', deleted: 'del' } as const;

const wordsOf = (pieces: readonly ComparedPiece[]): (Node | string)[] =>
  pieces.flatMap(({ kind, text, incidental, isSpaced }, i) => [
    ...(i > 0 && isSpaced ? [' '] : []),
    element(TAGS[kind], incidental ? { class: 'incidental' } : {}, text),
  ]);
