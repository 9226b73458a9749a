import { ORDINAL, ordinalIn } from '../lexicon/en/ordinals';
import type { Tree } from '../syntax/tree';

/** `A/RES/76/299`, `A/76/L.74`, `A/C.3/76/L.5`, `A/HRC/RES/54/35`, `E/RES/2022/24`, `UNEP/EA.6/Res.12`: not the special sessions, `S-32` and `ES-11`. */
const OF_SYMBOL = /^(?:A|E|A\/HRC)\/(?:RES\/|DEC\/|C\.\d\/)?(\d{1,4})\/|^UNEP\/EA\.(\d{1,2})\//;
const IN_MASTHEAD = new RegExp(`^(?:(${ORDINAL})|(\\d{4})) session$`, 'i');
/** A masthead is a few lines. */
const MASTHEAD = 20;

/**
 * The session that a text belongs to: what the front matter says, else what its symbol tells, else the masthead. The Economic and Social
 * Council counts its sessions by years. Null for the Security Council, special sessions and texts that do not tell.
 */
export function sessionOf({ text, tree, symbol }: { text: string; tree: Tree; symbol: string | null }): number | null {
  if (tree.frontMatter.session !== null) return tree.frontMatter.session;
  const ofSymbol = sessionOfSymbol(symbol ?? '');
  if (ofSymbol !== null) return ofSymbol;
  for (const block of tree.blocks.slice(0, MASTHEAD)) {
    if (block.kind !== 'other') continue;
    for (const line of text.slice(block.start, block.end).split('\n')) {
      const named = sessionInLine(line.trim());
      if (named !== null) return named;
    }
  }
  return null;
}

/** The session that a symbol names, 76 for `A/76/L.74`; null where it names none. */
export function sessionOfSymbol(symbol: string): number | null {
  const found = OF_SYMBOL.exec(symbol);
  return found && Number(found[1] ?? found[2]);
}

/** The session that a line of the masthead names, `Seventy-sixth session` or `2024 session`; null for any other line. */
export function sessionInLine(line: string): number | null {
  const [, ordinal, year] = IN_MASTHEAD.exec(line) ?? [];
  return ordinal ? ordinalIn(ordinal) : year ? Number(year) : null;
}
