// One thread that computes outlooks: started when it is first needed, ended when it has had nothing to do for a while.
import { Worker } from 'node:worker_threads';
import type { OutlookAnswer, OutlookRequest } from '@evenkeel/core';

const IDLE_MS = 30_000;

export interface OutlookThread {
  /** One plan at a time. */
  compute(plan: OutlookRequest): Promise<OutlookAnswer>;
  close(): Promise<void>;
}

export function createOutlookThread(): OutlookThread {
  let worker: Worker | null = null;
  let rest: NodeJS.Timeout | undefined;
  const close = async (): Promise<void> => {
    clearTimeout(rest);
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  return {
    async compute(plan) {
      clearTimeout(rest);
      worker ??= startWorker();
      try {
        return await answerOf(worker, plan);
      } catch (error) {
        await close();
        throw error;
      } finally {
        rest = setTimeout(() => void close(), IDLE_MS);
        rest.unref();
      }
    },
    close,
  };
}

/** From the build it is a file beside this one; from the sources the thread needs the loader that reads them. */
function startWorker(): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  const file = new URL(isSource ? './outlook-worker.ts' : './outlook-worker.mjs', import.meta.url);
  const worker = isSource ? new Worker(readingSources(file), { eval: true }) : new Worker(file);
  // A server that is told to stop does not wait for a forecast.
  worker.unref();
  return worker;
}

function readingSources(file: URL): string {
  return `import('tsx/esm/api').then(({ register }) => { register(); return import('${file.href}'); });`;
}

function answerOf(worker: Worker, plan: OutlookRequest): Promise<OutlookAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      worker.off('message', hear);
      worker.off('error', fail);
      worker.off('exit', gone);
      end();
    };
    const hear = (answer: OutlookAnswer): void => settle(() => resolve(answer));
    const fail = (reason: unknown): void => settle(() => reject(reason));
    const gone = (): void => settle(() => reject(new Error('the thread that forecasts has ended')));
    worker.on('message', hear);
    worker.on('error', fail);
    worker.on('exit', gone);
    worker.postMessage(plan);
  });
}
