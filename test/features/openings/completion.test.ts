import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { check } from '../../../server/src/core/check';
import { applyEdits, replace } from '../../../server/src/core/text/textEdit';
import { completionsOf } from '../../../server/src/features/completion';
import type { Completion } from '../../../server/src/features/types';
import { atCursor, HEAD } from '../fixture';
import { shippedUsage } from './usage';

const ENGLISH = shippedUsage('en');

const offersAt = (marked: string, kind: Completion['kind'], usage = ENGLISH): Completion[] => {
  const { analysis, offset } = atCursor(marked);
  return completionsOf(analysis, offset, usage)
    .filter(offer => offer.kind === kind)
    .sort((a, b) => a.rank - b.rank);
};
const openingsAt = (marked: string, usage = ENGLISH): string[] => offersAt(marked, 'opening', usage).map(({ label }) => label);

describe('openings that follow one another', () => {
  test('are offered by what stands above', () => {
    const assembly = 'The General Assembly,\n\n';
    expect(openingsAt(`${assembly}<|>`).slice(0, 3)).toContain('Recalling');
    expect(openingsAt(`${assembly}Recalling the Plan,\n\nRecalling also the Map,\n\n<|>`)[0]).toBe('Recalling further');
    expect(openingsAt(`${assembly}Having considered the report,\n\n1. <|>`).slice(0, 5)).toContain('Takes note');
  });

  test('continue a series of an opening that no text has', () => {
    expect(openingsAt(`${HEAD}1. Paints the bridges;\n\n2. <|>`)[0]).toBe('Also paints');
  });

  test.each([
    ['Also requests', `${HEAD}1. Requests a report;\n\n2. <|>`],
    ['Further requests', `${HEAD}1. Requests a report;\n\n2. Also requests a map;\n\n3. <|>`],
    ['Recalling also', 'The General Assembly,\n\nRecalling the Plan,\n\n<|>'],
  ])('continue a series where texts do: %s', (expected, marked) => {
    expect(openingsAt(marked)[0]).toBe(expected);
  });

  test('are those of the body', () => {
    const council = 'The Security Council,\n\nRecalling its visit,\n\nDetermining that bridges fall,\n\n<|>';
    expect(openingsAt(council).slice(0, 3)).toContain('Acting');
    expect(openingsAt(council.replace('Security Council', 'General Assembly').replace('Determining', 'Noting')).slice(0, 5)).not.toContain(
      'Acting',
    );
  });

  test('begin anew in each part', () => {
    const parts = `Bridges\n\nA\n\nThe General Assembly,\n\nRecalling the Plan,\n\n1. Rests.\n\nB\n\nThe General Assembly,\n\n<|>`;
    expect(openingsAt(parts).slice(0, 5)).toContain('Recalling');
    expect(openingsAt(parts)[0]).not.toBe('Recalling also');
  });

  test('are offered in other languages with their series words', () => {
    const french = 'L’Assemblée générale,\n\nRappelant le plan,\n\n<|>';
    expect(openingsAt(french, shippedUsage('fr')).slice(0, 3)).toContain('Rappelant également');
  });

  test('are not offered for the other part', () => {
    expect(openingsAt(`${HEAD}1. <|>`)).not.toContain('Recalling');
    expect(openingsAt('The General Assembly,\n\n<|>')).not.toContain('Requests');
  });
});

describe('typical clauses', () => {
  const draft = (body: string, session: number | string, cursor: string): string =>
    `---\nbody: ${body}\nsession: ${session}\n---\n\nBridges\n\nThe General Assembly,\n\nNoting the age of bridges,\n\n1. Welcomes the plan;\n\n${cursor}`;

  test('name the next session, with the number of the paragraph, as snippets with placeholders', () => {
    const [agenda] = offersAt(draft('general-assembly', 76, 'Dec<|>'), 'snippet');
    expect(agenda?.text).toMatch(
      /^2\. Decides to include .* of its \$\{1:seventy-seventh\} session the item entitled “\$\{2:Bridges\}”\.$/,
    );
    expect(agenda?.plainText).toBe(
      '2. Decides to include in the provisional agenda of its seventy-seventh session the item entitled “Bridges”.',
    );
    expect(agenda?.isSnippet).toBe(true);
  });

  test('come at the beginning of a paragraph and behind its number', () => {
    expect(offersAt(draft('general-assembly', 76, '<|>'), 'snippet').length).toBeGreaterThan(3);
    expect(offersAt(draft('general-assembly', 76, '2. <|>'), 'snippet')[0]?.text).toMatch(/^Decides to include/);
    expect(offersAt(draft('general-assembly', 76, 'Welc<|>'), 'snippet')).toEqual([]);
  });

  test('are those of the body, the sessions of the Economic and Social Council years', () => {
    const texts = (body: string, session: number | string): string =>
      offersAt(draft(body, session, '<|>'), 'snippet')
        .map(({ plainText }) => plainText)
        .join('\n');
    expect(texts('economic-and-social-council', 2022)).toContain('at its 2023 session');
    expect(texts('security-council', '')).toContain('remain actively seized');
    expect(texts('human-rights-council', 54)).toContain('at its fifty-fifth session');
    expect(texts('general-assembly', 76)).not.toContain('actively seized');
  });

  test('say next where the session is not known', () => {
    const [agenda] = offersAt(`${HEAD}1. Welcomes the plan;\n\nDec<|>`, 'snippet');
    expect(agenda?.plainText).toContain('of its next session');
  });

  test('keep a title with the marks of snippets as it is', () => {
    const marked =
      '---\nsession: 76\n---\n\nBridges {of $5}\n\nThe General Assembly,\n\nNoting the age of bridges,\n\n1. Rests;\n\nDecides to inc<|>';
    expect(offersAt(marked, 'snippet')[0]?.text).toMatch(/“\$\{2:Bridges \{of \\\$5\\\}\}”/);
  });

  test.each([
    ['general-assembly', 'General Assembly', 76],
    ['security-council', 'Security Council', ''],
    ['economic-and-social-council', 'Economic and Social Council', 2022],
    ['human-rights-council', 'Human Rights Council', 54],
  ])('are in order as they stand: %s', (body, organ, session) => {
    const marked = draft(body, session, '<|>')
      .replace('The General Assembly', `The ${organ}`)
      .replace('\nBridges\n', body === 'security-council' ? '' : '\nBridges\n');
    const { analysis } = atCursor(marked);
    for (const { plainText = '', replaces } of offersAt(marked, 'snippet')) {
      const last = plainText.endsWith('.') ? '' : '\n\n3. Decides to remain seized of the matter.';
      const text = `${applyEdits(analysis.text, [replace(replaces, plainText)])}${last}\n`;
      const findings = check(analyse(text)).filter(({ severity }) => severity === 'error' || severity === 'warning');
      expect(
        findings.map(({ rule, message }) => `${rule}: ${message}`),
        plainText,
      ).toEqual([]);
    }
  });
});
