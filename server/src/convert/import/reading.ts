/** Something to tell about a file that was read: what, and what to do about it. */
export interface Remark {
  readonly message: string;
  /** An offset in the file as it was given. */
  readonly start: number;
}

/** What became of a file in another format: a text of ours with what was left out of it, or why it cannot be read. */
export type Reading = ReadText | { readonly error: Remark };

/** A file as a text of ours. */
export interface ReadText {
  readonly text: string;
  readonly warnings: readonly Remark[];
  /** Whether changes were tracked in it, so that it could be read in another way. */
  readonly isTracked?: boolean;
}

/** Thrown inside of a reader where a file cannot be read. */
export class Unreadable extends Error implements Remark {
  override readonly name = 'Unreadable';

  constructor(
    message: string,
    readonly start: number,
  ) {
    super(message);
  }
}

/** Whether it is one, of a reader in another bundle too. */
export const isUnreadable = (error: unknown): error is Unreadable => error instanceof Error && error.name === 'Unreadable';

/** What the reader answers, as a value whatever happens. */
export function reading(read: () => Reading): Reading {
  try {
    return read();
  } catch (error) {
    if (isUnreadable(error)) return { error: { message: error.message, start: error.start } };
    throw error;
  }
}

/** What a reader answers that loads its code first; as a value whatever happens. */
export async function readingOf(read: () => Promise<Reading>): Promise<Reading> {
  try {
    return await read();
  } catch (error) {
    if (isUnreadable(error)) return { error: { message: error.message, start: error.start } };
    throw error;
  }
}
