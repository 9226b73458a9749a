import { afterEach, expect, it, vi } from 'vitest';
import * as analyse from '../../server/src/core/analyse';
import { CLEAN, rapporteur, scratchFolder } from './commandLine';

vi.mock('../../server/src/core/analyse', { spy: true });

const files = scratchFolder();
const [one, two] = [files.write('one.unres', CLEAN), files.write('two.unres', CLEAN)];
afterEach(() => void vi.resetAllMocks());

it('a mistake of ours is told in one line, with what was to be done', async () => {
  vi.mocked(analyse.analyse).mockImplementation(() => {
    throw new RangeError('too deep\n    at nowhere');
  });
  expect(await rapporteur(['compare', one, two])).toEqual({
    code: 2,
    out: '',
    err: `rapporteur: compare ${one} ${two}: RangeError: too deep at nowhere; please report it\n`,
  });
});

it('a mistake of ours befalls one file of an outline, not the others', async () => {
  vi.mocked(analyse.analyse).mockImplementationOnce(() => {
    throw new RangeError('too deep\n    at nowhere');
  });
  const reason = 'outlining it failed: RangeError: too deep at nowhere; please report it';
  const { code, out, err } = await rapporteur(['outline', one, two]);
  const [first, second] = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  expect({ code, err }).toEqual({ code: 2, err: `rapporteur: ${one}: ${reason}\n` });
  expect(first).toEqual({ file: one, error: reason });
  expect(second).toMatchObject({ file: two, title: 'Quiet lakes' });
});
