// The shapes of places and edits are those of the LSP.

export interface Position {
  line: number;
  character: number;
}

export interface Range {
  start: Position;
  end: Position;
}

export interface TextEdit {
  range: Range;
  newText: string;
}

export interface DocumentParams {
  textDocument: { uri: string };
}

export interface PositionParams extends DocumentParams {
  position: Position;
}

/** A request by its method; the type remembers what goes in and what comes out. */
export interface CustomRequest<Params, Result> {
  readonly method: `rapporteur/${string}`;
  readonly shape?: (params: Params) => Result;
}

/** A message of the server that wants no answer. */
export interface CustomNotification {
  readonly method: `rapporteur/${string}`;
}

/** A request by its method. */
export const request = <Params, Result>(method: `rapporteur/${string}`): CustomRequest<Params, Result> => ({ method });
