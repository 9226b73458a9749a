import { expect, it } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { check } from '../../server/src/core/check';
import { applyEdits } from '../../server/src/core/text/textEdit';
import { onTypeEditsOf } from '../../server/src/features/onType';
import { corpusTexts, describeWithCorpus } from './corpus';

/** What an editor does where Enter is pressed at an offset: the text and where the cursor stands. */
function afterEnter(text: string, offset: number): { readonly text: string; readonly cursor: number } {
  const typed = `${text.slice(0, offset)}\n${text.slice(offset)}`;
  const edits = onTypeEditsOf(analyse(typed), offset + 1, '\n');
  const before = edits.filter(({ end }) => end <= offset + 1);
  return { text: applyEdits(typed, edits), cursor: applyEdits(typed.slice(0, offset + 1), before).length };
}

/** How often a number is out of its place, or a paragraph is named that is not there. */
const slipsIn = (text: string): number =>
  check(analyse(text)).filter(({ rule }) => /^(?:op-number-sequence|sub-sequence|ref-internal-target)$/.test(rule)).length;

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

describeWithCorpus('Enter behind a paragraph of a published text', () => {
  it('opens one that the others make room for, and pressed again leaves all as it was', () => {
    let opened = 0;
    for (const { symbol, text } of corpusTexts(/^(?:ga-77|sc-2022)/, 12)) {
      const ended = analyse(text).resolution.paragraphs.filter(({ ending, block }) => ending.mark === ';' && block.label !== null);
      const paragraph = ended[Math.floor(ended.length / 3)];
      if (!paragraph) continue;
      const once = afterEnter(text, paragraph.block.end);
      if (once.text.slice(once.cursor - 1, once.cursor) !== ' ') continue;
      opened++;
      const words = text.slice(paragraph.block.body.start, paragraph.block.end);
      const written = once.text.slice(0, once.cursor) + words + once.text.slice(once.cursor);
      expect([symbol, slipsIn(written)]).toEqual([symbol, slipsIn(text)]);
      expect(onOneLine(afterEnter(once.text, once.cursor).text)).toBe(onOneLine(text));
    }
    console.log(`Enter opened a paragraph in ${opened} texts`);
    expect(opened).toBeGreaterThan(0);
  });
});
