import type { Format, FormatName } from './format';

const LOADERS: Readonly<Record<FormatName, () => Promise<Format>>> = {
  text: async () => (await import('./text')).text,
  compact: async () => (await import('./compact')).compact,
  json: async () => (await import('./json')).json,
  jsonl: async () => (await import('./json')).jsonl,
  sarif: async () => (await import('./sarif')).sarif,
  github: async () => (await import('./github')).github,
};

/** The format of that name. */
export const formatOf = (name: FormatName): Promise<Format> => LOADERS[name]();
