import { expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { check } from '../../server/src/core/check';

/** With `npm run test:long` up to 5 MB. */
const LARGE = process.env.RAPPORTEUR_LONG === '1' ? 5_000_000 : 1_000_000;
const TRIES = 4;

const HEAD = 'Kites over the harbour\n\nThe General Assembly,\n\nGuided by the wish for steady winds,';
const VERBS = ['Welcomes', 'Notes', 'Requests', 'Reaffirms', 'Calls upon', 'Encourages', 'Decides', 'Emphasizes'];

/** A draft of so many characters. No two paragraphs are alike, so that nothing learnt of one answers for another. */
function draftOf(length: number): string {
  const parts = [HEAD];
  let size = HEAD.length;
  for (let n = 1; size < length; n++) {
    const paragraph = `${n}. ${VERBS[n % VERBS.length]} the report of harbour ${n} on its kites,[^${n}] as set out in paragraph ${n % 90} of resolution 7${n % 10}/${n % 300}, and the plans of the year ${1950 + (n % 70)}:\n\n(a) To fly ${n} kites from the quay;\n\n(b) To mend ${n + 1} of them before the winter;\n\n[^${n}]: A/7${n % 10}/${n}.`;
    parts.push(paragraph);
    size += paragraph.length;
  }
  return parts.join('\n\n');
}

/** Milliseconds of the processor, the least of a few rounds: other programs slow a round down, none speeds it up. */
function effortOf(text: string, rounds: number): number {
  const efforts = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    check(analyse(text));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e3;
  });
  return Math.min(...efforts);
}

/** The power of the size that the effort grows with: 1 in proportion, 2 with its square. */
function exponentBetween(small: string, large: string): number {
  return Math.log(effortOf(large, 1) / effortOf(small, 5)) / Math.log(large.length / small.length);
}

test(`a text sixteen times as long, up to ${LARGE / 1e6} MB, takes about sixteen times the effort to check`, { timeout: 300_000 }, () => {
  const small = draftOf(LARGE / 16);
  const large = draftOf(LARGE);
  let exponent = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && exponent > 1.3; i++) exponent = exponentBetween(small, large);
  expect(exponent).toBeLessThanOrEqual(1.3);
});

test('brackets within brackets take an effort in proportion to how many they are', () => {
  const nested = (depth: number): string => `${HEAD}\n\n1. Decides ${'['.repeat(depth)}to fly${']'.repeat(depth)} kites.\n`;
  const [small, large] = [nested(1000), nested(16_000)];
  let exponent = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && exponent > 1.5; i++) exponent = exponentBetween(small, large);
  expect(exponent).toBeLessThanOrEqual(1.5);
});
