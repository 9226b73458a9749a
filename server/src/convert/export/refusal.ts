/** Thrown by a writer whose format cannot hold a text; the message says why and what to do instead. */
export class Refusal extends Error {}
