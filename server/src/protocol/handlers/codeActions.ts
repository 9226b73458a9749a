import {
  type CodeAction,
  type CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
  type Position,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../../core/text/textEdit';
import { codeActionsOf, fixAllAction } from '../../features/codeActions';
import { type StructureAction, structureActionsAt } from '../../features/structure/actions';
import { type Restructuring, restructured } from '../../features/structure/restructure';
import type { CodeAction as Action } from '../../features/types';
import type { Workspace } from '../../workspace/texts';
import type { Client } from '../client';
import { toOffset, toSpan, toTextEdits } from '../convert';
import type { Snapshot, Snapshots } from '../snapshots';

/** Fix all goes by its own name, so that a user can have it on save without that of other servers. */
const KIND: Readonly<Record<Action['kind'], CodeActionKind>> = {
  quickfix: 'quickfix',
  'source.fixAll': 'source.fixAll.rapporteur',
  refactor: 'refactor',
  'refactor.rewrite': 'refactor.rewrite',
};

const MOVE: CodeActionKind = 'refactor.move';

export const CODE_ACTION_KINDS: CodeActionKind[] = [
  'quickfix',
  'refactor',
  'refactor.rewrite',
  MOVE,
  'source.fixAll',
  'source.fixAll.rapporteur',
];

/** A kind stands for itself and for all kinds below it; no kinds at all stand for any. */
const isWanted = (kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean =>
  only === undefined || only.some(wanted => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

const toEdit = ({ document }: Snapshot, edits: readonly TextEdit[]): WorkspaceEdit => ({
  changes: { [document.uri]: toTextEdits(document, edits) },
});

function toCodeAction(snapshot: Snapshot, action: Action, diagnostics: readonly Diagnostic[]): CodeAction {
  const mended = action.kind === 'quickfix' ? diagnostics.filter(({ code }) => action.rules.includes(String(code))) : [];
  return {
    title: action.title,
    kind: KIND[action.kind],
    edit: toEdit(snapshot, action.edits),
    ...(mended.length > 0 && { diagnostics: mended }),
    ...(action.preferred && { isPreferred: true }),
  };
}

/** What tells which change an action is to make, for clients that have it made when it is chosen. */
interface Chosen {
  readonly uri: string;
  readonly version: number;
  readonly position: Position;
  readonly what: Restructuring;
}

function toMove(snapshot: Snapshot, { what, title, make }: StructureAction, position: Position, client: Client): CodeAction {
  const { uri } = snapshot.document;
  if (client.resolvesEdits) return { title, kind: MOVE, data: { uri, version: snapshot.version, position, what } satisfies Chosen };
  return { title, kind: MOVE, edit: toEdit(snapshot, make().edits) };
}

/** The action with its edit. In a text that has changed since, something else may stand at the place: there the action does nothing. */
export async function resolveCodeAction(action: CodeAction, snapshots: Snapshots): Promise<CodeAction> {
  // An action that has its edit comes without data, from a client that asks about each.
  if (!action.data) return action;
  const { uri, version, position, what } = action.data as Chosen;
  const snapshot = await snapshots.of(uri);
  if (snapshot?.version !== version) return action;
  const changed = restructured(snapshot.analysis, toOffset(snapshot.document, position), what, snapshot.read);
  return 'reason' in changed ? action : { ...action, edit: toEdit(snapshot, changed.edits) };
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
  const moves = !forLightBulb && isWanted(MOVE, only) ? structureActionsAt(snapshot.analysis, span.start, snapshot.read) : [];
  const toActions = (actions: readonly Action[]): CodeAction[] =>
    actions.filter(({ kind }) => isWanted(KIND[kind], only)).map(action => toCodeAction(snapshot, action, context.diagnostics));
  return [
    ...toActions(codeActionsOf(snapshot.analysis, snapshot.findings, span, usage)),
    ...moves.map(move => toMove(snapshot, move, range.start, client)),
    ...toActions(fixAll ? [fixAll] : []),
  ];
}
