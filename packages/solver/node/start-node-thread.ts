// Starts the thread of a solver in Node.js.
import { Worker } from 'node:worker_threads';
import type { SolverThread } from '../thread.ts';

export function startNodeThread(): SolverThread {
  const worker = startWorker();
  // A program that has been told to end does not wait for a solver.
  worker.unref();
  return {
    send(request) {
      // Whoever waits for an answer keeps the process alive.
      worker.ref();
      worker.postMessage(request);
    },
    listen(hear, end) {
      worker.removeAllListeners();
      worker.on('message', (reply) => {
        if (reply.kind !== 'news') worker.unref();
        hear(reply);
      });
      worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)));
      worker.on('exit', () => end('its thread has ended'));
    },
    async stop() {
      worker.removeAllListeners();
      await worker.terminate();
    },
  };
}

/** From the build it is a file beside this one; from the sources the thread needs the loader that reads them. */
function startWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./solver-worker.mjs', import.meta.url));
  const loader = import.meta.resolve('tsx/esm/api');
  const source = new URL('./solver-worker.ts', import.meta.url).href;
  const start = `import(${JSON.stringify(loader)}).then(({ register }) => (register(), import(${JSON.stringify(source)})))`;
  return new Worker(start, { eval: true, execArgv: [] });
}
