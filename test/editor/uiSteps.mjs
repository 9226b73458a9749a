/** The steps of a first hour with the extension: `[what, how]`, each begun where the one before it ended. */
export function uiSteps({ workbench, address, picture }) {
  const { page } = workbench;
  const row = (list, text) => page.locator(`${list} .monaco-list-row`, { hasText: text }).first();

  return [
    ['the folder opens', () => workbench.open(address)],
    [
      'resolution 76/299 is coloured and counted',
      async () => {
        await workbench.openFromExplorer('A_RES_76_299.unres');
        await workbench.statusBarShows('UN Resolution');
        await picture('coloured');
      },
    ],
  ];
}
