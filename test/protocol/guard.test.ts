import { expect, it } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { createGuard } from '../../server/src/protocol/guard';

/** A runtime whose turns are taken by hand. */
function manualRuntime() {
  const callbacks: (() => void)[] = [];
  return {
    rulePages: null,
    setImmediate: (callback: () => void) => void callbacks.push(callback),
    turn: () => {
      for (const callback of callbacks.splice(0)) callback();
    },
  };
}

function setUp() {
  const runtime = manualRuntime();
  const log: string[] = [];
  return { runtime, log, guard: createGuard(runtime, message => log.push(message)), source: new CancellationTokenSource() };
}

it('answers after giving way once', async () => {
  const { runtime, guard, source } = setUp();
  let begun = false;
  const answer = guard('double', 0, (n: number) => {
    begun = true;
    return 2 * n;
  })(21, source.token);
  await Promise.resolve();
  expect(begun).toBe(false);
  runtime.turn();
  expect(await answer).toBe(42);
});

it('does not begin what is cancelled meanwhile', async () => {
  const { runtime, guard, source } = setUp();
  let begun = false;
  const answer = guard('work', null, () => {
    begun = true;
    return null;
  })({}, source.token);
  source.cancel();
  runtime.turn();
  expect(await answer).toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(begun).toBe(false);
});

it('does not send an answer that nobody waits for', async () => {
  const { runtime, guard, source } = setUp();
  const answer = guard('work', 0, () => {
    source.cancel();
    return 1;
  })({}, source.token);
  runtime.turn();
  expect(await answer).toBeInstanceOf(ResponseError);
});

it('answers a failure with what does no harm, and logs it', async () => {
  const { runtime, log, guard, source } = setUp();
  const answer = guard('hover', 'nothing', (): string => {
    throw new Error('lost');
  })({}, source.token);
  runtime.turn();
  expect(await answer).toBe('nothing');
  expect(log).toHaveLength(1);
  expect(log[0]).toMatch(/^hover: Error: lost/);
});

it('passes a refusal on to the client', async () => {
  const { runtime, log, guard, source } = setUp();
  const refusal = new ResponseError(LSPErrorCodes.RequestFailed, 'not here');
  const answer = guard('rename', null, (): null => {
    throw refusal;
  })({}, source.token);
  runtime.turn();
  expect(await answer).toBe(refusal);
  expect(log).toEqual([]);
});
