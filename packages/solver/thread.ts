// What a solver and the thread it works in say to each other, in Node.js as in a browser.
import type { MixedIntegerProgram, ProgramAnswer } from '@evenkeel/core';
import type { RunNews, RunOptions } from './run/run-options.ts';

export interface SolveRequest {
  readonly program: MixedIntegerProgram;
  readonly options: RunOptions;
}

export type SolveReply =
  | { readonly kind: 'news'; readonly news: RunNews }
  | { readonly kind: 'answer'; readonly answer: ProgramAnswer }
  | { readonly kind: 'failed'; readonly reason: string };

/** A thread that answers one request after the other. */
export interface SolverThread {
  readonly send: (request: SolveRequest) => void;
  /** Called with every reply, and with a reason when the thread has ended by itself. */
  readonly listen: (hear: (reply: SolveReply) => void, end: (reason: string) => void) => void;
  readonly stop: () => Promise<void>;
}
