import { grammar } from './grammar/grammar';
import { withRuleStrings, withRules } from './manifest/rulesSettings';
import { withSettingsTable } from './readme/settingsTable';
import { configurationSchema, profileSchema } from './schemas/schemas';

/** A file that follows, whole or in part, from the rules, the house styles and the lexicon. */
export interface GeneratedFile {
  readonly path: string;
  /** Its contents, made from what it holds now. `read` gives other files of the repository. */
  render(current: string, read: (path: string) => string): string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every generated file, one that others are made from before them. `npm run generate` writes them, a test compares them. */
export const GENERATED: readonly GeneratedFile[] = [
  { path: 'package.json', render: current => json(withRules(JSON.parse(current))) },
  { path: 'package.nls.json', render: current => json(withRuleStrings(JSON.parse(current))) },
  { path: 'client/schemas/rapporteurrc.schema.json', render: () => json(configurationSchema) },
  { path: 'client/schemas/rapporteur-profile.schema.json', render: () => json(profileSchema) },
  { path: 'syntaxes/un-resolution.tmLanguage.json', render: () => json(grammar) },
  {
    path: 'README.md',
    render: (current, read) => withSettingsTable(current, JSON.parse(read('package.json')), JSON.parse(read('package.nls.json'))),
  },
];
