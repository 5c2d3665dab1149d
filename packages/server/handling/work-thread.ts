// One thread that works on questions: started when it is first needed, ended when it has had nothing to do for a while.
import { Worker } from 'node:worker_threads';

const IDLE_MS = 30_000;

export interface WorkThread<Question, Answer> {
  /** One question at a time. */
  ask(question: Question): Promise<Answer>;
  close(): Promise<void>;
}

/** @param name of the file that answers, without its ending; @param beside address of the module that asks */
export function createWorkThread<Question, Answer>(
  name: string,
  beside: string,
): WorkThread<Question, Answer> {
  let worker: Worker | null = null;
  let rest: NodeJS.Timeout | undefined;
  const close = async (): Promise<void> => {
    clearTimeout(rest);
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  return {
    async ask(question) {
      clearTimeout(rest);
      worker ??= startWorker(name, beside);
      try {
        return await answerOf<Question, Answer>(worker, question);
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

/** From the build it is a file beside the program; from the sources the thread needs the loader that reads them. */
function startWorker(name: string, beside: string): Worker {
  const isSource = beside.endsWith('.ts');
  const file = new URL(`./${name}.${isSource ? 'ts' : 'mjs'}`, beside);
  const worker = isSource ? new Worker(readingSources(file), { eval: true }) : new Worker(file);
  // A server that is told to stop does not wait for an answer.
  worker.unref();
  return worker;
}

function readingSources(file: URL): string {
  return `import('tsx/esm/api').then(({ register }) => { register(); return import('${file.href}'); });`;
}

function answerOf<Question, Answer>(worker: Worker, question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      worker.off('message', hear);
      worker.off('error', fail);
      worker.off('exit', gone);
      end();
    };
    const hear = (answer: Answer): void => settle(() => resolve(answer));
    const fail = (reason: unknown): void => settle(() => reject(reason));
    const gone = (): void => settle(() => reject(new Error('the thread that works on it has ended')));
    worker.on('message', hear);
    worker.on('error', fail);
    worker.on('exit', gone);
    worker.postMessage(question);
  });
}
