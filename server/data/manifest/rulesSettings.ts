import { SETTINGS } from '../../src/core/configuration/severities';
import { PROFILES } from '../../src/core/profiles/registry';
import { FAMILIES } from '../../src/core/rules/families';
import { RULES } from '../../src/core/rules/registry';

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, object>> } };
}

/** The manifest with a setting for every family and rule, and the house styles to choose from; all else stays as it is. */
export function withRules<M extends Manifest>(manifest: M): M {
  const { configuration } = manifest.contributes;
  const { 'rapporteur.profile': profile, 'rapporteur.rules': rules } = configuration.properties;
  const properties = {
    ...configuration.properties,
    'rapporteur.profile': {
      ...profile,
      enum: ['auto', ...PROFILES.map(({ id }) => id)],
      enumDescriptions: ['%profile.auto%', ...PROFILES.map(({ id }) => `%profile.${id}%`)],
    },
    'rapporteur.rules': { ...rules, properties: Object.fromEntries([...FAMILIES, ...RULES].map(({ id }) => [id, severitySetting(id)])) },
  };
  return { ...manifest, contributes: { ...manifest.contributes, configuration: { ...configuration, properties } } };
}

const severitySetting = (id: string) => ({ type: 'string', enum: SETTINGS, description: `%rule.${id}%` });

/** The strings of the manifest with a line for every family, rule and house style. */
export function withRuleStrings(strings: Readonly<Record<string, string>>): Record<string, string> {
  const written = Object.entries(strings).filter(([key]) => !/^(?:rule|profile)\./.test(key));
  return {
    ...Object.fromEntries(written),
    'profile.auto': 'As the text says',
    ...Object.fromEntries(PROFILES.map(({ id, name }) => [`profile.${id}`, name])),
    ...Object.fromEntries(FAMILIES.map(({ id, name, about }) => [`rule.${id}`, `All rules of the family “${name}”. ${about}`])),
    ...Object.fromEntries(RULES.map(({ id, summary }) => [`rule.${id}`, summary])),
  };
}
