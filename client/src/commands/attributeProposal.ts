import * as vscode from 'vscode';
import { GROUPS, MEMBER_STATES, OBSERVER_STATES } from '../../../server/src/core/lexicon/en/memberStates';
import { AttributeRequest } from '../../../server/src/protocol/requests';
import { answerFor } from '../draft';
import { nameItem } from '../nameItem';
import { chosenProposal, pickOption, toProposalParams } from '../negotiation/chosen';
import type { ProposalItem } from '../negotiation/items';
import { applyEdits, type Server } from '../server';

/** Asks who proposed the words in brackets and puts the names before them. */
export async function attributeProposal(server: Server, item?: ProposalItem): Promise<void> {
  const chosen = await chosenProposal(server, item);
  if (!chosen) return;
  const { editor, proposal } = chosen;
  const isChoice = proposal.kind === 'alternatives';
  const option = isChoice
    ? await pickOption(proposal, vscode.l10n.t('Attribute Proposal'), vscode.l10n.t('Which of the alternatives?'))
    : 0;
  if (option === undefined) return;
  // Of alternatives each has names of its own, which the list does not tell apart.
  const names = await pickNames(isChoice ? [] : proposal.by);
  if (!names?.length) return;
  const edits = await answerFor(editor.document, () => server.ask(AttributeRequest, { ...toProposalParams(chosen), names, option }));
  await applyEdits(editor, edits);
}

async function pickNames(present: readonly string[]): Promise<string[] | undefined> {
  const known = [...GROUPS, ...MEMBER_STATES, ...OBSERVER_STATES];
  const all = [...present, ...known.filter(name => !present.includes(name))];
  const items = all.map(label => ({ ...nameItem(label), picked: present.includes(label) }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Attribute Proposal'),
    placeHolder: vscode.l10n.t('Who proposed it?'),
    canPickMany: true,
    matchOnDescription: true,
  });
  return chosen?.map(({ label }) => label);
}
