import * as vscode from 'vscode';
import type { Server } from '../server';
import { WorkspaceFindings } from '../workspace/findings';
import { checkWorkspace } from './checkWorkspace';
import { copyParagraphReference } from './copyParagraphReference';
import { explainRule } from './explainRule';
import { fixAll } from './fixAll';
import { goToParagraph } from './goToParagraph';
import { insertFootnote } from './insertFootnote';
import { newDraft } from './newDraft';
import { renumber } from './renumber';
import { useAsResolution } from './useAsResolution';

/** Ties every command of the manifest to what it does. */
export function registerCommands(server: Server, context: vscode.ExtensionContext): vscode.Disposable {
  const findings = new WorkspaceFindings(server);
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    newDraft: (draft?: string) => newDraft(draft),
    useAsResolution: () => useAsResolution(),
    goToParagraph: () => goToParagraph(server),
    copyParagraphReference: () => copyParagraphReference(server),
    insertFootnote: () => insertFootnote(server),
    renumber: () => renumber(server),
    fixAll: () => fixAll(),
    checkWorkspace: () => checkWorkspace(findings),
    explainRule: (rule?: string) => explainRule(context, rule),
  };
  return vscode.Disposable.from(
    findings,
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`rapporteur.${name}`, run)),
  );
}
