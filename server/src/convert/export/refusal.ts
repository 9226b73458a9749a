/** Thrown by a writer whose format cannot hold a text; the message says why and what to do instead. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Whether it is one, of a writer in another bundle too. */
export const isRefusal = (error: unknown): error is Refusal => error instanceof Error && error.name === 'Refusal';
