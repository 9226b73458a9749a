import { expect, it } from 'vitest';
import { KINDS, type Kind } from './editor';
import { soak } from './soak';

const long = process.env.RAPPORTEUR_LONG === '1';
const seed = Number(process.env.RAPPORTEUR_SEED ?? 76);
const messages = Number(process.env.RAPPORTEUR_MESSAGES ?? (long ? 50_000 : 1_000));

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

it.each(Object.keys(KINDS) as Kind[])(
  `stays sound through messages at random, for an editor that %s its findings (seed ${seed})`,
  async kind => {
    const started = performance.now();
    const { sent, answered, refused, wrongs, held, answers, fresh, exitCode, complaints } = await soak(kind, seed, messages);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const megabytes = held.map(bytes => (bytes / 1e6).toFixed(1));
    console.log(`soak: an editor that ${kind}, seed ${seed}, ${messages} messages in ${seconds} s`, { sent, answered, refused, megabytes });
    expect(wrongs).toEqual([]);
    expect(complaints).toBe('');
    expect(answers).toEqual(fresh);
    expect(exitCode).toBe(0);
    // What is made once is made in the first third. Were a message to leave something behind, the last third would hold more than the second.
    const third = Math.floor(held.length / 3);
    expect(median(held.slice(2 * third))).toBeLessThan(1.1 * median(held.slice(third, 2 * third)));
  },
);

it.each(Object.keys(KINDS) as Kind[])(`has no error to log of a sound editor that %s its findings (seed ${seed})`, async kind => {
  const { wrongs, logged, answers, fresh } = await soak(kind, seed, messages / 10, true);
  expect({ wrongs, logged }).toEqual({ wrongs: [], logged: [] });
  expect(answers).toEqual(fresh);
});
