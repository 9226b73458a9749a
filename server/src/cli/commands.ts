/** What the commands do, and what their threads do: a bundle of its own, which is loaded with the first command. */
export { check } from './check';
export { compare } from './compare';
export { convert } from './convert';
export { explain } from './explain';
export { lsp } from './lsp';
export { outline } from './outline';
export { serve } from './workerThread';
