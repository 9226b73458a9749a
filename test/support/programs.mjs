import { spawnSync } from 'node:child_process';
import { installPackages } from './debian.mjs';

/** Programs that read what is exported, in tests that are skipped without them. */
export const READERS = [
  { name: 'pdftotext', packages: ['poppler-utils'], probe: ['pdftotext', '-v'] },
  { name: 'xmllint', packages: ['libxml2-utils'], probe: ['xmllint', '--version'] },
];

/** Whether a program is on this machine. */
export const isInstalled = ({ probe: [program, ...args] }) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Installs those that are missing, where that can be done without asking. Where it cannot, their tests are skipped and say so. */
export async function ensurePrograms(programs) {
  const missing = programs.filter(program => !isInstalled(program));
  if (missing.length === 0) return;
  await installPackages(
    missing.flatMap(({ packages }) => packages),
    missing.map(({ name }) => name).join(' and '),
  );
}
