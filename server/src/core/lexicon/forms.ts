/** One row of a table of forms: what is wrong, what is right, and the endings that both take, `-` for none. */
export type FormRow = readonly [wrong: string, right: string, endings?: string];

/** Wrong forms and the right ones. Written with plain spaces and hyphens. */
export type Forms = ReadonlyMap<string, string>;

const endingsOf = (endings = '-'): string[] => endings.split(' ').map(ending => (ending === '-' ? '' : ending));

/** The forms that rows stand for, each stem with each of its endings. */
export const formsOf = (rows: readonly FormRow[]): Forms =>
  new Map(rows.flatMap(([wrong, right, endings]) => endingsOf(endings).map(ending => [wrong + ending, right + ending] as const)));

const SPECIAL = /[\\^$.*+?()[\]{}|]/g;
const pattern = (form: string): string => form.replace(SPECIAL, '\\$&').replace(/ /g, '\\s+').replace(/-/g, '[-\\u2011]');

/** The source of a pattern that matches any of the forms, the longest where several do, however their spaces and hyphens are written. */
export const alternationOf = (forms: Iterable<string>): string =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map(pattern)
    .join('|');

/** A form as tables have it: plain spaces and hyphens. */
export const keyOf = (words: string): string => words.replace(/[\s\u00a0]+/g, ' ').replace(/\u2011/g, '-');
