// The common ground of the two rules that hold a resource against the priorities.
import type { Rule } from '../assess/rule.ts';
import type { Resource } from '../figures/flow.ts';
import { message } from '../model/message.ts';
import { about } from './about.ts';

export function farFromPriorities(resource: Resource): Rule {
  const id = `${resource}-far-from-priorities`;
  return {
    id,
    severity: 'warning',
    topic: 'resources',
    basis: 'convention',
    citation: null,
    check({ business, settings, goalGraph }, measured) {
      const figure = measured.figure(`${resource}-total-variation`);
      if (figure.value === null) {
        return { outcome: 'cannot-tell', untold: [{ reason: message(`untold.${id}`), needs: figure.needs }] };
      }
      if (figure.value < settings.farShare) return { outcome: 'clear', checked: goalGraph.topGoals.length };
      const { actual } = measured.flows[resource];
      const toMove = figure.value * (actual.total - actual.overhead);
      const short = [...figure.parts].sort((a, b) => (b.values.toMove ?? 0) - (a.values.toMove ?? 0))[0];
      const amount =
        resource === 'money'
          ? ({ kind: 'money', amountMinor: Math.round(toMove), currency: business.profile.currency } as const)
          : ({ kind: 'hours', hours: toMove } as const);
      return {
        outcome: 'found',
        untold: [],
        findings: [
          {
            about: goalGraph.topGoals
              .filter((goal) => goal.id === short?.id)
              .map((goal) => about('goal', goal)),
            data: { share: { kind: 'share', share: figure.value }, amount, goal: short?.name ?? '' },
            severity: figure.value >= settings.seriousFarShare ? 'serious' : 'warning',
            cost: resource === 'money' ? { amountMinor: Math.round(toMove) } : { hours: toMove },
            threshold: { value: settings.farShare, basis: 'convention', citation: null },
            figureId: figure.id,
          },
        ],
      };
    },
  };
}
