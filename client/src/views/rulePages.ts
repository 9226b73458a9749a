import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { ExplainRequest } from '../../../server/src/protocol/requests';
import { ruleOf } from '../findings';
import type { Server } from '../server';

const SCHEME = 'rapporteur-rule';

/** Makes the pages of the rules documents of their own, read-only and at hand without a network. */
export const provideRulePages = (server: Server): vscode.Disposable =>
  vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent(uri) {
      const rule = uri.path.slice(1).replace(/\.md$/, '');
      return (await server.ask(ExplainRequest, { rule })) ?? vscode.l10n.t('There is no rule {0}.', rule);
    },
  });

const addressOf = (rule: string): vscode.Uri => vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });

/** Lets the rule's name behind a finding open the page that the server brings along. */
export const linkToPages: Middleware = {
  async provideDiagnostics(document, previous, token, next) {
    const report = await next(document, previous, token);
    if (report && 'items' in report) report.items.forEach(linkToPage);
    return report;
  },
};

/** Gives a finding the link that opens the page of its rule. */
export function linkToPage(finding: vscode.Diagnostic): void {
  const rule = ruleOf(finding);
  finding.code = { value: rule, target: addressOf(rule) };
}

/** Shows the page of a rule beside the draft; as plain Markdown where the editor's preview is switched off. */
export async function showRulePage(rule: string): Promise<void> {
  const uri = addressOf(rule);
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  } catch {
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }
}
