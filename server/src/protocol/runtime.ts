import type { Language } from '../core/lexicon/language';
import type { Files } from '../workspace/files';

/** What differs between Node and a web worker, and is not in the language. */
export interface Runtime {
  /** Calls back once the messages that have arrived so far had their turn. */
  setImmediate(callback: () => void): void;
  /** The address of the folder with the pages of the rules, ending in a slash; null where it is not at hand. */
  readonly rulePages: string | null;
  /** Reads a file of the disk by its address, null where there is none; absent where there is no disk. */
  readText?(uri: string): Promise<string | null>;
  /** Lists the files of a folder of the disk; absent where there is no disk. */
  listFiles?: Files['list'];
  /** Writes a file of the disk and the folders that it needs; rejects where that fails. Absent where there is no disk. */
  writeText?(uri: string, text: string): Promise<void>;
  /** Reads the table of known resolutions that is shipped; null where it is missing. Absent where the runtime has no access to it. */
  readIndex?(): Promise<string | null>;
  /** Reads the shipped file on the use of a language's openings; null where it is missing. Absent where the runtime has no access to it. */
  readUsage?(language: Language): Promise<string | null>;
}

/** Waits until other messages had their turn. */
export const yieldTo = (runtime: Runtime): Promise<void> => new Promise(resolve => runtime.setImmediate(resolve));
