// The work of a solver's thread: each request is solved and answered; news between are told ten times a second.
import loadHighs, { type Highs, type InitOptions } from 'highs';
import type { RunNews } from './run/run-options.ts';
import { runProgram } from './run/run-program.ts';
import type { SolveReply, SolveRequest } from './thread.ts';

const NEWS_EVERY_S = 0.1;

/** @param options where the WebAssembly of HiGHS lies, where it does not find that by itself. */
export function serveRequests(
  reply: (one: SolveReply) => void,
  options: InitOptions = {},
): (request: SolveRequest) => Promise<void> {
  let loading: Promise<Highs> | undefined;
  return async ({ program, options: wishes }) => {
    let toldAt = Number.NEGATIVE_INFINITY;
    const tell = (news: RunNews): void => {
      if (!news.variables && news.seconds - toldAt < NEWS_EVERY_S) return;
      toldAt = news.seconds;
      reply({ kind: 'news', news });
    };
    try {
      loading ??= loadHighs(options);
      reply({ kind: 'answer', answer: runProgram(await loading, program, wishes, tell) });
    } catch (error) {
      // Memory of a WebAssembly program that failed is not to be trusted again: whoever asked starts a new thread.
      reply({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
}
