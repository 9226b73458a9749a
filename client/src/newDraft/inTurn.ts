import * as vscode from 'vscode';
import { nameItem } from '../nameItem';

/** What comes of a question: an answer, `back` to the question before, undefined where the user gives up. */
type Outcome<Answer> = Answer | 'back' | undefined;

/** Where a question stands among the others. */
export interface Place {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

export interface Question<Answers> {
  /** Whether it is asked at all, by what is known so far. */
  isAsked(answers: Answers): boolean;
  ask(answers: Answers, place: Place): Promise<Outcome<Answers>>;
}

/** Asks one question after the other, back and forth, and returns all answers; undefined where the user gives up. */
export async function askInTurn<Answers>(start: Answers, questions: readonly Question<Answers>[]): Promise<Answers | undefined> {
  const before: { readonly index: number; readonly answers: Answers }[] = [];
  let answers = start;
  for (let index = 0; index < questions.length; index++) {
    const question = questions[index] as Question<Answers>;
    if (!question.isAsked(answers)) continue;
    const place = {
      title: vscode.l10n.t('New Draft'),
      step: before.length + 1,
      totalSteps: stepsIn(questions, answers, index, before.length),
    };
    const outcome = await question.ask(answers, place);
    if (outcome === undefined) return undefined;
    if (outcome !== 'back') {
      before.push({ index, answers });
      answers = outcome;
      continue;
    }
    const last = before.pop();
    if (!last) return undefined;
    // What was answered stays, to be shown as it was; only the place goes back.
    index = last.index - 1;
  }
  return answers;
}

const stepsIn = <Answers>(questions: readonly Question<Answers>[], answers: Answers, index: number, done: number): number =>
  done + questions.slice(index).filter((question, i) => i === 0 || question.isAsked(answers)).length;

/** A picker or a box, shown until it is answered, left or sent back. */
function shown<Answer>(
  input: vscode.QuickInput & { buttons: readonly vscode.QuickInputButton[]; onDidTriggerButton: vscode.Event<vscode.QuickInputButton> },
  { title, step, totalSteps }: Place,
  onAccept: (answer: (value: Answer) => void) => vscode.Disposable,
): Promise<Outcome<Answer>> {
  input.title = title;
  input.step = step;
  input.totalSteps = totalSteps;
  input.ignoreFocusOut = true;
  input.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
  return new Promise(resolve => {
    const end = (outcome: Outcome<Answer>): void => {
      resolve(outcome);
      input.dispose();
    };
    input.onDidTriggerButton(() => end('back'));
    input.onDidHide(() => end(undefined));
    onAccept(end);
    input.show();
  });
}

/** One of several. */
export function pickOne<Item extends vscode.QuickPickItem>(
  place: Place,
  placeholder: string,
  items: readonly Item[],
  active: string | undefined,
): Promise<Outcome<Item>> {
  const picker = vscode.window.createQuickPick<Item>();
  picker.placeholder = placeholder;
  picker.items = items;
  const before = items.filter(({ label }) => label === active);
  if (before.length) picker.activeItems = before;
  return shown<Item>(picker, place, answer => picker.onDidAccept(() => picker.activeItems[0] && answer(picker.activeItems[0])));
}

/** Any number of names. */
export function pickMany(
  place: Place,
  placeholder: string,
  names: readonly string[],
  picked: readonly string[],
): Promise<Outcome<{ labels: string[] }>> {
  const picker = vscode.window.createQuickPick();
  picker.placeholder = placeholder;
  picker.canSelectMany = true;
  picker.matchOnDescription = true;
  picker.items = names.map(nameItem);
  picker.selectedItems = picker.items.filter(({ label }) => picked.includes(label));
  return shown<{ labels: string[] }>(picker, place, answer =>
    picker.onDidAccept(() => answer({ labels: picker.selectedItems.map(({ label }) => label) })),
  );
}

/** A line of text; `isWrong` says what is wrong with it. */
export function inputText(
  place: Place,
  prompt: string,
  value: string,
  isWrong: (text: string) => string | undefined,
): Promise<Outcome<{ text: string }>> {
  const box = vscode.window.createInputBox();
  box.prompt = prompt;
  box.value = value;
  box.onDidChangeValue(text => {
    box.validationMessage = isWrong(text.trim());
  });
  return shown<{ text: string }>(box, place, answer =>
    box.onDidAccept(() => {
      const text = box.value.trim();
      box.validationMessage = isWrong(text);
      if (!box.validationMessage) answer({ text });
    }),
  );
}
