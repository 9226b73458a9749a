import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** A unified diff from the old text of a file to the new one, as `patch` and `git apply -p0` read it; empty where they are the same. */
export const patchOf = (file: string, old: string, fresh: string): string =>
  old === fresh ? '' : createTwoFilesPatch(file, file, old, fresh, undefined, undefined, { context: 3, headerOptions: FILE_HEADERS_ONLY });
