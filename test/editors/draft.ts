/** A draft with a slip behind letters that are two units wide, one that the settings silence, a wrong number and no indentation. */
export const BAD = `Quiet lakes

The General Assembly,

Noting the song “𝄞 of the lakes”, 40% of it noise ,

1. Declares the lakes of the region quiet;

2. Requests the Secretary-General:

(a) To count the lakes;

(b) To report on them;

4. Decides to remain seized of the matter.
`;

/** With everything mended that can be mended by itself. */
export const MENDED = BAD.replace('noise ,', 'noise,').replace('4. Decides', '3. Decides');

/** Mended and formatted. */
export const FORMATTED = MENDED.replace('(a)', '    (a)').replace('(b)', '    (b)');

/** What is to be found in `BAD`, places as zero-based lines and columns in characters. */
export const FINDINGS = [
  {
    code: 'space-before-punct',
    line: 4,
    character: 49,
    message: 'A space parts the mark “,” from the word that it stands behind. Remove the space.',
  },
  {
    code: 'op-number-sequence',
    line: 14,
    character: 0,
    message: 'This paragraph is numbered 4 where 3 is due, so that references to it would go astray. Number it 3.',
  },
];

/** What an editor is to have seen and done when it is through. */
export interface Report {
  readonly findings: typeof FINDINGS;
  readonly completions: readonly string[];
  readonly mended: string;
  readonly left: readonly unknown[];
  readonly formatted: string;
}
