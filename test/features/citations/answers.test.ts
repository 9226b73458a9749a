import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { citationDefinitionsOf } from '../../../server/src/features/citations/definition';
import { citationHoverOf } from '../../../server/src/features/citations/hover';
import { citationReferencesOf } from '../../../server/src/features/citations/references';
import { subjectAt } from '../../../server/src/features/citations/subject';
import { highlightsOf } from '../../../server/src/features/highlight';
import { citationHintsOf } from '../../../server/src/features/inlayHints';
import { documentLinksOf } from '../../../server/src/features/links';
import { atCursor, HEAD, withMarks, workspaceOf } from '../fixture';
import { asking, DRAFT, PIERS, PLAN, WORKSPACE } from './texts';

async function jumps(marked: string, showsResolutions = true, workspace = WORKSPACE): Promise<string[]> {
  const { analysis, offset } = atCursor(marked);
  const found = await citationDefinitionsOf(analysis, offset, workspace, showsResolutions);
  return found.map(({ uri, text, selection }) => `${uri ?? 'here'} ${text.slice(selection.start, selection.end)}`.trim());
}

describe('a citation leads', () => {
  test.each([
    ['to the title of a text of the workspace', 'resolution 76/<|>900', `${PLAN} 76/900. Plan for bridges`],
    ['to the paragraph cited', 'paragraph 2 of resolution 76/<|>900', `${PLAN} 2.`],
    ['to it from the words of the paragraph too', 'para<|>graph 2 (b) of resolution 76/900', `${PLAN} (b)`],
    ['to a text of the library, read-only', 'resolution 75/<|>7', 'rapporteur-resolution:/A/RES/75/7.unres 75/7. Piers of stone'],
    [
      'to a read-only document of a file in another format',
      'resolution 74/<|>12',
      'rapporteur-resolution:/A/RES/74/12.unres 74/12. Arches of stone',
    ],
    ['to the card of what the index knows', 'resolution 70/<|>5', 'rapporteur-resolution:/A/RES/70/5.md'],
    ['to a card with a year', 'Security Council resolution 1999 <|>(2011)', 'rapporteur-resolution:/S/RES/1999(2011).md'],
  ])('%s', async (_, words, expected) => {
    expect(await jumps(asking(words))).toEqual([expected]);
  });

  test('nowhere where nothing is known, and from no other words', async () => {
    expect(await jumps(asking('resolution 66/<|>345'))).toEqual([]);
    expect(await jumps(asking('the bridg<|>es of resolution 76/900'))).toEqual([]);
  });

  test('in an editor without read-only documents to files that it can open alone', async () => {
    expect(await jumps(asking('resolution 75/<|>7'), false)).toEqual([`${PIERS} 75/7. Piers of stone`]);
    expect(await jumps(asking('resolution 74/<|>12'), false)).toEqual([]);
    expect(await jumps(asking('resolution 70/<|>5'), false)).toEqual([]);
  });

  test('to each of two files of the library with one symbol', async () => {
    const twice = { 'file:///library/a.xml': '75/8. Oars\n', 'file:///library/b.xml': '75/8. Oars\n' };
    const texts = Object.fromEntries(Object.entries(twice).map(([uri, title]) => [uri, `${title}\nThe General Assembly,\n\n1. Rows.\n`]));
    expect(await jumps(asking('resolution 75/<|>8'), true, workspaceOf(texts))).toEqual([
      'rapporteur-resolution:/A/RES/75/8.unres?file%3A%2F%2F%2Flibrary%2Fa.xml 75/8. Oars',
      'rapporteur-resolution:/A/RES/75/8.unres?file%3A%2F%2F%2Flibrary%2Fb.xml 75/8. Oars',
    ]);
  });

  test('to the text itself and to its parts', async () => {
    const own = '76/901. Boats\n\nThe General Assembly,\n\n1. Rows;\n\n2. Recalls paragraph 1 of resolution 76/<|>901.\n';
    expect(await jumps(own)).toEqual(['here 1.']);
    const parts = (recalled: string): string =>
      `76/902. Boats\n\nA\n\nThe General Assembly,\n\n1. Rows.\n\nB\n\nThe General Assembly,\n\n1. ${recalled}.\n`;
    expect(await jumps(parts('Recalls paragraph 1 of resolution 76/<|>902 A'))).toEqual(['here 1.']);
  });

  test('and the title to itself', async () => {
    expect(await jumps('76/901. Bo<|>ats\n\nThe General Assembly,\n\n1. Rows.\n')).toEqual(['here 76/901. Boats']);
  });
});

describe('the hover of a citation', () => {
  const hover = async (words: string): Promise<string | undefined> => {
    const { analysis, offset } = atCursor(asking(words));
    return (await citationHoverOf(analysis, offset, WORKSPACE))?.markdown;
  };

  test('tells title, status and how the paragraph begins', async () => {
    const markdown = await hover('paragraph 2 of resolution 76/<|>900');
    expect(markdown).toContain('**General Assembly resolution 76/900** of 2 May 2022\n\nPlan for bridges');
    expect(markdown).toContain('> 2. Requests the Board:');
    expect(markdown).toContain('in the workspace · cited by 1 of the texts at hand · by 3 of those that the index counted');
    expect(markdown).toContain('[Official page](<https://docs.un.org/en/A/RES/76/900>)');
  });

  test('names the files where several bear one symbol', async () => {
    const text = `76/901. ${HEAD}`;
    const workspace = workspaceOf({ 'file:///a/plan.unres': text, 'file:///b/plan%202.unres': text });
    const { analysis, offset } = atCursor(asking('resolution 76/<|>901'));
    const { markdown } = (await citationHoverOf(analysis, offset, workspace)) ?? {};
    expect(markdown).toContain('in the workspace in 2 files: plan.unres, plan 2.unres\n');
  });

  test('tells what the index knows', async () => {
    const markdown = await hover('resolution 70/<|>5');
    expect(markdown).toContain('Bridges and rivers');
    expect(markdown).toContain('known from the index of resolutions · 37th plenary meeting · by 41');
    expect(await hover('Security Council resolution 1999 <|>(2011)')).toContain('Bridges over rivers');
  });

  test('tells of a date that is not that of the resolution', async () => {
    expect(await hover('resolution 70/<|>5 of 2 November 2015')).not.toContain('adopted on');
    expect(await hover('resolution 70/<|>5 of 3 November 2015')).toContain(
      'The text dates it 3 November 2015; it was adopted on 2 November 2015.',
    );
  });

  test('of an unknown resolution and of a document leads to the official page', async () => {
    expect(await hover('resolution 66/<|>345')).toMatch(/nothing more is known of it here[\s\S]*docs\.un\.org\/en\/A\/RES\/66\/345/);
    expect(await hover('the report A/76/<|>555')).toMatch(/^\*\*A\/76\/555\*\*[\s\S]*docs\.un\.org\/en\/A\/76\/555/);
  });
});

test('references are the citations of all texts, and the title where it is asked for', async () => {
  const found = await citationReferencesOf('A/RES/76/900', WORKSPACE, { withTitle: true, showsResolutions: true });
  expect(found.map(({ uri, text, spans }) => [uri, spans.map(({ start, end }) => text.slice(start, end))])).toEqual([
    [PLAN, ['76/900. Plan for bridges']],
    [DRAFT, ['76/900', '76/900']],
  ]);
  const without = { withTitle: false, showsResolutions: false };
  expect((await citationReferencesOf('A/RES/74/12', WORKSPACE, without)).map(({ uri }) => uri)).toEqual([PIERS]);
});

test('the subject of a title is the text, also without a number', () => {
  const at = (marked: string) => {
    const { analysis, offset } = atCursor(marked);
    return subjectAt(analysis, offset);
  };
  expect(at('76/901. Bo<|>ats\n\nThe General Assembly,\n')).toMatchObject({ symbol: 'A/RES/76/901', citation: null });
  expect(at('Bo<|>ats\n\nThe General Assembly,\n\nNoting boats,\n')).toMatchObject({ symbol: null, citation: null });
  expect(at('Boats\n\nThe Gen<|>eral Assembly,\n')).toBeNull();
});

test('links are left for what leads nowhere in the editor', async () => {
  const analysis = analyse(asking('resolutions 76/900, 74/12 and 70/5 and the report A/76/555'));
  const linked = async (showsResolutions: boolean) =>
    (await documentLinksOf(analysis, WORKSPACE, showsResolutions)).map(({ target }) => target);
  expect(await linked(true)).toEqual(['https://docs.un.org/en/A/76/555']);
  expect(await linked(false)).toEqual([
    'https://docs.un.org/en/A/RES/74/12',
    'https://docs.un.org/en/A/RES/70/5',
    'https://docs.un.org/en/A/76/555',
  ]);
});

test('hints tell the titles behind citation and date', async () => {
  const text = asking('resolutions 70/5 of 2 November 2015, 75/7 and 66/345');
  const hints = await citationHintsOf(analyse(text), { start: 0, end: text.length }, WORKSPACE);
  expect(hints.map(({ offset, label }) => `${text.slice(0, offset).split(' ').at(-1)}|${label}`)).toEqual([
    '2015|Bridges and rivers',
    '75/7|Piers of stone',
  ]);
});

test('a citation lights up wherever the text has it', () => {
  const { analysis, offset } = atCursor(asking('resolution 76/<|>900, and again resolution 76/900'));
  expect(withMarks(analysis.text, highlightsOf(analysis, offset))).toContain('resolution <|76/900|>, and again resolution <|76/900|>');
});

test('other languages than English cite nothing', async () => {
  const { analysis, offset } = atCursor('L’Assemblée générale,\n\n1. Rappelle la résolution 76/<|>900.\n');
  expect(await citationDefinitionsOf(analysis, offset, WORKSPACE, true)).toEqual([]);
  expect(await citationHoverOf(analysis, offset, WORKSPACE)).toBeNull();
});
