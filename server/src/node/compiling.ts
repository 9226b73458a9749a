import * as modules from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { keepCode } from './keptCode';

// Patterns are compiled to machine code at once. V8 would compile each for its interpreter first, and most are needed more than once.
setFlagsFromString('--no-regexp-tier-up');

/** Since Node 22.1: keeps compiled code in the folder for temporary files (`NODE_COMPILE_CACHE`), for the next start. */
const { enableCompileCache = keepCode } = modules as { readonly enableCompileCache?: () => void };
enableCompileCache();
