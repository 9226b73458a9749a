/** A mistake of ours on one line: what it befell, what it was, and what to do with it. */
export const failureOf = (what: string, error: unknown): string => `${what}: ${String(error).replace(/\s+/g, ' ')}; please report it`;
