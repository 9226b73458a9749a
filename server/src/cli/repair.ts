import { randomUUID } from 'node:crypto';
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { analyse } from '../core/analyse';
import { fixAll } from '../core/fix';
import { type Input, reasonOf } from './input';

/** Writes the whole file or leaves the old one: the text goes to a file beside it that then takes its place, with its mode. */
function replaceFile(path: string, text: string): void {
  // A link stays a link: what it points to is replaced.
  const target = realpathSync(path);
  const fresh = `${target}.${randomUUID()}.tmp`;
  try {
    writeFileSync(fresh, text, { flag: 'wx' });
    chmodSync(fresh, statSync(target).mode);
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** The line ends of the repaired text as the file has them, where it has one kind only. */
function withLineEndsOf(original: string, repaired: string): string {
  const crlfOnly = original.includes('\r\n') && !/(?<!\r)\n/.test(original);
  return crlfOnly ? repaired.replace(/(?<!\r)\n/g, '\r\n') : repaired;
}

/** Makes every safe repair and writes the file back where that changed it; answers with the text that is now in the file. */
export function repair({ file, text }: { readonly file: string; readonly text: string }, profile: { readonly profile?: string }): Input {
  const fixed = fixAll(text, current => analyse(current, profile));
  const repaired = withLineEndsOf(text, fixed.text);
  try {
    if (repaired !== text) replaceFile(file, repaired);
    return { file, text: repaired };
  } catch (error) {
    return { file, error: `it could not be written: ${reasonOf(error)}` };
  }
}
