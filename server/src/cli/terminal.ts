/** Where a command reads and writes; a record, so that a test needs no process. */
export interface Terminal {
  /** Whether what is printed may carry colours. */
  readonly colour: boolean;
  print(text: string): void;
  complain(text: string): void;
  /** Everything that comes on standard input. */
  readStdin(): Promise<Uint8Array>;
}

/** The exit codes of the contract. */
export const EXIT = { clean: 0, findings: 1, misuse: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command line was wrong; the message says what would be right. */
export class Misuse extends Error {}
