import { READ_FORMATS } from '../../convert/formatNames';
import { readerFor } from '../../convert/formats';
import { withAdoptionLines } from '../../convert/import/adoptionLines';
import { pasteOf } from '../../convert/paste';
import { LineIndex } from '../../core/text/lineIndex';
import type { Workspace } from '../../workspace/texts';
import { fromBase64 } from '../base64';
import { toSpan, toTextEdits } from '../convert';
import type { ImportParams, ImportResult, PasteParams } from '../requests';
import type { Snapshot } from '../snapshots';

/** The formats that are no text, of which nobody is shown a line. */
const WITHOUT_LINES: ReadonlySet<string> = new Set([READ_FORMATS.docx.id, READ_FORMATS.pdf.id]);

/** The draft that a file of another format makes. Never rejects because of what the file holds. */
export async function imported({ name, base64, changes }: ImportParams, workspace: Workspace): Promise<ImportResult> {
  const bytes = fromBase64(base64);
  const reader = readerFor(name, bytes);
  if (!reader) return { error: `The format of ${name} is not known.` };
  const read = await reader.read(bytes, name, changes ? { changes } : {});
  const reading = withAdoptionLines(read, reader.id, await workspace.known());
  if ('error' in reading) return { error: reading.error.message };
  const lines = WITHOUT_LINES.has(reader.id) ? null : new LineIndex(new TextDecoder().decode(bytes));
  const warnings = reading.warnings.map(({ message, start }) => ({ message, line: lines?.lineAt(start) ?? null }));
  return { text: reading.text, warnings, isTracked: reading.isTracked ?? false };
}

export async function paste({ document, analysis, read }: Snapshot, { range, text, html }: PasteParams) {
  const pasted = await pasteOf(analysis, toSpan(document, range), { text, html }, read);
  return pasted && { text: pasted.text, edits: toTextEdits(document, pasted.edits) };
}
