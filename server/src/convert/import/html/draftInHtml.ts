import { type Handler, Parser } from 'htmlparser2';
import { coreOf } from '../../../core/syntax/marks';
import type { Draft } from '../draft';
import { ESCAPE, escaped, literal, marked, noteMark, raised } from '../escapes';
import { type Remark, Unreadable } from '../reading';
import { closedPage } from './closed';

/** What is never words of the text. */
const HIDDEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'nav', 'button', 'select', 'svg', 'title', 'xml']);
/** Elements without an end tag. */
const EMPTY: ReadonlySet<string> = new Set(['br', 'img', 'wbr']);
/** Elements within a paragraph; any other one ends it. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big br cite code del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** What the marks of notes point to, in pages of Word, Pandoc, MediaWiki and the like. */
const NOTE_TARGET = /^#(?:_?(?:ftn|edn|fn|footnote|note|cite_note)[-_:]?(?:[^\d#]*[-_:])?)(\d{1,4}|[a-z])$/i;
const NOTE_ID = /^(?:_?(?:ftn|edn|fn|footnote|note|cite_note)[-_:]?(?:[^\d#]*[-_:])?)(\d{1,4}|[a-z])$/i;
/** The words of a link that is the mark of a note: `1`, `[12]`, `*`, `note 3`. */
const LINKED_MARK = /^\s*[[(]?\s*(?:\p{L}{0,4}\.?\s?\d{1,4}|\p{L}|[^\p{L}\p{N}]{0,4})\s*[\])]?\s*$/u;
const BACK = /^#(?:_?(?:ftnref|ednref|fnref|footnote-ref|noteref|cite_ref))/i;

/** What our own pages have before ordinary text that looks like something else. */
const OURS = 'rapporteur-escape';
/** Their class of raised words that lead to no note. */
const RAISED = 'raised';

/** No page of words nests deeper. */
const DEEPEST = 300;

/** The parser itself needs the longer for each tag the deeper it stands. */
const DEEPEST_PAGE = 1000;

interface List {
  readonly ordered: boolean;
  readonly type: string;
  next: number;
}

/** The paragraphs, tables and notes of a page. Time grows in step with its length. */
export function draftInHtml(html: string): { readonly draft: Draft; readonly warnings: readonly Remark[] } {
  const blocks: string[] = [];
  const notes = new Map<string, string>();
  const pictures: number[] = [];
  const lists: List[] = [];
  const open: { readonly name: string; readonly note: string | null }[] = [];
  let words = '';
  let mark = '';
  let hidden = 0;
  let depth = 0;
  let row: string[] | null = null;
  let rows: string[] = [];
  /** Where raised words begin, and whether our own writer raised them. */
  let sup: { readonly start: number; readonly isOurs: boolean } | null = null;
  /** The words of a link that is but a mark. */
  let skipped: string | null = null;
  /** The mark that a link to a note is, where its words are no more than that. */
  let linked = '';

  const noteOf = (): string | null => open.findLast(({ note }) => note !== null)?.note ?? null;

  function endBlock(): void {
    sup = null;
    const text = marked(words)
      .replace(/[ \t\r\n\f]+/g, ' ')
      .replace(/ ?\u2028 ?/g, '\n')
      .trim();
    words = '';
    if (!text) return;
    const label = noteOf();
    if (label !== null) {
      addNote(label, text.replace(/^(?:\[?\d{1,4}\]?\.?|[⁰¹²³⁴-⁹]+|\^)\s+/, ''));
      return;
    }
    blocks.push(escaped(mark ? `${mark} ${text}` : text));
    mark = '';
  }

  /** What stands between the cells of a row is a cell as well, for no word is dropped. */
  function endCell(isCell: boolean): void {
    const text = marked(words)
      .replace(/[\s\u2028]+/g, ' ')
      .trim()
      .replaceAll('|', '\\|');
    if (isCell || text) row?.push(text);
    words = '';
    sup = null;
  }

  function endRow(): void {
    endCell(false);
    if (row?.some(Boolean)) rows.push(`| ${row.join(' | ')} |`);
    row = null;
  }

  function addNote(label: string, text: string): void {
    const before = notes.get(label);
    notes.set(label, before === undefined ? text : `${before} ${text}`);
  }

  /** How much of the page is read; a tag that never ends is not. */
  let read = 0;
  let base = 0;
  let parser: Parser;
  const passed = () => {
    read = base + parser.endIndex + 1;
  };
  const handler: Partial<Handler> = {
    onopentag(name, attributes) {
      passed();
      if (++depth > DEEPEST_PAGE) {
        throw new Unreadable('The page nests deeper than any page of words. Copy its text and paste it.', base + parser.startIndex);
      }
      if (HIDDEN.has(name)) hidden++;
      if (hidden > 0) return;
      const note = NOTE_ID.exec(attributes.id ?? '')?.[1] ?? null;
      if (!INLINE.has(name) && row === null) endBlock();
      if (!EMPTY.has(name) && open.length < DEEPEST) open.push({ name, note: INLINE.has(name) ? null : note });
      if (attributes.class === OURS && row === null && noteOf() === null) words += ESCAPE;
      if (name === 'sup') sup = { start: words.length, isOurs: attributes.class === RAISED };
      if (name === 'br') words += '\u2028';
      if (name === 'img') pictures.push(base + parser.startIndex);
      if (name === 'ol' || name === 'ul')
        lists.push({ ordered: name === 'ol', type: attributes.type ?? '1', next: Number(attributes.start ?? 1) || 1 });
      if (name === 'li') mark = markOf(lists.at(-1), attributes.value);
      if (name === 'tr') {
        if (row) endRow();
        row = [];
      }
      if (row && (name === 'td' || name === 'th')) endCell(false);
      else if (row && !INLINE.has(name)) words += ' ';
      if (name === 'a') {
        const target = NOTE_TARGET.exec(attributes.href ?? '')?.[1];
        if (BACK.test(attributes.href ?? '')) skipped = '';
        else if (target !== undefined && noteOf() === null) {
          linked = noteMark(target);
          skipped = '';
        }
      }
    },
    ontext(text) {
      passed();
      if (hidden > 0) return;
      if (skipped === null) words += literal(text);
      else skipped += literal(text);
    },
    onclosetag(name, isImplied) {
      if (!isImplied) passed();
      depth--;
      if (HIDDEN.has(name)) {
        hidden = Math.max(0, hidden - 1);
        return;
      }
      if (hidden > 0) return;
      if (name === 'a') {
        // A link that nothing closes took what stands behind its mark along; other links to notes have words before it.
        const isMark = skipped === null || LINKED_MARK.test(skipped);
        if (isImplied && skipped !== null) words += linked + skipped;
        else words += linked && !isMark ? skipped + linked : linked;
        skipped = null;
        linked = '';
      }
      if (name === 'sup' && sup) {
        words = words.slice(0, sup.start) + raised(words.slice(sup.start), sup.isOurs);
        sup = null;
      }
      if ((name === 'td' || name === 'th') && row) endCell(true);
      else if (name === 'tr' && row) endRow();
      else if (name === 'table') {
        if (rows.length > 0) blocks.push(rows.join('\n'));
        rows = [];
      } else if (!INLINE.has(name) && row === null) endBlock();
      if (name === 'ol' || name === 'ul') lists.pop();
      const at = open.findLastIndex(each => each.name === name);
      if (at >= 0) open.length = at;
    },
    oncomment: passed,
    onprocessinginstruction: passed,
  };
  const page = closedPage(html);
  while (read < page.length) {
    base = read;
    parser = new Parser(handler, { decodeEntities: true });
    parser.write(page.slice(base));
    parser.end();
    // What a tag that never ends would take along is text as far as it is no tag.
    const rest = page.slice(read);
    const end = rest.indexOf('>') + 1;
    if (end === 0) words += rest;
    read = end === 0 ? page.length : read + end;
  }
  if (row) endRow();
  endBlock();
  if (rows.length > 0) blocks.push(rows.join('\n'));
  return {
    draft: { symbol: null, blocks, notes: Array.from(notes, ([label, text]) => ({ label, text })) },
    warnings: picturesIn(pictures),
  };
}

/** The largest numbers that marks have. */
const MOST_LETTERS = 26 * 3;
const MOST_ROMAN = 89;

/** The number or letter of the next item of a list, as the page shows it; a number where no letter of ours stands for it. */
function markOf(list: List | undefined, value: string | undefined): string {
  if (!list?.ordered) return list ? '•' : '';
  const number = Number(value) || list.next;
  list.next = number + 1;
  const isCounted = Number.isInteger(number) && number >= 1;
  if (list.type === 'a' && isCounted && number <= MOST_LETTERS) return `(${coreOf('letters', number)})`;
  if (list.type === 'i' && isCounted && number <= MOST_ROMAN) return `(${coreOf('roman', number)})`;
  return `${number}.`;
}

/** One remark about all pictures, at the first. */
function picturesIn([first, ...others]: readonly number[]): Remark[] {
  if (first === undefined) return [];
  const what = others.length === 0 ? 'A picture is' : `${others.length + 1} pictures are`;
  return [{ message: `${what} left out. Look at the original.`, start: first }];
}
