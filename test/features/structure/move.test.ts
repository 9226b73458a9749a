import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { applyEdits } from '../../../server/src/core/text/textEdit';
import { moveOf } from '../../../server/src/features/structure/move';
import { made } from '../../../server/src/features/structure/settled';
import { HEAD } from '../fixture';

function moved(text: string, name: string, direction: 'up' | 'down'): string {
  const analysis = analyse(text);
  const paragraph = analysis.resolution.paragraphs.find(p => p.name === name);
  if (!paragraph) throw new Error(`no ${name}`);
  const move = made(moveOf(analysis, paragraph, direction, analyse));
  return 'reason' in move ? move.reason : applyEdits(text, move.edits);
}

const LIST = `${HEAD}1. Requests the Secretary-General:\n\n    (a) To count arches;\n\n    (b) To paint piers;\n\n// agreed\n2. Decides to act on paragraph 1 above.\n`;

describe('move a paragraph', () => {
  test('numbers and end marks stay in their places, notes, lists and references follow', () => {
    expect(moved(LIST, 'OP2', 'up')).toBe(
      `${HEAD}// agreed\n1. Decides to act on paragraph 2 below;\n\n2. Requests the Secretary-General:\n\n    (a) To count arches;\n\n    (b) To paint piers.\n`,
    );
  });

  test('the way back gives the text as it was', () => {
    expect(moved(moved(LIST, 'OP1', 'down'), 'OP1', 'down')).toBe(LIST);
  });

  test('a subparagraph changes places with its sibling', () => {
    expect(moved(LIST, 'OP1 (a)', 'down')).toBe(
      LIST.replace('(a) To count arches', '(a) To paint piers').replace('(b) To paint piers', '(b) To count arches'),
    );
  });

  test('footnotes stay in the order of their marks', () => {
    const text =
      'Bridges\n\nThe General Assembly,\n\nNoting arches,[^1]\n\nRecalling piers,[^2]\n\nDecides to rest.\n\n[^1]: A/77/900.\n\n[^2]: A/77/901.\n';
    expect(moved(text, 'PP2', 'up')).toBe(
      'Bridges\n\nThe General Assembly,\n\nRecalling piers,[^1]\n\nNoting arches,[^2]\n\nDecides to rest.\n\n[^1]: A/77/901.\n\n[^2]: A/77/900.\n',
    );
  });

  test('the first has nowhere to go up, and a heading is not crossed', () => {
    expect(moved(LIST, 'OP1', 'up')).toContain('no paragraph above OP1');
    expect(moved(`${HEAD}1. Decides to rest;\n\nII\n\n2. Decides to go.\n`, 'OP2', 'up')).toContain('heading');
  });
});
