import type { Language } from '../../../core/lexicon/language';
import { ESCAPE, ITALIC, languageTag, NOTE_MARK, NOTE_TEXT, OPENING, RAISED } from './styles';
import { allAs, type Fate, isSetAlike, type Tracked, trackedNote, trackedRows, trackedWords } from './track';
import type { Atom, Note, Paragraph, Table, Unit } from './types';
import { element, escaped, value } from './xml';

/** Who changed the text, and when: in every tracked change. */
export interface Change {
  readonly author: string;
  /** ISO 8601 to the second in UTC. */
  readonly date: string;
}

const LOOKS: Readonly<Record<Atom['look'], string>> = { plain: '', opening: OPENING, italic: ITALIC, mark: RAISED, escape: ESCAPE };
const LATIN = /\p{Script=Latin}/u;
const ARABIC = /\p{Script=Arabic}/u;
/** Latin words alone, as a symbol or a day in English, run from left to right in a text from right to left. */
const runsLeft = (words: string): boolean => LATIN.test(words) && !ARABIC.test(words);
const isSpace = (text: string): boolean => text !== text.trim() || /\s{2}/.test(text);
/** The width of the page between its margins, in twentieths of a point. */
const WIDTH = 9850;

/** Writes the units of a document; its footnotes are gathered on the way. */
export function bodyWriter(language: Language, change: Change) {
  const notes: string[] = [];
  let ids = 0;
  const attributes = () => ({ 'w:id': ++ids, 'w:author': change.author, 'w:date': change.date });
  const marked = (fate: Fate, content: string): string =>
    fate === 'kept' || content === '' ? content : element(fate === 'inserted' ? 'w:ins' : 'w:del', attributes(), content);
  const isRight = language === 'ar';

  function run(look: string, content: string, words = ''): string {
    return element(
      'w:r',
      {},
      element('w:rPr', {}, look ? value('rStyle', look) : '', isRight && !runsLeft(words) ? element('w:rtl') : '', languageTag(language)),
      content,
    );
  }

  function noteRun(note: Note, was: Note | null, fate: Fate): string {
    const id = notes.length + 1;
    const own = note.custom === null ? element('w:footnoteRef') : element('w:t', {}, escaped(note.custom));
    const words = fate === 'kept' ? trackedNote(note, was) : allAs(fate, note.words);
    const mark = marked(fate, run(NOTE_MARK, note.custom !== null && fate === 'deleted' ? own.replaceAll('w:t>', 'w:delText>') : own));
    notes.push('');
    const paragraph = element(
      'w:p',
      {},
      element('w:pPr', {}, value('pStyle', NOTE_TEXT)),
      mark,
      runs([{ fate, it: { kind: 'text', text: ' ', look: 'plain', note: null }, was: null }, ...words]),
    );
    notes[id - 1] = element('w:footnote', { 'w:id': id }, paragraph);
    const custom = note.custom === null ? '' : element(fate === 'deleted' ? 'w:delText' : 'w:t', {}, escaped(note.custom));
    return run(NOTE_MARK, element('w:footnoteReference', { 'w:customMarkFollows': custom ? 1 : undefined, 'w:id': id }) + custom);
  }

  /** Neighbours of one fate and look are one run. */
  function runs(words: readonly Tracked<Atom>[]): string {
    let xml = '';
    for (let i = 0; i < words.length; ) {
      const { fate, it, was } = words[i] as Tracked<Atom>;
      if (it.note) {
        xml += marked(fate, noteRun(it.note, was?.note ?? null, fate));
        i++;
        continue;
      }
      let content = '';
      let text = '';
      let all = '';
      const close = () => {
        if (text)
          content += element(
            fate === 'deleted' ? 'w:delText' : 'w:t',
            { 'xml:space': isSpace(text) ? 'preserve' : undefined },
            escaped(text),
          );
        text = '';
      };
      for (; i < words.length; i++) {
        const next = words[i] as Tracked<Atom>;
        if (next.it.note || next.fate !== fate || next.it.look !== it.look) break;
        if (next.it.kind === 'text') {
          text += next.it.text;
          all += next.it.text;
        } else {
          close();
          content += element(next.it.kind === 'tab' ? 'w:tab' : 'w:br');
        }
      }
      close();
      xml += marked(fate, run(LOOKS[it.look], content, all));
    }
    return xml;
  }

  const inner = ({ style, counted, onNewPage, words }: Paragraph): string =>
    value('pStyle', style) +
    (onNewPage ? element('w:pageBreakBefore') : '') +
    (counted ? element('w:numPr', {}, value('ilvl', counted.level), value('numId', counted.list)) : '') +
    (isRight ? element('w:bidi', { 'w:val': runsLeft(words.map(({ text }) => text).join('')) ? 0 : undefined }) : '');

  function paragraph({ fate, it, was }: Tracked<Paragraph>): string {
    const words = fate === 'kept' && was ? trackedWords(was.words, it.words) : allAs(fate, it.words);
    const markFate = fate === 'kept' ? '' : element('w:rPr', {}, element(fate === 'inserted' ? 'w:ins' : 'w:del', attributes()));
    const change =
      fate === 'kept' && was && !isSetAlike(it, was) ? element('w:pPrChange', attributes(), element('w:pPr', {}, inner(was))) : '';
    return element('w:p', {}, element('w:pPr', {}, inner(it), markFate, change), runs(words));
  }

  function table({ fate, it, was }: Tracked<Table>): string {
    const rows = fate === 'kept' && was ? trackedRows(was.rows, it.rows) : allAs(fate, it.rows);
    const columns = Math.max(1, ...rows.map(row => row.it.length));
    const width = Math.floor(WIDTH / columns);
    const edge = (side: string) => element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' });
    const properties = element(
      'w:tblPr',
      {},
      isRight ? element('w:bidiVisual') : '',
      element('w:tblW', { 'w:w': WIDTH, 'w:type': 'dxa' }),
      element('w:tblBorders', {}, edge('top'), edge('bottom'), edge('insideH')),
      value('tblLayout', 'fixed').replace('w:val', 'w:type'),
    );
    const grid = element('w:tblGrid', {}, ...Array.from({ length: columns }, () => element('w:gridCol', { 'w:w': width })));
    return element('w:tbl', {}, properties, grid, ...rows.map(row => rowXml(row, width)));
  }

  function rowXml({ fate, it }: Tracked<Table['rows'][number]>, width: number): string {
    const mark = fate === 'kept' ? '' : element('w:trPr', {}, element(fate === 'inserted' ? 'w:ins' : 'w:del', attributes()));
    const cells = (it.length > 0 ? it : [[]]).map(words =>
      element(
        'w:tc',
        {},
        element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
        paragraph({ fate: fate, it: { is: 'paragraph', style: 'UNCell', counted: null, onNewPage: false, words }, was: null }),
      ),
    );
    return element('w:tr', {}, mark, ...cells);
  }

  return {
    paragraph,
    /** Two tables that follow one another would be one: an empty paragraph keeps them apart. */
    units: (units: readonly Tracked<Unit>[]): string =>
      units
        .map((unit, i) =>
          unit.it.is === 'table'
            ? table(unit as Tracked<Unit & Table>) + (units[i + 1]?.it.is === 'paragraph' ? '' : element('w:p'))
            : paragraph(unit as Tracked<Unit & Paragraph>),
        )
        .join(''),
    notes: () => notes,
  };
}
