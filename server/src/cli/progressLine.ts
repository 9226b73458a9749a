const WIDTH = 24;
/** Runs that are over before this are not worth a line. */
const AFTER = 800;
const EVERY = 100;
const ERASE = '\r\u001b[2K';

/** The line at the bottom of a terminal that says how far a run has come. It comes only with long runs, and is gone when they end. */
export class ProgressLine {
  readonly #write: (text: string) => void;
  readonly #began = performance.now();
  #drawn = 0;
  #shown = false;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  draw(done: number, total: number): void {
    const now = performance.now();
    if (done >= total) this.clear();
    else if (now - this.#began > AFTER && now - this.#drawn > EVERY) {
      this.#drawn = now;
      this.#shown = true;
      const full = Math.round((done / total) * WIDTH);
      this.#write(`${ERASE}${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} of ${total} files`);
    }
  }

  /** Takes the line away before anything else is printed. */
  clear(): void {
    if (this.#shown) this.#write(ERASE);
    this.#shown = false;
  }
}
