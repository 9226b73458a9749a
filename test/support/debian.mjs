import fs from 'node:fs';
import { run } from './command.mjs';

/** Whether packages come by apt from Debian here. */
export const isDebian = () =>
  fs.existsSync('/usr/bin/apt-get') && fs.existsSync('/etc/os-release') && /^ID=debian$/m.test(fs.readFileSync('/etc/os-release', 'utf8'));

/** Installs packages of Debian with apt, as root or through a sudo that does not ask. Answers whether it could, and says why not. */
export async function installPackages(names, forWhat) {
  if (!isDebian()) return false;
  const sudo = process.getuid() === 0 ? [] : ['sudo', '-n'];
  const install = `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`;
  if (sudo.length && (await run('sudo', ['-n', 'true'])).code !== 0) {
    console.log(`${forWhat} is not installed, and this user may not install it: ${install}`);
    return false;
  }
  console.log(`Installing ${forWhat}: ${install} …`);
  const apt = args => {
    const [program, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300', ...args];
    return run(program, rest);
  };
  await apt(['update']);
  const { code, output } = await apt(['install', '-y', '--no-install-recommends', ...names]);
  if (code !== 0) console.log(`apt-get could not install ${forWhat}:\n${output.trim()}`);
  return code === 0;
}
