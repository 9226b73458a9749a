import snippets from '../../client/snippets.json';

export interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly text: string;
}

/** What a snippet leaves when the user takes every default: `${1:words}` is `words`, of `${1|a,b|}` the first. */
const expanded = (body: string): string =>
  body
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\d+/g, '');

export const SNIPPETS: readonly Snippet[] = Object.entries(snippets).map(([name, { prefix, body }]) => ({
  name,
  prefix,
  text: expanded(body.join('\n')),
}));

export const snippetsOf = (kind: string): Snippet[] => SNIPPETS.filter(({ name }) => name.startsWith(`${kind}: `));
