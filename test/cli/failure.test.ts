import { afterEach, describe, expect, it, vi } from 'vitest';
import * as analyse from '../../server/src/core/analyse';
import { CLEAN, rapporteur, scratchFolder } from './commandLine';

vi.mock('../../server/src/core/analyse', { spy: true });

const files = scratchFolder();
const [one, two] = [files.write('one.unres', CLEAN), files.write('two.unres', CLEAN)];
afterEach(() => void vi.resetAllMocks());

describe('a mistake of ours is told in one line, with what was to be done', () => {
  it.each([
    ['outline', ['outline', one], `outline ${one}`],
    ['compare', ['compare', one, two], `compare ${one} ${two}`],
    ['many files', ['outline', one, two, '--', one, two], `outline ${one} ${two} ${one} …`],
  ])('%s', async (_, args, what) => {
    vi.mocked(analyse.analyse).mockImplementation(() => {
      throw new RangeError('too deep\n    at nowhere');
    });
    expect(await rapporteur(args)).toEqual({
      code: 2,
      out: '',
      err: `rapporteur: ${what}: RangeError: too deep at nowhere; please report it\n`,
    });
  });
});
