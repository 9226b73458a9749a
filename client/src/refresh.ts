/** Makes of an update that takes its time one that can be asked for at any moment: one runs at a time, and what is asked meanwhile is done once, afterwards. */
export function oneAtATime(update: () => Promise<void>): () => Promise<void> {
  let busy = false;
  let stale = false;
  return async () => {
    stale = true;
    if (busy) return;
    busy = true;
    try {
      while (stale) {
        stale = false;
        await update();
      }
    } finally {
      busy = false;
      stale = false;
    }
  };
}

/** Lets a burst of calls come to one, so many milliseconds after the last of them. */
export function afterPause(milliseconds: number, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
}
