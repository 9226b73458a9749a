import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program to its end and answers its exit code with all that it said. A program that cannot be started answers 127;
 * nothing is thrown. `onOutput` sees the output as it comes.
 */
export function run(program, args, { cwd = root, env = {}, onOutput } = {}) {
  return new Promise(resolve => {
    let output = '';
    const shell = process.platform === 'win32' && program === 'npm';
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], shell });
    const see = chunk => {
      output += chunk;
      onOutput?.(String(chunk));
    };
    child.stdout.on('data', see);
    child.stderr.on('data', see);
    child.on('error', error => resolve({ code: 127, output: `${program}: ${error.message}` }));
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}\n${program} was ended by ${signal}` : output }),
    );
  });
}

/** As `run`, but answers the output alone and throws an Error with it where the program fails. */
export async function mustRun(program, args, options) {
  const { code, output } = await run(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed (${code}):\n${output.trim()}`);
  return output;
}

/** Runs one of the project's own tools (a script of a package in node_modules) under this Node. */
export const runTool = (script, args, options) => run(process.execPath, [`node_modules/${script}`, ...args], options);
