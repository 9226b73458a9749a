import type { StartOptions } from './requests';

/** What a client said when it started the server; some clients wrap it in the section of the settings. What is no text is passed over. */
export function startOptionsFrom(value: unknown): StartOptions {
  const isRecord = (each: unknown): each is Record<string, unknown> => typeof each === 'object' && each !== null;
  const given = isRecord(value) ? { ...value, ...(isRecord(value.rapporteur) && value.rapporteur) } : {};
  return {
    ...(typeof given.cacheFolder === 'string' && { cacheFolder: given.cacheFolder }),
    ...(typeof given.indexUri === 'string' && { indexUri: given.indexUri }),
    ...(typeof given.openingsUri === 'string' && { openingsUri: given.openingsUri }),
  };
}
