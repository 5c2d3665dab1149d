// The last page: every method behind a number of the pack, with its source and how many values stand behind it.
import type { Assessment } from '../assess/assessment.ts';
import type { Basis, Figure } from '../assess/figure.ts';
import type { PackFlow } from './pack-flow.ts';
import type { PackMeasure } from './pack-measures.ts';

export interface PackMethod {
  /** Names the page that explains it (`docs/methods/<id>.md`). */
  readonly id: string;
  /** Null for plain arithmetic. */
  readonly citation: string | null;
  readonly formula: string;
  readonly basis: Basis;
  /** How many numbers of the pack were computed by it. */
  readonly uses: number;
}

/** By how often they are used. */
export function packMethods(
  now: Assessment,
  measures: readonly PackMeasure[],
  flows: { readonly money: PackFlow; readonly hours: PackFlow },
): readonly PackMethod[] {
  const methods = new Map<string, { -readonly [K in keyof PackMethod]: PackMethod[K] }>();
  const add = (figure: Figure | null): void => {
    if (figure === null || figure.value === null) return;
    const { methodId: id, citation, formula, basis } = figure;
    const known = methods.get(id);
    if (known) known.uses += 1;
    else methods.set(id, { id, citation, formula, basis, uses: 1 });
  };
  for (const { chance, chanceBefore, signal } of measures)
    for (const one of [chance, chanceBefore, signal]) add(one);
  // Amounts by goal are split over the goal graph as in the distance to the priorities.
  for (const [id, flow] of [
    ['money-total-variation', flows.money],
    ['hours-total-variation', flows.hours],
  ] as const) {
    if (flow.n > 0) add(now.figures.find((figure) => figure.id === id) ?? null);
  }
  return [...methods.values()].sort((a, b) => b.uses - a.uses || (a.id < b.id ? -1 : 1));
}
