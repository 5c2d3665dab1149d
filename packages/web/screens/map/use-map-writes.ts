// How the map writes: every act is one change that can be undone; what somebody else wrote meanwhile is shown first.
import { ProblemError } from '@evenkeel/contract';
import type { Change } from '@evenkeel/core';
import { useCallback, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { isConflict, useApply } from '../../data/use-apply.ts';
import type { RawRecord } from '../record/form-values.ts';
import type { FormConflict } from '../record/use-record-form.ts';
import type { StrategyMapView } from './use-map.ts';

export interface Clash {
  readonly changes: readonly Change[];
  readonly message: string;
  readonly conflict: FormConflict;
}

export interface MapWrites {
  readonly write: (changes: readonly Change[], message: string, regardless?: boolean) => Promise<void>;
  readonly move: (goal: string, lane: number, place: number) => Promise<void>;
  /** Clears every place put by hand. */
  readonly arrange: () => Promise<void>;
  readonly clash: Clash | null;
  readonly refusal: ProblemError | null;
  readonly dismiss: () => void;
}

export function useMapWrites(view: StrategyMapView): MapWrites {
  const t = useText();
  const apply = useApply(view.goals.open.id);
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
  const move = async (id: string, lane: number, place: number): Promise<void> => {
    const goal = view.business.goals.find((one) => one.id === id);
    const to = view.input.lanes[lane];
    if (!goal || !to) return;
    const isNew = (goal.perspective ?? null) !== to.id;
    const mapPlace = to.id === null ? null : place;
    if (!isNew && (to.id === null || mapPlace === goal.mapPlace)) return;
    const name = { goal: goal.title, lane: view.words.lanes.get(to.id ?? '')?.name ?? '' };
    const message = !isNew
      ? t('map.moved', name)
      : t(to.id === null ? 'map.moved.out' : 'map.moved.lane', name);
    const set = isNew ? { perspective: to.id, mapPlace } : { mapPlace };
    await write([{ kind: 'update', noun: 'goal', id, set }], message);
  };
  const arrange = async (): Promise<void> => {
    const changes = view.business.goals
      .filter(({ mapPlace }) => mapPlace !== null)
      .map(({ id }): Change => ({ kind: 'update', noun: 'goal', id, set: { mapPlace: null } }));
    if (changes.length > 0) await write(changes, t('map.arranged'));
  };
  return {
    write,
    move,
    arrange,
    clash,
    refusal,
    dismiss: () => {
      setClash(null);
      setRefusal(null);
    },
  };
}
