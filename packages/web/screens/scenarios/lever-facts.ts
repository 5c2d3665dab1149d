// What each lever can be moved over, and of what it can be moved.
import type { Business, Lever } from '@evenkeel/core';

export interface LeverRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly unit: 'percent' | 'months' | 'hours' | 'none';
  /** A month from which it holds can be chosen. */
  readonly dated: boolean;
}

export const ranges: Readonly<Record<Lever['kind'], LeverRange>> = {
  'pool-capacity': { least: -50, most: 50, step: 5, unit: 'percent', dated: false },
  hire: { least: 0, most: 200, step: 10, unit: 'hours', dated: true },
  'goal-weight': { least: -100, most: 100, step: 5, unit: 'percent', dated: false },
  'initiative-shift': { least: -12, most: 12, step: 1, unit: 'months', dated: false },
  'initiative-drop': { least: 0, most: 0, step: 1, unit: 'none', dated: false },
  'initiative-cost': { least: -100, most: 100, step: 5, unit: 'percent', dated: false },
  income: { least: -50, most: 50, step: 1, unit: 'percent', dated: true },
};

export interface LeverTarget {
  readonly id: string;
  readonly name: string;
}

/** Null for a lever on the business as a whole. */
export function targetsOf(business: Business, kind: Lever['kind']): readonly LeverTarget[] | null {
  const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }) => ({ id, name }));
  switch (kind) {
    case 'pool-capacity':
      return named(business.pools.filter(({ capacityPerMonth }) => capacityPerMonth !== null));
    case 'hire':
      return named(business.pools.filter(({ kind: resource }) => resource === 'hours'));
    case 'goal-weight':
      return business.goals
        .filter(({ status, weightPoints }) => status === 'active' && weightPoints !== null)
        .map(({ id, title }) => ({ id, name: title }));
    case 'income':
      return null;
    default:
      return named(business.initiatives.filter(({ status }) => status === 'planned' || status === 'active'));
  }
}

/** The name of what a lever moves; its key where that is gone. */
export function targetName(business: Business, { kind, target }: Lever): string {
  if (target === null) return '';
  if (kind === 'goal-weight') return business.goals.find(({ id }) => id === target)?.title ?? target;
  const list: readonly LeverTarget[] =
    kind === 'pool-capacity' || kind === 'hire' ? business.pools : business.initiatives;
  return list.find(({ id }) => id === target)?.name ?? target;
}
