// Plan against reality of each piece of work: by month, added up, and where it will end if it goes on as it went.
import type { Figure } from '../assess/figure.ts';
import { RUN_RATE, type RunRate, runRate } from '../methods/run-rate.ts';
import type { Month } from '../model/fields.ts';
import { message } from '../model/message.ts';
import { monthsBetween, monthsOf, type Period } from '../model/period.ts';
import { type Context, type Work, workKey } from './context.ts';
import { type Method, told } from './outcome.ts';
import type { Resource } from './usage.ts';

export interface PlanAgainstActual {
  /** `initiative/x` or `activity/x`. */
  readonly work: string;
  readonly noun: Work['noun'];
  readonly name: string;
  readonly resource: Resource;
  /** From the first month planned or used to the last planned, or to the last counted. */
  readonly months: readonly Month[];
  /** Minor units or hours, one for each month. */
  readonly planned: readonly number[];
  /** Up to the last month counted, then zero. */
  readonly actual: readonly number[];
  /** How many of the months have been counted. */
  readonly counted: number;
  readonly plannedSoFar: number;
  readonly actualSoFar: number;
  /** Actual − planned so far. */
  readonly variance: number;
  /** Of what was planned so far; null where nothing was. */
  readonly varianceShare: number | null;
  readonly plannedWhole: number;
  /** Null where too few months are counted or none is still to come. */
  readonly forecast: RunRate | null;
}

/**
 * Of every piece of work with a plan for the resource, up to the last month of the window; work that was used but never
 * planned is left to the flow. Most beyond its plan first. Cost grows with allocations, totals and months.
 */
export function planAgainstActual(context: Context, resource: Resource): readonly PlanAgainstActual[] {
  const plans = plansOf(context, resource);
  const used = usedOf(context, resource, new Set(plans.keys()));
  const last = context.window.to;
  return [...plans]
    .flatMap(([key, plan]): readonly PlanAgainstActual[] => {
      const work = context.workOf(fieldsOf(key));
      if (work === null) return [];
      const own = used.get(key) ?? new Map<Month, number>();
      const life = lifeOf(plan, [...own.keys()], last);
      const months = monthsOf(life);
      const counted = Math.max(0, Math.min(months.length, monthsBetween(life.from, last) + 1));
      const planned = months.map((month) => plan.get(month) ?? 0);
      const actual = months.map((month, index) => (index < counted ? (own.get(month) ?? 0) : 0));
      const plannedSoFar = sum(planned.slice(0, counted));
      const actualSoFar = sum(actual);
      const variance = actualSoFar - plannedSoFar;
      const left = months.length - counted;
      return [
        {
          work: key,
          noun: work.noun,
          name: work.record.name,
          resource,
          months,
          planned,
          actual,
          counted,
          plannedSoFar,
          actualSoFar,
          variance,
          varianceShare: plannedSoFar > 0 ? variance / plannedSoFar : null,
          plannedWhole: sum(planned),
          forecast: left > 0 ? runRate(actual.slice(0, counted), left) : null,
        },
      ];
    })
    .sort((a, b) => b.variance - a.variance || (a.work < b.work ? -1 : 1));
}

function plansOf(context: Context, resource: Resource): ReadonlyMap<string, ReadonlyMap<Month, number>> {
  const plans = new Map<string, Map<Month, number>>();
  for (const allocation of context.business.allocations) {
    if (context.find('pool', allocation.pool)?.kind !== resource) continue;
    const key = workKey(allocation);
    const plan = plans.get(key) ?? new Map<Month, number>();
    for (const month of monthsOf(allocation)) {
      plan.set(month, (plan.get(month) ?? 0) + allocation.amountPerMonth);
    }
    plans.set(key, plan);
  }
  return plans;
}

function usedOf(
  { business, window }: Context,
  resource: Resource,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, Map<Month, number>> {
  const used = new Map<string, Map<Month, number>>();
  const add = (key: string, month: Month, amount: number): void => {
    if (!keys.has(key) || month > window.to) return;
    const own = used.get(key) ?? new Map<Month, number>();
    own.set(month, (own.get(month) ?? 0) + amount);
    used.set(key, own);
  };
  if (resource === 'money') {
    for (const one of business.totals.money) {
      if (one.nature === 'spending') add(workKey(one), one.month, one.amountMinor);
    }
  } else {
    for (const one of business.totals.time) add(workKey(one), one.month, one.minutes / 60);
  }
  return used;
}

/** What was used long before there was a plan is no part of it: an initiative begins with its plan or its first use. */
function lifeOf(plan: ReadonlyMap<Month, number>, used: readonly Month[], last: Month): Period {
  const planned = [...plan.keys()].sort();
  const from = planned[0] ?? last;
  const end = planned.at(-1) ?? last;
  const late = used.filter((month) => month > end && month <= last).sort();
  return { from, to: late.at(-1) ?? end };
}

const method: Method = {
  methodId: 'plan-against-actual',
  citation: null,
  formula: 'Σ actual − Σ planned, from the first month of the plan to the last month counted',
  unit: 'minor-units',
  basis: 'convention',
};

/** `plan-against-actual:<work>` of money, `hours-against-plan:<work>` of hours. */
export function planAgainstActualFigure(one: PlanAgainstActual): Figure {
  const { resource, work, noun, name, months, planned, actual, counted, forecast } = one;
  const isMoney = resource === 'money';
  const unit = isMoney ? 'minor-units' : 'hours';
  const compare = (id: string, value: number, its: string = unit) =>
    ({ id, label: message(`figure.comparison.${id}`), value, unit: its }) as const;
  let [plannedSum, actualSum] = [0, 0];
  return told(
    { ...method, unit },
    {
      id: `${isMoney ? 'plan-against-actual' : 'hours-against-plan'}:${work}`,
      subject: { noun, id: work.slice(work.indexOf('/') + 1), name },
    },
    one.variance,
    { noInterval: message('figure.no-interval.complete-count') },
    {
      n: counted,
      parts: months.map((month, index) => {
        const [plan, real] = [planned[index] ?? 0, index < counted ? (actual[index] ?? 0) : null];
        plannedSum += plan;
        actualSum += real ?? 0;
        return {
          noun: null,
          id: month,
          name: month,
          values: {
            planned: plan,
            actual: real,
            variance: real === null ? null : real - plan,
            plannedSum,
            actualSum: real === null ? null : actualSum,
          },
        };
      }),
      comparisons: [
        compare('planned-so-far', one.plannedSoFar),
        compare('actual-so-far', one.actualSoFar),
        ...(one.varianceShare === null ? [] : [compare('variance-share', one.varianceShare, 'share')]),
        compare('planned-whole', one.plannedWhole),
        ...(forecast === null
          ? []
          : [
              compare('run-rate-end', forecast.end),
              compare('run-rate-low', forecast.interval[0]),
              compare('run-rate-high', forecast.interval[1]),
            ]),
      ],
      notes: [
        forecast === null
          ? message('figure.note.no-run-rate', { required: RUN_RATE.leastPeriods })
          : message('figure.note.run-rate', { level: { kind: 'share', share: RUN_RATE.level } }),
      ],
    },
  );
}

function fieldsOf(key: string): { readonly activity: string | null; readonly initiative: string | null } {
  const [noun, id = ''] = key.split('/');
  return noun === 'activity' ? { activity: id, initiative: null } : { activity: null, initiative: id };
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0);
}
