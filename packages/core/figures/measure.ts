// Computes every figure of a business once, and hands them out by name.
import type { Figure } from '../assess/figure.ts';
import { allocationDistance } from './allocation-distance.ts';
import { capacityCostFigures } from './capacity-cost.ts';
import { cashFigure } from './cash/cash-figure.ts';
import { causeVerdictFigures } from './cause-verdict.ts';
import { confidenceScoreFigure } from './confidence-score.ts';
import { consistencyFigure } from './consistency.ts';
import type { Context } from './context.ts';
import { emergingFigure, patternsOf, type ResourcePatterns } from './emerging-patterns.ts';
import { type Flow, flowOf } from './flow.ts';
import { focusFigure } from './focus.ts';
import { goalAttainmentFigures } from './goal-attainment.ts';
import { goalChanceFigures } from './goal-chance.ts';
import { goalChanceWithFigures } from './goal-chance-with.ts';
import { kpiTreeFigures } from './kpi-tree.ts';
import { mapValidityFigure } from './map-validity.ts';
import { personLoadFigures } from './person-load.ts';
import { poolLoadFigures } from './pool-load.ts';
import { practiceFrustrationFigure } from './practice-frustration.ts';
import { profileDeviationFigure } from './profile-deviation.ts';
import { readinessFigures } from './readiness.ts';
import { realisedFigure } from './realised.ts';
import { signalFigures } from './signal.ts';
import { smartFigures } from './smart.ts';
import { xMatrixFigure } from './x-matrix-density.ts';

export interface Measured {
  readonly figures: readonly Figure[];
  readonly flows: { readonly money: Flow; readonly hours: Flow };
  /** What recurs or grows without a plan. */
  readonly patterns: { readonly money: ResourcePatterns; readonly hours: ResourcePatterns };
  /**
   * Of the whole business: `money-total-variation`, `hours-total-variation`, `realised-money`, `realised-hours`,
   * `money-effective-goals`, `hours-effective-goals`, `emerging-money`, `emerging-hours`, `consistency-share`, `profile-deviation`, `practice-frustration`,
   * `goals-fully-smart`, `confidence-score`, `map-validity`, `cash-by-month`,
   * `x-matrix`. Of one record: `smart:<goal>`, `goal-chance:<goal>`, `goal-chance-with:<goal>`,
   * `goal-attainment:<goal>` and `readiness:<goal>` for active goals, `pool-load:<pool>`, `person-load:<person>`,
   * `capacity-cost:<pool>` for pools other than money with a cost,
   * `kpi-tree:<kpi>` for measures with a formula, `signal:<kpi>` for measures with at least six ended periods,
   * `cause-verdict:<cause>` for arrows between goals that are not dropped.
   *
   * @throws RangeError for a name that is no figure: a bug of the rule.
   */
  figure(id: string): Figure;
}

export function measure(context: Context): Measured {
  const flows = { money: flowOf(context, 'money'), hours: flowOf(context, 'hours') };
  const both = [flows.money, flows.hours];
  const patterns = { money: patternsOf(context, 'money'), hours: patternsOf(context, 'hours') };
  const goals = context.business.goals.filter(({ status }) => status === 'active');
  const chances = goalChanceFigures(context, goals);
  const chancesWith = goalChanceWithFigures(context, goals, chances);
  const figures = [
    ...both.map((flow) => allocationDistance(context, flow)),
    ...both.map((flow) => realisedFigure(context, flow)),
    ...both.map((flow) => focusFigure(context, flow)),
    emergingFigure(context, patterns.money),
    emergingFigure(context, patterns.hours),
    consistencyFigure(context),
    profileDeviationFigure(context),
    practiceFrustrationFigure(context),
    ...smartFigures(context, goals, chances, chancesWith),
    ...chances.values(),
    ...chancesWith.values(),
    ...readinessFigures(context, goals),
    ...poolLoadFigures(context),
    ...personLoadFigures(context),
    ...capacityCostFigures(context),
    cashFigure(context),
    ...goalAttainmentFigures(context, goals),
    ...kpiTreeFigures(context),
    ...signalFigures(context),
    confidenceScoreFigure(context),
    mapValidityFigure(context),
    ...causeVerdictFigures(context),
    xMatrixFigure(context),
  ];
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return {
    figures,
    flows,
    patterns,
    figure(id) {
      const figure = byId.get(id);
      if (!figure) throw new RangeError(`no figure is called ${id}`);
      return figure;
    },
  };
}
