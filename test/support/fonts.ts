import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The bytes of a font, from the package that has it. */
export const fontFile = (name: string): Uint8Array => {
  const family = /^(.+?)-[^-]+(?:-ext)?-\d+-\w+$/.exec(name)?.[1];
  return readFileSync(resolve(`@fontsource/${family}/files/${name}.woff`));
};
