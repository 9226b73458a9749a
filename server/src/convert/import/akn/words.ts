import type { Note } from '../draft';
import { literal, marked, noteMark } from '../escapes';
import type { Remark } from '../reading';
import type { Element } from './xml';

/** What is met on the way through the words of a document. */
export interface Asides {
  readonly notes: Note[];
  /** What could not be taken over. */
  readonly warnings: Remark[];
}

const LABEL = /^[^\]\s]{1,9}$/;
const LETTER_MARK = /^(?:[a-z]{1,2}|\*+)$/;
const BLANK = /[\s\u200e\u200f]/;
/** The number of a part of a resolution, which has a line of its own above the title. */
const PART_LETTER = /^[A-Z]$/;
/** What our own writer says of words between asterisks, of a note that no mark leads to, and of brackets set as marks. */
const EMPHASIS = 'emphasis';
const UNMARKED = 'unmarked';
const RAISED = 'raised';
/** Stands for a line break of the text until the blank space of the file is gone. */
const LINE_BREAK = '\u2028';

/**
 * The words in an element with the marks of its notes, on one line but where the text itself breaks it. With `letters` a raised letter is the
 * mark of a note, as in a table.
 */
export function wordsIn(element: Element, asides: Asides, letters = false): string {
  const inside = inline(element, asides, letters);
  if (isExact(element)) return marked(inside).replaceAll(LINE_BREAK, '\n');
  const words = inside.replace(/[ \t\r\n]+/g, ' ').replace(/ ?\u2028 ?/g, '\n');
  return trimmed(marked(words));
}

/** Blank space as it stands in the file. */
function inline(element: Element, asides: Asides, letters: boolean): string {
  let words = '';
  let ofPart = false;
  element.children.forEach((child, i) => {
    if (typeof child === 'string') {
      if (!isLayout(child) || !isNote(element.children[i + 1])) words += literal(child);
      return;
    }
    const within = inlineElement(child, asides, letters);
    if (child.name === 'docNumber') ofPart = PART_LETTER.test(within);
    if (child.name === 'docTitle') words += ofPart ? LINE_BREAK : ' ';
    words += within;
  });
  return words;
}

/** The words of an element in running text. */
function inlineElement(element: Element, asides: Asides, letters: boolean): string {
  switch (element.name) {
    case 'authorialNote':
      return noted(element, asides);
    case 'noteRef':
      return element.attributes.marker ? noteMark(element.attributes.marker) : '';
    case 'eol':
      return LINE_BREAK;
    case 'sup': {
      const raised = inline(element, asides, letters).trim();
      if (element.attributes.class === RAISED) return noteMark(raised);
      return letters && LETTER_MARK.test(raised) ? noteMark(raised) : raised;
    }
    case 'i': {
      const words = inline(element, asides, letters);
      return element.attributes.class === EMPHASIS ? `*${words}*` : words;
    }
    case 'img':
      asides.warnings.push({ message: 'A picture is left out. Look at it in the original.', start: element.start });
      return '';
    case 'docNumber':
      return inline(element, asides, letters).trim();
    case 'p':
      return isExact(element) ? inline(element, asides, letters) : ` ${inline(element, asides, letters)} `;
    default:
      return inline(element, asides, letters);
  }
}

/** Puts a note to the others, and gives its mark. */
function noted(note: Element, asides: Asides): string {
  const { marker = '' } = note.attributes;
  const label = LABEL.test(marker) ? marker : String(asides.notes.length + 1);
  const { 'rapporteur:gap': gap, 'rapporteur:tail': tail = '', 'rapporteur:tight': tight } = note.attributes;
  asides.notes.push({ label, text: wordsIn(note, asides) + tail, ...(gap !== undefined && { gap }), ...(tight && { tight: true }) });
  return note.attributes.class === UNMARKED ? '' : noteMark(label);
}

/** Our own writer says where the blanks of an element belong to the text. */
const isExact = ({ attributes }: Element): boolean => attributes['rapporteur:exact'] === 'true';
const isNote = (child: Element | string | undefined): boolean => typeof child === 'object' && child.name === 'authorialNote';
/** Blank space that breaks a line of the file, not the text. */
const isLayout = (text: string): boolean => text.trim() === '' && /[\r\n]/.test(text);

/** Direction marks at the ends go with the blank space there. */
function trimmed(words: string): string {
  let [from, to] = [0, words.length];
  while (from < to && BLANK.test(words.charAt(from))) from++;
  while (to > from && BLANK.test(words.charAt(to - 1))) to--;
  return words.slice(from, to);
}
