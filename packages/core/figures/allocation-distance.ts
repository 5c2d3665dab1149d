// How far money or hours really went from the priorities: total variation, with what would have to move per goal.
import type { Evidence, Figure, FigureComparison, FigurePart, Need } from '../assess/figure.ts';
import { hellingerDistance } from '../methods/hellinger-distance.ts';
import { jensenShannonDistance } from '../methods/jensen-shannon-distance.ts';
import { totalVariation } from '../methods/total-variation.ts';
import { INTERVAL, totalVariationInterval } from '../methods/total-variation-interval.ts';
import { message } from '../model/message.ts';
import type { Context } from './context.ts';
import type { Flow } from './flow.ts';
import { largestStreams } from './largest-streams.ts';
import { monthlyStreams, sharesOver } from './monthly-streams.ts';
import { cannotTell, type Method, told } from './outcome.ts';

const method: Method = {
  methodId: 'total-variation',
  citation:
    'Duncan & Duncan 1955, A methodological analysis of segregation indexes, Am. Sociological Review 20:210–217',
  formula: '½ Σ |intended share − actual share|',
  unit: 'share',
  basis: 'attributed',
};

/** Cost grows with the totals, plus a fixed number of draws × months × top goals. */
export function allocationDistance(context: Context, flow: Flow): Figure {
  const { actual, intended, resource, unit } = flow;
  const name = { id: `${resource}-total-variation`, subject: null };
  const directed = actual.total - actual.overhead;
  const needs = missing(context, flow, directed);
  if (needs.length > 0 || intended === null) return cannotTell(method, name, needs);

  const { topGoals } = context.goalGraph;
  const parts: readonly FigurePart[] = [
    ...topGoals.map(({ id, title }) => part('goal', id, title, intended[id] ?? 0, actual.byGoal[id] ?? 0)),
    part(null, 'no-goal', '', 0, actual.noGoal),
  ];
  const p = parts.map(({ values }) => values.intended ?? 0);
  const q = parts.map(({ values }) => values.actual ?? 0);
  const value = totalVariation(p, q);
  const categories = [...topGoals.map(({ id }) => `goal/${id}`), 'no-goal'];
  const streams = monthlyStreams(context, resource, categories);
  const months = streams.now.rows.filter((_, index) => (streams.now.entries[index] ?? 0) > 0);
  return told(method, name, value, intervalOf(p, months, value), {
    n: streams.now.entries.reduce((sum, count) => sum + count, 0),
    parts,
    inputs: [...weightsOf(context), ...largestStreams(context, flow)],
    comparisons: comparisons(),
    notes: notes(),
  });

  function part(
    noun: string | null,
    id: string,
    title: string,
    intendedShare: number,
    amount: number,
  ): FigurePart {
    const share = amount / directed;
    const toMove = (intendedShare - share) * directed;
    return {
      noun,
      id,
      name: title,
      values: { intended: intendedShare, actual: share, amount, toMove, [unit]: amount },
    };
  }

  function comparisons(): readonly FigureComparison[] {
    const { planned } = flow;
    const plannedAmounts = Float64Array.from([
      ...topGoals.map(({ id }) => planned.byGoal[id] ?? 0),
      planned.noGoal,
    ]);
    const others = [
      ['last-3-months', sharesOver(streams.now.rows.slice(-3), p.length)],
      ['window-before', sharesOver(streams.before.rows, p.length)],
      ['planned', sharesOver([plannedAmounts], p.length)],
    ] as const;
    return [
      ...others.flatMap(([id, shares]) =>
        shares === null ? [] : [comparison(id, totalVariation(p, [...shares]))],
      ),
      comparison('jensen-shannon-distance', jensenShannonDistance(p, q)),
      comparison('hellinger-distance', hellingerDistance(p, q)),
    ];
  }

  function notes(): Figure['notes'] {
    return [
      message('figure.note.relative-to-priority'),
      ...(actual.overhead > 0
        ? [message('figure.note.overhead-left-out', { amount: amountOf(actual.overhead) })]
        : []),
      ...(actual.refunds > 0
        ? [message('figure.note.refunds-left-out', { amount: amountOf(actual.refunds) })]
        : []),
    ];
  }

  function amountOf(amount: number) {
    const { currency } = context.business.profile;
    return resource === 'money'
      ? ({ kind: 'money', amountMinor: Math.round(amount), currency } as const)
      : ({ kind: 'hours', hours: amount } as const);
  }
}

function intervalOf(p: readonly number[], rows: readonly Float64Array[], value: number) {
  const { leastMonths: required, level } = INTERVAL;
  if (rows.length < required) {
    return { noInterval: message('figure.no-interval.few-months', { months: rows.length, required }) };
  }
  const interval = totalVariationInterval(p, rows, value);
  return interval === null
    ? { noInterval: message('figure.no-interval.nothing-to-draw') }
    : { interval, level };
}

function comparison(id: string, value: number): FigureComparison {
  return { id, label: message(`figure.comparison.${id}`), value, unit: 'share' };
}

function weightsOf({ goalGraph }: Context): readonly Evidence[] {
  return goalGraph.topGoals.map(({ id, title, weightPoints }) => ({
    noun: 'goal',
    id,
    name: title,
    detail: message('evidence.weight', { points: weightPoints ?? 0 }),
  }));
}

function missing({ goalGraph }: Context, { intended, resource }: Flow, directed: number): readonly Need[] {
  const needs: Need[] = [];
  if (goalGraph.topGoals.length === 0) needs.push({ what: message('need.goals'), minutes: 10 });
  else if (intended === null) {
    const without = goalGraph.topGoals.filter(({ weightPoints }) => weightPoints === null);
    const names = (without.length > 0 ? without : goalGraph.topGoals).map(({ title }) => title);
    needs.push({ what: message('need.goal-weights', { goals: { kind: 'names', names } }), minutes: 5 });
  }
  if (directed <= 0)
    needs.push({ what: message(resource === 'money' ? 'need.ledger' : 'need.hours'), minutes: 15 });
  return needs;
}
