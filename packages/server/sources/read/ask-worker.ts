// Lets a worker thread answer one question, and ends it when it takes too long or too much memory.
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { type OutcomeCode, type OutcomeData, SourceFault } from '../source-fault.ts';

type FromWorker =
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: (string | null)[][] }
  | { readonly kind: 'fault'; readonly code: OutcomeCode; readonly data: OutcomeData };

const MOST_MEGABYTES = 384;

/**
 * @param name of the worker, as the package exports it
 * @throws SourceFault; the signal's reason when it is aborted
 */
export async function askWorker(
  name: 'sqlite-worker' | 'json-worker',
  workerData: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<Extract<FromWorker, { readonly kind: 'table' }>> {
  signal.throwIfAborted();
  const worker = new Worker(createRequire(import.meta.url).resolve(`@evenkeel/server/${name}`), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  let stop = (): void => undefined;
  try {
    const answer = await new Promise<FromWorker>((resolve, reject) => {
      stop = () => reject(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge : error),
      );
    });
    if (answer.kind === 'fault') throw new SourceFault(answer.code, answer.data);
    return answer;
  } finally {
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

const tooLarge = new SourceFault('too-large', { megabytes: MOST_MEGABYTES });
