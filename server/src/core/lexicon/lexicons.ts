import { arabic } from './ar/index';
import { english } from './en/index';
import { spanish } from './es/index';
import { french } from './fr/index';
import type { Body, Language } from './language';
import type { Lexicon } from './lexicon';
import { russian } from './ru/index';
import { chinese } from './zh/index';

const LEXICONS: Readonly<Record<Language, Lexicon>> = { en: english, fr: french, es: spanish, ru: russian, ar: arabic, zh: chinese };

export const lexiconOf = (language: Language): Lexicon => LEXICONS[language];

/** An organ line: whose it is, in which language, and whether the comma stands. */
export interface OrganLine {
  readonly language: Language;
  readonly body: Body;
  readonly comma: boolean;
}

const bare = (line: string): string => line.replace(/ ?[,،，:]$/u, '');

const ORGANS: ReadonlyMap<string, { language: Language; body: Body }> = new Map(
  Object.values(LEXICONS).flatMap(lexicon =>
    lexicon.organs.map(organ => [organ.name.toUpperCase(), { language: lexicon.language, body: organ.body }]),
  ),
);

/** What organ a line names, in any of the official languages and in capitals too; null where it is no organ line. The line comes with plain spaces. */
export function organOf(line: string): OrganLine | null {
  if (line.length > 120) return null;
  const name = bare(line);
  const known = ORGANS.get(name.toUpperCase());
  if (known) return { language: known.language, body: known.body, comma: name !== line };
  for (const lexicon of Object.values(LEXICONS)) {
    if (lexicon.organLine.test(line)) return { language: lexicon.language, body: 'other', comma: true };
  }
  return null;
}
