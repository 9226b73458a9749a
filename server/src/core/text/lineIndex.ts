/** Line and column, both 0-based, the column in UTF-16 units. Only `protocol` and `cli` speak in these. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

const LINE_END = /\r\n?|\n/g;

/** Turns offsets into lines and columns and back. Lines end at LF, CR LF or CR, as in the LSP. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    this.#starts = [0, ...Array.from(text.matchAll(LINE_END), end => end.index + end[0].length)];
    this.#length = text.length;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  lineColumnOf(offset: number): LineColumn {
    const at = Math.max(0, Math.min(offset, this.#length));
    const line = this.lineAt(at);
    return { line, column: at - (this.#starts[line] as number) };
  }

  /** The offset of a position; a position beyond the text is pulled in to its end. */
  offsetOf({ line, column }: LineColumn): number {
    const start = this.#starts[line];
    if (start === undefined) return line < 0 ? 0 : this.#length;
    const next = this.#starts[line + 1] ?? this.#length + 1;
    return Math.max(start, Math.min(start + column, next - 1));
  }
}
