// One thing done with the server: busy while it runs, and the refusal to show when it is refused.
import { ProblemError } from '@evenkeel/contract';
import { useState } from 'react';

export interface Act {
  readonly busy: boolean;
  readonly fault: ProblemError | null;
  /** Resolves to whether it was done. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
  readonly clear: () => void;
}

export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ProblemError | null>(null);
  return {
    busy,
    fault,
    clear: () => setFault(null),
    async run(work) {
      setBusy(true);
      setFault(null);
      try {
        await work();
        return true;
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        setFault(error);
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
