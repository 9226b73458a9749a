import { analyse } from '../../../server/src/core/analyse';

/** What each block is, one a line: `operative 3. Requests all States;`, subparagraphs with their level. */
export function blocksIn(text: string): string[] {
  return analyse(text).tree.blocks.map(({ kind, label, level, body, piece, start }) => {
    const words = piece.text.slice(body.start - start).replace(/\s+/g, ' ');
    return [kind + (level ? level : ''), label, words].filter(Boolean).join(' ');
  });
}

/** The kinds alone. */
export const kindsIn = (text: string): string[] => analyse(text).tree.blocks.map(block => block.kind);

/** The level of each subparagraph with what its mark counts: `1:3` for `(c)`. */
export const levelsIn = (marks: string): string[] => {
  const list = marks.split(/\s+/).map(mark => (mark.endsWith(':') ? `${mark.slice(0, -1)} To act as follows:` : `${mark} To act;`));
  const { tree } = analyse(`The General Assembly\n\nDecides:\n\n${list.join('\n\n')}\n`);
  return tree.blocks.filter(block => block.kind === 'subparagraph').map(block => `${block.level}:${block.value}`);
};
