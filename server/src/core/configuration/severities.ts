import { SEVERITIES, type Severities, type Severity } from '../profiles/profile';
import { FAMILIES } from '../rules/families';
import { RULES } from '../rules/registry';
import { didYouMean, nearest } from '../text/nearest';
import type { JsonValue } from './json';

/** What a rule can be set to. */
export const SETTINGS: readonly (Severity | 'off')[] = [...SEVERITIES, 'off'];

/** What can be set: every family and every rule by its name. */
const SETTABLE: readonly string[] = [...FAMILIES, ...RULES].map(({ id }) => id);

const isSeverity = (value: string): value is Severity | 'off' => (SETTINGS as readonly string[]).includes(value);

/** Reads severities by rule and family; names that do not exist and values that are none are problems of the file. */
export function readSeverities(object: JsonValue): Severities {
  const severities: Record<string, Severity | 'off'> = {};
  for (const { name, key, value } of object.members()) {
    if (!SETTABLE.includes(name)) {
      key.complain(`There is no rule and no family of rules “${name}”.${didYouMean(name, SETTABLE) || ' Remove this line.'}`);
      continue;
    }
    const severity = value.text();
    if (severity === null) continue;
    if (isSeverity(severity)) severities[name] = severity;
    else
      value.complain(
        `“${severity}” is no severity. Write “${SETTINGS.find(each => each.startsWith(severity)) ?? nearest(severity, SETTINGS) ?? SETTINGS.join('”, “')}”.`,
      );
  }
  return severities;
}
