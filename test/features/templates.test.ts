import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { check } from '../../server/src/core/check';
import { MEMBER_STATES } from '../../server/src/core/lexicon/en/memberStates';
import { onBehalfOf, sponsorsInOrder } from '../../server/src/core/lexicon/en/sponsors';
import { ECONOMIC_AND_SOCIAL_COUNCIL, GENERAL_ASSEMBLY, HUMAN_RIGHTS_COUNCIL } from '../../server/src/core/model/calendar';
import { PROFILE_IDS } from '../../server/src/core/profiles/registry';
import { HOUSES, houseOf } from '../../server/src/features/templates/houses';
import { type DraftFacts, snippetOf, templateOf } from '../../server/src/features/templates/template';

const NOTHING: DraftFacts = { session: null, agendaItem: null, title: null, sponsors: [] };
const DATE = '2026-11-24';
const GROUP = 'the States Members of the United Nations that are members of the Group of 77 and China';

const factsFor = (session: number | null): Readonly<Record<string, DraftFacts>> => ({
  'nothing known': NOTHING,
  'its session': { ...NOTHING, session },
  'all but sponsors': { session, agendaItem: '19(b)', title: 'Oceans of cooperation.', sponsors: [] },
  'one sponsor for a group': { session, agendaItem: '7', title: 'Oceans of cooperation', sponsors: [onBehalfOf('Iraq', GROUP)] },
  'many sponsors': {
    session,
    agendaItem: '19 (b)',
    title: 'Oceans of cooperation',
    sponsors: ['Türkiye', 'State of Palestine', 'Iran (Islamic Republic of)', 'Côte d’Ivoire', 'Guinea-Bissau'],
  },
});

describe('a new draft', () => {
  for (const house of HOUSES) {
    const session = house.calendar?.sessionOn(DATE) ?? null;
    test.each(Object.entries(factsFor(session)))(`of ${house.name} with %s has gaps and nothing else that is wrong`, (_, facts) => {
      const text = templateOf(house, facts);
      const analysis = analyse(text);
      const findings = check(analysis);
      expect(findings.filter(({ rule }) => rule !== 'placeholder')).toEqual([]);
      expect(findings.length).toBeGreaterThan(1);
      expect(findings.every(({ start, end }) => text.slice(start, end) === '…')).toBe(true);
      expect(analysis.profile.id).toBe(house.profile);
      expect(analysis.resolution.frontMatter.sponsors).toEqual(sponsorsInOrder(facts.sponsors));
      expect(analysis.tree.blocks.filter(({ kind }) => kind === 'title').length).toBe(house.hasTitle ? 1 : 0);
    });
  }

  test('can be begun for every house style', () => {
    expect([...new Set(HOUSES.map(({ profile }) => profile))].sort()).toEqual([...PROFILE_IDS].sort());
  });

  test('prints what is known as documents do', () => {
    const facts = factsFor(81)['many sponsors'] as DraftFacts;
    const text = templateOf(houseOf('General Assembly: Third Committee') as (typeof HOUSES)[number], facts);
    expect(text).toContain(
      'sponsors: [Côte d’Ivoire, Guinea-Bissau, "Iran (Islamic Republic of)", Türkiye, State of Palestine]\nlanguage: en\nprofile: un-ga\n---\n\nEighty-first session\nThird Committee\nAgenda item 19 (b)\n\nCôte d’Ivoire, Guinea-Bissau, Iran (Islamic Republic of), Türkiye and State of Palestine: draft resolution\n\nOceans of cooperation\n\nThe General Assembly,\n',
    );
    expect(text).toContain('at its eighty-second session');
  });

  test('is a snippet whose stops are its gaps, whatever the title holds', () => {
    expect(snippetOf('A $1 \\ {b}: …, …\n')).toBe(`A \\$1 \\\\ {b\\}: \${1:…}, \${2:…}\n$0`);
  });
});

test('the list of States is whole, and in the order of documents', () => {
  expect(MEMBER_STATES).toHaveLength(193);
  expect(sponsorsInOrder(MEMBER_STATES)).toEqual(MEMBER_STATES);
});

test.each([
  [GENERAL_ASSEMBLY, '2023-09-04', 77],
  [GENERAL_ASSEMBLY, '2023-09-05', 78],
  [GENERAL_ASSEMBLY, '2024-09-09', 78],
  [GENERAL_ASSEMBLY, '2024-09-10', 79],
  [GENERAL_ASSEMBLY, '2025-09-09', 80],
  [GENERAL_ASSEMBLY, '2026-01-01', 80],
  [GENERAL_ASSEMBLY, '2026-11-24', 81],
  [ECONOMIC_AND_SOCIAL_COUNCIL, '2024-07-24', 2024],
  [ECONOMIC_AND_SOCIAL_COUNCIL, '2024-07-25', 2025],
  [HUMAN_RIGHTS_COUNCIL, '2024-03-01', 55],
  [HUMAN_RIGHTS_COUNCIL, '2024-09-20', 57],
  [HUMAN_RIGHTS_COUNCIL, '2025-06-20', 59],
  [HUMAN_RIGHTS_COUNCIL, '2025-12-01', 61],
])('%# the session of a day', (calendar, date, session) => {
  expect(calendar.sessionOn(date)).toBe(session);
});
