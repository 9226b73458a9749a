import * as vscode from 'vscode';
import { CheckTextsRequest, SettingsChanged } from '../../../server/src/protocol/requests';
import type { Server } from '../server';
import { linkToPage } from '../views/rulePages';
import { fileIn, isOpen, isPassedOver, readDraft, watchDeletions, watchDrafts } from './drafts';

/** So many drafts go to the server at once: enough to keep it busy, few enough to stop soon and to let an open draft have its turn. */
const AT_ONCE = 10;

/** What a check has come to, draft by draft. */
export interface Checked {
  readonly uri: vscode.Uri;
  /** Null where the draft could not be read. */
  readonly findings: readonly vscode.Diagnostic[] | null;
}

/**
 * The findings of drafts that are not open, from the first check of the workspace on. They follow the files: a draft that changes on
 * the disk is checked anew, one that is gone has none, and one that is opened leaves them to the findings of its editor, so that no
 * finding is there twice.
 */
export class WorkspaceFindings implements vscode.Disposable {
  readonly #server: Server;
  readonly #shown = vscode.languages.createDiagnosticCollection('rapporteur-workspace');
  /** The drafts that were checked, open or not. */
  readonly #known = new Map<string, vscode.Uri>();
  readonly #due = new Map<string, vscode.Uri>();
  readonly #following: vscode.Disposable[] = [];
  #busy = false;

  constructor(server: Server) {
    this.#server = server;
  }

  /** Checks these drafts in place of those of the check before, and tells of each few as they are done. Ends early where `token` says so. */
  async check(uris: readonly vscode.Uri[], token: vscode.CancellationToken, tell: (checked: readonly Checked[]) => void): Promise<void> {
    if (this.#following.length === 0) this.#follow();
    this.#shown.clear();
    this.#known.clear();
    for (let i = 0; i < uris.length && !token.isCancellationRequested; i += AT_ONCE) {
      tell(await this.#checkSome(uris.slice(i, i + AT_ONCE), token));
    }
  }

  dispose(): void {
    vscode.Disposable.from(this.#shown, ...this.#following).dispose();
  }

  async #checkSome(uris: readonly vscode.Uri[], token?: vscode.CancellationToken): Promise<Checked[]> {
    for (const uri of uris) this.#known.set(uri.toString(), uri);
    const read = await Promise.all(uris.map(async uri => ({ uri, text: isOpen(uri) ? null : await readDraft(uri) })));
    const texts = read.flatMap(({ uri, text }) => (text === null ? [] : [{ uri: uri.toString(), text }]));
    const answers = await this.#server.ask(CheckTextsRequest, { texts }, token);
    const byUri = new Map(texts.map(({ uri }, i) => [uri, answers[i] ?? []]));
    return Promise.all(
      uris.map(async uri => {
        const open = isOpen(uri);
        const found = byUri.get(uri.toString());
        if (open || !found) this.#shown.delete(uri);
        if (open) return { uri, findings: vscode.languages.getDiagnostics(uri) };
        if (!found) return { uri, findings: null };
        const findings = await this.#server.toDiagnostics(found);
        for (const finding of findings) linkToPage(finding);
        // It may have been opened meanwhile.
        if (!isOpen(uri)) this.#shown.set(uri, findings);
        return { uri, findings };
      }),
    );
  }

  #follow(): void {
    const watcher = watchDrafts();
    const deletions = watchDeletions();
    const renew = (uri: vscode.Uri): void => {
      if (!isPassedOver(uri)) void this.#renew([uri]);
    };
    this.#following.push(
      watcher,
      watcher.onDidChange(renew),
      watcher.onDidCreate(renew),
      deletions,
      deletions.onDidDelete(uri => this.#forget(uri)),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#openedOrClosed(uri)),
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const uri of [...opened, ...closed].map(fileIn)) if (uri) this.#openedOrClosed(uri);
      }),
      this.#server.on(SettingsChanged, () => void this.#renew(this.#known.values())),
    );
  }

  #openedOrClosed(uri: vscode.Uri): void {
    if (isOpen(uri)) this.#shown.delete(uri);
    else if (this.#known.has(uri.toString())) void this.#renew([uri]);
  }

  /** Lets go of a draft, or of those in a folder. */
  #forget(gone: vscode.Uri): void {
    const address = gone.toString();
    for (const [key, uri] of this.#known) {
      if (key !== address && !key.startsWith(`${address}/`)) continue;
      this.#known.delete(key);
      this.#due.delete(key);
      this.#shown.delete(uri);
    }
  }

  /** Checks drafts anew, one round after the other: what changes during a round waits for the next. */
  async #renew(uris: Iterable<vscode.Uri>): Promise<void> {
    for (const uri of uris) this.#due.set(uri.toString(), uri);
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (this.#due.size > 0) {
        const some = [...this.#due.values()].slice(0, AT_ONCE);
        for (const uri of some) this.#due.delete(uri.toString());
        await this.#checkSome(some);
      }
    } finally {
      this.#busy = false;
    }
  }
}
