/** VS Code's window as a user sees it. Each method returns when what it did can be seen. */
export class Workbench {
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(45_000);
  }

  async open(address) {
    await this.page.goto(address);
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await this.page.locator('.statusbar-item[id="status.problems"]').waitFor();
  }

  async openFromExplorer(name) {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.editorFocused();
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  /** Presses `key` until `selector` is there: a request to a server that is still starting may come to nothing. */
  async pressUntil(key, selector) {
    for (let tries = 6; ; tries--) {
      await this.press(key);
      try {
        return await this.page.locator(selector).first().waitFor({ timeout: 5000 });
      } catch (error) {
        if (tries === 1) throw error;
      }
    }
  }

  async command(name) {
    await this.press('F1');
    await this.quickInput(`>${name}`, name);
  }

  async goTo(line, column) {
    await this.press('Control+G');
    await this.quickInput(`:${line}:${column}`);
    await this.cursorAt(line, column);
    await this.editorFocused();
  }

  cursorAt(line, column) {
    return this.statusBarShows(`Ln ${line}, Col ${column}`);
  }

  statusBarShows(text) {
    return this.page.locator('.statusbar-item', { hasText: text }).first().waitFor();
  }

  squiggles(severity, atLeast) {
    return this.page.waitForFunction(
      ([kind, n]) => document.querySelectorAll(`.monaco-editor .squiggly-${kind}`).length >= n,
      [severity, atLeast],
    );
  }

  /** Fills the one box for commands (`>`), lines (`:`) and files, waits for `row` where given, and enters. */
  async quickInput(text, row) {
    await this.page.locator('.quick-input-widget:visible .quick-input-box input').fill(text);
    if (row) await this.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().waitFor();
    await this.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Keys go to whatever has the focus, and the editor gets it back some time after a list or a box is gone. */
  editorFocused() {
    return this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  }
}
