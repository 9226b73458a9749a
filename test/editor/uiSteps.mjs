import fs from 'node:fs';
import path from 'node:path';

const OPENING = '.view-line span:text-is("Guided")';
const OUTLINE = '.outline-tree .monaco-list-row';
const MENU = '.action-widget .monaco-list-row';
const SUGGESTIONS = '.suggest-widget.visible .monaco-list-row';
const PROBLEMS = '.markers-panel .monaco-list-row';
/** A draft that cites a paragraph of resolution 76/299. */
const CITING = `Forums for cooperation

The General Assembly,

Recalling paragraph 4 of its resolution 76/299 of 28 July 2022,

1. Thanks the States that host forums for cooperation;

2. Decides to consider the forums at its next session.
`;
/** A paragraph with a note as a PDF gives it up. */
const COPIED = `
     Noting the forums that States of the region
have hosted, 1
__________________
1
  See A/75/1.
`;
/** A text, and the draft that is based on it. */
const LAST_YEAR = CITING.replace('Forums', '81/900. Forums');
const THIS_YEAR = `---\nbasedOn: A/RES/81/900\n---\n${CITING.replace('Thanks the States', 'Thanks all the States')}`;
const CITATIONS = '.pane:has(.pane-header[aria-label^="Citations"]) .monaco-list-row';

/**
 * The steps of a first hour with the extension, `[what, how]`, each begun where the one before it ended. `samples` is the folder at
 * `address`; `picture(name)` keeps what is to be seen.
 */
export function uiSteps({ workbench, address, samples, picture }) {
  const { page } = workbench;
  const see = (selector, text) => page.locator(selector, { hasText: text }).first().waitFor();
  const lines = fs.readFileSync(path.join(samples, 'A_RES_76_299.unres'), 'utf8').split('\n');
  /** Line and column, from 1, of the end or the start of words in the resolution as it was. */
  const placeOf = (words, at = 'start') => {
    const line = lines.findIndex(text => text.includes(words));
    return [line + 1, lines[line].indexOf(words) + 1 + (at === 'end' ? words.length : 0)];
  };
  const [noteLine] = placeOf('[^1]:');
  const first = lines.find(text => text.startsWith('1. '));

  return [
    ['the folder opens', () => workbench.open(address)],
    [
      'resolution 76/299 is coloured and counted',
      async () => {
        await workbench.openFromExplorer('A_RES_76_299.unres');
        await workbench.statusBarShows('UN Resolution');
        await workbench.statusBarShows('PP 20');
        await workbench.italic('Guided');
      },
    ],
    [
      'the outline names the paragraphs',
      async () => {
        await workbench.openPane('Outline', OUTLINE);
        await see(OUTLINE, 'PP1');
        await workbench.pointAway();
        await picture('sample');
        await workbench.scrollTo(OUTLINE, '[^4]');
        await page.locator(OUTLINE, { hasText: 'OP4' }).click();
        await workbench.statusBarShows(`Ln ${placeOf('4. Calls upon')[0]},`);
        await workbench.pointAway();
        await picture('outline');
      },
    ],
    [
      'hovering over an opening explains it',
      async () => {
        await workbench.goTo(1, 1);
        await page.locator(OPENING).first().hover();
        await see('.monaco-hover:visible', 'Guided');
        await workbench.pointAway();
      },
    ],
    [
      'F12 on a footnote mark goes to its note',
      async () => {
        const [line, column] = placeOf('[^1]');
        await workbench.goTo(line, column + 2);
        await workbench.press('F12');
        await workbench.statusBarShows(`Ln ${noteLine},`);
      },
    ],
    [
      'Go to Paragraph jumps to OP3',
      async () => {
        await workbench.command('Resolution: Go to Paragraph…', { closes: false });
        await workbench.quickInput('OP3', 'OP3');
        await workbench.statusBarShows(`Ln ${placeOf('3. Reaffirms')[0]},`);
      },
    ],
    [
      'the view of citations lists what is cited, and a click goes there',
      async () => {
        await workbench.closePane('Outline');
        await workbench.openPane('Citations', CITATIONS);
        await see(CITATIONS, 'General Assembly');
        await page.locator(CITATIONS, { hasText: 'A/RES/75/272' }).click();
        await workbench.statusBarShows(`Ln ${placeOf('See resolution 75/272')[0]},`);
        await workbench.pointAway();
        await picture('citations');
      },
    ],
    [
      'a citation is looked into where it stands',
      async () => {
        const [line, column] = placeOf('73/338');
        await workbench.goTo(line, column + 2);
        await workbench.pressUntil('Control+Shift+F10', '.peekview-widget .preview .view-line');
        await see('.peekview-widget .preview .view-line', 'Adopted on 12 September 2019');
        await workbench.press('Escape');
        await page.locator('.peekview-widget').waitFor({ state: 'detached' });
      },
    ],
    [
      'Show Cites looks into all that the text cites',
      async () => {
        await workbench.goTo(...placeOf('76/299. Zone'));
        await workbench.command('Resolution: Show Cites');
        await see('.peekview-widget .peekview-title', '(5)');
        await workbench.press('Escape');
        await page.locator('.peekview-widget').waitFor({ state: 'detached' });
        await workbench.goTo(...placeOf('73/338'));
      },
    ],
    [
      'F12 on a citation opens its card, whose links lead back',
      async () => {
        await workbench.press('F12');
        await page.locator('.tab.active', { hasText: '338.md' }).waitFor();
        const card = workbench.webview();
        await card.locator('h1', { hasText: 'General Assembly resolution 73/338' }).waitFor();
        await card.locator('a', { hasText: '76/299' }).click();
        await page.locator('.tab.active', { hasText: 'A_RES_76_299.unres' }).waitFor();
        await workbench.editorFocused();
      },
    ],
    [
      'a citation of a paragraph is looked into at that paragraph',
      async () => {
        fs.writeFileSync(path.join(samples, 'draft-on-forums.unres'), CITING);
        await workbench.openFromExplorer('draft-on-forums.unres');
        await workbench.goTo(5, CITING.split('\n')[4].indexOf('76/299') + 3);
        await workbench.pressUntil('Control+Shift+F10', '.peekview-widget .preview .view-line');
        await see('.peekview-widget .preview .view-line', 'Calls upon the countries');
        await workbench.pointAway();
        await picture('peek');
        await workbench.press('Escape');
        await workbench.openFromExplorer('A_RES_76_299.unres');
      },
    ],
    [
      'what was copied from a PDF is pasted as paragraphs, in one step',
      async () => {
        await workbench.openFromExplorer('draft-on-forums.unres');
        await workbench.goTo(6, 1);
        await page.evaluate(words => navigator.clipboard.writeText(words), COPIED);
        await workbench.press('Control+v');
        await see('.view-line', 'Noting the forums');
        await see('.view-line', '[^1]: See A/75/1.');
        await workbench.press('Control+z');
        await page.locator('.view-line', { hasText: '[^1]: See A/75/1.' }).waitFor({ state: 'detached' });
        await workbench.openFromExplorer('A_RES_76_299.unres');
      },
    ],
    [
      'the graph shows who cites whom, and opens what is chosen',
      async () => {
        await workbench.command('Resolution: Show Citation Graph');
        const graph = workbench.webview();
        await graph.locator('.counts', { hasText: /Texts: \d+/ }).waitFor();
        await graph.locator('input[type=search]').fill('76/299');
        await graph.locator('.counts', { hasText: 'Texts: 7.' }).waitFor();
        const about = graph.locator('footer');
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
          if (!(await about.textContent()).startsWith('76/299')) await graph.locator('.canvas').press(key);
        }
        await graph.locator('footer', { hasText: '76/299' }).waitFor();
        await graph.locator('input[type=search]').fill('');
        await picture('citation-graph');
        await graph.locator('button', { hasText: 'List' }).click();
        await graph.locator('li button', { hasText: '76/299' }).click();
        await workbench.editorFocused();
        await workbench.command('View: Close Editors in Other Groups');
        await workbench.editorFocused();
      },
    ],
    [
      'the preview shows the printed page, and what is typed in the text',
      async () => {
        await workbench.goTo(...placeOf('76/299. Zone'));
        await workbench.press('Control+K');
        await workbench.press('v');
        const preview = workbench.webview();
        await preview.locator('h1', { hasText: 'Zone of peace' }).waitFor();
        await preview.locator('em', { hasText: 'Guided' }).first().waitFor();
        await workbench.editorFocused();
        await workbench.pointAway();
        await picture('preview');
        await workbench.goTo(...placeOf('Zone of peace'));
        await workbench.type('Wide ');
        await preview.locator('h1', { hasText: 'Wide Zone of peace' }).waitFor();
        for (let i = 0; i < 5; i++) await workbench.press('Backspace');
        await preview.locator('h1', { hasText: /\s\s*Zone of peace/ }).waitFor();
      },
    ],
    [
      'text and preview scroll together, and a double click leads to the text',
      async () => {
        const preview = workbench.webview();
        const scrolled = isDone =>
          preview.locator('html').evaluate(
            (_, done) =>
              new Promise(resolve => {
                const look = () => (new Function('y', `return ${done}`)(scrollY) ? resolve() : requestAnimationFrame(look));
                look();
              }),
            isDone,
          );
        await workbench.goTo(...placeOf('4. Calls upon'));
        await scrolled('y > 300');
        await workbench.goTo(1, 1);
        await scrolled('y === 0');
        await preview.locator('body').hover();
        await page.mouse.wheel(0, 100_000);
        await see('.view-line', '9. Encourages');
        await preview.locator('.operative', { hasText: 'Calls upon' }).first().dblclick();
        await workbench.editorFocused();
        await workbench.statusBarShows(`Ln ${placeOf('4. Calls upon')[0]},`);
        await workbench.command('View: Close Editors in Other Groups');
        await workbench.editorFocused();
      },
    ],
    [
      'a wrong mark is underlined, and a quick fix mends it',
      async () => {
        await workbench.goTo(...placeOf(first, 'end'));
        await workbench.press('Backspace');
        await workbench.type(',');
        await workbench.squiggles('error', 1);
        await workbench.press('ArrowLeft');
        await workbench.pressUntil('Control+.', MENU);
        await picture('quick-fix');
        await workbench.press('Enter');
        await page.locator('.squiggly-error').waitFor({ state: 'detached' });
      },
    ],
    [
      'the preamble is offered participles',
      async () => {
        await workbench.goTo(...placeOf('Reaffirming the Charter'));
        await workbench.type('\n\n');
        await workbench.press('ArrowUp');
        await workbench.press('ArrowUp');
        await workbench.type('Reco');
        await see(SUGGESTIONS, 'Recognizing');
        await picture('completion');
        await workbench.press('Enter');
        await see('.view-line', 'Recognizing');
      },
    ],
    [
      'the broken draft fills the list of problems',
      async () => {
        await workbench.openFromExplorer('broken-draft.unres');
        await workbench.squiggles('error', 3);
        await workbench.press('Control+Shift+M');
        await see(PROBLEMS, 'organ-line-missing');
      },
    ],
    [
      'Fix All mends what is safe',
      async () => {
        await see(PROBLEMS, 'organ-line-comma');
        await workbench.command('Resolution: Fix All');
        await page.locator(PROBLEMS, { hasText: 'organ-line-comma' }).waitFor({ state: 'detached' });
      },
    ],
    [
      'a draft is compared with its base, on a page that follows what is typed',
      async () => {
        for (const [name, text] of [
          ['last-year.unres', LAST_YEAR],
          ['this-year.unres', THIS_YEAR],
        ]) {
          fs.writeFileSync(path.join(samples, name), text);
          await workbench.scrollTo('.explorer-folders-view .monaco-list-row', name);
          await workbench.openFromExplorer(name);
        }
        await workbench.command('Resolution: Compare with Base');
        const comparison = workbench.webview();
        const heading = comparison.getByRole('heading', { name: 'changed, operative paragraph 1' });
        await heading.getByRole('button').first().click();
        await workbench.editorFocused();
        await workbench.statusBarShows('Ln 10, Col 1');
        await workbench.goTo(10, '1. Thanks all the '.length + 1);
        await workbench.type('kind and patient ');
        await comparison.locator('ins:visible', { hasText: 'kind and patient' }).waitFor();
      },
    ],
  ];
}
