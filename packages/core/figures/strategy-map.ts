// The strategy map for a screen: lanes from the top, the goals in each, and the arrows between them.
import type { Business } from '../model/business.ts';
import type { Goal } from '../model/goal.ts';
import { buildMapGraph, type MapArrow, type MapLane } from './map-graph.ts';

export interface StrategyMap {
  /** From the top, as the perspectives' `order` says; goals in the order of their keys. */
  readonly lanes: readonly MapLane[];
  /** Active goals that stand in no lane yet. */
  readonly outside: readonly Goal[];
  /** Between goals that stand in lanes: causes first, each kind in the order of its records' keys. */
  readonly arrows: readonly MapArrow[];
}

/** Cost grows with goals, causes and contributions. */
export function strategyMap(business: Business): StrategyMap {
  const { lanes, outside, arrows } = buildMapGraph(business);
  return { lanes, outside, arrows: arrows.filter(({ way }) => way !== null) };
}
