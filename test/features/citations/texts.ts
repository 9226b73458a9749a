import { HEAD, workspaceOf } from '../fixture';

const text = (title: string, paragraphs: string): string =>
  `${title}\n\nThe General Assembly,\n\nNoting the age of bridges,\n\n${paragraphs}\n`;

export const PLAN = 'file:///drafts/plan.unres';
export const DRAFT = 'file:///drafts/draft.unres';
export const PIERS = 'file:///library/piers.unres';
export const ARCHES = 'file:///library/A_RES_74_12.xml';

/** A resolution and a draft of the workspace, two texts of the library, and an index that knows of two more. */
export const WORKSPACE = workspaceOf(
  {
    [PLAN]: text('76/900. Plan for bridges', '1. Reads the Plan;\n\n2. Requests the Board:\n\n(a) To build;\n\n(b) To mend.'),
    [DRAFT]: text('Care of bridges', '1. Recalls paragraph 2 of resolution 76/900;\n\n2. Also recalls resolutions 75/7 and 76/900.'),
    [PIERS]: text('75/7. Piers of stone', '1. Recalls resolution 74/12;\n\n2. Paints the stones.'),
    [ARCHES]: text('74/12. Arches of stone', '1. Looks at the arches.'),
  },
  [
    'A/RES/',
    '70/5|2015-11-02|41|37thp|Bridges and rivers',
    '76/900|2022-05-02|3||Plan for bridges',
    'S/RES/',
    '1999(2011)|2011-07-11|7|6582nd|Security Council resolution 1999 (2011) [on bridges over rivers]',
  ].join('\n'),
);

/** The draft that questions are asked in, with words in its one operative paragraph. */
export const asking = (words: string): string => `${HEAD}1. Recalls ${words}.\n`;
