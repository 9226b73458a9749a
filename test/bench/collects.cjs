// Loaded before a program that is measured: on a signal it collects garbage and says so.
process.on('SIGUSR2', () => {
  for (let i = 0; i < 3; i++) globalThis.gc();
  process.stderr.write('collected\n');
});
