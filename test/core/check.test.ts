import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { check } from '../../server/src/core/check';
import type { Analysis } from '../../server/src/core/model/analysis';
import type { Severities } from '../../server/src/core/profiles/profile';

const DRAFT = `Care of footbridges

The General Assembly

Noting the number of footbridges;

1. Requesting cities to repair them;

2. Encourages cities to count them,

3. Decides to consider the matter;
`;

const rulesIn = (text: string, settings = {}): string[] => check(analyse(text), settings).map(finding => finding.rule);

describe('check', () => {
  test('gives the findings in the order of the text', () => {
    const starts = check(analyse(DRAFT)).map(finding => finding.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(rulesIn(DRAFT)).toEqual(['organ-line-comma', 'pp-end-comma', 'op-participle', 'op-end-semicolon', 'op-last-stop']);
  });

  test('takes severities from the settings, else from the profile, else from the rule', () => {
    const severityOf = (profile: string, settings = {}) =>
      check(analyse(DRAFT, { profile }), settings).find(finding => finding.rule === 'op-participle')?.severity;
    expect(severityOf('un-ga')).toBe('error');
    expect(severityOf('un-sc')).toBe('warning');
    expect(severityOf('un-sc', { rules: { 'op-participle': 'hint' } })).toBe('hint');
    expect(severityOf('un-sc', { rules: { 'op-participle': 'off' } })).toBeUndefined();
  });

  test('takes the severity of a family for those of its rules that have none of their own', () => {
    const severitiesOf = (rules: Severities, profile = 'un-sc') =>
      Object.fromEntries(check(analyse(DRAFT, { profile }), { rules }).map(({ rule, severity }) => [rule, severity]));
    expect(severitiesOf({ operative: 'hint' })).toMatchObject({ 'op-participle': 'hint', 'op-last-stop': 'hint', 'pp-end-comma': 'error' });
    expect(severitiesOf({ operative: 'off', 'op-participle': 'hint' })).not.toHaveProperty('op-last-stop');
    expect(severitiesOf({ operative: 'off', 'op-participle': 'hint' })).toHaveProperty('op-participle', 'hint');
  });

  test('leaves off, where a family comes on, the rules that the house style switches off by name', () => {
    const rulesOf = (text: string, rules: Severities, profile: string) =>
      check(analyse(text, { profile }), { rules }).map(({ rule, severity }) => `${rule} ${severity}`);
    const stopped = DRAFT.replace('footbridges\n', 'footbridges.\n');
    expect(rulesOf(stopped, { structure: 'error' }, 'un-sc')).not.toContain('title-final-stop error');
    expect(rulesOf(stopped, { 'title-final-stop': 'error' }, 'un-sc')).toContain('title-final-stop error');
    const marked = DRAFT.replace('them,', 'them;[^1]');
    expect(rulesOf(marked, {}, 'mun-thimun').join()).not.toContain('fn-undefined');
    expect(rulesOf(marked, { footnotes: 'warning' }, 'mun-thimun')).toContain('fn-undefined warning');
  });

  test('goes on where a rule fails, and tells of it', () => {
    const analysis = analyse(DRAFT);
    // A model in which only the footnotes cannot be read.
    const broken: Analysis = {
      ...analysis,
      resolution: {
        ...analysis.resolution,
        get marks(): never {
          throw new Error('no marks');
        },
      },
    };
    const failed: string[] = [];
    const rules = check(broken, { onError: rule => failed.push(rule) }).map(finding => finding.rule);
    expect(rules).toEqual(rulesIn(DRAFT));
    expect(failed).toEqual(expect.arrayContaining(['fn-sequence', 'fn-undefined', 'fn-unused']));
  });

  test('judges the wording of English texts only', () => {
    const french = `Entretien des passerelles

L’Assemblée générale,

Note le nombre des passerelles,

1. Invitant les villes à les réparer ;

2. Decide to consider the matter.
`;
    expect(rulesIn(french)).toEqual([]);
  });

  test('lets a run of footnotes that begins above 1 weigh less', () => {
    const text = 'Kites\n\nThe General Assembly,\n\nNoting kites,[^2]\n\nDecides to consider them.\n\n[^2]: A/77/900.\n';
    expect(check(analyse(text)).map(({ rule, severity }) => [rule, severity])).toEqual([['fn-sequence', 'warning']]);
  });
});

describe('notes silence findings', () => {
  const withNote = (note: string): string[] => rulesIn(DRAFT.replace('Noting', `${note}\n\nNoting`));

  test('of the paragraph below', () => {
    expect(withNote('// rapporteur-disable-next-line pp-end-comma -- as agreed')).not.toContain('pp-end-comma');
    expect(withNote('// rapporteur-disable-next-line')).not.toContain('pp-end-comma');
    expect(withNote('// rapporteur-disable-next-line op-participle')).toContain('pp-end-comma');
    expect(withNote('// rapporteur-disable-next-line pp-end-comma')).toContain('op-last-stop');
  });

  test('of the block above', () => {
    expect(withNote('// rapporteur-disable-line organ-line-comma')).toEqual(rulesIn(DRAFT).slice(1));
  });

  test('of the whole text', () => {
    expect(withNote('// rapporteur-disable-file op-participle op-last-stop')).toEqual([
      'organ-line-comma',
      'pp-end-comma',
      'op-end-semicolon',
    ]);
  });

  test('from disable to enable', () => {
    const text = DRAFT.replace('Noting', '// rapporteur-disable\n\nNoting').replace('3. Decides', '// rapporteur-enable\n\n3. Decides');
    expect(rulesIn(text)).toEqual(['organ-line-comma', 'op-last-stop']);
    expect(withNote('// rapporteur-disable op-last-stop')).not.toContain('op-last-stop');
  });

  test('but not where the words are part of a reason', () => {
    expect(withNote('// rapporteur-disable-next-line op-participle -- pp-end-comma stays')).toContain('pp-end-comma');
  });
});
