import * as vscode from 'vscode';
import type { Comparisons } from '../comparison/comparisons';

/** Remembers a file as the base of the next comparison: that of the Explorer, or the draft. */
export async function selectForComparison(comparisons: Comparisons, file?: vscode.Uri): Promise<void> {
  const base = file ?? vscode.window.activeTextEditor?.document.uri;
  if (base) await comparisons.select(base);
}
