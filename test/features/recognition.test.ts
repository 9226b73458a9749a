import { describe, expect, test } from 'vitest';
import { looksLikeResolution } from '../../server/src/features/recognition';

describe('a resolution is recognized', () => {
  test.each([
    ['as plain text', 'Bridges\n\nThe General Assembly,\n\nNoting the age of bridges,\n\n1. Decides to cross them.\n'],
    ['by its preamble alone', 'The Security Council,\n\nRecalling its resolution 1325 (2000),\n\nNoting the age of bridges,\n'],
    ['without blank lines', 'The General Assembly,\nNoting the age of bridges,\n1. Decides to cross them.\n'],
    [
      'as a PDF gives it up',
      ' The General Assembly, \n\n Noting the age of bridges and the \n\nmany people who cross them, \n\n Recalling that the bridges, \n\nold as they are, stand firm, \n',
    ],
    [
      'in a Model UN draft',
      'Committee: GA1\nTopic: Bridges\n\nThe General Assembly,\n\nDeeply concerned by the age of bridges,\n\n1. Calls upon States to paint them;\n',
    ],
    ['with a lone paragraph that has no number', 'The General Assembly,\n\nHaving considered the report,\n\nApproves the report.\n'],
    ['with footnote marks behind the commas', 'The General Assembly,\n\nNoting the Plan,[^1]\n\n1. Adopts it.\n'],
    ['in French', 'L’Assemblée générale,\n\nRappelant sa résolution 73/338 sur les ponts,\n\n1. Décide de les traverser.\n'],
    ['in Spanish', 'La Asamblea General,\n\nRecordando su resolución sobre los puentes,\n\n1. Decide cruzarlos.\n'],
    ['in Russian', 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию о мостах,\n\n1. постановляет перейти их.\n'],
    ['in Arabic', 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها بشأن الجسور،\n\n1 - تقرر عبورها.\n'],
    ['in Chinese', '大会，\n\n回顾其关于桥梁的决议，\n\n1. 决定通过桥梁。\n'],
  ])('%s', (_, text) => {
    expect(looksLikeResolution(text)).toBe(true);
  });
});

describe('other texts are none', () => {
  test.each([
    ['an empty text', ''],
    ['an article', 'The General Assembly met on Monday.\n\n1. It read a report,\n2. It rested.\n'],
    ['a letter that quotes an organ', 'Dear Sir,\n\nThe General Assembly,\nas you know, will meet on Monday.\n\nYours,\nA. Reader\n'],
    ['prose in which lines happen to end in commas', 'The General Assembly,\nconsiders reports,\nnotes facts,\nand rests.\n'],
    ['a list of organs', 'The General Assembly\nThe Security Council\nThe Economic and Social Council\n'],
    ['minutes', 'The Security Council\n\nThe meeting was opened at 10 a.m.\n\n1. Adoption of the agenda\n\n2. Bridges\n'],
    ['a numbered list', '1. Milk,\n2. Bread,\n3. Requests,\n'],
    ['a poem', 'Recalling the bridges,\nNoting the stream,\nI rest.\n'],
    ['binary rubbish', '\u0000\u0001\ud800The General Assembly,\u0000'],
  ])('%s', (_, text) => {
    expect(looksLikeResolution(text)).toBe(false);
  });
});
