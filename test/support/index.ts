import { readKnown } from '../../server/src/core/citations/known';

/** An index of resolutions for texts that tests make up: those that no other test dates in another way. */
export const INDEX = readKnown(
  [
    'A/HRC/RES/',
    '53/12\t2023-07-13\t3',
    'A/RES/',
    ...[1, 2, 3, 4, 5].map(number => `50/${number}`),
    '51/1',
    '70/1\t2015-09-25\t9\t4p\tTransforming our world: the 2030 Agenda for Sustainable Development',
    '73/338\t2019-09-12\t5\t107p\tInternational kite day',
    'S/RES/',
    '1325(2000)\t2000-10-31\t9\t4213',
    '',
  ].join('\n'),
);
