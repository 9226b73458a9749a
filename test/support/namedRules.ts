import { RULES } from '../../server/src/core/rules/registry';

const IDS = new Set(RULES.map(({ id }) => id));

/** The rules that the notes of a sample name, in the order of the text; notes that silence rules do not count. */
export const namedRules = (text: string): string[] =>
  (text.match(/^\s*\/\/ (?!rapporteur-).*/gm) ?? [])
    .flatMap(note => note.match(/[a-z]+(?:-[a-z\d]+)*/g) ?? [])
    .filter(word => IDS.has(word));
