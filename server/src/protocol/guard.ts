import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Runtime, yieldTo } from './runtime';

export type Guard = <Params, Result>(
  name: string,
  harmless: Result,
  answer: (params: Params) => Result | Promise<Result>,
) => (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>>;

const cancelled = (): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');

/**
 * Wraps every handler of a request. It gives way once, so that a cancellation that is already in the queue is read before the work
 * begins; the work itself is too short to be interrupted. A handler that throws is logged and answered with what does no harm.
 */
export function createGuard(runtime: Runtime, log: (message: string) => void): Guard {
  return (name, harmless, answer) => async (params, token) => {
    await yieldTo(runtime);
    if (token.isCancellationRequested) return cancelled();
    try {
      const result = await answer(params);
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      if (error instanceof ResponseError) return error as ResponseError<never>;
      log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return harmless;
    }
  };
}
