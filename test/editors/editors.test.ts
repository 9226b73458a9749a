import { describe, expect, it } from 'vitest';
import { isInstalled } from '../support/programs.mjs';
import { FINDINGS, FORMATTED, MENDED } from './draft';
import { drive } from './drive';
import { EDITORS } from './editors.mjs';

describe.each(EDITORS)('$name', editor => {
  const installed = isInstalled(editor);
  const reason = installed ? '' : ` (${editor.packages.join(', ')}: not installed)`;

  it.runIf(installed)(`shows findings, offers completion, mends and formats a draft${reason}`, () => {
    const { findings, completions, mended, left, formatted } = drive(editor.command);
    expect(findings).toEqual(FINDINGS);
    expect(completions.map(label => label.trim())).toEqual(expect.arrayContaining(['Noting', 'Noting with concern']));
    expect(mended).toBe(MENDED);
    expect(left).toEqual([]);
    expect(formatted).toBe(FORMATTED);
  });
});
