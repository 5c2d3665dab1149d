// How the map writes: every act is one change that can be undone; what somebody else wrote meanwhile is shown first.
import type { Change } from '@evenkeel/core';
import { useText } from '../../app/use-text.ts';
import { useWrites, type Writes } from '../record/use-writes.ts';
import type { StrategyMapView } from './use-map.ts';

export interface MapWrites extends Writes {
  readonly move: (goal: string, lane: number, place: number) => Promise<void>;
  /** Clears every place put by hand. */
  readonly arrange: () => Promise<void>;
}

export function useMapWrites(view: StrategyMapView): MapWrites {
  const t = useText();
  const writes = useWrites(view.goals.open.id);
  const { write } = writes;
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
  return { ...writes, move, arrange };
}
