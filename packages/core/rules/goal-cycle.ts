// Goals that support each other in a circle: none of them is the end that the others serve.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import { groupBy } from '../figures/context.ts';
import type { Change } from '../model/change.ts';
import type { Contribution } from '../model/contribution.ts';
import type { Goal } from '../model/goal.ts';
import { about } from './about.ts';
import { activeGoals, noGoals } from './goals.ts';
import { evidence, names } from './values.ts';

export const goalCycle: Rule = {
  id: 'goal-cycle',
  severity: 'warning',
  topic: 'goals',
  basis: 'convention',
  citation: null,
  check(context) {
    const { cycles } = context.goalGraph;
    const circleOf = new Map(cycles.flatMap((goals, index) => goals.map(({ id }) => [id as string, index])));
    const inside = groupBy(
      context.business.contributions.filter(
        ({ supportingGoal, goal, weight }) =>
          weight > 0 &&
          supportingGoal !== null &&
          circleOf.has(goal) &&
          circleOf.get(goal) === circleOf.get(supportingGoal),
      ),
      ({ goal }) => String(circleOf.get(goal)),
    );
    const findings = cycles.map((goals, index): FindingDraft => {
      const links = inside.get(String(index)) ?? [];
      const closing = closingLinks(goals, links);
      const [weakest] = closing;
      const title = (id: string | null): string => context.nameOf('goal', id ?? '');
      const { names: list, more } = names(goals.map((goal) => goal.title));
      return {
        about: goals.map((goal) => about('goal', goal)),
        data: {
          goals: list,
          more,
          count: goals.length,
          links: closing.length,
          from: title(weakest?.supportingGoal ?? null),
          to: title(weakest?.goal ?? null),
        },
        evidence: links.map(({ id, supportingGoal, goal, weight }) =>
          evidence('contribution', id, title(supportingGoal), 'supports-goal', { goal: title(goal), weight }),
        ),
        suggestion: {
          changes: closing.map(({ id }): Change => ({ kind: 'remove', noun: 'contribution', id })),
          asks: [],
        },
      };
    });
    return verdict(findings, [], activeGoals(context).length, noGoals);
  },
};

/**
 * Links without which the goals form no circle: those that lead back when the goals are walked depth first from the
 * far end of the weakest link, strong links first. For a single circle that is exactly its weakest link.
 * Cost grows with the links (times the logarithm, for sorting).
 */
function closingLinks(goals: readonly Goal[], links: readonly Contribution[]): readonly Contribution[] {
  const strongFirst = [...links].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const next = groupBy(strongFirst, ({ supportingGoal }) => supportingGoal ?? '');
  const state = new Map<string, 'open' | 'done'>();
  const closing: Contribution[] = [];
  const start = strongFirst.at(-1)?.goal;
  for (const root of [...(start === undefined ? [] : [start]), ...goals.map(({ id }) => id)]) {
    if (state.has(root)) continue;
    state.set(root, 'open');
    const path = [{ goal: root as string, at: 0 }];
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const link = next.get(frame.goal)?.[frame.at];
      frame.at += 1;
      if (!link) {
        state.set(frame.goal, 'done');
        path.pop();
      } else if (state.get(link.goal) === 'open') closing.push(link);
      else if (!state.has(link.goal)) {
        state.set(link.goal, 'open');
        path.push({ goal: link.goal, at: 0 });
      }
    }
  }
  return closing;
}
