import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { built } from '../support/dist';
import { Chance } from './chance';
import { Days } from './days';
import { Editor, type Kind } from './editor';

/** After so many messages everything is answered before it goes on; an editor does not run further ahead either. */
const BATCH = 100;
/** How often it is looked at what the server holds. */
const LOOKS = 12;

/** What came of a soak. */
export interface Soaked {
  /** What was done how often. */
  readonly sent: Readonly<Record<string, number>>;
  readonly answered: number;
  /** Of those, the errors. */
  readonly refused: number;
  /** What the server must not do, and did. */
  readonly wrongs: readonly string[];
  /** Bytes that the server held with no document open, from look to look. */
  readonly held: readonly number[];
  /** What it made of every document in the end, and what a server makes of it that has just been started. */
  readonly answers: readonly unknown[];
  readonly fresh: readonly unknown[];
  readonly exitCode: number | null;
  readonly complaints: string;
  /** The errors that it logged. */
  readonly logged: readonly string[];
}

/** Sends a server so many messages at random, the same for the same seed: those of a sound editor, or with what a broken one sends. */
export async function soak(kind: Kind, seed: number, messages: number, isSound = false): Promise<Soaked> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-soak-'));
  const program = [built('dist/cli.js'), 'lsp', '--stdio'];
  const start = () => Editor.start(kind, program, pathToFileURL(folder).href);
  const editor = await start();
  let fresh: Editor | undefined;
  try {
    const chance = new Chance(seed);
    const days = new Days(editor, chance, folder, isSound);
    const held: number[] = [];
    const perLook = Math.floor(messages / LOOKS);
    for (let i = 1; i <= messages; i++) {
      if (!isSound) editor.chance = chance;
      days.next();
      if (i % BATCH === 0 || i % perLook === 0) await editor.quiet();
      if (editor.wire.wrongs.length > 0) break;
      if (i % perLook === 0) held.push(await heldWithoutDocuments(editor));
    }
    if (editor.wire.wrongs.length > 0) return { ...figuresOf(editor, days, held), answers: [], fresh: [], exitCode: null };

    const rc = ['.rapporteurrc.json', 'deep/.rapporteurrc.json'].map(name => join(folder, name));
    for (const path of rc) {
      rmSync(path, { force: true });
      days.tellOf(path, 3);
    }
    await editor.sober();
    for (const document of editor.documents.values()) editor.change(document, [NOTHING]);
    const answers = await answersOf(editor);
    fresh = await start();
    for (const document of editor.documents.values()) fresh.open(document.uri, document.getText(), document.version);
    const freshAnswers = await answersOf(fresh);
    const exitCode = await quit(editor);
    await quit(fresh);
    return { ...figuresOf(editor, days, held), answers, fresh: freshAnswers, exitCode };
  } finally {
    editor.wire.kill();
    fresh?.wire.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

const NOTHING = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '' };

const figuresOf = ({ wire, logged }: Editor, { sent }: Days, held: readonly number[]) => ({
  sent,
  answered: wire.answered,
  refused: wire.refused,
  wrongs: wire.wrongs,
  held,
  complaints: wire.complaints,
  logged,
});

/** Documents are of any length; without them the server holds what it holds for itself. */
async function heldWithoutDocuments(editor: Editor): Promise<number> {
  for (const uri of editor.documents.keys()) editor.close(uri);
  await editor.ask('rapporteur/explain', { rule: '' });
  const held = await editor.wire.heap();
  for (const [uri, document] of editor.documents) editor.open(uri, document.getText());
  return held;
}

const answersOf = (editor: Editor): Promise<unknown[]> =>
  Promise.all([...editor.documents.values()].map(document => editor.answersFor(document)));

async function quit({ wire }: Editor): Promise<number | null> {
  await wire.request('last', 'shutdown', undefined);
  wire.notify('exit', undefined);
  return wire.ended;
}
