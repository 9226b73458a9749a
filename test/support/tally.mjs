/** Counts what was tested, and prints each failure as it comes and each skip with its reason at the end. */
export class Tally {
  #passed = 0;
  #failures = [];
  #skips = [];
  #unsteady = [];

  /** One result: `error` where it failed, `skipped` (the reason) where it was not run, `unsteady` (the error) where it passed at the second try. */
  add({ title, error, skipped, unsteady }) {
    if (skipped) this.#skips.push(`${title}: ${skipped}`);
    else if (error) this.#failures.push(title);
    else this.#passed++;
    if (unsteady) this.#unsteady.push(`${title}: ${unsteady.split('\n', 1)}`);
    if (error) console.log(`\nFAILED ${title}\n${error.trim()}\n`);
  }

  get failed() {
    return this.#failures.length;
  }

  /** Prints the summary; its last line is `N passed, N failed`, with `, N skipped` where something was. */
  print() {
    if (this.#skips.length) console.log(`\nSkipped:\n${this.#skips.map(line => `  ${line}`).join('\n')}`);
    if (this.#unsteady.length) console.log(`\nPassed at the second try only:\n${this.#unsteady.map(line => `  ${line}`).join('\n')}`);
    if (this.#failures.length) console.log(`\nFailed:\n${this.#failures.map(line => `  ${line}`).join('\n')}`);
    const skipped = this.#skips.length ? `, ${this.#skips.length} skipped` : '';
    console.log(`\n${this.#passed} passed, ${this.#failures.length} failed${skipped}`);
  }
}

/** Seconds since `start` (a `Date.now()`), for people. */
export const secondsSince = start => `${((Date.now() - start) / 1000).toFixed(1)} s`;
