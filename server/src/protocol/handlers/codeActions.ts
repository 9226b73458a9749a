import { type CodeAction, type CodeActionKind, type CodeActionParams, CodeActionTriggerKind, type Diagnostic } from 'vscode-languageserver';
import { codeActionsOf, fixAllAction } from '../../features/codeActions';
import { structureActionsAt } from '../../features/structure/actions';
import type { CodeAction as Action } from '../../features/types';
import type { Workspace } from '../../workspace/texts';
import type { Client } from '../client';
import { toSpan, toTextEdits } from '../convert';
import type { Snapshot } from '../snapshots';

/** Fix all goes by its own name, so that a user can have it on save without that of other servers. */
const KIND: Readonly<Record<Action['kind'], CodeActionKind>> = {
  quickfix: 'quickfix',
  'source.fixAll': 'source.fixAll.rapporteur',
  refactor: 'refactor',
  'refactor.rewrite': 'refactor.rewrite',
  'refactor.move': 'refactor.move',
};

export const CODE_ACTION_KINDS: CodeActionKind[] = [
  'quickfix',
  'refactor',
  'refactor.rewrite',
  'refactor.move',
  'source.fixAll',
  'source.fixAll.rapporteur',
];

/** A kind stands for itself and for all kinds below it; no kinds at all stand for any. */
const isWanted = (kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean =>
  only === undefined || only.some(wanted => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

function toCodeAction({ document }: Snapshot, action: Action, diagnostics: readonly Diagnostic[]): CodeAction {
  const mended = action.kind === 'quickfix' ? diagnostics.filter(({ code }) => action.rules.includes(String(code))) : [];
  return {
    title: action.title,
    kind: KIND[action.kind],
    edit: { changes: { [document.uri]: toTextEdits(document, action.edits) } },
    ...(mended.length > 0 && { diagnostics: mended }),
    ...(action.preferred && { isPreferred: true }),
  };
}

/** What can be done at a range. A client that knows commands only is offered nothing: the server has none. */
export async function codeActions(
  snapshot: Snapshot,
  { range, context }: CodeActionParams,
  client: Client,
  workspace: Workspace,
): Promise<CodeAction[]> {
  if (!client.codeActionLiterals) return [];
  const { only, triggerKind } = context;
  // The light bulb asks with every move of the cursor; it has no place for what is about the whole file.
  const forLightBulb = triggerKind === CodeActionTriggerKind.Automatic && only === undefined;
  const fixAll = !forLightBulb && isWanted(KIND['source.fixAll'], only) ? fixAllAction(snapshot.findings, () => snapshot.fixed) : null;
  const usage = await workspace.usage(snapshot.analysis.resolution.language);
  const span = toSpan(snapshot.document, range);
  const moves =
    !forLightBulb && isWanted(KIND['refactor.move'], only) ? structureActionsAt(snapshot.analysis, span.start, snapshot.read) : [];
  return [...codeActionsOf(snapshot.analysis, snapshot.findings, span, usage), ...moves, ...(fixAll ? [fixAll] : [])]
    .filter(action => isWanted(KIND[action.kind], only))
    .map(action => toCodeAction(snapshot, action, context.diagnostics));
}
