import { lettersOf, romanOf } from '../../wordCounts';
import { childrenOf, type Element } from '../akn/xml';
import { childOf, isOn, valueAt } from './parts';
import { readable } from './words';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly mark: string;
  /** The level whose next paragraph makes this one begin anew; 0 for never. */
  readonly restart: number | null;
  readonly isLegal: boolean;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew with this list, though others that count with it have gone before. */
  readonly starts: ReadonlyMap<number, number>;
}

const MOST = 4000;
/** In characters; the longest marks that are known have a word and a number. */
const LONGEST_MARK = 100;
/** Word has nine, from 0 on. */
const LEVELS = 9;

/** Gives each paragraph of a list the mark that Word shows before it; asked in the order of the document. Null where there is none, or only a bullet. */
export function counterOf(numbering: Element | null): (list: string | null, level: number) => string | null {
  const lists = listsIn(numbering);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, at) => {
    const list = id === null ? undefined : lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level || id === '0') return null;
    const own = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, own);
    const start = list.starts.get(at);
    const isNew = start !== undefined && !begun.has(`${id} ${at}`);
    begun.add(`${id} ${at}`);
    own[at] = isNew ? start : (own[at] ?? level.start - 1) + 1;
    for (let below = at + 1; below < LEVELS; below++) {
      const restart = list.levels.get(below)?.restart ?? null;
      if (restart !== 0 && (restart === null || at < restart)) own[below] = undefined;
    }
    if (level.format === 'bullet' || level.format === 'none') return null;
    const mark = level.mark.replace(/%([1-9])/g, (_, digit: string) => {
      const other = list.levels.get(Number(digit) - 1);
      return other ? written(level.isLegal ? 'decimal' : other.format, own[Number(digit) - 1] ?? other.start) : '';
    });
    return mark.slice(0, LONGEST_MARK).trim() || null;
  };
}

function listsIn(numbering: Element | null): Map<string, List> {
  const all = numbering ? childrenOf(numbering) : [];
  const abstracts = new Map(
    all.filter(({ name }) => name === 'abstractNum').map(abstract => [abstract.attributes['w:abstractNumId'] ?? '', levelsIn(abstract)]),
  );
  return new Map(
    all
      .filter(({ name }) => name === 'num')
      .map(num => {
        const abstract = valueAt(num, 'abstractNumId') ?? '';
        const levels = new Map(abstracts.get(abstract));
        const starts = new Map<number, number>();
        for (const override of childrenOf(num).filter(({ name }) => name === 'lvlOverride')) {
          const at = Number(override.attributes['w:ilvl']);
          const own = childOf(override, 'lvl');
          if (!isLevel(at)) continue;
          if (own) levels.set(at, levelOf(own));
          const start = valueAt(override, 'startOverride');
          if (start !== null) starts.set(at, Number(start));
        }
        return [num.attributes['w:numId'] ?? '', { abstract, levels, starts }];
      }),
  );
}

const levelsIn = (abstract: Element): Map<number, Level> =>
  new Map(
    childrenOf(abstract)
      .filter(({ name, attributes }) => name === 'lvl' && isLevel(Number(attributes['w:ilvl'])))
      .map(lvl => [Number(lvl.attributes['w:ilvl']), levelOf(lvl)]),
  );

const isLevel = (at: number): boolean => Number.isInteger(at) && at >= 0 && at < LEVELS;

function levelOf(lvl: Element): Level {
  const restart = valueAt(lvl, 'lvlRestart');
  return {
    start: Number(valueAt(lvl, 'start') ?? 1),
    format: valueAt(lvl, 'numFmt') ?? 'decimal',
    mark: readable((valueAt(lvl, 'lvlText') ?? '').slice(0, LONGEST_MARK)),
    restart: restart === null ? null : Number(restart),
    isLegal: isOn(valueAt(lvl, 'isLgl')) ?? false,
  };
}

/** A count as Word writes it; in digits where the format is none of those that resolutions use. */
function written(format: string, count: number): string {
  if (count < 1 || count > MOST) return String(count);
  switch (format) {
    case 'lowerLetter':
      return lettersOf(count);
    case 'upperLetter':
      return lettersOf(count).toUpperCase();
    case 'lowerRoman':
      return romanOf(count);
    case 'upperRoman':
      return romanOf(count).toUpperCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}
