/** Where a command reads and writes; a record, so that a test needs no process. */
export interface Terminal {
  /** Whether what is printed may carry colours. */
  readonly colour: boolean;
  print(text: string): void;
  complain(text: string): void;
  /** Everything that comes on standard input. */
  readStdin(): Promise<Uint8Array>;
  /** Shows how far a long run has come, where somebody is watching. */
  progress(done: number, total: number): void;
  /** Says when the user wants the run to end: what is begun is finished, nothing more is begun. */
  readonly interrupted: AbortSignal;
  /** The program that worker threads run; null where there is none, and everything happens in this thread. */
  readonly workerProgram: string | null;
}

/** The exit codes of the contract; 130 is that of a program that the user interrupted. */
export const EXIT = { clean: 0, findings: 1, misuse: 2, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command line was wrong; the message says what would be right. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** Whether it is one, of a command in another bundle too. */
export const isMisuse = (error: unknown): error is Misuse => error instanceof Error && error.name === 'Misuse';
