// Starts the thread of a solver in a browser.
import type { SolverThread } from '../thread.ts';

export function startBrowserThread(): SolverThread {
  const worker = new Worker(new URL('./solver-worker.ts', import.meta.url), { type: 'module' });
  return {
    send: (request) => worker.postMessage(request),
    listen(hear, end) {
      worker.onmessage = ({ data }) => hear(data);
      worker.onerror = ({ message }) => end(message || 'its thread could not be started');
    },
    async stop() {
      worker.terminate();
    },
  };
}
