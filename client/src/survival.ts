import {
  type BaseLanguageClient,
  ErrorAction,
  ErrorCodes,
  type ErrorHandler,
  type ErrorHandlerResult,
  ResponseError,
  State,
} from 'vscode-languageclient';

/** The codes of questions that went down with the server. */
const LOST: ReadonlySet<number> = new Set([ErrorCodes.PendingResponseRejected, ErrorCodes.MessageWriteError, ErrorCodes.MessageReadError]);

/** Told in the log only: a notification for each message to a server that is gone helps nobody. */
const KEPT_ON: ErrorHandlerResult = { action: ErrorAction.Continue, handled: true };

/**
 * Lets a server that died be started again, by the client's own count of how often is too often. The client's own handler gives the server
 * up after four messages that could not be written: as many as are under way when it dies while somebody types.
 */
export function restarting(client: () => BaseLanguageClient): ErrorHandler {
  let byCount: ErrorHandler | undefined;
  return {
    error: () => KEPT_ON,
    closed: () => {
      byCount ??= client().createDefaultErrorHandler();
      return byCount.closed();
    },
  };
}

/** The answer to a question that changes nothing; where the server died over it, of the server that takes its place. */
export async function askTwice<Answer>(client: BaseLanguageClient, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ResponseError && LOST.has(error.code))) throw error;
    if (client.state === State.Running) await stateAfter(client, State.Running);
    return ask();
  }
}

/** How long the end of a server takes to be known, at the most, in milliseconds. */
const KNOWN_WITHIN = 5000;

/** Waits until the client is in another state: it learns of the end of its server a moment later than the questions do. */
const stateAfter = (client: BaseLanguageClient, state: State): Promise<void> =>
  new Promise(resolve => {
    const end = (): void => {
      clearTimeout(timer);
      heard.dispose();
      resolve();
    };
    const timer = setTimeout(end, KNOWN_WITHIN);
    const heard = client.onDidChangeState(({ newState }) => newState !== state && end());
  });
