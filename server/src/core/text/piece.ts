/** Whether a question was asked with the same values; it always takes as many. */
function isSame(known: readonly unknown[], rest: readonly unknown[]): boolean {
  for (let i = 0; i < rest.length; i++) if (known[i] !== rest[i]) return false;
  return true;
}

/** A piece of text with what was found out about it: a question about its words alone is answered once. */
export class Piece {
  readonly text: string;
  /** Question, what it was asked with, and answer in turn. A dozen questions are found sooner one by one than in a table. */
  readonly #answers: unknown[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** The answer of a pure function of the text. `question` must be the same function each time, not one made anew. */
  ask<Answer, Rest extends readonly (string | number | null)[]>(question: (text: string, ...rest: Rest) => Answer, ...rest: Rest): Answer {
    const answers = this.#answers;
    for (let i = 0; i < answers.length; i += 3) {
      if (answers[i] === question && isSame(answers[i + 1] as Rest, rest)) return answers[i + 2] as Answer;
    }
    const answer = question(this.text, ...rest);
    answers.push(question, rest, answer);
    return answer;
  }
}

/** The same characters in a string of their own. What is cut out of a text keeps all of it in memory, and pieces live longer than texts. */
const copyOf = (text: string): string => ` ${text}`.slice(1);

/** The pieces of a text, which take over what was found out about the same pieces of an earlier text of the document. */
export class Pieces {
  readonly #now = new Map<string, Piece>();
  #before: ReadonlyMap<string, Piece>;
  /** The pieces of the first text of a document may all keep it: that is one text more, and a text that is read once has no other. */
  readonly #isFirst: boolean;

  constructor(earlier?: Pieces) {
    this.#isFirst = earlier === undefined;
    this.#before = earlier ? earlier.#now : new Map();
  }

  of(text: string): Piece {
    let piece = this.#now.get(text);
    if (!piece) {
      piece = this.#before.get(text) ?? new Piece(this.#isFirst ? text : copyOf(text));
      this.#now.set(piece.text, piece);
    }
    return piece;
  }

  /** Remembers a piece that was taken over from the earlier text without a look at it. */
  keep(piece: Piece): void {
    this.#now.set(piece.text, piece);
  }

  /** Lets go of the earlier text: without this each text would keep all before it. */
  close(): this {
    this.#before = new Map();
    return this;
  }
}
