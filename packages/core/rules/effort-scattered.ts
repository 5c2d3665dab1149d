// Money or hours that are spread over many more goals than was planned or meant.
import type { Figure } from '../assess/figure.ts';
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Resource } from '../figures/flow.ts';
import type { Measured } from '../figures/measure.ts';
import { about } from './about.ts';
import { noGoals } from './goals.ts';
import { asking } from './suggestions.ts';
import { amount, cost, evidence, quantity, share, untold } from './values.ts';

/** Conventions: a whole goal more, and a quarter more, than was meant. */
const MORE_GOALS = 1;
const TIMES_MORE = 1.25;

export const effortScattered: Rule = {
  id: 'effort-scattered',
  severity: 'advice',
  topic: 'resources',
  basis: 'convention',
  citation: null,
  whole: true,
  check(context, measured) {
    if (context.goalGraph.topGoals.length === 0) return { outcome: 'cannot-tell', untold: [noGoals] };
    const findings: FindingDraft[] = [];
    const open: Untold[] = [];
    let checked = 0;
    for (const resource of ['money', 'hours'] as const) {
      const figure = measured.figure(`${resource}-effective-goals`);
      const meant = figure.comparisons.find(({ id }) => id === 'intended')?.value ?? null;
      if (figure.value === null || meant === null) {
        if (figure.needs.length > 0) open.push(untold(`${resource}-spread`, figure.needs));
        continue;
      }
      checked += 1;
      if (figure.value >= meant + MORE_GOALS - 1e-9 && figure.value >= meant * TIMES_MORE - 1e-9) {
        findings.push(draft(context, measured, resource, figure, meant));
      }
    }
    // One story: the resource that is scattered most.
    findings.sort((a, b) => excess(b) - excess(a));
    const needs = measured.figure('money-total-variation').needs;
    return verdict(findings.slice(0, 1), checked > 0 ? [] : open, checked, untold('money-spread', needs));
  },
};

function excess({ data }: FindingDraft): number {
  const [value, meant] = [data.effective, data.meant];
  return typeof value === 'object' && 'value' in value && typeof meant === 'object' && 'value' in meant
    ? value.value / meant.value
    : 0;
}

function draft(
  context: Context,
  measured: Measured,
  resource: Resource,
  figure: Figure,
  meant: number,
): FindingDraft {
  const { actual } = measured.flows[resource];
  const beyond = figure.parts
    .map((part) => ({ part, more: (part.values.actual ?? 0) - (part.values.intended ?? 0) }))
    .filter(({ more }) => more > 0)
    .sort((a, b) => (a.part.values.intended ?? 0) - (b.part.values.intended ?? 0) || b.more - a.more);
  const reached = figure.parts.reduce((sum, { id }) => sum + (actual.byGoal[id] ?? 0), 0);
  const moved = beyond.reduce((sum, { more }) => sum + more, 0) * reached;
  const [least] = beyond;
  const goal = context.goalGraph.topGoals.find(({ id }) => id === least?.part.id);
  return {
    about: goal ? [about('goal', goal)] : [],
    data: {
      resource,
      effective: quantity(figure.value ?? 0, null),
      meant: quantity(meant, null),
      goal: goal?.title ?? '',
      amount: amount(context, resource, moved),
      months: context.settings.windowMonths,
    },
    evidence: beyond.map(({ part }) =>
      evidence('goal', part.id, part.name, 'goal-share', {
        intended: share(part.values.intended ?? 0),
        actual: share(part.values.actual ?? 0),
        amount: amount(context, resource, actual.byGoal[part.id] ?? 0),
        toMove: amount(
          context,
          resource,
          Math.abs((part.values.actual ?? 0) - (part.values.intended ?? 0)) * reached,
        ),
        way: 'less',
      }),
    ),
    cost: cost(resource, moved),
    threshold: { value: TIMES_MORE, basis: 'convention', citation: null },
    figureId: figure.id,
    ...(goal && { suggestion: asking('goal', goal.id, 'weightPoints') }),
    alternatives: [1, 2],
  };
}
