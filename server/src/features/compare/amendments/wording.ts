import { coreOf } from '../../../core/syntax/marks';
import type { Clause } from '../types';
import type { Amendment, Place, WordEdit } from './types';

/** So many words of a text without a name stand for it. */
const BEGINNING = 6;

/** The amendments as the United Nations writes them, one a line; new paragraphs stand on lines of their own. `was` is the text of the base. */
export const amendmentsInWords = (amendments: readonly Amendment[], was: string): string[] =>
  amendments.flatMap(amendment => inWords(amendment, was));

function inWords(amendment: Amendment, was: string): string[] {
  const named = (clause: Clause): string => nameOf(clause, was);
  switch (amendment.kind) {
    case 'words':
      return [`${capital(named(amendment.clause))}: ${listed(amendment.edits.map(editInWords))}.`];
    case 'replace':
      return [`Replace ${named(amendment.clause)} with the following:`, `“${amendment.text}”`];
    case 'delete':
      return [`Delete ${named(amendment.clause)}.`];
    case 'insert': {
      const [first] = amendment.inserted as [Clause, ...Clause[]];
      const what = `${amendment.inserted.length > 1 ? 'new' : 'a new'} ${kindOf(first)}${amendment.inserted.length > 1 ? 's' : ''}`;
      return [
        `${capital(placeInWords(amendment.place, first, was))}, insert ${what}, reading:`,
        ...amendment.texts.map(text => `“${text}”`),
      ];
    }
    case 'move':
      return [`Move ${named(amendment.clause)} ${placeInWords(amendment.place, amendment.clause, was)}.`];
    case 'renumber':
      return ['Renumber the remaining paragraphs accordingly.'];
  }
}

/** `(a) …; (b) …`; one alone without its letter. */
const listed = (items: readonly string[]): string =>
  items.length === 1 ? (items[0] as string) : items.map((item, i) => `(${coreOf('letters', i + 1)}) ${item}`).join('; ');

function editInWords(edit: WordEdit): string {
  switch (edit.kind) {
    case 'insertAfter':
      return `after “${edit.find}”, insert “${edit.text}”`;
    case 'insertBefore':
      return `before “${edit.find}”, insert “${edit.text}”`;
    case 'replace':
      return `replace “${edit.find}” with “${edit.text}”`;
    case 'delete':
      return `delete “${edit.find}”`;
  }
}

/** A paragraph stands behind a paragraph, not behind its last subparagraph. */
function placeInWords({ clause, behind }: Place, placed: Clause, was: string): string {
  if (!clause) return 'at the beginning';
  let at = clause;
  while (at.parent && at.block.level > placed.block.level) at = at.parent;
  return `after ${behind > 0 ? 'the new text that follows ' : ''}${nameOf(at, was)}`;
}

const KINDS: Readonly<Partial<Record<Clause['block']['kind'], string>>> = {
  preambular: 'preambular paragraph',
  operative: 'operative paragraph',
  subparagraph: 'subparagraph',
  heading: 'heading',
  annex: 'annex heading',
  table: 'table',
  footnote: 'footnote',
};

const kindOf = ({ block }: Clause): string => KINDS[block.kind] ?? 'paragraph';

const NAME = /^(?:(.+) )?(PP|OP)(\d.*)$/;

/** What a clause of the base is called in an amendment. */
function nameOf(clause: Clause, was: string): string {
  const { block, name } = clause;
  const [, within, part, number] = NAME.exec(name ?? '') ?? [];
  if (number) {
    const place = within ? `${within}, ` : '';
    return `${block.kind === 'flush' ? 'the text at the end of ' : ''}${place}${part === 'PP' ? 'preambular' : 'operative'} paragraph ${number}`;
  }
  if (block.kind === 'title') return 'the title';
  if (block.kind === 'footnote') return `footnote ${block.label}`;
  const words = was.slice(block.body.start, block.body.end).split(/\s+/);
  const beginning = words.slice(0, BEGINNING).join(' ');
  return `the ${kindOf(clause)} ${words.length > BEGINNING ? `that begins with “${beginning}”` : `“${beginning}”`}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
