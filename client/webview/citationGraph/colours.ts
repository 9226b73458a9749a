/** The colours of the editor's theme, as the page's style sheet has them now. */
export interface Colours {
  readonly background: string;
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly focus: string;
  readonly font: string;
}

/** One for each organ, in the order of the legend; the last serves for all that follow. */
const ORGANS = ['blue', 'green', 'orange', 'purple', 'red', 'yellow', 'foreground'];

const read = (name: string): string => getComputedStyle(document.body).getPropertyValue(`--vscode-${name}`).trim();

/** The colours and the font of the theme that is on; plain ones where it names none. */
export const readColours = (): Colours => ({
  background: read('editor-background') || '#ffffff',
  text: read('editor-foreground') || '#333333',
  faint: read('descriptionForeground') || '#717171',
  line: read('editorLineNumber-foreground') || '#999999',
  focus: read('focusBorder') || '#0090f1',
  font: read('font-family') || 'sans-serif',
});

/** The name of an organ's colour in a style sheet. */
export const organVariable = (index: number): string => `--vscode-charts-${ORGANS[Math.min(index, ORGANS.length - 1)]}`;

/** The colour of an organ, by its place in the legend, in the theme that is on. */
export const organColour = (index: number): string =>
  getComputedStyle(document.body).getPropertyValue(organVariable(index)).trim() || '#808080';

/** Calls back when the user takes another theme: the editor then changes the class of the body. */
export function onThemeChange(run: () => void): void {
  new MutationObserver(run).observe(document.body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-id'] });
}
