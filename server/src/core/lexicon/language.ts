/** The official languages, as BCP 47 tags. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Those in Latin letters. */
export const LATIN_LANGUAGES: readonly Language[] = ['en', 'fr', 'es'];

/** What they are called in English. Their names from `Intl` would take a tenth of the time of a whole start. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  ar: 'Arabic',
  zh: 'Chinese',
};

/** The bodies by the names that the front matter uses. A Model UN body is any name that begins with `mun-`. */
export const BODIES = ['general-assembly', 'security-council', 'economic-and-social-council', 'human-rights-council'] as const;
export type Body = (typeof BODIES)[number] | 'other' | `mun-${string}`;
