import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { fixAll } from '../../../server/src/core/fix';

/** A text whose preamble is one paragraph of these words. */
const draft = (words: string): string => `Orchards\n\nThe General Assembly,\n\nNoting ${words},\n\nDecides to consider the matter.\n`;
const fixed = (text: string): string => fixAll(text, t => analyse(t)).text;

describe('leaves alone', () => {
  test.each([
    ['member States of another body', 'the member States of the Orchard Union'],
    ['the states of a federation', 'the federal member states and other states and regions'],
    ['states that are no countries', 'the states of emergency in all orchards'],
    ['names that contain an abbreviation', 'the work of UN-Habitat, UN‑Women and the UN Chronicle'],
    ['symbols', 'document A/HRC/50/1'],
    ['who proposed words in brackets', 'the orchards [US, UK/Russia: and gardens] and [Iran: fields]'],
    ['what is quoted', 'the item entitled “UN labor program of the secretary general of the the orchard”'],
    ['names with a spelling of their own', 'the Organisation for Economic Co-operation and Development and the Center for Labor Programs'],
    [
      'words whose -ise is no suffix',
      'otherwise unsupervised enterprises that comprise, exercise, promise, advise, raise and rise in crises',
    ],
    ['computer programs', 'the computer program in use'],
    ['words that may stand twice', 'that that tree had had fruit in in-house orchards of Pago Pago'],
    ['goals of any kind', 'a contribution to sustainable development goals'],
    ['the agenda of Education 2030', 'the Education 2030 agenda'],
    ['names of conferences', 'the Conference of the States Parties'],
    ['the government of a place', 'the government of the Territory'],
  ])('%s', (_, words) => {
    expect(fixed(draft(words))).toBe(draft(words));
  });
});

describe('mends', () => {
  test.each([
    ['the UN and its Charter', 'the UN and the UN Charter', 'the United Nations and the Charter of the United Nations'],
    [
      'an organ without its article',
      'ECOSOC and GA resolution 76/1',
      'the Economic and Social Council and General Assembly resolution 76/1',
    ],
    ['an organ with its article', 'the ECOSOC', 'the Economic and Social Council'],
    ['points between letters', 'the U.N. and U.N.E.S.C.O. of old', 'the United Nations and UNESCO of old'],
    ['member states', 'member states and Member states', 'Member States and Member States'],
    ['states', 'all states and states parties', 'all States and States parties'],
    ['the Secretary-General', 'the secretary-general and the Secretary General', 'the Secretary-General and the Secretary-General'],
    [
      'names',
      'the general assembly, the Security council and the World Health Organisation',
      'the General Assembly, the Security Council and the World Health Organization',
    ],
    ['a State', 'Russia and the people of Vietnam', 'the Russian Federation and the people of Viet Nam'],
    ['a doubled word', 'the the trees', 'the trees'],
    ['American spelling', 'toward labor programs', 'towards labour programmes'],
    ['-ise and -yze', 'organisations that analyze', 'organizations that analyse'],
    ['hyphens', 'co-operation in capacity building and healthcare services', 'cooperation in capacity-building and health-care services'],
  ])('%s', (_, words, right) => {
    expect(fixed(draft(words))).toBe(draft(right));
  });

  test('the first word of a paragraph, with its capital', () => {
    expect(fixed(draft('trees').replace('Noting', 'Recognising'))).toContain('Recognizing trees');
  });
});
