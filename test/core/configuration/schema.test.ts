import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { configurationSchema, profileSchema } from '../../../server/data/schemas/schemas';
import { readConfiguration, readProfileFile } from '../../../server/src/core/configuration/file';

// The words of editors (`enumDescriptions`, `allowTrailingCommas`) are none of the schema's own.
const ajv = new Ajv({ strict: false });
const isConfiguration = ajv.compile(configurationSchema);
const isProfile = ajv.compile(profileSchema);

/** Where a reader and the schema that the editor goes by must agree: what both take, and what neither does. */
const CONFIGURATIONS: readonly [object, boolean][] = [
  [{}, true],
  [{ $schema: 'https://example.org/schema.json', extends: '../base.json' }, true],
  [{ extends: ['a.json', 'b.json'], rules: { 'op-last-stop': 'off', numbers: 'hint' }, ignore: ['old/', '!old/kept.unres'] }, true],
  [{ profile: 'mun-lakes', profiles: ['lakes.json', { id: 'mun-hills', extends: 'mun-nmun', severity: { wording: 'off' } }] }, true],
  [{ rules: { 'op-last-stop': 'warn' } }, false],
  [{ rules: { 'no-such-rule': 'off' } }, false],
  [{ rules: [] }, false],
  [{ rule: {} }, false],
  [{ ignore: 'old' }, false],
  [{ extends: 3 }, false],
  [{ profiles: [{ name: 'Ours' }] }, false],
  [{ profiles: [{ id: 'Ours Own' }] }, false],
];

const PROFILES: readonly [object, boolean][] = [
  [{ id: 'mun-hills' }, true],
  [
    {
      id: 'mun-hills',
      name: 'Hills MUN',
      extends: 'mun-thimun',
      shapes: { subparagraphMarks: ['a.', 'i.'], title: false },
      phrases: { preambular: ['Viewing with favour'], restricted: ['Condemns'] },
    },
    true,
  ],
  [{ id: 'mun-hills', extends: 'un-moon' }, false],
  [{ id: 'mun-hills', shapes: { title: 'no' } }, false],
  [{ id: 'mun-hills', shapes: { titles: false } }, false],
  [{ id: 'mun-hills', phrases: { operative: 'Hopes' } }, false],
];

describe('the schema that editors go by takes what the reader takes', () => {
  test.each(CONFIGURATIONS)('a configuration: %j', (value, right) => {
    expect(readConfiguration(JSON.stringify(value)).problems.length === 0).toBe(right);
    expect(isConfiguration(value)).toBe(right);
  });

  test.each(PROFILES)('a house style: %j', (value, right) => {
    expect(readProfileFile(JSON.stringify(value)).problems.length === 0).toBe(right);
    expect(isProfile(value)).toBe(right);
  });
});
