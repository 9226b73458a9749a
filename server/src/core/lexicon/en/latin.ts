/** Latin short forms, without points and spaces, and the English for them; null where no words take their place. */
export const LATIN_SHORT_FORMS: ReadonlyMap<string, string | null> = new Map([
  ['eg', 'for example'],
  ['ie', 'that is'],
  ['viz', 'namely'],
  ['etc', null],
  ['etal', 'and others'],
]);
