// Loaded into the server (`node --expose-gc --require memory.cjs`): tells on the process's own channel how much it holds once nothing is left to collect.
process.on('message', () => {
  global.gc();
  global.gc();
  process.send(process.memoryUsage().heapUsed);
});
