/** A question about something immutable, answered once for each: many rules ask the same of one analysis. */
export function remembered<Subject extends object, Answer>(question: (subject: Subject) => Answer): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, Answer>();
  return subject => {
    const known = answers.get(subject);
    if (known !== undefined) return known;
    const answer = question(subject);
    answers.set(subject, answer);
    return answer;
  };
}
