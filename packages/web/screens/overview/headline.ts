// The one sentence of the Overview: are we pulling the same way? Never reassuring where little can be told.
import type { Assessment, Figure, Need } from '@evenkeel/core';

export type Resource = 'money' | 'hours';

/** A share of money or hours that would have to move, with the figure it is read from. */
export interface Distance {
  readonly resource: Resource;
  readonly figure: Figure;
  readonly share: number;
  /** Minor units or hours that would have to move. */
  readonly amount: number;
}

export type Headline =
  /** Money or hours are far from the priorities; `other` is the second resource, where it is told. */
  | { readonly kind: 'move'; readonly main: Distance; readonly other: Distance | null }
  /** The distances are small (or cannot be told), but single things pull the other way. */
  | {
      readonly kind: 'against';
      readonly count: number;
      readonly serious: boolean;
      readonly main: Distance | null;
    }
  /** All that was looked at is in order; `whole` when nothing important is left untold. */
  | {
      readonly kind: 'aligned';
      readonly whole: boolean;
      readonly main: Distance;
      readonly other: Distance | null;
    }
  | { readonly kind: 'unknown'; readonly needs: readonly Need[] };

/** Chooses the headline. Accepted findings do not count: the owners have decided to live with them. */
export function headlineOf(assessment: Assessment): Headline {
  const { counts, settings, rules } = assessment;
  const told = (['money', 'hours'] as const).flatMap((resource) => distanceOf(assessment, resource) ?? []);
  const [main = null, other = null] = [...told].sort((a, b) => rank(b) - rank(a));
  if (main && main.share >= settings.farShare) return { kind: 'move', main, other };
  if (counts.serious > 0) return { kind: 'against', count: counts.serious, serious: true, main };
  if (main === null) return { kind: 'unknown', needs: needsOfDistances(assessment) };
  if (counts.warning > 0) return { kind: 'against', count: counts.warning, serious: false, main };
  const whole = told.length === 2 && rules.every(({ outcome }) => outcome !== 'cannot-tell');
  return { kind: 'aligned', whole, main, other };

  /** Money comes first, unless only the hours are far away. */
  function rank({ resource, share }: Distance): number {
    return (share >= settings.farShare ? 2 : 0) + (resource === 'money' ? 1 : 0);
  }
}

function distanceOf({ figures, flows }: Assessment, resource: Resource): Distance | null {
  const figure = figures.find(({ id }) => id === `${resource}-total-variation`);
  if (!figure || figure.value === null) return null;
  const { total, overhead } = flows[resource].actual;
  return { resource, figure, share: figure.value, amount: figure.value * (total - overhead) };
}

function needsOfDistances({ figures }: Assessment): readonly Need[] {
  const needs = figures
    .filter(({ id }) => id === 'money-total-variation' || id === 'hours-total-variation')
    .flatMap((figure) => figure.needs);
  return needs.filter(
    (need, index) =>
      needs.findIndex(({ what }) => JSON.stringify(what) === JSON.stringify(need.what)) === index,
  );
}
