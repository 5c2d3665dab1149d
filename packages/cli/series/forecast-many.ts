// Forecasts many series on all cores, in their order, and says how far it has come.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Refusal } from '@evenkeel/core';
import { type Forecast, type ForecastTask, forecastOne } from './forecast-one.ts';

/** Fewer are done before a thread has started. */
const FEWEST_FOR_THREADS = 24;

/** @param done called with the number of series that are finished. */
export async function forecastMany(
  tasks: readonly ForecastTask[],
  done: (count: number) => void,
): Promise<readonly (Forecast | Refusal)[]> {
  const threads = Math.min(availableParallelism(), Math.floor(tasks.length / (FEWEST_FOR_THREADS / 2)));
  if (threads < 2) {
    return tasks.map((task, at) => {
      const made = forecastOne(task);
      done(at + 1);
      return made;
    });
  }
  const results: (Forecast | Refusal)[] = [];
  let next = 0;
  let finished = 0;
  const work = async (worker: Worker): Promise<void> => {
    for (let at = next++; at < tasks.length; at = next++) {
      const task = tasks[at];
      if (!task) return;
      results[at] = await answerOf(worker, task);
      finished += 1;
      done(finished);
    }
  };
  const workers = Array.from({ length: threads }, startWorker);
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}

/** In the build it is a file beside this one; among the sources its thread needs the loader that they are read with. */
function startWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./forecast-worker.mjs', import.meta.url));
  const loader = import.meta.resolve('tsx/esm/api');
  const source = new URL('./forecast-worker.ts', import.meta.url).href;
  const start = `import(${JSON.stringify(loader)}).then(({ register }) => (register(), import(${JSON.stringify(source)})))`;
  return new Worker(start, { eval: true, execArgv: [] });
}

function answerOf(worker: Worker, task: ForecastTask): Promise<Forecast | Refusal> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      worker.off('message', hear);
      worker.off('error', fail);
      end();
    };
    const hear = (answer: Forecast | Refusal): void => settle(() => resolve(answer));
    const fail = (reason: unknown): void => settle(() => reject(reason));
    worker.on('message', hear);
    worker.on('error', fail);
    worker.postMessage(task);
  });
}
