import type { Span } from '../text/span';

/** What a paragraph ends with, behind which footnote marks, closing quotes and brackets may stand. */
export interface Ending extends Span {
  /** The mark in whatever script it is written; '' (an empty span where the mark belongs) where there is none; `other` for `?`, `!` and the like. */
  readonly mark: ',' | ';' | '.' | ':' | '' | 'other';
  /** `and` or `or` between the mark and the end, as in `; and`. */
  readonly conjunction: Span | null;
}

const MARKS: Readonly<Record<string, Ending['mark']>> = {
  ',': ',',
  '،': ',',
  '，': ',',
  '、': ',',
  ';': ';',
  '؛': ';',
  '；': ';',
  '.': '.',
  '。': '.',
  ':': ':',
  '：': ':',
  '?': 'other',
  '？': 'other',
  '؟': 'other',
  '!': 'other',
  '…': 'other',
};
const FOOTNOTE_MARKS = /(?:[\s\u00a0\u202f\u200e\u200f\u202a-\u202e]|\[\^[^\]\s]{1,12}\]|[¹²³⁰⁴-⁹]|(?<=\]),(?=\[\^))+$/;
const CLOSINGS = /[\s\u00a0\u202f”"»’“*_\]]+$/;
/** A note of a negotiation behind the end mark: `; [agreed ad ref]`. */
const NOTE = /(?<=[,;:.]”?)\s[[(](?:agreed|closed|pending|new|deleted?|moved?|merged?|retain)\b[^\])]*[\])]$/i;
const CONJUNCTION = /[;,]\s(and|or|and\/or)$/;

/** The ending of a paragraph, with offsets in it. Looks at its last hundred units only. */
export function endingOf(paragraph: string): Ending {
  const last = MARKS[paragraph.charAt(paragraph.length - 1)];
  if (last) return { start: paragraph.length - 1, end: paragraph.length, mark: last, conjunction: null };
  const from = Math.max(0, paragraph.length - 120);
  const bare = paragraph.slice(from).replace(FOOTNOTE_MARKS, '').replace(NOTE, '').replace(FOOTNOTE_MARKS, '');
  const conjunction = CONJUNCTION.exec(bare)?.[1];
  const words = conjunction ? bare.slice(0, -conjunction.length).trimEnd() : bare;
  const core = words.replace(CLOSINGS, '').replace(FOOTNOTE_MARKS, '');
  const mark = MARKS[core.charAt(core.length - 1)];
  const end = from + (mark ? core.length : bare.length);
  return {
    start: mark ? end - 1 : end,
    end,
    mark: mark ?? '',
    conjunction: conjunction && mark ? { start: from + bare.length - conjunction.length, end: from + bare.length } : null,
  };
}
