import { isMainThread } from 'node:worker_threads';

// One file is both the program and what its worker threads run.
if (isMainThread) void import('./program').then(({ runProgram }) => runProgram());
else void import('./workerThread').then(({ serve }) => serve());
