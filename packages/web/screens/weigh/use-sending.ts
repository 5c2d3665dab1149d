// Sending an answer once: what the server refuses is shown, and without a connection everything is kept for another try.
import { type InputOf, ProblemError } from '@evenkeel/contract';
import type { WeighingAnswer } from '@evenkeel/core';
import { useRef, useState, useSyncExternalStore } from 'react';
import { client } from '../../data/client.ts';

export interface Sending {
  readonly busy: boolean;
  readonly fault: ProblemError | null;
  /** The last try found no server. */
  readonly isWaiting: boolean;
  readonly isOnline: boolean;
  readonly send: () => void;
}

type Body = InputOf<'answerWeighing'>['body'];

export interface ToSend {
  readonly token: string;
  readonly answer: WeighingAnswer | null;
  readonly byName: boolean;
  readonly onSent: () => void;
}

export function useSending({ token, answer, byName, onSent }: ToSend): Sending {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ProblemError | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const isOnline = useSyncExternalStore(watchConnection, () => navigator.onLine);
  // A try that got no reply may still have arrived: then the link is used, by this very answer.
  const mayHaveArrived = useRef(false);
  const send = async (): Promise<void> => {
    if (answer === null) return;
    setBusy(true);
    setFault(null);
    try {
      await client.answerWeighing({ body: { token, answer: answer as Body['answer'], byName } });
      onSent();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.code === 'weighing-link-used' && mayHaveArrived.current) return onSent();
      const isLost = error.code === 'unreachable';
      mayHaveArrived.current ||= isLost;
      setWaiting(isLost);
      setFault(isLost ? null : error);
    } finally {
      setBusy(false);
    }
  };
  return { busy, fault, isWaiting, isOnline, send: () => void send() };
}

function watchConnection(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
