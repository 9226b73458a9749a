import path from 'node:path';

/** The repository's root folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Where everything that is fetched for the editors lives: ignored by git, kept between runs. */
export const fetched = path.join(root, '.vscode-test');
