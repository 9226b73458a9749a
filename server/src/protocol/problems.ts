import { plain } from '../workspace/address';
import type { Problem } from '../workspace/folderTexts';

/** The path of a file as a person knows it; the address where it is on no disk. */
export const pathOf = (uri: string): string => plain(uri).replace(/^file:\/\/(?:\/(?=[a-z]:))?/, '');

/** What is wrong, and what to do about it. */
export function sentenceOf({ uri, problem }: Problem): string {
  const path = pathOf(uri);
  return problem === null
    ? `There is no library folder ${path}. Correct the setting rapporteur.library.folders, or bring the folder back.`
    : `${path}: ${problem} Citations do not lead to it.`;
}

/** What a person is told of all problems together; null where there are none. */
export function messageOf(problems: readonly Problem[]): string | null {
  const [first] = problems;
  if (!first) return null;
  const others = problems.length - 1;
  return others === 0 ? sentenceOf(first) : `${sentenceOf(first)} There is something wrong with ${others} more: see the log of Rapporteur.`;
}
