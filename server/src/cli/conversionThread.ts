import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { ConversionRequest, Converted, Converter } from './conversionWork';

/**
 * Converts files in a thread of its own, so that the program sees at once that the user wants it to end, and can end with a file half done. A
 * thread that breaks down rejects the file that it had, and another one takes over.
 */
export function conversionThread(program: string, request: ConversionRequest, interrupted: AbortSignal): Converter {
  let worker: Worker | null = null;
  async function end(): Promise<void> {
    const last = worker;
    worker = null;
    await last?.terminate();
  }
  return {
    async convert(source) {
      const threads = await import('node:worker_threads');
      worker ??= new threads.Worker(program, { workerData: request });
      worker.postMessage(source);
      try {
        const [converted] = await once(worker, 'message', { signal: interrupted });
        return converted as Converted;
      } catch (error) {
        await end();
        throw error;
      }
    },
    end,
  };
}
