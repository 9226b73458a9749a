import * as modules from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { keepCode } from './keptCode';

// Patterns are compiled to machine code at once. V8 would compile each for its interpreter first, and most are needed more than once.
setFlagsFromString('--no-regexp-tier-up');

/** How much later than usual V8 is to make fast code of a function. */
const LATER = 15;

// By itself V8 makes fast code of some 150 functions while the first hundreds of letters are typed, and of 250 in the first megabytes that a
// command checks: one to two seconds of a core, while somebody waits. Its own numbers: 67,584 bytes of bytecode run up to version 11, 3,000
// calls from 12 on.
setFlagsFromString(
  Number.parseInt(process.versions.v8, 10) < 12
    ? `--interrupt-budget=${LATER * 67_584}`
    : `--invocation-count-for-turbofan=${LATER * 3000}`,
);

/** Since Node 22.1: keeps compiled code in the folder for temporary files (`NODE_COMPILE_CACHE`), for the next start. */
const { enableCompileCache = keepCode } = modules as { readonly enableCompileCache?: () => void };
enableCompileCache();
