import { readerFor } from '../../convert/formats';
import { withAdoptionLines } from '../../convert/import/adoptionLines';
import { pasteOf } from '../../convert/paste';
import { LineIndex } from '../../core/text/lineIndex';
import type { Workspace } from '../../workspace/texts';
import { toSpan, toTextEdits } from '../convert';
import type { ImportParams, ImportResult, PasteParams } from '../requests';
import type { Snapshot } from '../snapshots';

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), char => char.charCodeAt(0));

/** The draft that a file of another format makes. Never rejects because of what the file holds. */
export async function imported({ name, base64 }: ImportParams, workspace: Workspace): Promise<ImportResult> {
  const bytes = bytesOf(base64);
  const reader = readerFor(name, bytes);
  if (!reader) return { error: `The format of ${name} is not known.` };
  const reading = withAdoptionLines(await reader.read(bytes, name), reader.id, await workspace.known());
  if ('error' in reading) return { error: reading.error.message };
  const lines = new LineIndex(new TextDecoder().decode(bytes));
  return { text: reading.text, warnings: reading.warnings.map(({ message, start }) => ({ message, line: lines.lineAt(start) })) };
}

export async function paste({ document, analysis, read }: Snapshot, { range, text, html }: PasteParams) {
  const pasted = await pasteOf(analysis, toSpan(document, range), { text, html }, read);
  return pasted && { text: pasted.text, edits: toTextEdits(document, pasted.edits) };
}
