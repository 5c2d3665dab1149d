// A solver that works in a thread of its own: one program after the other, each of which can be watched and cancelled.
import type { MixedIntegerProgram, ProgramAnswer, ProgramOptions, SolveProgram } from '@evenkeel/core';
import type { RunNews } from './run/run-options.ts';
import { SolverFailed } from './solver-failed.ts';
import type { SolveReply, SolverThread } from './thread.ts';

export interface Solver {
  /** @throws SolverFailed when it broke down; the next program gets a new thread. */
  readonly solve: SolveProgram;
  /** Ends the thread; a program that is being solved ends with the best answer so far. */
  readonly close: () => Promise<void>;
}

/** How much longer than its time a solver may take before its thread is ended. */
const GRACE_S = 3;

/** @param startThread called when the first program comes, and again after a thread had to be ended. */
export function createSolver(startThread: () => SolverThread): Solver {
  let thread: SolverThread | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let closing = new AbortController();
  const stop = async (): Promise<void> => {
    const ending = thread;
    thread = null;
    await ending?.stop();
  };
  const solveNext = (program: MixedIntegerProgram, options: ProgramOptions): Promise<ProgramAnswer> => {
    const { signal, seconds, gap, start, onProgress } = options;
    const closed = closing.signal;
    if (signal?.aborted || closed.aborted) return Promise.resolve({ status: 'unknown' });
    thread ??= startThread();
    const working = thread;
    return new Promise((resolve, reject) => {
      let best: RunNews = { seconds: 0, value: null, bound: null };
      let timer: ReturnType<typeof setTimeout> | undefined;
      const settle = (end: () => void): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
        closed.removeEventListener('abort', giveUp);
        working.listen(
          () => {},
          () => {},
        );
        end();
      };
      // While HiGHS computes it hears nothing, so its thread is ended; the best answer has been told already.
      const giveUp = (): void =>
        settle(() => void stop().then(() => resolve(bestSoFar(program, best)), reject));
      const fail = (reason: string): void =>
        settle(() => void stop().then(() => reject(new SolverFailed(reason)), reject));
      const hear = (reply: SolveReply): void => {
        if (reply.kind === 'failed') fail(reply.reason);
        else if (reply.kind === 'answer') settle(() => resolve(reply.answer));
        else {
          best = merge(program, best, reply.news);
          onProgress?.({ seconds: best.seconds, value: best.value, bound: best.bound });
        }
      };
      working.listen(hear, fail);
      signal?.addEventListener('abort', giveUp, { once: true });
      closed.addEventListener('abort', giveUp, { once: true });
      if (seconds !== undefined) timer = setTimeout(giveUp, (seconds + GRACE_S) * 1000);
      working.send({
        program,
        options: {
          ...(seconds === undefined ? {} : { seconds }),
          ...(gap === undefined ? {} : { gap }),
          ...(start === undefined ? {} : { start }),
        },
      });
    });
  };
  return {
    solve(program, options = {}) {
      const next = last.then(() => solveNext(program, options));
      last = next.catch(() => {});
      return next;
    },
    async close() {
      closing.abort();
      await last;
      await stop();
      closing = new AbortController();
    },
  };
}

/** Values only get better, bounds only get closer. */
function merge({ sense }: MixedIntegerProgram, before: RunNews, news: RunNews): RunNews {
  const sign = sense === 'maximise' ? 1 : -1;
  const variables =
    news.variables &&
    (before.variables === undefined || sign * (news.value ?? 0) > sign * (before.value ?? 0))
      ? { variables: news.variables, value: news.value }
      : { ...(before.variables ? { variables: before.variables } : {}), value: before.value };
  const bound =
    before.bound === null || (news.bound !== null && sign * news.bound < sign * before.bound)
      ? news.bound
      : before.bound;
  return { seconds: Math.max(before.seconds, news.seconds), bound, ...variables };
}

function bestSoFar({ sense }: MixedIntegerProgram, { value, bound, variables }: RunNews): ProgramAnswer {
  if (!variables || value === null) return { status: 'unknown' };
  const open = sense === 'maximise' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return { status: 'feasible', value, bound: bound ?? open, variables, duals: null };
}
