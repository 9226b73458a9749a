import { readFileSync } from 'node:fs';
import type { Language } from '../../../server/src/core/lexicon/language';
import { type OpeningUsage, usageOf } from '../../../server/src/core/lexicon/opening/usage';

/** How a language uses its openings, from the file that is shipped. */
export const shippedUsage = (language: Language): OpeningUsage =>
  usageOf(JSON.parse(readFileSync(new URL(`../../../server/data/openings/${language}.json`, import.meta.url), 'utf8')));
