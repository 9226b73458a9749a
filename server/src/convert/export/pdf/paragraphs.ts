import type { Masthead, PageBlock, PageNote, Run } from '../../page/page';
import { type Line, linesOf, type Setting } from './lines';
import { tableLines } from './table';
import type { Typesetting } from './typesetting';

/** Lines that belong together, as they are tagged for readers of the screen. */
export interface Paragraph {
  readonly tag: 'H1' | 'H2' | 'H3' | 'P' | 'Note';
  readonly lines: readonly Line[];
  /** Points above it. */
  readonly above: number;
  /** The paragraph below begins on the same page. */
  readonly keepsNext: boolean;
}

/** The text column of the United Nations, on A4; the masthead and the numbers of titles reach out of it to the left. Points. */
export const LEFT = 120;
export const RIGHT = 515;
export const OUTER = 57;
export const OUTER_RIGHT = 538;
const TAB = 24;
const SIZE = 10;
const LEADING = 12;
const NOTE_SIZE = 8.5;

const BODY: Setting = { left: LEFT, right: RIGHT, first: LEFT, size: SIZE, leading: LEADING };
const HEADING: Setting = { ...BODY, bold: true, align: 'start', size: 11, leading: 13 };

/** A block as it stands on the page. */
export function paragraphOf(block: PageBlock, type: Typesetting): Paragraph {
  const { kind, label, runs, table } = block;
  const made = (tag: Paragraph['tag'], setting: Setting, above = 8, of: readonly Run[] = runs): Paragraph => ({
    tag,
    lines: linesOf(label, of, setting, type),
    above,
    keepsNext: tag !== 'P' || kind === 'organ',
  });
  if (table) return { tag: 'P', lines: tableLines(table, LEFT, RIGHT, type), above: 8, keepsNext: false };
  switch (kind) {
    case 'title':
      return made('H1', { ...HEADING, size: 12, leading: 14, first: label === null ? LEFT : OUTER + 13, tab: LEFT }, 16);
    case 'part':
    case 'subtitle':
    case 'annex-heading':
      return made('H2', HEADING, 14);
    case 'heading':
      return made('H3', { ...HEADING, align: 'center' }, 12);
    case 'organ':
      return made('P', { ...BODY, first: LEFT + TAB, italic: true });
    case 'adoption':
      return made('P', { ...BODY, align: 'end', italic: true }, 14);
    case 'masthead':
      return made('P', { ...BODY, left: OUTER, first: OUTER, align: 'start' }, 2);
    case 'flush':
      return made('P', BODY);
    case 'annex':
    case 'other':
      return made('P', { ...BODY, align: 'justify' });
    default:
      return made('P', settingOf(block));
  }
}

/** Numbers and first letters stand at the first tab and turn to the margin; deeper ones hang. */
function settingOf({ level, label }: PageBlock): Setting {
  const first = LEFT + TAB * Math.max(1, Math.min(level, 5));
  const hangs = level > 1 && label !== null;
  return { ...BODY, left: hangs ? first + TAB : LEFT, first, tab: first + TAB };
}

/** The lines of a note, its mark raised. */
export function noteOf({ label, runs }: PageNote, type: Typesetting): Paragraph {
  const setting: Setting = { left: LEFT, right: RIGHT, first: LEFT + 8, size: NOTE_SIZE, leading: 10, align: 'start' };
  const mark: Run = { words: label, note: label };
  return { tag: 'Note', lines: linesOf(null, [mark, { words: ' ' }, ...runs], setting, type), above: 0, keepsNext: false };
}

/** The lines above the title. */
export function mastheadOf(masthead: Masthead, type: Typesetting): Paragraph[] {
  const { organization, organ, subsidiary, symbol, distribution, session, agendaItem, sponsors, adopted } = masthead;
  const made = (words: string | null, setting: Partial<Setting>, above = 0, rule?: Line['rule']): Paragraph[] => {
    if (words === null) return [];
    const lines = linesOf(null, [{ words }], { ...BODY, left: OUTER, first: OUTER, align: 'start', right: OUTER_RIGHT, ...setting }, type);
    return [
      {
        tag: 'P',
        lines: rule ? lines.map((line, i) => (i === lines.length - 1 ? { ...line, rule } : line)) : lines,
        above,
        keepsNext: true,
      },
    ];
  };
  const across = { side: 'below', from: OUTER, to: OUTER_RIGHT } as const;
  const top = { side: 'above', from: OUTER, to: OUTER_RIGHT } as const;
  const bold = { bold: true } as const;
  const column = { left: 385, first: 385 };
  return [
    ...made(symbol, { size: 13, leading: 14, align: 'end' }),
    ...made(organization, { left: LEFT, first: LEFT, size: 11, leading: 14 }, 0, across),
    ...made(organ, { left: LEFT, first: LEFT, size: 18, leading: 20, ...bold }, 6),
    ...distribution.flatMap(line => made(line, column)),
    ...made(subsidiary, bold, 14, top),
    ...made(session, bold, subsidiary === null ? 14 : 0, subsidiary === null ? top : undefined),
    ...made(agendaItem, {}),
    ...made(sponsors, { left: LEFT, first: LEFT, size: 12, leading: 14, ...bold }, 16),
    ...made(adopted, { left: LEFT, first: LEFT, right: RIGHT, size: 12, leading: 14, ...bold }, 16),
  ];
}
