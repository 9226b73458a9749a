/** The official languages, as BCP 47 tags. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The bodies by the names that the front matter uses. A Model UN body is any name that begins with `mun-`. */
export const BODIES = ['general-assembly', 'security-council', 'economic-and-social-council', 'human-rights-council'] as const;
export type Body = (typeof BODIES)[number] | 'other' | `mun-${string}`;
