// The numbers of a business under a scenario that follow while a lever moves; the findings, which cost more, follow after.
import type { Figure, Need } from '../../assess/figure.ts';
import type { Settings } from '../../assess/settings.ts';
import { type CashAssumptions, type CashPath, cashByMonth } from '../../figures/cash/cash-by-month.ts';
import { buildContext, type Outlooks } from '../../figures/context.ts';
import { goalChanceFigures } from '../../figures/goal-chance.ts';
import { goalChanceWithFigures } from '../../figures/goal-chance-with.ts';
import { personLoadFigures } from '../../figures/person-load.ts';
import { poolLoadFigures } from '../../figures/pool-load.ts';
import type { Business } from '../../model/business.ts';
import type { Day } from '../../model/fields.ts';
import { type ComingFlow, comingFlow } from './coming-flow.ts';

export interface GoalOdds {
  readonly goal: string;
  readonly title: string;
  /** As things go. */
  readonly chance: number | null;
  /** With the declared effects of the initiatives that are left, as late as they then are. */
  readonly chanceWith: number | null;
}

export interface PeakLoad {
  readonly noun: 'pool' | 'person';
  readonly id: string;
  readonly name: string;
  /** Load of the busiest month ahead; null where it cannot be told. */
  readonly peak: number | null;
}

export interface ScenarioNumbers {
  readonly flows: { readonly money: ComingFlow; readonly hours: ComingFlow };
  readonly loads: readonly PeakLoad[];
  readonly odds: readonly GoalOdds[];
  readonly cash: CashPath | { readonly needs: readonly Need[] };
}

export interface ScenarioGiven {
  readonly today: Day;
  readonly settings: Settings;
  readonly outlooks?: Outlooks | undefined;
  readonly assumptions?: CashAssumptions;
  /** The chances as things go, which no lever moves; computed where left out. */
  readonly chances?: ReadonlyMap<string, Figure>;
}

/** Cost is that of one context, the loads, and a pass over the totals of money. */
export function scenarioNumbers(business: Business, given: ScenarioGiven): ScenarioNumbers {
  const context = buildContext(business, given.today, given.settings, given.outlooks);
  const goals = business.goals.filter(({ status }) => status === 'active');
  const chances = given.chances ?? goalChanceFigures(context, goals);
  const withEffects = goalChanceWithFigures(context, goals, chances);
  return {
    flows: { money: comingFlow(context, 'money'), hours: comingFlow(context, 'hours') },
    loads: [...poolLoadFigures(context), ...personLoadFigures(context)].flatMap(({ subject, value }) =>
      subject === null
        ? []
        : [{ noun: subject.noun as PeakLoad['noun'], id: subject.id, name: subject.name, peak: value }],
    ),
    odds: goals.map(({ id, title }) => ({
      goal: id,
      title,
      chance: chances.get(id)?.value ?? null,
      chanceWith: withEffects.get(id)?.value ?? null,
    })),
    cash: cashByMonth(context, given.assumptions),
  };
}
