import type { FromPage, Kept, ToPage } from './messages';
import { pageOf } from './page';

interface Host {
  postMessage(message: FromPage): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const page = pageOf(document.body, {
  kept: host.getState() ?? { onlyChanges: false, top: 0 },
  keep: kept => host.setState(kept),
  tell: message => host.postMessage(message),
});

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => page.show(data));
host.postMessage({ kind: 'ready' });
