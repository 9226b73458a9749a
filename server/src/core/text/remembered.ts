/**
 * What was found out about something immutable, kept in the thing itself and gone with it. A weak map would keep its answers, and all that
 * they point to, until the next full collection: no analysis would leave the memory sooner.
 */
export class Memory {
  readonly #answers = new Map<unknown, unknown>();

  /** The answer of a pure function of `subject`, which must be the same one each time. */
  ask<Subject, Answer>(question: (subject: Subject) => Answer, subject: Subject): Answer {
    const known = this.#answers.get(question);
    if (known !== undefined) return known as Answer;
    const answer = question(subject);
    this.#answers.set(question, answer);
    return answer;
  }
}

/** A question about something with a memory, answered once for each: many rules ask the same of one analysis. */
export const remembered =
  <Subject extends { readonly memory: Memory }, Answer>(question: (subject: Subject) => Answer): ((subject: Subject) => Answer) =>
  subject =>
    subject.memory.ask(question, subject);

/** A question about something that is there as long as the program, a house style: answered once for each. */
export function rememberedLong<Subject extends object, Answer>(question: (subject: Subject) => Answer): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, Answer>();
  return subject => {
    const known = answers.get(subject);
    if (known !== undefined) return known;
    const answer = question(subject);
    answers.set(subject, answer);
    return answer;
  };
}

/** A question that several ask of the same thing one after the other, and then of the next: the last answer is kept. */
export function lastAsked<Subject extends object, Answer>(question: (subject: Subject) => Answer): (subject: Subject) => Answer {
  let last: { readonly subject: Subject; readonly answer: Answer } | null = null;
  return subject => {
    if (last?.subject !== subject) last = { subject, answer: question(subject) };
    return last.answer;
  };
}
