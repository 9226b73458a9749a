import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installPackages } from '../support/debian.mjs';

const here = file => path.join(import.meta.dirname, file);

/** Editors with a client of their own: the packages that bring them, a command that ends well where they are there, and the one that drives them. */
export const EDITORS = [
  {
    name: 'Neovim',
    packages: ['neovim'],
    probe: ['nvim', '--version'],
    command: ['nvim', '--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', here('neovim.lua')],
  },
  {
    name: 'Emacs with eglot',
    packages: ['emacs-nox', 'elpa-eglot'],
    probe: ['emacs', '--batch', '-f', 'package-initialize', '-l', 'eglot'],
    command: ['emacs', '--batch', '-l', here('emacs.el')],
  },
];

/** Programs that read what is exported, in tests that are skipped without them. */
const READERS = [
  { name: 'pdftotext', packages: ['poppler-utils'], probe: ['pdftotext', '-v'] },
  { name: 'xmllint', packages: ['libxml2-utils'], probe: ['xmllint', '--version'] },
];

/** Whether a program is on this machine. */
export const isInstalled = ({ probe: [program, ...args] }) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Installs those that are missing, where that can be done without asking. Where it cannot, their tests are skipped and say so. */
export async function ensurePrograms() {
  const missing = [...EDITORS, ...READERS].filter(program => !isInstalled(program));
  if (missing.length === 0) return;
  await installPackages(
    missing.flatMap(({ packages }) => packages),
    missing.map(({ name }) => name).join(' and '),
  );
}
