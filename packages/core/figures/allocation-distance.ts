// How far money or hours really went from the priorities: total variation, with what would have to move per goal.
import type { Figure, FigurePart, Need } from '../assess/figure.ts';
import { totalVariation } from '../methods/total-variation.ts';
import { message } from '../model/message.ts';
import type { Context } from './context.ts';
import type { Flow } from './flow.ts';

export function allocationDistance(context: Context, flow: Flow): Figure {
  const { actual, intended, resource, unit } = flow;
  const base = {
    id: `${resource}-total-variation`,
    methodId: 'total-variation',
    citation:
      'Duncan & Duncan 1955, A methodological analysis of segregation indexes, Am. Sociological Review 20:210–217',
    formula: '½ Σ |intended share − actual share|',
    unit: 'share',
    interval: null,
    level: null,
    basis: 'attributed',
    inputs: [],
  } as const;
  const directed = actual.total - actual.overhead;
  const needs = missing(context, flow, directed);
  if (needs.length > 0 || intended === null) {
    return { ...base, value: null, n: null, status: 'insufficient-data', parts: [], needs };
  }
  const parts: readonly FigurePart[] = [
    ...context.goalGraph.topGoals.map(({ id, title }) =>
      part('goal', id, title, intended[id] ?? 0, actual.byGoal[id] ?? 0),
    ),
    part(null, 'no-goal', '', 0, actual.noGoal),
  ];
  return {
    ...base,
    value: totalVariation(
      parts.map(({ values }) => values.intended ?? 0),
      parts.map(({ values }) => values.actual ?? 0),
    ),
    n: actual.links.length,
    status: 'ok',
    parts,
    needs: [],
  };

  function part(
    noun: string | null,
    id: string,
    name: string,
    intendedShare: number,
    amount: number,
  ): FigurePart {
    const share = amount / directed;
    const toMove = (intendedShare - share) * directed;
    return {
      noun,
      id,
      name,
      values: { intended: intendedShare, actual: share, amount, toMove, [unit]: amount },
    };
  }
}

function missing({ goalGraph }: Context, { intended, resource }: Flow, directed: number): readonly Need[] {
  const needs: Need[] = [];
  if (goalGraph.topGoals.length === 0) needs.push({ what: message('need.goals'), minutes: 10 });
  else if (intended === null) {
    const names = goalGraph.topGoals
      .filter(({ weightPoints }) => weightPoints === null)
      .map(({ title }) => title);
    needs.push({ what: message('need.goal-weights', { goals: { kind: 'names', names } }), minutes: 5 });
  }
  if (directed <= 0)
    needs.push({ what: message(resource === 'money' ? 'need.ledger' : 'need.hours'), minutes: 15 });
  return needs;
}
