/** A run of characters as a PDF draws it. Units are points, from the lower left corner of the page. */
export interface Run {
  readonly text: string;
  /** Where it begins, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The height of its letters. */
  readonly size: number;
}

/** A page as the PDF draws it. */
export interface Sheet {
  readonly height: number;
  readonly runs: readonly Run[];
}
