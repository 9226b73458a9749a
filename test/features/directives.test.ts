import { describe, expect, test } from 'vitest';
import { completionsOf } from '../../server/src/features/completion';
import { hoverOf } from '../../server/src/features/hover';
import { atCursor, HEAD } from './fixture';

describe('in a note that silences rules', () => {
  const offersAt = (note: string) => {
    const { analysis, offset } = atCursor(`${HEAD}${note}\n1. Decides to rest.\n`);
    return completionsOf(analysis, offset).map(({ label, replaces }) => [label, analysis.text.slice(replaces.start, replaces.end)]);
  };

  test('the directives are offered, then the names of rules and families', () => {
    expect(offersAt('// rapp<|>')).toContainEqual(['rapporteur-disable-next-line', 'rapp']);
    expect(offersAt('// rapporteur-disable-ne<|>')).toContainEqual(['rapporteur-disable-next-line', 'rapporteur-disable-ne']);
    expect(offersAt('    // rapporteur-disable-next-line <|>')).toContainEqual(['op-last-stop', '']);
    expect(offersAt('// rapporteur-disable numbers, op-la<|>')).toContainEqual(['op-last-stop', 'op-la']);
  });

  test('a name that is there is not offered again, and none in the reason', () => {
    expect(offersAt('// rapporteur-disable numbers, <|>').map(([label]) => label)).not.toContain('numbers');
    expect(offersAt('// rapporteur-disable-line numbers -- as <|>')).toEqual([]);
    expect(offersAt('// See the report of <|>')).toEqual([]);
  });

  test('a name is explained, and so is the directive', () => {
    const hoverAt = (note: string) => {
      const { analysis, offset } = atCursor(`${HEAD}${note}\n1. Decides to rest.\n`);
      return hoverOf(analysis, offset)?.markdown;
    };
    expect(hoverAt('// rapporteur-disable-next-line op-last<|>-stop')).toContain('**op-last-stop**');
    expect(hoverAt('// rapporteur-disable-next-line num<|>bers')).toContain('Numbers and dates');
    expect(hoverAt('// rapporteur-disable-n<|>ext-line numbers')).toContain('the paragraph below');
    expect(hoverAt('// rapporteur-disable-next-line nothi<|>ng')).toBeUndefined();
  });
});
