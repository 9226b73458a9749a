import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { check } from '../../server/src/core/check';
import { SNIPPETS, snippetsOf } from './snippets';

const findingsIn = (text: string) =>
  check(analyse(text)).map(({ rule, start, message }) => `${rule} at ${JSON.stringify(text.slice(start, start + 40))}: ${message}`);

/** What an organ puts around the paragraphs of its resolutions. */
const ORGANS = {
  'General Assembly': { title: 'Oceans of cooperation', end: 'Looks forward to further cooperation.' },
  'Security Council': { title: '', end: 'Decides to remain seized of the matter.' },
};
/** The organ whose texts a snippet is for. */
const organFor = (name: string) => (name.endsWith('(Security Council)') ? 'Security Council' : 'General Assembly');

/** A small resolution that is in order, around the piece that is tried out; its other paragraphs open with words that the piece does not. */
const frame = ({
  organ = 'General Assembly' as keyof typeof ORGANS,
  preambular = 'Recognizing the need for common action,',
  operative = 'Welcomes the progress achieved;',
  notes = '',
}) =>
  [
    ORGANS[organ].title,
    `The ${organ},`,
    preambular,
    '1. Thanks the host country;',
    `2. ${operative}`,
    ...(operative.endsWith('.') ? [] : [`3. ${ORGANS[organ].end}`]),
    ...(operative.includes('annexed to') ? ['Annex', 'Declaration of the oceans', 'We will cooperate.'] : []),
    notes,
  ].join('\n\n');

describe('snippets taken with their defaults are clean under the checker', () => {
  it.each(snippetsOf('Draft'))('$name', ({ text }) => expect(findingsIn(text)).toEqual([]));
  it.each(snippetsOf('Preambular'))('$name', ({ name, text }) =>
    expect(findingsIn(frame({ organ: organFor(name), preambular: text }))).toEqual([]),
  );
  it.each(snippetsOf('Operative'))('$name', ({ name, text }) =>
    expect(findingsIn(frame({ organ: organFor(name), operative: text }))).toEqual([]),
  );
  it.each(snippetsOf('Footnote'))('$name', ({ text }) => {
    const first = text.startsWith('[^1]') ? text : `[^1]: United Nations, *Treaty Series*, vol. 2187, No. 38544.\n\n${text}`;
    const marks = text.startsWith('[^1]') ? '[^1]' : '[^1] and the protocol thereto,[^2]';
    expect(findingsIn(frame({ preambular: `Recalling the Convention,${marks}`, notes: first }))).toEqual([]);
  });
});

describe('snippets', () => {
  it('cover a whole draft of each organ and the clauses of every common kind', () => {
    expect(snippetsOf('Draft').map(({ prefix }) => prefix)).toEqual(['!ga', '!sc', '!ecosoc', '!hrc', '!mun']);
    const kinds = ['Draft', 'Preambular', 'Operative', 'Footnote'];
    expect(kinds.flatMap(snippetsOf)).toHaveLength(SNIPPETS.length);
  });

  it('open their paragraphs with words that the parser knows as an opening', () => {
    for (const { name, text } of snippetsOf('Operative')) {
      const { paragraphs } = analyse(frame({ operative: text })).resolution;
      const paragraph = paragraphs.find(({ name }) => name === 'OP2');
      expect(paragraph?.opening, name).toMatchObject({ form: 'finite' });
    }
  });

  it('have prefixes of their own, none of which begins an English word that drafters type', () => {
    const prefixes = SNIPPETS.map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(prefixes.filter(prefix => !/^(?:!|pp|op|fn)[a-z0-9]+$/.test(prefix))).toEqual([]);
  });
});
