import type * as vscode from 'vscode';

/** A name in a list; beside it, where that differs, how it is typed without accents, for the editor matches letter by letter. */
export function nameItem(label: string): vscode.QuickPickItem {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  return plain === label ? { label } : { label, description: plain };
}
