import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { check } from '../../server/src/core/check';
import { applyEdits } from '../../server/src/core/text/textEdit';
import { silencersOf } from '../../server/src/features/silence';
import { HEAD } from './fixture';

/** The text after the offer to silence the first finding of a rule, for its paragraph or for the file. */
function silenced(text: string, rule: string, what: 'paragraph' | 'file'): string {
  const analysis = analyse(text);
  const finding = check(analysis).find(each => each.rule === rule);
  if (!finding) throw new Error(`no ${rule} in ${text}`);
  const action = silencersOf(analysis, finding).find(({ title }) => title === `Disable ${rule} for this ${what}`);
  return applyEdits(text, action?.edits ?? []);
}

const rulesIn = (text: string): string[] => check(analyse(text)).map(({ rule }) => rule);

const SLIPS = `${HEAD}1. Reads the Plan,

2. Requests the Committee:

    (a) To read it,

    (b) To keep it;

3. Decides to rest.

[^1]: A note that nothing refers to.

Annex

Free words.
`;

describe('a note that silences a finding', () => {
  test('stands above its paragraph, as far in as it', () => {
    expect(silenced(SLIPS, 'op-end-semicolon', 'paragraph')).toContain(
      '\n\n// rapporteur-disable-next-line op-end-semicolon\n1. Reads the Plan,\n',
    );
    expect(silenced(SLIPS, 'sub-end', 'paragraph')).toContain('\n\n    // rapporteur-disable-next-line sub-end\n    (a) To read it,\n');
    expect(silenced(SLIPS, 'fn-unused', 'paragraph')).toContain('\n\n// rapporteur-disable-next-line fn-unused\n[^1]: A note');
  });

  test('silences it and adds no finding, wherever it is', () => {
    for (const rule of rulesIn(SLIPS)) {
      for (const what of ['paragraph', 'file'] as const) {
        expect(rulesIn(silenced(SLIPS, rule, what)), `${rule}, ${what}`).toEqual(rulesIn(SLIPS).filter(each => each !== rule));
      }
    }
  });

  test('is the one that is there already', () => {
    const twice = SLIPS.replace('1. Reads', '// rapporteur-disable-next-line op-last-stop -- so adopted\n// Look again.\n1. Reads');
    expect(silenced(twice, 'op-end-semicolon', 'paragraph')).toContain(
      '\n// rapporteur-disable-next-line op-last-stop, op-end-semicolon -- so adopted\n// Look again.\n1.',
    );
    const file = silenced(SLIPS, 'op-end-semicolon', 'file');
    expect(silenced(file, 'sub-end', 'file')).toMatch(/^\/\/ rapporteur-disable-file op-end-semicolon, sub-end\n\nBridges/);
  });

  test('for the file stands behind the front matter, and keeps the line ends', () => {
    const text = `---\nsession: 80\n---\n\n${SLIPS}`.replaceAll('\n', '\r\n');
    expect(silenced(text, 'sub-end', 'file')).toMatch(
      /^---\r\nsession: 80\r\n---\r\n\r\n\/\/ rapporteur-disable-file sub-end\r\n\r\nBridges/,
    );
  });

  test('for the file stands behind a byte order mark', () => {
    expect(silenced(`\ufeff${SLIPS}`, 'sub-end', 'file').startsWith('\ufeff// rapporteur-disable-file sub-end\n\nBridges')).toBe(true);
  });

  test('above any block leaves all others what they are', () => {
    const { blocks } = analyse(SLIPS).tree;
    for (const { start, end } of blocks) {
      const [action] = silencersOf(analyse(SLIPS), { rule: 'numbers', severity: 'hint', message: '', start, end });
      const after = analyse(applyEdits(SLIPS, action?.edits ?? [])).tree.blocks.filter(({ kind }) => kind !== 'note');
      expect(after.map(({ kind, label }) => `${kind} ${label}`)).toEqual(blocks.map(({ kind, label }) => `${kind} ${label}`));
    }
  });
});
