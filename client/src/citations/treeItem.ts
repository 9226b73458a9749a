import * as vscode from 'vscode';
import { writtenDate } from '../../../server/src/core/citations/patterns';
import type { CitationPlace, CitationState, CitedResolution } from '../../../server/src/protocol/requests';
import { toRange } from '../server';
import type { CitationItem, CitedItem, GroupItem } from './items';

const WARNING = new vscode.ThemeColor('list.warningForeground');

const ICONS: Readonly<Record<CitationState, vscode.ThemeIcon>> = {
  'at-hand': new vscode.ThemeIcon('file-text'),
  index: new vscode.ThemeIcon('note'),
  document: new vscode.ThemeIcon('file'),
  unknown: new vscode.ThemeIcon('question', WARNING),
  wrong: new vscode.ThemeIcon('warning', WARNING),
};

/** An item as the tree shows it. A click on a citation goes to its place in the text. */
export function toTreeItem(item: CitationItem): vscode.TreeItem {
  if (item.kind === 'group') return toGroup(item);
  return item.kind === 'cited' ? toCited(item) : toPlace(item.place);
}

function toGroup({ organ, cited }: GroupItem): vscode.TreeItem {
  const shown = new vscode.TreeItem(organ ?? vscode.l10n.t('To be looked at'), vscode.TreeItemCollapsibleState.Expanded);
  shown.id = organ ?? '';
  shown.description = String(cited.length);
  shown.contextValue = 'group';
  return shown;
}

function toCited({ cited, places }: CitedItem): vscode.TreeItem {
  const { symbol, title, state } = cited;
  const shown = new vscode.TreeItem(symbol, vscode.TreeItemCollapsibleState[places.length ? 'Collapsed' : 'None']);
  shown.id = symbol;
  shown.description = title ?? '';
  shown.iconPath = ICONS[state];
  shown.tooltip = tooltipOf(cited);
  shown.contextValue = cited.target === null ? 'citation' : 'citation.openable';
  shown.accessibilityInformation = { label: [symbol, title, stateOf(cited)].filter(Boolean).join(', ') };
  const [first] = cited.places;
  if (first) shown.command = goTo(first);
  return shown;
}

function toPlace(place: CitationPlace): vscode.TreeItem {
  const shown = new vscode.TreeItem(nameOf(place));
  shown.iconPath = new vscode.ThemeIcon('location');
  shown.command = goTo(place);
  return shown;
}

const nameOf = ({ paragraph, range }: CitationPlace): string => paragraph ?? vscode.l10n.t('Line {0}', range.start.line + 1);

const goTo = ({ uri, range }: CitationPlace): vscode.Command => ({
  command: 'vscode.open',
  title: vscode.l10n.t('Go to Citation'),
  arguments: [vscode.Uri.parse(uri), { selection: toRange(range) } satisfies vscode.TextDocumentShowOptions],
});

function tooltipOf(cited: CitedResolution): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  tooltip.appendMarkdown('**').appendText(cited.symbol).appendMarkdown('**\n\n');
  if (cited.title) tooltip.appendText(cited.title).appendMarkdown('\n\n');
  for (const line of [dateOf(cited), stateOf(cited), ...cited.problems, placesOf(cited)].filter(Boolean)) {
    tooltip.appendText(line).appendMarkdown('\n\n');
  }
  return tooltip;
}

const dateOf = ({ date }: CitedResolution): string => (date ? writtenDate(date) : '');

const placesOf = ({ places }: CitedResolution): string => vscode.l10n.t('Cited in {0}', places.map(nameOf).join(', '));

function stateOf({ state }: CitedResolution): string {
  switch (state) {
    case 'at-hand':
      return vscode.l10n.t('Its text is at hand.');
    case 'index':
      return vscode.l10n.t('The index knows it; its text is not at hand.');
    case 'document':
      return '';
    case 'unknown':
      return vscode.l10n.t('Nothing is known of it.');
    case 'wrong':
      return vscode.l10n.t('The citation is not right.');
  }
}
