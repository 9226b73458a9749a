import { expect, it } from 'vitest';
import { FAMILIES } from '../../server/src/core/rules/families';
import { RULES } from '../../server/src/core/rules/registry';
import { rapporteur } from './commandLine';

it.each(RULES.map(rule => [rule.id, rule] as const))('explains %s', async (id, rule) => {
  const { code, out } = await rapporteur(['explain', id]);
  expect(code).toBe(0);
  expect(out).toContain(rule.summary);
  expect(out).toContain(rule.why);
});

it('names the rule that was probably meant', async () => {
  const { code, out, err } = await rapporteur(['explain', 'op-number-sequenze']);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('Did you mean “op-number-sequence”?');
});

it('names the family that was probably meant', async () =>
  expect((await rapporteur(['explain', 'footnote'])).err).toContain('Did you mean “footnotes”?'));

it('lists every rule under its family where none is named', async () => {
  const { code, out } = await rapporteur(['explain']);
  expect(code).toBe(0);
  const listed = out
    .split(/\n(?=\S)/)
    .flatMap(section =>
      [...section.matchAll(/^ {2}([a-z0-9-]+) {2,}(.+)$/gm)].map(([, id, summary]) => `${section.split('\n')[0]}: ${id} ${summary}`),
    );
  const name = (id: string) => `${FAMILIES.find(family => family.id === id)?.name} (${id})`;
  expect(listed).toEqual(RULES.map(rule => `${name(rule.family)}: ${rule.id} ${rule.summary}`));
});

it.each(FAMILIES.filter(({ id }) => RULES.some(({ family }) => family === id)).map(({ id, about }) => [id, about] as const))(
  'explains the family %s',
  async (id, about) => {
    const { code, out } = await rapporteur(['explain', id]);
    const rules = RULES.filter(({ family }) => family === id);
    expect(code).toBe(0);
    expect(out).toContain(about);
    for (const rule of rules) expect(out).toContain(rule.summary);
    expect(out.trimEnd().split('\n')).toHaveLength(rules.length + 3);
  },
);
