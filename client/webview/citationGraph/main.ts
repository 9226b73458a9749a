import type { FromPage, ToPage } from './messages';
import type { Shown } from './page';
import { pageOf } from './page';

interface Host {
  postMessage(message: FromPage): void;
  getState(): Shown | undefined;
  setState(state: Shown): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const page = pageOf(document.body, {
  shown: host.getState() ?? { words: '', hidden: [], asList: false },
  keep: shown => host.setState(shown),
  tell: message => host.postMessage(message),
});

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => page.show(data));
host.postMessage({ kind: 'ready' });
