import * as vscode from 'vscode';
import type { CitationsArgument } from '../../../server/src/protocol/requests';
import { CitationGraphPanel } from '../citations/graphPanel';
import type { CitedItem } from '../citations/items';
import type { ProposalItem } from '../negotiation/items';
import { Previews } from '../preview/previews';
import type { Server } from '../server';
import { WorkspaceFindings } from '../workspace/findings';
import { acceptProposal } from './acceptProposal';
import { addLibraryFolder } from './addLibraryFolder';
import { attributeProposal } from './attributeProposal';
import { checkWorkspace } from './checkWorkspace';
import { cleanText } from './cleanText';
import { copyCitationLink } from './copyCitationLink';
import { copyCitationSymbol } from './copyCitationSymbol';
import { copyParagraphReference } from './copyParagraphReference';

import { explainRule } from './explainRule';
import { fixAll } from './fixAll';
import { goToParagraph } from './goToParagraph';
import { importFile } from './import';
import { insertCitation } from './insertCitation';
import { insertFootnote } from './insertFootnote';
import { newDraft } from './newDraft';
import { openOfficialPage } from './openOfficialPage';
import { openPreview } from './openPreview';
import { openPreviewToSide } from './openPreviewToSide';
import { openResolution } from './openResolution';
import { print } from './print';
import { rejectProposal } from './rejectProposal';
import { renumber } from './renumber';
import { showCitationGraph } from './showCitationGraph';
import { showCitedBy } from './showCitedBy';
import { showCites } from './showCites';
import { togglePreviewLock } from './togglePreviewLock';
import { useAsResolution } from './useAsResolution';

/** Ties every command of the manifest to what it does. */
export function registerCommands(server: Server, context: vscode.ExtensionContext): vscode.Disposable {
  const findings = new WorkspaceFindings(server);
  const graph = new CitationGraphPanel(server, context.extensionUri);
  const previews = new Previews(server, context.extensionUri);
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    newDraft: (house?: string) => newDraft(server, house),
    import: (file?: vscode.Uri) => importFile(server, file),
    useAsResolution: () => useAsResolution(),
    goToParagraph: () => goToParagraph(server),
    copyParagraphReference: () => copyParagraphReference(server),
    insertFootnote: () => insertFootnote(server),
    renumber: () => renumber(server),
    fixAll: () => fixAll(),
    checkWorkspace: () => checkWorkspace(findings),
    explainRule: (rule?: string) => explainRule(context, rule),
    insertCitation: () => insertCitation(server),
    copyCitationSymbol: (item?: CitedItem) => copyCitationSymbol(server, item),
    copyCitationLink: (item?: CitedItem) => copyCitationLink(server, item),
    openOfficialPage: (item?: CitedItem) => openOfficialPage(server, item),
    openResolution: (chosen?: CitedItem | string) => openResolution(chosen),
    showCitedBy: (lens?: CitationsArgument) => showCitedBy(server, lens),
    showCites: (lens?: CitationsArgument) => showCites(server, lens),
    showCitationGraph: () => showCitationGraph(graph),
    openPreview: () => openPreview(previews),
    openPreviewToSide: () => openPreviewToSide(previews),
    togglePreviewLock: () => togglePreviewLock(previews),
    print: () => print(server, previews, context.globalStorageUri),
    acceptProposal: (item?: ProposalItem) => acceptProposal(server, item),
    rejectProposal: (item?: ProposalItem) => rejectProposal(server, item),
    attributeProposal: (item?: ProposalItem) => attributeProposal(server, item),
    cleanText: () => cleanText(server),
    addLibraryFolder: (folder?: vscode.Uri) => addLibraryFolder(folder),
  };
  return vscode.Disposable.from(
    findings,
    graph,
    previews,
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`rapporteur.${name}`, run)),
  );
}
