import { expect, it } from 'vitest';
import { extractedToText } from '../../server/src/convert/import/text/text';
import { type CorpusText, corpusTexts, describeWithCorpus } from './corpus';
import { count, noCounts, sharesOf } from './fidelity';

/** The breadth of a line, and how many lines a page has, in the United Nations' layout. */
const WIDTH = 85;
const LINES = 46;
const NOTE = /^\[\^([^\]]+)\]:\s*(.*)$/;
const MARK = /\[\^([^\]]+)\]/g;

function wrapped(paragraph: string): string[] {
  const lines = [''];
  for (const word of paragraph.split(/\s+/)) {
    const line = lines.at(-1) as string;
    if (line !== '' && line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** A text as `pdftotext` would give it up from pages: hard line ends, heads and feet, notes below the lines that have their marks. */
function extractionOf({ text, symbol }: CorpusText): string {
  const paragraphs = text.split(/\n\s*\n/).map(paragraph => paragraph.trim());
  const notes = new Map(
    paragraphs.flatMap(paragraph => (NOTE.exec(paragraph)?.[1] ? [[NOTE.exec(paragraph)?.[1] as string, paragraph]] : [])),
  );
  const pages: { lines: string[]; feet: string[] }[] = [{ lines: [], feet: [] }];
  for (const paragraph of paragraphs.filter(each => !NOTE.test(each))) {
    for (const line of paragraph.split('\n').flatMap(wrapped)) {
      let page = pages.at(-1) as (typeof pages)[number];
      if (page.lines.length + page.feet.length >= LINES) {
        page = { lines: [], feet: [] };
        pages.push(page);
      }
      for (const [, label = ''] of line.matchAll(MARK)) page.feet.push(label, ...wrapped(NOTE.exec(notes.get(label) ?? '')?.[2] ?? ''));
      page.lines.push(line.replace(MARK, ' $1'));
    }
  }
  return pages
    .map(({ lines, feet }, i) =>
      [
        ...(i > 0 ? [symbol] : []),
        ...lines,
        ...(feet.length > 0 ? ['__________________', ...feet] : []),
        `${i + 1}/${pages.length}`,
        '24-12345',
      ].join('\n'),
    )
    .join('\n\f');
}

describeWithCorpus('resolutions of sessions that the importer was not made with', () => {
  it('come back from pages of lines', () => {
    const counts = noCounts();
    for (const text of corpusTexts(/^ga-7[567]-en\.jsonl/)) {
      const reading = extractedToText(extractionOf(text));
      if ('error' in reading) throw new Error(`${text.symbol}: ${reading.error.message}`);
      count(counts, text, reading.text);
    }
    const shares = sharesOf(counts);
    console.log('set in lines', { ...counts, ...shares });
    expect(shares['words kept %']).toBeGreaterThanOrEqual(99.5);
    expect(shares['blocks of the right kind and number %']).toBeGreaterThanOrEqual(95);
  });
});
