import { analyse } from '../core/analyse';
import { type CheckSettings, check } from '../core/check';
import { fixAll } from '../core/fix';
import type { Finding } from '../core/rules/rule';
import type { Configurations } from '../workspace/configurations';
import type { CheckRequest } from './checkOptions';
import { addressOf, type FileSettings, settingsOf } from './fileSettings';
import type { Report } from './formats/format';
import type { Input } from './input';
import { locatorOf } from './locate';
import { patchOf } from './patch';
import { replaceFile, Unwritable } from './replaceFile';

/** All that came of one file; data that a worker thread can hand back. */
export interface Outcome {
  readonly report: Report;
  /** What goes to standard output besides: a diff, or the repaired text. */
  readonly output?: string;
  /** What is to be told of failures of ours. */
  readonly complaints: readonly string[];
}

/** The line ends of the repaired text as the file has them, where it has one kind only. */
function withLineEndsOf(original: string, repaired: string): string {
  const crlfOnly = original.includes('\r\n') && !/(?<!\r)\n/.test(original);
  return crlfOnly ? repaired.replace(/(?<!\r)\n/g, '\r\n') : repaired;
}

/** What is to be done with the repaired text of a file. Answers what goes to standard output; throws where it cannot be written. */
function deliver(file: string, text: string, repaired: string, { repairs }: CheckRequest): string {
  if (repairs === 'written' && repaired !== text) replaceFile(file, repaired);
  if (repairs === 'diff') return patchOf(file, text, repaired);
  return repairs === 'printed' ? repaired : '';
}

type OnError = NonNullable<CheckSettings['onError']>;

function checked(
  { file, text }: { readonly file: string; readonly text: string },
  request: CheckRequest,
  { rules, style }: FileSettings,
  onError: OnError,
): Omit<Outcome, 'complaints'> {
  const settings: CheckSettings = { rules, onError };
  const analysisOf = (words: string) => analyse(words, style);
  const toReport = (words: string, findings: readonly Finding[]): Report => {
    const locate = locatorOf(words);
    return { file, findings: findings.map(locate) };
  };
  if (request.repairs === 'none') return { report: toReport(text, check(analysisOf(text), settings)) };
  const fixed = fixAll(text, analysisOf, settings);
  const repaired = withLineEndsOf(text, fixed.text);
  const findings = repaired === fixed.text ? fixed.findings : check(analysisOf(repaired), settings);
  return { output: deliver(file, text, repaired, request), report: toReport(repaired, findings) };
}

/** Checks one text, which is repaired first where the user asks for it. Never rejects: a failure of ours is told in the place of the findings. */
export async function checkFile(input: Input, request: CheckRequest, configurations: Configurations): Promise<Outcome> {
  if ('error' in input) return { report: input, complaints: [] };
  const { file } = input;
  const complaints: string[] = [];
  try {
    const onError: OnError = (rule, error) => complaints.push(`rapporteur: rule ${rule} failed on ${file}: ${error}\n`);
    const settings = settingsOf(await configurations.of(addressOf(file)), request);
    return { ...checked(input, request, settings, onError), complaints };
  } catch (error) {
    const reason = error instanceof Unwritable ? error.message : `checking it failed: ${error}`;
    return { report: { file, error: reason }, complaints };
  }
}
