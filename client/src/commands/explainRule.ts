import * as vscode from 'vscode';
import { FAMILIES } from '../../../server/src/core/rules/families';
import { findingsAt, ruleOf } from '../findings';
import { showRulePage } from '../views/rulePages';

/** Shows the page of a rule: the one named, that of the finding at the cursor, or one that the user picks. */
export async function explainRule(context: vscode.ExtensionContext, named?: string): Promise<void> {
  const here = named ? [named] : rulesAtCursor();
  const rule = here.length === 1 ? here[0] : await pickRule(here, summariesOf(context));
  if (rule) await showRulePage(rule);
}

function rulesAtCursor(): string[] {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return [];
  return [...new Set(findingsAt(editor.document.uri, editor.selection.active).map(ruleOf))];
}

/** Lets the user pick one of the rules given, or of all where none is. */
async function pickRule(rules: readonly string[], summaries: Readonly<Record<string, string>>): Promise<string | undefined> {
  const items = (rules.length ? rules : Object.keys(summaries)).map(label => ({ label, detail: summaries[label] ?? '' }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Explain Rule'), matchOnDetail: true });
  return chosen?.label;
}

/** Every rule with its line of summary, as the settings in the manifest list them. */
function summariesOf(context: vscode.ExtensionContext): Record<string, string> {
  const settings: Record<string, { description: string }> =
    context.extension.packageJSON.contributes.configuration.properties['rapporteur.rules'].properties;
  const families: ReadonlySet<string> = new Set(FAMILIES.map(({ id }) => id));
  const rules = Object.entries(settings).filter(([key]) => !families.has(key));
  return Object.fromEntries(rules.map(([rule, { description }]) => [rule, description]));
}
