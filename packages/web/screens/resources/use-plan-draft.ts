// The bar that is being moved: kept apart from the plan until it is let go, so that loads show what would be.
import type { Allocation } from '@evenkeel/core';
import { useCallback, useMemo, useState } from 'react';
import type { Months } from '../timeline/move-months.ts';

export interface PlanDraft extends Months {
  readonly id: string;
}

export interface PlanDrafting {
  readonly draft: PlanDraft | null;
  /** The plan with the draft in it. */
  readonly allocations: readonly Allocation[];
  readonly drag: (id: string, months: Months) => void;
  readonly giveUp: () => void;
}

export function usePlanDraft(recorded: readonly Allocation[]): PlanDrafting {
  const [draft, setDraft] = useState<PlanDraft | null>(null);
  const allocations = useMemo(
    () =>
      draft === null
        ? recorded
        : recorded.map((one) => (one.id === draft.id ? { ...one, from: draft.from, to: draft.to } : one)),
    [recorded, draft],
  );
  const drag = useCallback(
    (id: string, { from, to }: Months) =>
      setDraft((before) =>
        before?.id === id && before.from === from && before.to === to ? before : { id, from, to },
      ),
    [],
  );
  const giveUp = useCallback(() => setDraft(null), []);
  return { draft, allocations, drag, giveUp };
}
