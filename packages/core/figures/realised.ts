// What of the plan happened, what of it did not, and what happened without a plan – in money or hours, per goal.
import type { Figure, FigurePart, Need } from '../assess/figure.ts';
import { overlapSplit } from '../methods/overlap-split.ts';
import { message } from '../model/message.ts';
import type { Context } from './context.ts';
import type { Flow } from './flow.ts';
import { largestStreams } from './largest-streams.ts';
import { entriesOf } from './monthly-streams.ts';
import { cannotTell, type Method, told } from './outcome.ts';

const method: Method = {
  methodId: 'overlap-split',
  citation:
    'Mintzberg & Waters 1985, Of strategies, deliberate and emergent, Strategic Management J. 6:257–272',
  formula: 'realisation = Σ min(plan, actual) / Σ plan, over the goals and "no goal"',
  unit: 'share',
  basis: 'convention',
};

/** `realised-money`, `realised-hours`: plan and reality of the same months; shared overhead is left out of both. */
export function realisedFigure(context: Context, flow: Flow): Figure {
  const { planned, actual, resource } = flow;
  const name = { id: `realised-${resource}`, subject: null };
  const rows = [
    ...context.goalGraph.topGoals.map(({ id, title }) => ({
      noun: 'goal',
      id: id as string,
      name: title,
      plan: planned.byGoal[id] ?? 0,
      used: actual.byGoal[id] ?? 0,
    })),
    { noun: null, id: 'no-goal', name: '', plan: planned.noGoal, used: actual.noGoal },
  ];
  const split = overlapSplit(
    rows.map(({ plan }) => plan),
    rows.map(({ used }) => used),
  );
  const { realisation, deliberateShare } = split;
  const needs: Need[] = [];
  if (context.goalGraph.topGoals.length === 0) needs.push({ what: message('need.goals'), minutes: 10 });
  if (realisation === null) needs.push({ what: message(`need.plan-${resource}`), minutes: 15 });
  if (deliberateShare === null)
    needs.push({ what: message(resource === 'money' ? 'need.ledger' : 'need.hours'), minutes: 15 });
  if (realisation === null || deliberateShare === null || needs.length > 0) {
    return cannotTell(method, name, needs);
  }
  const parts: readonly FigurePart[] = rows.map(({ plan, used, ...row }) => ({
    ...row,
    values: {
      planned: plan,
      actual: used,
      deliberate: Math.min(plan, used),
      unrealised: Math.max(plan - used, 0),
      emergent: Math.max(used - plan, 0),
    },
  }));
  const compare = (id: string, value: number) =>
    ({ id, label: message(`figure.comparison.${id}`), value, unit: 'share' }) as const;
  const untied = actual.links.find(({ from, to }) => from === 'resource' && to === 'untied')?.amount ?? 0;
  return told(
    method,
    name,
    realisation,
    { noInterval: message('figure.no-interval.complete-count') },
    {
      n: entriesOf(context, resource),
      notes: [message('figure.note.unplanned-is-not-bad')],
      parts,
      comparisons: [
        compare('emergent', 1 - deliberateShare),
        compare('deliberate', deliberateShare),
        compare('tied-to-work', 1 - untied / actual.total),
      ],
      inputs: largestStreams(context, flow),
    },
  );
}
