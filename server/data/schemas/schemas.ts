import type { CONFIGURATION_KEYS } from '../../src/core/configuration/file';
import type { PROFILE_KEYS } from '../../src/core/configuration/profile';
import { SETTINGS } from '../../src/core/configuration/severities';
import type { Profile } from '../../src/core/profiles/profile';
import { PROFILES } from '../../src/core/profiles/registry';
import { unGa } from '../../src/core/profiles/un-ga';
import { FAMILIES } from '../../src/core/rules/families';
import { RULES } from '../../src/core/rules/registry';

const DRAFT = 'http://json-schema.org/draft-07/schema#';
const texts = { type: 'array', items: { type: 'string' } };
/** What is said more than once in a schema. A description beside a reference to it wants `allOf`. */
const definitions = {
  severity: { type: 'string', enum: SETTINGS },
  severities: {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries([
      ...FAMILIES.map(({ id, name, about }) => [id, withSeverity(`All rules of the family “${name}”. ${about}`)]),
      ...RULES.map(({ id, summary }) => [id, withSeverity(summary)]),
    ]),
  },
};

function withSeverity(description: string) {
  return { description, allOf: [{ $ref: '#/definitions/severity' }] };
}

const severities = (description: string) => ({ description, allOf: [{ $ref: '#/definitions/severities' }] });

/** One of our house styles, which are offered, or any other name where the workspace may have its own. */
const ours = { type: 'string', enum: PROFILES.map(({ id }) => id), enumDescriptions: PROFILES.map(({ name }) => name) };

const SHAPES: Readonly<Record<keyof Profile['shapes'], string>> = {
  subparagraphMarks: 'The marks of the levels of subparagraphs, outermost first, each written as its first one: `(a)`, `(i)`, `a.`, `i.`.',
  subparagraphEnds: 'The ends of a subparagraph that are right: `;`, `,`.',
  subparagraphCapital: 'Whether a subparagraph begins with a capital letter; with a small one where it does not.',
  title: 'Whether the resolution has a title of its own.',
};

const PHRASES: Readonly<Record<keyof Profile['phrases'], string>> = {
  preambular: 'Openings of preambular paragraphs that are accepted and completed beside those of adopted texts: `Viewing with favour`.',
  operative: 'Openings of operative paragraphs that are accepted and completed beside those of adopted texts: `Hopes`.',
  restricted: 'Openings that this house leaves to some bodies.',
  restrictedTo: 'The bodies that it leaves them to, by the names that the front matter uses: `security-council`.',
};

const shapeOf = (name: string, description: string) => {
  const usual = (unGa.shapes as Readonly<Record<string, unknown>>)[name];
  return { ...(Array.isArray(usual) ? texts : { type: typeof usual }), description };
};

const PROFILE: Readonly<Record<(typeof PROFILE_KEYS)[number], object>> = {
  $schema: { type: 'string' },
  id: {
    type: 'string',
    pattern: '^[a-z][a-z0-9-]*$',
    description: 'The name by which drafts, settings and configuration files choose it: `mun-our-conference`.',
  },
  name: { type: 'string', description: 'Its name for people.' },
  extends: { ...ours, description: 'The house style that holds in all that this one does not say.', default: unGa.id },
  severity: severities('The severities that differ, by rule or by family.'),
  shapes: {
    type: 'object',
    description: 'The shapes that differ.',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(SHAPES).map(([name, description]) => [name, shapeOf(name, description)])),
  },
  phrases: {
    type: 'object',
    description: 'Openings, as they stand at the head of a paragraph; they are added to those of the style that this one extends.',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(PHRASES).map(([name, description]) => [name, { ...texts, description }])),
  },
};

const profile = { type: 'object', required: ['id'], additionalProperties: false, properties: PROFILE };

const CONFIGURATION: Readonly<Record<(typeof CONFIGURATION_KEYS)[number], object>> = {
  $schema: { type: 'string' },
  extends: {
    description: 'Files that this one builds on, by their paths from the folder of this file; the later go before the earlier.',
    anyOf: [{ type: 'string' }, texts],
  },
  profile: {
    description: 'The house style of drafts whose front matter names none: one of Rapporteur’s, or one of `profiles`.',
    anyOf: [ours, { type: 'string' }],
  },
  profiles: {
    type: 'array',
    description: 'House styles of the workspace: the paths of their files from the folder of this file, or the styles themselves.',
    items: { anyOf: [{ type: 'string' }, profile] },
  },
  rules: severities('How severe the findings of each rule, or of all rules of a family, are; `off` switches it off.'),
  ignore: { ...texts, description: 'Drafts that are not checked, by patterns as in a `.gitignore`, from the folder of this file.' },
};

/** The schema of `.rapporteurrc.json`. */
export const configurationSchema = {
  $schema: DRAFT,
  title: 'Configuration of Rapporteur',
  type: 'object',
  allowTrailingCommas: true,
  additionalProperties: false,
  properties: CONFIGURATION,
  definitions,
};

/** The schema of `*.rapporteur-profile.json`. */
export const profileSchema = { $schema: DRAFT, title: 'House style for Rapporteur', allowTrailingCommas: true, ...profile, definitions };
