// Keeps the answer of a business while it is computed, after it was cancelled, and when the business has changed since.
import type { PortfolioProblem, ProgramProgress, WeightIntervals } from '@evenkeel/core';
import type { Solver } from '@evenkeel/solver/browser';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type ChoosingAnswer, runChoosing } from './run-choosing.ts';

export interface ChoosingQuestion {
  readonly problem: PortfolioProblem;
  readonly weights: WeightIntervals | null;
  readonly frontierOf: string | null;
  /** What the owner asked for; another question is answered at once, a changed business only when asked to. */
  readonly asked: string;
}

export interface Choosing {
  readonly answer: ChoosingAnswer | null;
  /** The answer is of an earlier state of the business. */
  readonly isStale: boolean;
  readonly isRunning: boolean;
  /** Of the plan itself; null once it is found. */
  readonly progress: ProgramProgress | null;
  readonly wasCancelled: boolean;
  readonly failure: 'offline' | 'crashed' | null;
  readonly solve: () => void;
  readonly cancel: () => void;
}

interface Remembered {
  readonly asked: string;
  readonly key: string;
  readonly answer: ChoosingAnswer;
  readonly wasCancelled: boolean;
}

/** As long as the page is open, by business. */
const memory = new Map<string, Remembered>();

export function useChoosing(businessId: string, question: ChoosingQuestion): Choosing {
  const [remembered, setRemembered] = useState<Remembered | null>(() => memory.get(businessId) ?? null);
  const [isRunning, setRunning] = useState(false);
  const [progress, setProgress] = useState<ProgramProgress | null>(null);
  const [failure, setFailure] = useState<Choosing['failure']>(null);
  const solver = useRef<Promise<Solver> | null>(null);
  const running = useRef<AbortController | null>(null);
  const latest = useRef(question);
  latest.current = question;
  const key = JSON.stringify(question.problem);

  const solve = useCallback(async (): Promise<void> => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const { problem, asked, weights, frontierOf } = latest.current;
    const isCurrent = (): boolean => running.current === control;
    const keep = (answer: ChoosingAnswer): void => {
      if (!isCurrent()) return;
      const kept = { asked, answer, key: JSON.stringify(problem), wasCancelled: control.signal.aborted };
      memory.set(businessId, kept);
      setRemembered(kept);
      setProgress(null);
    };
    setRunning(true);
    setFailure(null);
    setProgress({ seconds: 0, value: null, bound: null });
    try {
      solver.current ??= import('@evenkeel/solver/browser').then(({ startSolver }) => startSolver());
      const { solve: byHighs } = await solver.current;
      const answer = await runChoosing(problem, byHighs, {
        signal: control.signal,
        weights,
        frontierOf,
        onProgress: (next) => isCurrent() && setProgress(next),
        onAnswer: keep,
      });
      keep(answer);
    } catch {
      if (!isCurrent()) return;
      solver.current = null;
      setFailure(navigator.onLine ? 'crashed' : 'offline');
    } finally {
      if (isCurrent()) {
        running.current = null;
        setRunning(false);
        setProgress(null);
      }
    }
  }, [businessId]);

  const { asked } = question;
  const canAsk = question.problem.projects.length > 0;
  useEffect(() => {
    const known = memory.get(businessId);
    const wasLeft = known?.answer.isComplete === false && !known.wasCancelled;
    if (canAsk && (known?.asked !== asked || wasLeft)) void solve();
  }, [asked, businessId, canAsk, solve]);

  useEffect(
    () => () => {
      const control = running.current;
      running.current = null;
      control?.abort();
      void solver.current?.then((one) => one.close()).catch(() => {});
      solver.current = null;
    },
    [],
  );

  return {
    answer: remembered?.answer ?? null,
    isStale: remembered !== null && remembered.asked === asked && remembered.key !== key && !isRunning,
    isRunning,
    progress,
    wasCancelled: remembered?.wasCancelled === true && !isRunning,
    failure,
    solve: () => void solve(),
    cancel: () => running.current?.abort(),
  };
}
