import { describe, expect, it } from 'vitest';
import { compared, KITES, told } from './texts';

const swap = (from: string, to: string): string => {
  if (!KITES.includes(from)) throw new Error(`no ${from}`);
  return KITES.replace(from, to);
};

describe('what became of a clause', () => {
  it('is nothing where only line breaks and indentation differ', () => {
    expect(told(KITES, swap('    (a) To count the kites seen', '(a) To count the kites\nseen'))).toEqual([]);
  });

  it('is a change of words, shown word by word', () => {
    expect(told(KITES, swap('every windy afternoon', 'every calm afternoon'))).toEqual(['changed OP1 > OP1: … [-windy-] {+calm+} …']);
  });

  it('is a new clause, and the numbers behind it are no change', () => {
    const draft = swap('3. Encourages', '3. Thanks the makers of paper;\n\n4. Encourages').replace('4. Decides', '5. Decides');
    expect(told(KITES, draft)).toEqual([
      'new - > OP3: {+Thanks the makers of paper;+}',
      'renumbered OP3 > OP4: …',
      'renumbered OP4 > OP5: …',
    ]);
  });

  it('is that it was dropped, told where it stood', () => {
    const draft = swap('Noting with concern the shortage of string in remote villages,\n\n', '');
    expect(told(KITES, draft)).toEqual(['dropped PP3 > -: [-Noting with concern the shortage of string in remote villages,-]']);
  });

  it('is that it has moved, the fewest that can be', () => {
    const moved = '3. Encourages schools to teach the knots that hold a kite;\n\n';
    const draft = swap(moved, '')
      .replace('1. Calls', `${moved.replace('3', '1')}2. Calls`)
      .replace('2. Requests', '3. Requests');
    expect(told(KITES, draft)).toEqual(['moved OP3 > OP1: …', 'renumbered OP1 > OP2: …', 'renumbered OP2 > OP3: …']);
  });

  it('is that it has moved and changed', () => {
    const draft = swap('3. Encourages schools to teach the knots that hold a kite;\n\n', '')
      .replace('1. Calls', '1. Encourages schools to teach all the knots that hold a kite;\n\n2. Calls')
      .replace('2. Requests', '3. Requests');
    expect(told(KITES, draft)[0]).toBe('movedAndChanged OP3 > OP1: … {+all+} …');
  });

  it('is that a preambular paragraph has become an operative one', () => {
    const draft = swap('Noting with concern the shortage of string in remote villages,\n\n', '').replace(
      '4. Decides',
      '4. Notes with concern the shortage of string in remote villages;\n\n5. Decides',
    );
    expect(told(KITES, draft)[0]).toBe('movedAndChanged PP3 > OP4: [-Noting-] {+Notes+} … [-,-] {+;+}');
  });

  it('of a subparagraph is told inside its paragraph, and across paragraphs', () => {
    expect(told(KITES, swap('the colours of', 'the names of'))).toEqual(['changed OP2 (b) > OP2 (b): … [-colours-] {+names+} …']);
    const draft = swap('    (b) To publish the colours of their tails;\n\n', '').replace(
      'hold a kite;',
      'hold a kite, and:\n\n    (a) To publish the colours of their tails;',
    );
    expect(told(KITES, draft)).toContain('moved OP2 (b) > OP3 (a): …');
  });

  it('of a paragraph that moves is not told of its subparagraphs again', () => {
    const list = /2\. Requests[\s\S]*tails;\n\n/.exec(KITES)?.[0] as string;
    const draft = swap(list, '').replace('1. Calls', `${list}1. Calls`);
    expect(told(KITES, draft).filter(row => row.startsWith('moved'))).toHaveLength(1);
  });

  it('is nothing where a series word or the mark at the end follows from the neighbours; the words are there all the same', () => {
    const { rows } = compared(KITES, swap('Recalling also the kites', 'Recalling the kites'));
    const row = rows.find(({ draft }) => draft?.name === 'PP2');
    expect(row?.kind).toBe('same');
    expect(row?.pieces.filter(({ kind }) => kind !== 'kept').every(({ incidental }) => incidental)).toBe(true);
    expect(row?.pieces.some(({ kind }) => kind === 'deleted')).toBe(true);
  });

  it('is nothing where a footnote has another number, and follows the mark where the note has other words', () => {
    const renumbered = KITES.replaceAll('[^1]', '[^7]');
    expect(told(KITES, renumbered)).toEqual(['renumbered footnote 1 > footnote 7: …']);
    const other = swap('[^1]: See the report on harbours.', '[^1]: Resolution 9/9, annex.');
    expect(told(KITES, other)).toEqual(['changed footnote 1 > footnote 1: [-See the report on harbours-] {+Resolution 9/9, annex+} …']);
  });

  it('is told of titles, headings, tables and annexes', () => {
    const base = `${KITES}\nAnnex\n\nForm of a kite\n\n| Tail | Red |\n`;
    const draft = base.replace('Kites\n', 'Large kites\n').replace('| Red', '| Blue').replace('Form of', 'Shape of');
    expect(told(base, draft).map(row => row.split(' ')[0])).toEqual(['changed', 'changed', 'changed']);
  });

  it('is found in Chinese and Arabic', () => {
    const chinese = '大会，\n\n回顾其以往各项决议，\n\n1. 请秘书长提交报告；\n\n2. 决定继续处理此案。\n';
    expect(told(chinese, chinese.replace('提交报告', '提交书面报告'))).toEqual(['changed OP1 > OP1: … {+书面+} …']);
    const arabic =
      'إن الجمعية العامة،\n\nإذ تشير إلى قراراتها السابقة،\n\n1 - تطلب إلى الأمين العام أن يقدم تقريرا؛\n\n2 - تقرر إبقاء المسألة قيد نظرها.\n';
    expect(told(arabic, arabic.replace('تقريرا', 'تقريرا خطيا'))).toEqual(['changed OP1 > OP1: … {+خطيا+} …']);
  });

  it('is told of texts that are empty or have nothing in common', () => {
    expect(told('', KITES).every(row => row.startsWith('new'))).toBe(true);
    expect(told(KITES, '').every(row => row.startsWith('dropped'))).toBe(true);
    expect(told('', '')).toEqual([]);
  });
});

describe('what is left over from the base', () => {
  const text = (session: number, words: string): string =>
    `---\nsession: ${session}\n---\n\nKites\n\nThe General Assembly,\n\nRecalling the wind,\n\n1. ${words};\n\n2. Decides to remain seized of the matter.\n`;
  const stale = (words: string, before = 77): string[] => {
    const draft = text(78, words);
    return compared(text(before, words), draft).rows.flatMap(row => row.stale.map(({ start, end }) => draft.slice(start, end)));
  };

  it('is a session that was ahead of the base and is not of the draft', () => {
    expect(stale('Requests the Secretary-General to report, and to submit a list at its seventy-eighth session')).toEqual([
      'seventy-eighth session',
    ]);
  });

  it('is the year of a meeting', () => {
    expect(stale('Looks forward to the fair to be held in 2022')).toEqual(['2022']);
  });

  it('is not what is ahead still, what was done earlier, or what a text of the same session says', () => {
    expect(stale('Requests the Secretary-General to submit a list at its seventy-ninth session')).toEqual([]);
    expect(stale('Recalls the decision taken at its seventy-fifth session in 2020')).toEqual([]);
    expect(stale('Looks forward to the fair to be held in 2022', 78)).toEqual([]);
    expect(stale('Welcomes the convening of the fair in 2022, and the holding of a race on 5 May 2022')).toEqual([]);
    expect(stale('Requests the Secretary-General to submit a list every year, starting at its seventy-eighth session')).toEqual([]);
  });
});
