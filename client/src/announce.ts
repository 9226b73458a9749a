import type { BaseLanguageClient, StaticFeature } from 'vscode-languageclient';

/** Says in the experimental capabilities that this client can do what `capability` names. To be called before the client starts. */
export function announce(client: BaseLanguageClient, capability: string): void {
  const announcement: StaticFeature = {
    fillClientCapabilities(capabilities) {
      capabilities.experimental = { ...capabilities.experimental, [capability]: true };
    },
    initialize() {},
    getState: () => ({ kind: 'static' }),
    clear() {},
  };
  client.registerFeature(announcement);
}
