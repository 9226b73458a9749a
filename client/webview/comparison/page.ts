import { button, element } from '../elements';
import { countsIn } from './describe';
import { type Entry, entriesOf, isShownAsChange } from './entries';
import type { FromPage, Kept, Side, ToPage } from './messages';
import { patch } from './patch';
import { itemOf, keyOf, place } from './rows';
import { stepFrom } from './steps';

interface Surroundings {
  readonly kept: Kept;
  keep(kept: Kept): void;
  tell(message: FromPage): void;
}

/** Fills the page: the tools with the counts, and the list of clauses. Answers what shows a comparison in it. */
export function pageOf(body: HTMLElement, { kept: before, keep, tell }: Surroundings): { show(message: ToPage): void } {
  let kept = before;
  let shown: readonly Entry[] = [];
  /** The entry that the user has gone to, by its place in the list. */
  let current: number | null = null;
  let isFirst = true;

  const counts = element('p', { class: 'counts', role: 'status' });
  const tools = element('div', { class: 'tools', role: 'toolbar' });
  const [base, draft] = [element('span'), element('span')];
  const names = element('div', { class: 'names', 'aria-hidden': 'true' }, base, draft);
  const list = element('ol');
  body.append(element('header', {}, tools, counts, names), element('main', {}, list));

  function change(next: Partial<Kept>): void {
    kept = { ...kept, ...next };
    keep(kept);
    body.classList.toggle('only-changes', kept.onlyChanges);
  }

  function mark(item: Element | undefined): void {
    list.querySelector('.current')?.classList.remove('current');
    item?.classList.add('current');
  }

  function goTo(item: HTMLElement): void {
    mark(item);
    current = [...list.children].indexOf(item);
    item.querySelector('h2')?.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'center' });
  }

  function step(forward: boolean): void {
    const changes = shown.flatMap((entry, i) => (entry.kind === 'row' && isShownAsChange(entry.row) ? [i] : []));
    const to = stepFrom(current, changes, forward);
    if (to !== null) goTo(list.children[to] as HTMLElement);
  }

  function draw(message: ToPage): void {
    const wishes = { goTo, open: (side: Side, row: number) => tell({ kind: 'open', side, row }) };
    shown = entriesOf(message.rows);
    patch(
      list,
      shown.map(entry => ({ key: keyOf(entry), make: () => itemOf(entry, message, wishes), place: item => place(item, entry) })),
    );
    if (current === null) return;
    // An entry whose words have changed is another element in the same place.
    const still = [...list.children].findIndex(({ classList }) => classList.contains('current'));
    if (still >= 0) current = still;
    mark(list.children[current]);
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isStep = event.key === 'F7' || (!event.shiftKey && (event.key === 'n' || event.key === 'p'));
    if (!isStep) return;
    step(event.key === 'n' || (event.key === 'F7' && !event.shiftKey));
    event.preventDefault();
  });
  window.addEventListener('scroll', () => change({ top: window.scrollY }), { passive: true });

  function drawTools({ words }: ToPage): void {
    const box = element('input', { type: 'checkbox' });
    box.checked = kept.onlyChanges;
    box.addEventListener('change', () => change({ onlyChanges: box.checked }));
    tools.replaceChildren(
      element('label', {}, box, words.onlyChanges),
      button('↑', () => step(false), { title: `${words.previous} (Shift+F7)`, 'aria-label': words.previous }),
      button('↓', () => step(true), { title: `${words.next} (F7)`, 'aria-label': words.next }),
      button(words.copyAmendments, () => tell({ kind: 'copyAmendments' })),
      button(words.openAmendments, () => tell({ kind: 'openAmendments' })),
    );
  }

  return {
    show(message) {
      const { top } = kept;
      if (isFirst) drawTools(message);
      [base.textContent, draft.textContent] = [message.names.base, message.names.draft];
      counts.textContent = countsIn(message.rows, message.words);
      draw(message);
      change({ pair: message.pair });
      if (isFirst) window.scrollTo({ top });
      isFirst = false;
    },
  };
}
