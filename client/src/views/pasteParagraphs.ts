import * as vscode from 'vscode';
import { PasteRequest } from '../../../server/src/protocol/requests';
import { LANGUAGE } from '../draft';
import { type Server, toDocumentParams, toRange } from '../server';

const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('rapporteur', 'paragraphs');
const TEXT = 'text/plain';
const HTML = 'text/html';

/** Offers what was copied from a PDF, Word or a web page as paragraphs; the ordinary paste stays beside it. */
export const offerParagraphs = (server: Server): vscode.Disposable =>
  vscode.languages.registerDocumentPasteEditProvider(
    { language: LANGUAGE },
    { provideDocumentPasteEdits: (...given) => pasteEdits(server, ...given) },
    { providedPasteEditKinds: [KIND], pasteMimeTypes: [TEXT, HTML] },
  );

/** A range as the protocol has it: the editor's own turns into a pair when it is sent. */
const toPlainRange = ({ start, end }: vscode.Range) => ({ start, end });

async function pasteEdits(
  server: Server,
  document: vscode.TextDocument,
  ranges: readonly vscode.Range[],
  transfer: vscode.DataTransfer,
  _context: vscode.DocumentPasteEditContext,
  token: vscode.CancellationToken,
): Promise<vscode.DocumentPasteEdit[]> {
  const [range] = ranges;
  const text = await transfer.get(TEXT)?.asString();
  if (!range || ranges.length > 1 || !text?.trim().includes('\n')) return [];
  const html = (await transfer.get(HTML)?.asString()) ?? null;
  const pasted = await server.ask(PasteRequest, { ...toDocumentParams(document), range: toPlainRange(range), text, html }, token);
  if (!pasted || token.isCancellationRequested) return [];
  const edit = new vscode.DocumentPasteEdit(pasted.text, vscode.l10n.t('Paste as Paragraphs'), KIND);
  edit.additionalEdit = new vscode.WorkspaceEdit();
  edit.additionalEdit.set(
    document.uri,
    pasted.edits.map(({ range: place, newText }) => vscode.TextEdit.replace(toRange(place), newText)),
  );
  return [edit];
}
