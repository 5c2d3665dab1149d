// Writes a decision about a finding, with undo; says when it was refused or somebody else was faster.
import { ProblemError } from '@evenkeel/contract';
import type { Change } from '@evenkeel/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { businessKey } from '../../data/queries.ts';
import { isConflict, useApply } from '../../data/use-apply.ts';
import { reopeningOf } from './decision-changes.ts';
import type { OpenedFinding } from './opened-finding.ts';

export interface Decision {
  readonly busy: boolean;
  /** Why it was refused. */
  readonly refusal: ProblemError | null;
  /** The changes that met a record which somebody else has changed meanwhile. */
  readonly conflict: { readonly error: ProblemError; readonly changes: readonly Change[] } | null;
  /** Resolves to true when it was written. */
  readonly decide: (changes: readonly Change[], message: string, why?: string) => Promise<boolean>;
  /** Writes the conflicting changes all the same. */
  readonly writeMine: () => Promise<boolean>;
  readonly takeTheirs: () => void;
}

export function useDecision(businessId: string): Decision {
  const apply = useApply(businessId);
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const [conflict, setConflict] = useState<
    (NonNullable<Decision['conflict']> & { readonly message: string; readonly why?: string }) | null
  >(null);

  async function write(
    changes: readonly Change[],
    message: string,
    why: string | undefined,
    regardless: boolean,
  ): Promise<boolean> {
    setBusy(true);
    setRefusal(null);
    const reason = why === undefined ? {} : { why };
    try {
      await apply(changes, { message, regardless, ...reason });
      setConflict(null);
      return true;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (isConflict(error)) setConflict({ error, changes, message, ...reason });
      else setRefusal(error);
      return false;
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    refusal,
    conflict,
    decide: (changes, message, why) => write(changes, message, why, false),
    writeMine: async () =>
      conflict === null ? false : write(conflict.changes, conflict.message, conflict.why, true),
    takeTheirs: () => {
      setConflict(null);
      void queries.invalidateQueries({ queryKey: businessKey(businessId) });
    },
  };
}

/** Makes an accepted finding open again. */
export function useReopen({ one, records, business }: OpenedFinding): {
  readonly busy: boolean;
  readonly reopen: () => Promise<boolean>;
} {
  const t = useText();
  const { busy, decide } = useDecision(business.id);
  return {
    busy,
    reopen: () => decide(reopeningOf(records, one.finding), t('finding.reopened')),
  };
}
