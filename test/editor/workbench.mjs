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
    const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    // A row that moves as a file comes in gives its place to another in the middle of the clicks.
    await this.repeated(() => row.dblclick(), this.page.locator('.tab.active', { hasText: name }));
    await this.editorFocused();
  }

  /** Opens a pane below the explorer, waits for its rows, and draws the line between them up to the last file. */
  async openPane(name, rows) {
    await this.page.locator('.pane-header', { hasText: name }).click();
    await this.page.locator(rows).first().waitFor();
    const last = await this.page.locator('.explorer-folders-view .monaco-list-row').last().boundingBox();
    await this.page.locator('.sidebar .monaco-pane-view .monaco-sash.horizontal:not(.disabled)').first().hover();
    await this.page.mouse.down();
    await this.page.mouse.move(last.x + last.width / 2, last.y + last.height + 10, { steps: 5 });
    await this.page.mouse.up();
  }

  async closePane(name) {
    const header = this.page.locator('.pane-header.expanded', { hasText: name });
    await header.locator('.title').click();
    await header.waitFor({ state: 'detached' });
  }

  /** What is inside the web page that is in sight. */
  webview() {
    return this.page.frameLocator('iframe.webview.ready >> visible=true').frameLocator('#active-frame');
  }

  /** Turns the wheel over a list, which draws only the rows in view, until the row with `text` is among them. */
  async scrollTo(rows, text) {
    await this.page.locator(rows).last().hover();
    while ((await this.page.locator(rows, { hasText: text }).count()) === 0) {
      await this.page.mouse.wheel(0, 300);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  /** Presses `key` until `selector` is there: a request to a server that is still starting may come to nothing. */
  pressUntil(key, selector) {
    return this.repeated(() => this.press(key), this.page.locator(selector).first());
  }

  /** Does something again and again until what it leads to is in sight. */
  async repeated(act, goal) {
    for (let tries = 6; ; tries--) {
      await act();
      try {
        return await goal.waitFor({ timeout: 5000 });
      } catch (error) {
        if (tries === 1) throw error;
      }
    }
  }

  /** Runs a command by its name. One that asks for more in the same box (`closes: false`) is left at its question. */
  async command(name, { closes = true } = {}) {
    await this.press('F1');
    await this.quickInput(`>${name}`, name, { closes });
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

  /** Until the word is set in italics; the editor draws its lines anew as colours come in, so no element is kept. */
  italic(word) {
    const isDone = text =>
      [...document.querySelectorAll('.view-line span')].some(
        part => part.textContent === text && getComputedStyle(part).fontStyle === 'italic',
      );
    return this.page.waitForFunction(isDone, word);
  }

  /** Fills the one box for commands (`>`), lines (`:`) and choices, waits for `row` where given, and enters. */
  async quickInput(text, row, { closes = true } = {}) {
    await this.page.locator('.quick-input-widget:visible .quick-input-box input').fill(text);
    if (row) await this.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().waitFor();
    await this.press('Enter');
    if (closes) await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Puts the mouse where nothing answers it. */
  pointAway() {
    return this.page.mouse.move(5, 795);
  }

  /** Keys go to whatever has the focus, and the editor gets it back some time after a list or a box is gone. */
  editorFocused() {
    return this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  }
}
