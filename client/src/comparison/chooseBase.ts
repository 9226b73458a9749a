import * as vscode from 'vscode';
import { writtenDate } from '../../../server/src/core/citations/patterns';
import { type BaseInfo, BaseRequest, BasesRequest } from '../../../server/src/protocol/requests';
import { answerFor, isDraft } from '../draft';
import { pickBySearch } from '../pickBySearch';
import { type Server, toDocumentParams } from '../server';
import { fileNameOf } from '../workspace/converted';
import { isOpen } from '../workspace/drafts';
import { nameOf, openText } from './texts';

/** What is compared: the text at an address, or a file that is still to be chosen. */
interface BaseItem extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
}

/** The text that the front matter of a draft names as its base; null where it names none. `target` is null where the text is not at hand. */
export const namedBase = (server: Server, draft: vscode.TextDocument): Promise<{ symbol: string; target: string | null } | null> =>
  answerFor(draft, () => server.ask(BaseRequest, toDocumentParams(draft)));

/** Lets the user choose what a draft is compared with: its named base, a draft that is open, a text of the workspace or library, or a file. */
export async function chooseBase(server: Server, draft: vscode.TextDocument): Promise<vscode.TextDocument | undefined> {
  const named = await namedItems(server, draft);
  const open = openItems(draft, named);
  const offered = new Set([...named, ...open].map(({ uri }) => uri?.toString()));
  const chosen = await pickBySearch<BaseItem>({
    title: vscode.l10n.t('Compare {0} with', nameOf(draft)),
    placeholder: vscode.l10n.t('Number of a resolution, words of its title, or the name of a draft'),
    itemsFor: async (query, token) => {
      const found = await server.ask(BasesRequest, { ...toDocumentParams(draft), query }, token);
      const others = found.filter(({ target }) => !offered.has(target)).map(toItem);
      const isMeant = isNamed(query);
      const isElse = (item: BaseItem): boolean => !isMeant(item);
      return [
        ...under(vscode.l10n.t('Base of the Draft'), named.filter(isMeant)),
        ...under(vscode.l10n.t('Open Drafts'), open.filter(isMeant)),
        ...under(vscode.l10n.t('Resolutions'), others),
        // What is typed may be a word of their titles, which are not in their labels.
        ...under(vscode.l10n.t('Base of the Draft'), named.filter(isElse)),
        ...under(vscode.l10n.t('Open Drafts'), open.filter(isElse)),
        ...under('', [fileItem()]),
      ];
    },
  });
  if (!chosen) return undefined;
  const uri = chosen.uri ?? (await chooseFile(draft));
  return uri && openText(uri);
}

/** Lets the user choose a file to compare a draft with. */
export async function chooseFile(draft: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Compare {0} with', nameOf(draft)),
      openLabel: vscode.l10n.t('Compare'),
      filters: { [vscode.l10n.t('Resolutions')]: ['unres', 'resolution', 'txt'], [vscode.l10n.t('All Files')]: ['*'] },
    })) ?? [];
  return file;
}

/** Whether the label of an item, or the path beside it, has what is typed. */
const isNamed =
  (query: string) =>
  ({ label, description = '' }: BaseItem): boolean =>
    `${label} ${description}`.toLowerCase().includes(query.trim().toLowerCase());

/** Items behind a line that says what they are; nothing where there are none. */
const under = (label: string, items: readonly BaseItem[]): BaseItem[] =>
  items.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items] : [];

async function namedItems(server: Server, draft: vscode.TextDocument): Promise<BaseItem[]> {
  const base = await namedBase(server, draft);
  if (!base?.target) return [];
  return [{ label: base.symbol, uri: vscode.Uri.parse(base.target), alwaysShow: true }];
}

/** The drafts that are open, but for the one that is compared and those that stand there already. */
function openItems(draft: vscode.TextDocument, named: readonly BaseItem[]): BaseItem[] {
  const taken = new Set(named.map(({ uri }) => uri?.toString()));
  const others = vscode.workspace.textDocuments.filter(
    each => each !== draft && isDraft(each) && isOpen(each.uri) && !taken.has(each.uri.toString()),
  );
  return others.map(each => ({
    label: nameOf(each),
    description: vscode.workspace.asRelativePath(each.uri),
    uri: each.uri,
    alwaysShow: true,
  }));
}

/** A text by its symbol, a file of the workspace by its name too. */
function toItem({ symbol, title, date, source, target }: BaseInfo): BaseItem {
  const uri = vscode.Uri.parse(target);
  const file = source === 'workspace' && symbol ? fileNameOf(uri) : '';
  const description = [date && writtenDate(date), file].filter(Boolean).join(' · ');
  return { label: symbol ?? fileNameOf(uri), description, detail: title ?? '', uri, alwaysShow: true };
}

const fileItem = (): BaseItem => ({ label: vscode.l10n.t('Choose a File…'), alwaysShow: true });
