import type { Chance } from './chance';

const JUNK = [null, -1, 1.5, 1e300, 'x', '', {}, [], [null], true, { uri: 7 }, '\ud800'];

/** The same value with something in it of a wrong type, or missing. */
export function spoiled(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null || chance.is(0.15)) return chance.pick(JUNK);
  const keys = Object.keys(value);
  if (keys.length === 0) return chance.pick(JUNK);
  const key = chance.pick(keys);
  const inner: unknown = (value as Record<string, unknown>)[key];
  if (chance.is(0.2)) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  const changed = spoiled(inner, chance);
  return Array.isArray(value) ? value.map((each, i) => (String(i) === key ? changed : each)) : { ...value, [key]: changed };
}

const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** Frames that hold no message: what is no JSON, and JSON that is no JSON-RPC. */
export const MALFORMED: readonly string[] = [
  framed('{"jsonrpc":"2.0","method":'),
  framed('not JSON at all'),
  framed('\u0000'),
  framed('null'),
  framed('7'),
  framed('"text"'),
  framed('[]'),
  framed('{}'),
  framed('[{"jsonrpc":"2.0","method":"initialized","params":{}}]'),
  framed('{"jsonrpc":"1.0","method":"$/cancelRequest"}'),
  framed('{"jsonrpc":"2.0","method":"$/cancelRequest","params":null}'),
  framed('{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":{}}}'),
  framed('{"jsonrpc":"2.0","method":"$/setTrace","params":null}'),
  framed('{"jsonrpc":"2.0","method":7,"params":{}}'),
  framed('{"jsonrpc":"2.0","id":"never asked","result":null}'),
  framed('{"jsonrpc":"2.0","id":null,"result":null}'),
  framed(`{"deep":${'['.repeat(2000)}${']'.repeat(2000)}}`),
];

/** Heads of frames that tell no length. The library passes them over, but what came in one piece with them waits for the next piece. */
export const MALFORMED_HEADS: readonly string[] = ['Content-Type: text\r\n\r\n', 'No colon\r\n\r\n', 'Content-Length: many\r\n\r\n'];
