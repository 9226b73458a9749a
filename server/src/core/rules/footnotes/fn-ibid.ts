import type { Footnote } from '../../model/resolution';
import { span, textOf } from '../../text/span';
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

/** `Ibid.` means the note right above. */
export const fnIbid = defineRule<{ readonly fault: Fault; readonly written: string; readonly right: string }>({
  id: 'fn-ibid',
  family: 'footnotes',
  summary: '“Ibid.” has this form, and means the source of the footnote right above.',
  why: 'A note that is put in between or moved takes the source away from the “Ibid.” below it. 1,861 notes in texts adopted in 2020–2024 begin with it; 5 lack its full stop and 3 the comma behind.',
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
  *detect({ resolution, text }) {
    const words = ({ block }: Footnote): string =>
      textOf(text, block.body)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim();
    /** The last source that was named in full, with all that was said behind `Ibid.` since. */
    let source: string | null = null;
    for (const note of resolution.footnotes) {
      const own = words(note);
      const written = IBID.exec(own)?.[0];
      const { start } = note.block.body;
      if (written === undefined) source = own;
      else {
        const behind = own.slice(written.length);
        const right = behind === '' || behind.startsWith(',') ? 'Ibid.' : 'Ibid.,';
        const at = { ...span(start, start + written.length) };
        const other = SERIES.some(([part, whole]) => part.test(own) && !whole.test(source ?? ''));
        if (written !== 'Ibid.' || !BEHIND.test(behind)) yield { ...at, data: { fault: 'form', written, right } };
        else if (source === null) yield { ...at, data: { fault: 'first', written, right } };
        else if (other) yield { ...at, data: { fault: 'other-series', written, right } };
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
