// Everything the Goals screen shows, gathered once: records, figures by goal, states of measures.
import {
  type Assessment,
  type Business,
  type Contribution,
  type Figure,
  type Goal,
  type Kpi,
  seriesOfKpi,
} from '@evenkeel/core';
import { useMemo } from 'react';
import { useAssessment, useSnapshot } from '../../data/queries.ts';
import { type OpenBusiness, useBusiness } from '../parts/use-business.ts';
import { type GoalTree, goalTree, topGoals, weightShares } from './goal-tree.ts';
import { type KpiState, kpiState } from './kpi-values.ts';

export interface Goals {
  readonly open: OpenBusiness;
  readonly business: Business;
  readonly assessment: Assessment;
  readonly tree: GoalTree;
  readonly top: readonly Goal[];
  readonly shares: ReadonlyMap<string, number>;
  readonly smartOf: (goal: string) => Figure | null;
  readonly chanceOf: (goal: string) => Figure | null;
  /** With the declared effects of initiatives; null where none is declared. */
  readonly chanceWithOf: (goal: string) => Figure | null;
  readonly kpiOf: (goal: Goal) => Kpi | null;
  readonly stateOf: (kpi: string) => KpiState | null;
  readonly supportersOf: (goal: string) => readonly Contribution[];
}

export function useGoals(): Goals {
  const open = useBusiness();
  const assessment = useAssessment(open.id);
  const { business } = useSnapshot(open.id);
  return useMemo(() => {
    const figures = new Map(assessment.figures.map((figure) => [figure.id, figure]));
    const stale = new Set(
      assessment.findings
        .filter(({ ruleId }) => ruleId === 'kpi-stale')
        .flatMap(({ about }) => about.map(({ id }) => id)),
    );
    const kpis = new Map(business.kpis.map((kpi) => [kpi.id as string, kpi]));
    const states = new Map(
      business.kpis.map((kpi) => [
        kpi.id as string,
        kpiState(
          kpi,
          seriesOfKpi(business, kpi.id, assessment.today) ?? undefined,
          assessment.today,
          stale.has(kpi.id),
        ),
      ]),
    );
    const top = topGoals(business.goals, business.contributions);
    return {
      open,
      business,
      assessment,
      tree: goalTree(business.goals, business.contributions),
      top,
      shares: weightShares(top),
      smartOf: (goal) => figures.get(`smart:${goal}`) ?? null,
      chanceOf: (goal) => figures.get(`goal-chance:${goal}`) ?? null,
      chanceWithOf: (goal) => {
        const figure = figures.get(`goal-chance-with:${goal}`);
        return figure === undefined || figure.status === 'not-applicable' ? null : figure;
      },
      kpiOf: ({ kpi }) => (kpi === null ? null : (kpis.get(kpi) ?? null)),
      stateOf: (kpi) => states.get(kpi) ?? null,
      supportersOf: (goal) => business.contributions.filter((one) => one.goal === goal),
    };
  }, [open, assessment, business]);
}
