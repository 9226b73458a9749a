import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { overlaps } from '../../core/text/span';
import { semanticTokensOf } from '../../features/semanticTokens';
import { type SemanticToken, TOKEN_MODIFIERS, TOKEN_TYPES } from '../../features/types';
import { toSpan } from '../convert';
import type { Snapshot } from '../snapshots';

export const LEGEND = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };

/** A token of the protocol stays on its line, so one that runs over line ends becomes several. */
function* linesOf(text: string, { start, end }: SemanticToken): Iterable<{ start: number; end: number }> {
  let from = start;
  for (const part of text.slice(start, end).split(/(\r\n|\r|\n)/)) {
    if (part !== '' && part !== '\r\n' && part !== '\r' && part !== '\n') yield { start: from, end: from + part.length };
    from += part.length;
  }
}

function encode(document: TextDocument, text: string, tokens: readonly SemanticToken[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const token of tokens) {
    const modifiers = token.modifiers.reduce((bits, modifier) => bits | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
    for (const { start, end } of linesOf(text, token)) {
      const { line, character } = document.positionAt(start);
      builder.push(line, character, end - start, TOKEN_TYPES.indexOf(token.type), modifiers);
    }
  }
  return builder.build();
}

export const tokens = ({ document, analysis }: Snapshot, _params: SemanticTokensParams): SemanticTokens =>
  encode(document, analysis.text, semanticTokensOf(analysis));

export function tokensInRange({ document, analysis }: Snapshot, { range }: SemanticTokensRangeParams): SemanticTokens {
  const wanted = toSpan(document, range);
  return encode(
    document,
    analysis.text,
    semanticTokensOf(analysis).filter(token => overlaps(token, wanted)),
  );
}
