import * as vscode from 'vscode';
import type { CitationsArgument } from '../../../server/src/protocol/requests';
import { CitationGraphPanel } from '../citations/graphPanel';
import type { CitedItem } from '../citations/items';
import { Comparisons } from '../comparison/comparisons';
import type { ProposalItem } from '../negotiation/items';
import { Previews } from '../preview/previews';
import type { Server } from '../server';
import type { ParagraphItem } from '../structure/items';
import { WorkspaceFindings } from '../workspace/findings';
import { acceptProposal } from './acceptProposal';
import { addLibraryFolder } from './addLibraryFolder';
import { attributeProposal } from './attributeProposal';
import { checkWorkspace } from './checkWorkspace';
import { cleanText } from './cleanText';
import { compareWith } from './compareWith';
import { compareWithBase } from './compareWithBase';
import { compareWithSelected } from './compareWithSelected';
import { copyAmendments } from './copyAmendments';
import { copyCitationLink } from './copyCitationLink';
import { copyCitationSymbol } from './copyCitationSymbol';
import { copyParagraphReference } from './copyParagraphReference';
import { demoteParagraph } from './demoteParagraph';
import { explainRule } from './explainRule';
import { exportDraft } from './export';
import { fixAll } from './fixAll';
import { goToParagraph } from './goToParagraph';
import { importFile } from './import';
import { insertBis } from './insertBis';
import { insertCitation } from './insertCitation';
import { insertFootnote } from './insertFootnote';
import { joinParagraphs } from './joinParagraphs';
import { moveParagraphDown } from './moveParagraphDown';
import { moveParagraphUp } from './moveParagraphUp';
import { newDraft } from './newDraft';
import { openAmendments } from './openAmendments';
import { openOfficialPage } from './openOfficialPage';
import { openPreview } from './openPreview';
import { openPreviewToSide } from './openPreviewToSide';
import { openResolution } from './openResolution';
import { print } from './print';
import { promoteParagraph } from './promoteParagraph';
import { rejectProposal } from './rejectProposal';
import { renumber } from './renumber';
import { selectForComparison } from './selectForComparison';
import { showCitationGraph } from './showCitationGraph';
import { showCitedBy } from './showCitedBy';
import { showCites } from './showCites';
import { splitParagraph } from './splitParagraph';
import { togglePreviewLock } from './togglePreviewLock';
import { turnParagraph } from './turnParagraph';
import { useAsResolution } from './useAsResolution';

/** Ties every command of the manifest to what it does. */
export function registerCommands(server: Server, context: vscode.ExtensionContext): vscode.Disposable {
  const findings = new WorkspaceFindings(server);
  const graph = new CitationGraphPanel(server, context.extensionUri);
  const previews = new Previews(server, context.extensionUri);
  const comparisons = new Comparisons(server, context.extensionUri);
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    newDraft: (house?: string) => newDraft(server, house),
    import: (file?: vscode.Uri) => importFile(server, file),
    useAsResolution: () => useAsResolution(),
    goToParagraph: () => goToParagraph(server),
    copyParagraphReference: () => copyParagraphReference(server),
    insertFootnote: () => insertFootnote(server),
    renumber: () => renumber(server),
    export: () => exportDraft(server, context),
    moveParagraphUp: (item?: ParagraphItem) => moveParagraphUp(server, item),
    moveParagraphDown: (item?: ParagraphItem) => moveParagraphDown(server, item),
    promoteParagraph: (item?: ParagraphItem) => promoteParagraph(server, item),
    demoteParagraph: (item?: ParagraphItem) => demoteParagraph(server, item),
    splitParagraph: (item?: ParagraphItem) => splitParagraph(server, item),
    joinParagraphs: (item?: ParagraphItem) => joinParagraphs(server, item),
    turnParagraph: (item?: ParagraphItem) => turnParagraph(server, item),
    insertBis: (item?: ParagraphItem) => insertBis(server, item),
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
    compareWith: () => compareWith(server, comparisons),
    compareWithBase: () => compareWithBase(server, comparisons),
    selectForComparison: (file?: vscode.Uri) => selectForComparison(comparisons, file),
    compareWithSelected: (file?: vscode.Uri) => compareWithSelected(comparisons, file),
    copyAmendments: () => copyAmendments(server, comparisons),
    openAmendments: () => openAmendments(server, comparisons),
    addLibraryFolder: (folder?: vscode.Uri) => addLibraryFolder(folder),
  };
  return vscode.Disposable.from(
    findings,
    graph,
    previews,
    comparisons,
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`rapporteur.${name}`, run)),
  );
}
