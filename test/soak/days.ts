import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Chance } from './chance';
import type { Editor } from './editor';
import { METHODS, positionIn, REQUESTS, rangeIn } from './requests';
import { MALFORMED, spoiled } from './spoiled';
import { pieceOf, TEXTS } from './texts';

const TOO_LONG = 12_000;
const NAMES = ['lakes.unres', 'bridges.unres', 'deep/kites.resolution', 'a%20b.unres', 'ü.unres'];
/** Documents that are spoiled on purpose, and of which nobody knows what is in them. */
const SPOILED = ['untitled:Untitled-1', 'file:///nowhere/x.unres', 'vscode-vfs://there/x.unres'];
const SETTINGS = [{}, { profile: 'un-sc' }, { profile: 'mun-thimun' }, { rules: { operative: 'off' } }, { ignore: ['deep/'] }];
const CONFIGURATIONS = [
  '{}',
  '{',
  '7',
  '{"rules":{"percent":"error"}}',
  '{"ignore":["lakes.unres"]}',
  '{"profile":"un-hrc"}',
  '{"rules":[]}',
];

/** How often what happens: what any editor does, and what a broken one does beside it. */
const SOUND = {
  edit: 40,
  request: 34,
  cancel: 6,
  open: 2,
  close: 1,
  settings: 0.5,
  files: 1.5,
};
const BROKEN = { spoiledRequest: 6, spoiledNotification: 4, malformed: 3, unknown: 2 };
const NOT_BROKEN = { spoiledRequest: 0, spoiledNotification: 0, malformed: 0, unknown: 0 };

/** One message after the other, as chance has it: what editors send, and what broken ones do. */
export class Days {
  readonly sent: Record<string, number> = {};

  constructor(
    readonly editor: Editor,
    readonly chance: Chance,
    readonly folder: string,
    readonly isSound = false,
  ) {
    mkdirSync(join(folder, 'deep'), { recursive: true });
    for (const name of NAMES) this.#open(name);
  }

  /** Sends the next message. */
  next(): void {
    const what = this.chance.weighted({ ...SOUND, ...(this.isSound ? NOT_BROKEN : BROKEN) });
    this.sent[what] = (this.sent[what] ?? 0) + 1;
    this[what]();
  }

  private edit(): void {
    const { chance, editor } = this;
    const document = this.#any();
    const isWhole = document.getText().length > TOO_LONG || chance.is(0.01);
    const change = () => ({ range: rangeIn(document, chance), text: pieceOf(chance) });
    editor.change(document, isWhole ? [{ text: chance.pick(TEXTS) }] : chance.is(0.9) ? [change()] : [change(), change()]);
  }

  private request(): void {
    const method = this.chance.pick(METHODS);
    void this.editor.ask(method, REQUESTS[method]?.(this.#any(), this.chance));
  }

  private cancel(): void {
    const { wire } = this.editor;
    wire.notify('$/cancelRequest', { id: wire.open.length > 0 ? this.chance.pick(wire.open) : 'nothing' });
  }

  private open(): void {
    this.#open(this.chance.pick(NAMES));
  }

  /** Closed, and opened again, since an editor asks about open documents; a few requests come in between. */
  private close(): void {
    const document = this.#any();
    this.editor.close(document.uri);
    for (let i = this.chance.below(4); i > 0; i--) this.request();
    this.editor.open(document.uri, document.getText());
  }

  private spoiledRequest(): void {
    const method = this.chance.pick(METHODS);
    void this.editor.ask(method, spoiled(REQUESTS[method]?.(this.#any(), this.chance), this.chance));
  }

  private spoiledNotification(): void {
    const { chance } = this;
    const uri = chance.pick(SPOILED);
    const document = TextDocument.create(uri, '', 1, '');
    const text = chance.pick(TEXTS);
    const [method, params] = chance.pick<readonly [string, object]>([
      ['textDocument/didOpen', { textDocument: { uri, languageId: 'x', version: 1, text } }],
      ['textDocument/didOpen', { textDocument: { uri, languageId: 'x', version: 1, text } }],
      ['textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: rangeIn(document, chance), text }] }],
      ['textDocument/didClose', { textDocument: { uri } }],
      ['textDocument/didSave', { textDocument: { uri } }],
      ['workspace/didChangeConfiguration', { settings: { rapporteur: chance.pick(SETTINGS) } }],
      ['workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] }],
      ['workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: 'file:///nowhere', name: 'x' }], removed: [] } }],
      ['$/setTrace', { value: 'off' }],
      ['window/workDoneProgress/cancel', { token: 'x' }],
    ]);
    this.editor.wire.notify(method, chance.is(0.3) ? params : spoiled(params, chance));
    if (chance.is(0.3))
      void this.editor.ask(chance.pick(METHODS.slice(0, 20)), { textDocument: { uri }, position: positionIn(document, chance) });
  }

  private malformed(): void {
    this.editor.wire.raw(this.chance.pick(MALFORMED));
  }

  private unknown(): void {
    const { wire } = this.editor;
    const method = this.chance.pick(['textDocument/unheardOf', 'rapporteur/', '', '$/x', 'constructor', '__proto__']);
    if (this.chance.is(0.5)) wire.notify(method, this.chance.pick([{}, [], null]));
    else void this.editor.ask(method, {});
  }

  private settings(): void {
    this.editor.settings = this.chance.pick(SETTINGS);
    this.editor.wire.notify('workspace/didChangeConfiguration', { settings: { rapporteur: this.editor.settings } });
  }

  /** Files come, change, take another name and go, and the server is told. */
  private files(): void {
    const { chance, folder } = this;
    const name = chance.pick(['.rapporteurrc.json', 'deep/.rapporteurrc.json', 'x.unres', 'deep/y.resolution']);
    const path = join(folder, name);
    if (chance.is(0.4)) rmSync(path, { force: true });
    else writeFileSync(path, name.endsWith('.json') ? chance.pick(CONFIGURATIONS) : chance.pick(TEXTS));
    this.tellOf(path, chance.pick([1, 2, 3]));
  }

  /** Tells of a file that was made, changed or deleted. */
  tellOf(path: string, type: number): void {
    this.editor.wire.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(path).href, type }] });
  }

  #any(): TextDocument {
    return this.chance.pick([...this.editor.documents.values()]);
  }

  #open(name: string): void {
    const uri = `${pathToFileURL(this.folder).href}/${name}`;
    if (this.editor.documents.has(uri)) this.editor.close(uri);
    this.editor.open(uri, this.chance.pick(TEXTS));
  }
}
