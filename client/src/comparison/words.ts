import * as vscode from 'vscode';
import type { Words } from '../../webview/comparison/messages';

/** What the page of a comparison says. */
export const comparisonWords = (): Words => ({
  kinds: {
    same: vscode.l10n.t('the same'),
    renumbered: vscode.l10n.t('renumbered'),
    moved: vscode.l10n.t('moved'),
    changed: vscode.l10n.t('changed'),
    movedAndChanged: vscode.l10n.t('moved and changed'),
    new: vscode.l10n.t('new'),
    dropped: vscode.l10n.t('dropped'),
  },
  counts: {
    same: vscode.l10n.t('{0} the same', '{0}'),
    renumbered: vscode.l10n.t('{0} renumbered', '{0}'),
    moved: vscode.l10n.t('{0} moved', '{0}'),
    changed: vscode.l10n.t('{0} changed', '{0}'),
    movedAndChanged: vscode.l10n.t('{0} moved and changed', '{0}'),
    new: vscode.l10n.t('{0} new', '{0}'),
    dropped: vscode.l10n.t('{0} dropped', '{0}'),
  },
  preambular: vscode.l10n.t('preambular paragraph {0}', '{0}'),
  operative: vscode.l10n.t('operative paragraph {0}', '{0}'),
  before: vscode.l10n.t('{0}, before {1}', '{0}', '{1}'),
  onlyChanges: vscode.l10n.t('Changes only'),
  previous: vscode.l10n.t('Previous Change'),
  next: vscode.l10n.t('Next Change'),
  copyAmendments: vscode.l10n.t('Copy Amendments'),
  openAmendments: vscode.l10n.t('Open Amendments'),
  stale: vscode.l10n.t('Says the same as the base: check the dates.'),
  movedFrom: vscode.l10n.t('moved from {0}', '{0}'),
  movedTo: vscode.l10n.t('moved to {0}', '{0}'),
  empty: vscode.l10n.t('Both texts are empty.'),
  noChanges: vscode.l10n.t('Nothing has changed.'),
  place: vscode.l10n.t('Go to this in {0}', '{0}'),
});
