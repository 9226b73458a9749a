/** What differs between Node and a web worker, and is not in the language. */
export interface Runtime {
  /** Calls back once the messages that have arrived so far had their turn. */
  setImmediate(callback: () => void): void;
}

/** Waits until other messages had their turn. */
export const yieldTo = (runtime: Runtime): Promise<void> => new Promise(resolve => runtime.setImmediate(resolve));
