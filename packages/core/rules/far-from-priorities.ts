// The common ground of the two rules that hold a resource against the priorities.
import type { Evidence, Figure } from '../assess/figure.ts';
import type { FindingDraft } from '../assess/finding.ts';
import type { Rule } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Flow, Resource } from '../figures/flow.ts';
import { message } from '../model/message.ts';
import { about } from './about.ts';
import { emptyMonths } from './empty-months.ts';
import { asking } from './suggestions.ts';
import { amount, cost, evidence, share } from './values.ts';

export function farFromPriorities(resource: Resource): Rule {
  const id = `${resource}-far-from-priorities`;
  return {
    id,
    severity: 'warning',
    topic: 'resources',
    basis: 'convention',
    citation: null,
    whole: true,
    check(context, measured) {
      const figure = measured.figure(`${resource}-total-variation`);
      if (figure.value === null) {
        return { outcome: 'cannot-tell', untold: [{ reason: message(`untold.${id}`), needs: figure.needs }] };
      }
      if (!reaches(figure.value, context.settings.farShare)) {
        return { outcome: 'clear', checked: context.goalGraph.topGoals.length };
      }
      const finding = draft(context, figure, measured.flows[resource], figure.value);
      return { outcome: 'found', untold: [], findings: [finding] };
    },
  };
}

function draft(context: Context, figure: Figure, flow: Flow, distance: number): FindingDraft {
  const { settings, goalGraph } = context;
  const { resource, actual } = flow;
  const toMove = distance * (actual.total - actual.overhead);
  const byNeed = [...figure.parts].sort((a, b) => (b.values.toMove ?? 0) - (a.values.toMove ?? 0));
  const short = byNeed[0];
  const long = byNeed.at(-1);
  const empty = emptyMonths(context, resource);
  return {
    about: goalGraph.topGoals.filter((goal) => goal.id === short?.id).map((goal) => about('goal', goal)),
    data: {
      share: share(distance),
      amount: amount(context, resource, toMove),
      goal: short?.name ?? '',
      most: long?.name ?? '',
      mostIs: long?.noun === 'goal' ? 'goal' : 'none',
      months: settings.windowMonths,
      empty,
    },
    severity: reaches(distance, settings.seriousFarShare) ? 'serious' : 'warning',
    evidence: byNeed
      .filter(({ noun, values }) => noun !== null || (values.amount ?? 0) > 0)
      .map(({ noun, id, name, values }): Evidence => {
        const data = {
          intended: share(values.intended ?? 0),
          actual: share(values.actual ?? 0),
          amount: amount(context, resource, values.amount ?? 0),
          toMove: amount(context, resource, Math.abs(values.toMove ?? 0)),
          way: (values.toMove ?? 0) >= 0 ? 'more' : 'less',
        };
        return evidence(noun ?? 'no-goal', id, name, noun === null ? 'no-goal-share' : 'goal-share', data);
      }),
    cost: cost(resource, toMove),
    threshold: { value: settings.farShare, basis: 'convention', citation: null },
    figureId: figure.id,
    ...(short && {
      suggestion: asking('goal', short.id, 'weightPoints'),
    }),
    alternatives: empty > 0 ? [1, 2, 3] : [1, 2],
  };
}

/** A share that is 0.15 but for the rounding of its sum has reached 0.15. */
function reaches(distance: number, limit: number): boolean {
  return distance >= limit - 1e-9;
}
