/** A user's settings that keep the editor quiet, and offline. */
export const QUIET = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  // The samples lie inside the project's repository.
  'git.openRepositoryInParentFolders': 'never',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
};

/** For tests: nothing is written that a test did not save (in a browser VS Code saves by itself), and no repository is looked for. */
export const FOR_TESTS = { ...QUIET, 'files.autoSave': 'off', 'git.enabled': false };
