import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import Ajv from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/core/rules/registry';
import { CLEAN, MISNUMBERED, rapporteur, scratchFolder } from './commandLine';

const files = scratchFolder();
const absent = files.path('absent.unres');
// The schema of the OASIS committee, as Microsoft's SARIF kit for tests ships it.
const schema = resolve(import.meta.dirname, '../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(JSON.parse(readFileSync(schema, 'utf8')));

/** The one run in the log of these files, after the log has been held against the schema. */
async function runOf(...operands: string[]) {
  const log = JSON.parse((await rapporteur(['check', '--format', 'sarif', ...operands])).out);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
}

describe('SARIF', () => {
  it('is valid for every rule, with and without findings and files', async () => {
    const broken = RULES.flatMap(({ id, examples }) => examples.bad.map((text, i) => files.write(`${id}-${i}.unres`, text)));
    const { results } = await runOf(...broken, absent);
    expect(new Set(results.map((result: { ruleId: string }) => result.ruleId)).size).toBeGreaterThan(RULES.length / 2);
    expect((await runOf(files.write('clean.unres', CLEAN))).results).toEqual([]);
  });

  it('is held against a schema that refuses what is wrong', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: {}, results: [{ level: 'hint' }] }] })).toBe(false);
  });

  it('describes every rule with its family, and points from a finding to its rule', async () => {
    const { tool, results } = await runOf(files.write('misnumbered.unres', MISNUMBERED));
    expect(tool.driver.rules).toHaveLength(RULES.length);
    const rule = tool.driver.rules[results[0].ruleIndex];
    expect(rule).toMatchObject({
      id: 'op-number-sequence',
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['operative'] },
    });
    for (const words of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text, rule.help.markdown])
      expect(words).toMatch(/\S/);
  });

  it('has the place of a finding and of its repair in UTF-16 units', async () => {
    // The first letter is one character and two units.
    const text = MISNUMBERED.replace('1. Declares the lakes', '1. Declares 𝐭he lakes').replace('quiet;', 'quiet,');
    const run = await runOf(files.write('units.unres', text));
    const result = run.results.find((each: { ruleId: string }) => each.ruleId === 'op-end-semicolon');
    const start = text.indexOf('quiet,') + 'quiet'.length;
    const region = { startLine: 9, endLine: 9, charOffset: start, charLength: 1, startColumn: start - text.lastIndexOf('\n', start) };
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(result.locations[0].physicalLocation.region).toMatchObject(region);
    const [change] = result.fixes[0].artifactChanges;
    expect(change.replacements).toEqual([{ deletedRegion: expect.objectContaining(region), insertedContent: { text: ';' } }]);
  });

  it('names files relative to the folder it runs in, and others by their address', async () => {
    const addressesOf = async (file: string) =>
      (await runOf(file)).invocations[0].toolExecutionNotifications[0].locations[0].physicalLocation.artifactLocation;
    expect(await addressesOf('drafts/a b#1.unres')).toEqual({ uri: 'drafts/a%20b%231.unres', uriBaseId: '%SRCROOT%' });
    expect(await addressesOf(resolve('drafts/a.unres'))).toEqual({ uri: 'drafts/a.unres', uriBaseId: '%SRCROOT%' });
    for (const outside of [absent, relative('.', absent)])
      expect((await addressesOf(outside)).uri).toMatch(/^file:\/\/\/.*\/absent\.unres$/);
  });

  it('leaves out what a note of the text silences', async () => {
    const silenced = MISNUMBERED.replace('4. Decides', '// rapporteur-disable-next-line op-number-sequence -- agreed\n4. Decides');
    expect((await runOf(files.write('silenced.unres', silenced))).results).toEqual([]);
  });

  it('says that the run was not whole where a file could not be read', async () => {
    const [invocation] = (await runOf(absent)).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications[0].message.text).toBe('there is no such file');
  });
});
