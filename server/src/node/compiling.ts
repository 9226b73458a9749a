import * as modules from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Patterns are compiled to machine code at once. V8 would compile each for its interpreter first, and most are needed more than once.
setFlagsFromString('--no-regexp-tier-up');

/** From Node 22.1 on it keeps compiled code in the folder for temporary files (`NODE_COMPILE_CACHE`), for the next start. */
const { enableCompileCache } = modules as { readonly enableCompileCache?: () => void };
enableCompileCache?.();
