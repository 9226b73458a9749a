import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const FIRST_WORD_WITHIN = 60_000;

/**
 * Starts VS Code's server with its data, its extensions and its home in `home`, on a free port. `settings` are the user's;
 * `vsix` is installed first; `driver` opens the hooks that run a suite inside the editor, and hides notifications.
 * Answers `{ port, authority, output, logs, ended, stop }`. Throws with all that the server said where it does not start.
 */
export async function startServer(editor, { home, settings = {}, vsix, driver = false, env = {} }) {
  const data = path.join(home, 'data');
  const extensions = path.join(home, 'extensions');
  writeSettings(path.join(data, 'data/User/settings.json'), settings);
  fs.mkdirSync(extensions, { recursive: true });
  const folders = ['--accept-server-license-terms', '--server-data-dir', data, '--extensions-dir', extensions, '--telemetry-level', 'off'];
  const launch = args =>
    spawn(editor.node, [editor.server, ...folders, ...args], {
      env: { ...ownEnvironment(), ...env, HOME: home, XDG_CONFIG_HOME: path.join(home, 'config'), XDG_RUNTIME_DIR: home, TMPDIR: home },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });

  if (vsix) await install(launch(['--install-extension', vsix, '--force']), vsix);
  const listen = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-workspace-trust'];
  const child = launch(driver ? [...listen, '--enable-smoke-test-driver'] : listen);
  const stop = () => endGroup(child.pid);
  process.once('exit', stop);
  const heard = { output: '' };
  const port = await portOf(child, heard);
  return {
    port,
    authority: `127.0.0.1:${port}`,
    output: () => heard.output,
    logs: path.join(data, 'data/logs'),
    ended: new Promise(resolve => child.on('exit', resolve)),
    stop() {
      process.off('exit', stop);
      stop();
    },
  };
}

/** Without what an editor around us has put there: the server would take itself for a part of it. */
function ownEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name)));
}

function writeSettings(file, settings) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const own = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  fs.writeFileSync(file, JSON.stringify({ ...settings, ...own }, null, 2));
}

async function install(child, vsix) {
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => output.push(chunk));
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  const said = output.join('');
  if (code !== 0 || !said.includes('successfully installed')) throw new Error(`VS Code could not install ${vsix} (${code}):\n${said}`);
}

function portOf(child, heard) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`VS Code named no port within a minute:\n${heard.output}`)), FIRST_WORD_WITHIN);
    const see = chunk => {
      heard.output += chunk;
      const address = /Web UI available at http:\/\/[^:]+:(\d+)/.exec(heard.output);
      if (!address) return;
      clearTimeout(timer);
      resolve(Number(address[1]));
    };
    child.stdout.on('data', see);
    child.stderr.on('data', see);
    child.on('error', reject);
    child.on('exit', code => {
      clearTimeout(timer);
      reject(new Error(`VS Code ended with ${code}:\n${heard.output}`));
    });
  });
}

/** The server's hosts outlive it by hours, waiting for their window to come back: the whole group has to go. */
function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
