// `npm run soak [-- --seed 7] [-- --messages 100000]`: the built server in messages at random, half of them from each kind of editor.
import { parseArgs } from 'node:util';
import { runTool } from '../support/command.mjs';

const { values } = parseArgs({ options: { seed: { type: 'string' }, messages: { type: 'string', default: '100000' } } });
const { code } = await runTool('vitest/vitest.mjs', ['run', 'test/soak', '--silent=false'], {
  env: {
    RAPPORTEUR_LONG: '1',
    RAPPORTEUR_SEED: values.seed ?? String(Math.floor(Math.random() * 2 ** 31)),
    RAPPORTEUR_MESSAGES: String(Number(values.messages) / 2),
  },
  onOutput: text => process.stdout.write(text),
});
process.exit(code);
