import * as vscode from 'vscode';

interface Search<Item extends vscode.QuickPickItem> {
  readonly title: string;
  readonly placeholder: string;
  /** What is searched for at first. */
  readonly value?: string;
  /** The items for what the user has typed. What is found elsewhere than in their labels has `alwaysShow`. */
  itemsFor(query: string, token: vscode.CancellationToken): Promise<readonly Item[]>;
}

/** Lets the user pick among items that are looked for anew as they type; undefined where they leave. */
export function pickBySearch<Item extends vscode.QuickPickItem>({
  title,
  placeholder,
  value = '',
  itemsFor,
}: Search<Item>): Promise<Item | undefined> {
  const picker = vscode.window.createQuickPick<Item>();
  Object.assign(picker, { title, placeholder, value });
  let asked: vscode.CancellationTokenSource | undefined;

  async function look(): Promise<void> {
    asked?.cancel();
    asked?.dispose();
    const mine = new vscode.CancellationTokenSource();
    asked = mine;
    picker.busy = true;
    try {
      const items = await itemsFor(picker.value, mine.token);
      if (!mine.token.isCancellationRequested) picker.items = items;
    } catch (error) {
      // An answer that nobody waits for any more comes as an error.
      if (!mine.token.isCancellationRequested) throw error;
    } finally {
      if (asked === mine) picker.busy = false;
    }
  }

  return new Promise((resolve, reject) => {
    const search = (): void => {
      look().catch(error => {
        reject(error);
        picker.hide();
      });
    };
    search();
    picker.onDidChangeValue(search);
    picker.onDidAccept(() => {
      const [chosen] = picker.activeItems;
      if (!chosen) return;
      resolve(chosen);
      picker.hide();
    });
    picker.onDidHide(() => {
      asked?.cancel();
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
