// How a drawing writes: every act is one change set that can be undone; what somebody else wrote meanwhile is shown first.
import { ProblemError } from '@evenkeel/contract';
import type { Change } from '@evenkeel/core';
import { useCallback, useState } from 'react';
import { isConflict, useApply } from '../../data/use-apply.ts';
import type { RawRecord } from './form-values.ts';
import type { FormConflict } from './use-record-form.ts';

/** What stood in the way of a change set, and what stands there now. */
export interface Clash {
  readonly changes: readonly Change[];
  readonly message: string;
  readonly conflict: FormConflict;
}

export interface Writes {
  readonly write: (changes: readonly Change[], message: string, regardless?: boolean) => Promise<void>;
  readonly clash: Clash | null;
  readonly refusal: ProblemError | null;
  readonly dismiss: () => void;
}

/** The dialog of a clash needs one record: of larger change sets the refusal is shown. */
export function useWrites(businessId: string): Writes {
  const apply = useApply(businessId);
  const [clash, setClash] = useState<Clash | null>(null);
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const write = useCallback(
    async (changes: readonly Change[], message: string, regardless = false): Promise<void> => {
      setClash(null);
      setRefusal(null);
      try {
        await apply(changes, { message, regardless });
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        const [first] = error.problem.conflicts;
        const [only] = changes;
        if (isConflict(error) && first && changes.length === 1 && only?.kind === 'update') {
          const current = (first.current ?? null) as RawRecord | null;
          const conflict = { current, who: first.changedBy, when: first.changedAt, mine: only.set };
          setClash({ changes, message, conflict });
        } else setRefusal(error);
      }
    },
    [apply],
  );
  const dismiss = useCallback(() => {
    setClash(null);
    setRefusal(null);
  }, []);
  return { write, clash, refusal, dismiss };
}
