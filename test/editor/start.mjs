// `npm start [-- --browser]`: VS Code with the extension in it, on the samples. Node's own modules only until all is installed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { mustRun, run } from '../support/command.mjs';
import { ensureInstalled } from '../support/install.mjs';
import { fetched, root } from '../support/paths.mjs';
import { ensureEditor, NEWEST } from './editor.mjs';
import { endOnSignals } from './scratch.mjs';
import { startServer } from './server.mjs';
import { QUIET } from './settings.mjs';

const samples = path.join(root, 'samples');
const reference = path.join(samples, 'A_RES_76_299.unres');

/** Inside a remote window `code` opens files of that window, and a desktop needs a screen. */
async function hasDesktopEditor() {
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen || process.env.VSCODE_IPC_HOOK_CLI) return false;
  return (await run('code', ['--version'])).code === 0;
}

/** The desktop editor with the extension in development, and a profile of its own. */
async function openDesktop() {
  await mustRun('npm', ['run', '--silent', 'build']);
  const profile = ['--user-data-dir', path.join(fetched, 'start/desktop')];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  await mustRun('code', [...asRoot, ...profile, `--extensionDevelopmentPath=${root}`, samples, reference]);
  console.log('Rapporteur is open in VS Code, with resolution 76/299.');
}

async function openInBrowser() {
  console.log(`Building the extension and getting VS Code ${NEWEST} …`);
  const [editor] = await Promise.all([ensureEditor(NEWEST), mustRun('npm', ['run', '--silent', 'package'])]);
  const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const server = await startServer(editor, {
    home: path.join(fetched, 'start/server'),
    settings: QUIET,
    vsix: path.join(root, `${name}-${version}.vsix`),
  });
  const payload = JSON.stringify([['openFile', `vscode-remote://${server.authority}${reference}`]]);
  const address = `http://${server.authority}/?folder=${encodeURIComponent(samples)}&payload=${encodeURIComponent(payload)}`;
  console.log(`\nOpen ${address}\n\nCtrl+C ends it.`);
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) spawn('xdg-open', [address], { stdio: 'ignore' }).on('error', () => {});
  endOnSignals();
  await server.ended;
}

try {
  await ensureInstalled();
  const desktop = !process.argv.includes('--browser') && (await hasDesktopEditor());
  await (desktop ? openDesktop() : openInBrowser());
} catch (error) {
  console.error(`\nRapporteur could not be started.\n${error.message}`);
  process.exit(1);
}
