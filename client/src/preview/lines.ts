import * as vscode from 'vscode';

/** The line at the top of an editor, with the share of it that is above: paragraphs are long lines that the editor wraps. */
export function lineAtTopOf({ document, visibleRanges }: vscode.TextEditor): number {
  const top = visibleRanges[0]?.start ?? new vscode.Position(0, 0);
  return top.line + top.character / (document.lineAt(top.line).text.length + 1);
}

/** Scrolls an editor so that a line is at its top. Answers whether it had to move. */
export function showAtTop(editor: vscode.TextEditor, line: number): boolean {
  const whole = Math.min(Math.floor(line), editor.document.lineCount - 1);
  const character = Math.floor(Math.min(1, line - whole) * editor.document.lineAt(whole).text.length);
  const before = editor.visibleRanges[0]?.start;
  const place = new vscode.Position(whole, character);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
  return before?.line !== whole;
}
