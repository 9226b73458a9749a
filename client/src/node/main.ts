import type { ExtensionContext } from 'vscode';
import { startExtension } from '../extension';
import type { LateServer } from '../lateServer';
import { provideTasks } from './tasks';

let server: LateServer | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(provideTasks(context));
  server = await startExtension(context, async () => (await import('./connect')).connect(context));
}

export const deactivate = (): Promise<void> | undefined => server?.stop();
