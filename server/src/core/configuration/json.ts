import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../text/span';

/** Something in a configuration file that is not as it must be: where, what, and what to do. */
export interface Problem extends Span {
  readonly message: string;
}

/** A value in a file, to be taken for what it must be. What it is not is added to the problems of the file, and the rest is read all the same. */
export class JsonValue implements Span {
  readonly #node: Node;
  readonly #problems: Problem[];

  constructor(node: Node, problems: Problem[]) {
    this.#node = node;
    this.#problems = problems;
  }

  get start(): number {
    return this.#node.offset;
  }

  get end(): number {
    return this.#node.offset + this.#node.length;
  }

  complain(message: string): void {
    this.#problems.push({ start: this.start, end: this.end, message });
  }

  text(): string | null {
    return this.#is('string', 'a text in double quotes') ? this.#node.value : null;
  }

  flag(): boolean | null {
    return this.#is('boolean', 'true or false') ? this.#node.value : null;
  }

  isText(): boolean {
    return this.#node.type === 'string';
  }

  list(): JsonValue[] {
    return this.#is('array', 'a list, such as ["a", "b"]') ? this.#children().map(node => this.#with(node)) : [];
  }

  /** The texts of a list. */
  texts(): string[] {
    return this.list().flatMap(item => item.text() ?? []);
  }

  /** The keys of an object with what stands behind them, in the order of the file. */
  members(): { readonly name: string; readonly key: JsonValue; readonly value: JsonValue }[] {
    if (!this.#is('object', 'an object, such as { "key": "value" }')) return [];
    return this.#children().flatMap(({ children: [key, value] = [] }) =>
      key && value ? { name: String(key.value), key: this.#with(key), value: this.#with(value) } : [],
    );
  }

  #is(type: Node['type'], what: string): boolean {
    if (this.#node.type === type) return true;
    this.complain(`Write ${what} here.`);
    return false;
  }

  #children = (): readonly Node[] => this.#node.children ?? [];
  #with = (node: Node): JsonValue => new JsonValue(node, this.#problems);
}

/** The mistakes of syntax that have words of their own. */
const MISTAKES: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a key in double quotes is missing here',
  ValueExpected: 'a value is missing here',
  ColonExpected: 'a colon is missing behind the key',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  EndOfFileExpected: 'the file goes on behind its end',
  UnexpectedEndOfString: 'the closing quotation mark is missing',
  InvalidSymbol: 'texts stand in double quotes',
};

const toProblem = ({ error, offset, length }: ParseError): Problem => ({
  start: offset,
  end: offset + length,
  message: `The file is no valid JSON: ${MISTAKES[printParseErrorCode(error)] ?? 'this cannot stand here'}.`,
});

/** The value that a text in JSON holds, null where it holds none; comments and trailing commas may stand in it. `problems` takes what is wrong. */
export function readJson(text: string, problems: Problem[]): JsonValue | null {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  problems.push(...errors.map(toProblem));
  return root ? new JsonValue(root, problems) : null;
}
