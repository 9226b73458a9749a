import * as vscode from 'vscode';
import { activeDraft } from '../draft';
import type { Server } from '../server';
import { chooseBase, namedBase } from './chooseBase';
import type { Comparisons } from './comparisons';
import { type ComparedTexts, comparisonOf, openText } from './texts';

/** The amendments that make one text of another, a line each, and the texts. */
export interface Amendments {
  readonly texts: ComparedTexts;
  readonly lines: readonly string[];
}

/**
 * The amendments of the comparison that has the focus, else of the draft: to the text that it is compared with, to its named base, or to one that the
 * user chooses. Undefined where the user leaves, or is told that there are none.
 */
export async function amendmentsAtHand(server: Server, comparisons: Comparisons): Promise<Amendments | undefined> {
  const texts = comparisons.active ?? (await textsOfDraft(server, comparisons));
  if (!texts) return undefined;
  const { amendments } = await comparisonOf(server, texts);
  if (amendments.length > 0) return { texts, lines: amendments };
  void vscode.window.showInformationMessage(vscode.l10n.t('Both texts say the same: there is nothing to amend.'));
  return undefined;
}

async function textsOfDraft(server: Server, comparisons: Comparisons): Promise<ComparedTexts | undefined> {
  const draft = activeDraft()?.document;
  if (!draft) return undefined;
  const compared = comparisons.of(draft);
  if (compared) return compared;
  const target = (await namedBase(server, draft))?.target;
  const base = await (target ? openText(vscode.Uri.parse(target)) : chooseBase(server, draft));
  return base && { base, draft };
}
