import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { check } from '../../server/src/core/check';
import { tokenize } from './tokenize';

/** What the grammar colours under a scope, as `start-end text`. */
const coloured = (text: string, scope: string): string[] =>
  tokenize(text)
    .filter(({ scopes }) => scopes.some(name => name.startsWith(scope)))
    .map(({ start, end }) => spanName(text, start, end));

const spanName = (text: string, start: number, end: number): string => `${start}-${end} ${text.slice(start, end)}`;

// The broken sample has verbs where participles belong: a grammar that sees a line at a time colours what the place wants.
const CLEAN = readdirSync('samples').filter(file => file.endsWith('.unres') && file !== 'broken-draft.unres');

describe.each(CLEAN)('grammar and parser agree over %s', file => {
  const text = readFileSync(`samples/${file}`, 'utf8');
  const analysis = analyse(text);
  const { tree, resolution } = analysis;
  const marksOf = (kind: string) =>
    tree.blocks
      .filter(block => block.kind === kind && block.mark.end > block.mark.start)
      .map(({ mark }) => spanName(text, mark.start, mark.end));

  it('on the numbers of paragraphs', () => {
    const numbers = [...marksOf('operative'), ...marksOf('preambular')];
    expect(coloured(text, 'constant.numeric.paragraph').sort()).toEqual(numbers.sort());
  });

  it('on the marks of subparagraphs', () => {
    expect(coloured(text, 'constant.numeric.subparagraph')).toEqual(marksOf('subparagraph'));
  });

  it('on the organ', () => {
    const organs = tree.blocks.filter(({ kind }) => kind === 'organ').map(({ start, end }) => spanName(text, start, end));
    expect(coloured(text, 'entity.name.type.organ')).toEqual(organs);
  });

  it('on the footnote marks', () => {
    const inText = resolution.marks.map(({ start, end }) => spanName(text, start, end));
    const ofNotes = resolution.footnotes.map(({ block }) => spanName(text, block.mark.start, block.mark.end));
    expect(coloured(text, 'constant.numeric.footnote-mark').sort()).toEqual([...inText, ...ofNotes].sort());
  });

  it('on where openings begin', () => {
    const begin = (span: string) => Number(span.split('-')[0]);
    const openings = resolution.paragraphs.flatMap(({ kind, opening }) => (opening && kind !== 'subparagraph' ? [opening.start] : []));
    const opened = [...coloured(text, 'keyword.other.opening'), ...coloured(text, 'entity.name.function.opening')].map(begin);
    expect(opened.filter(start => !openings.includes(start))).toEqual([]);
    // Where a verb stands in the preamble or a participle behind a number, only the parser sees an opening.
    if (!check(analysis).length) expect(opened.sort((a, b) => a - b)).toEqual(openings);
  });
});
