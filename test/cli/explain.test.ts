import { expect, it } from 'vitest';
import { RULES } from '../../server/src/core/rules/registry';
import { rapporteur } from './commandLine';

it.each(RULES.map(rule => [rule.id, rule] as const))('explains %s', async (id, rule) => {
  const { code, out } = await rapporteur(['explain', id]);
  expect(code).toBe(0);
  expect(out).toContain(rule.summary);
  expect(out).toContain(rule.why);
});

it('names the rule that was probably meant, and all that there are', async () => {
  const { code, out, err } = await rapporteur(['explain', 'op-number-sequenze']);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('Did you mean “op-number-sequence”?');
  for (const { id } of RULES) expect(err).toContain(id);
});

it('lists the rules where none is named', async () => {
  const { code, err } = await rapporteur(['explain']);
  expect(code).toBe(2);
  expect(err).toContain('op-number-sequence');
});
