// The common ground of the two rules about an important goal that gets next to nothing of a resource.
import type { Evidence } from '../assess/figure.ts';
import type { FindingDraft } from '../assess/finding.ts';
import type { Rule } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Resource } from '../figures/flow.ts';
import type { Measured } from '../figures/measure.ts';
import { liveSupport } from '../figures/support.ts';
import type { Contribution } from '../model/contribution.ts';
import type { Goal } from '../model/goal.ts';
import { message } from '../model/message.ts';
import { about } from './about.ts';
import { emptyMonths } from './empty-months.ts';
import { asking } from './suggestions.ts';
import { amount, cost, evidence, hours, share } from './values.ts';
import { usedByWork } from './work.ts';

/** A goal gets "next to nothing" below this part of what its importance would give it (convention). */
const NEXT_TO_NOTHING = 0.1;

export function goalWeightWithout(resource: Resource): Rule {
  const id = `goal-weight-without-${resource}`;
  return {
    id,
    severity: 'warning',
    topic: 'resources',
    basis: 'convention',
    citation: null,
    check(context, measured) {
      const figure = measured.figure(`${resource}-total-variation`);
      if (figure.value === null) {
        return { outcome: 'cannot-tell', untold: [{ reason: message(`untold.${id}`), needs: figure.needs }] };
      }
      const used = usedByWork(measured, resource);
      const empty = emptyMonths(context, resource);
      const findings = context.goalGraph.topGoals.flatMap((goal) =>
        draft(context, measured, resource, { used, empty }, goal),
      );
      return findings.length > 0
        ? { outcome: 'found', findings, untold: [] }
        : { outcome: 'clear', checked: context.goalGraph.topGoals.length };
    },
  };
}

interface Recorded {
  /** What went into each piece of work. */
  readonly used: ReadonlyMap<string, number>;
  /** Months without any entry. */
  readonly empty: number;
}

interface Shortfall {
  readonly intended: number;
  readonly got: number;
  /** What the importance of the goal would give it. */
  readonly due: number;
  readonly total: number;
}

/** Null where the goal gets a fair part, hardly matters, or nothing can be told. */
function shortfallOf(
  { settings }: Context,
  measured: Measured,
  resource: Resource,
  goal: Goal,
): Shortfall | null {
  if (measured.figure(`${resource}-total-variation`).value === null) return null;
  const { actual, intended: shares } = measured.flows[resource];
  const total = actual.total - actual.overhead;
  const intended = shares?.[goal.id] ?? 0;
  const got = actual.byGoal[goal.id] ?? 0;
  const due = intended * total;
  const isShort = intended >= settings.materialShare && got < NEXT_TO_NOTHING * due;
  return isShort ? { intended, got, due, total } : null;
}

function draft(
  context: Context,
  measured: Measured,
  resource: Resource,
  { used, empty }: Recorded,
  goal: Goal,
): readonly FindingDraft[] {
  const shortfall = shortfallOf(context, measured, resource, goal);
  const supporters = liveSupport(context, goal);
  // Nothing supports it at all: `goal-without-support` names that better.
  if (shortfall === null || supporters.length === 0) return [];
  const other = shortfallOf(context, measured, resource === 'money' ? 'hours' : 'money', goal);
  // Short of both: the finding about the money says so, with what both would be.
  if (resource === 'hours' && other !== null) return [];
  const { intended, got, due, total } = shortfall;
  const planned = measured.flows[resource].planned.byGoal[goal.id] ?? 0;
  return [
    {
      about: [about('goal', goal)],
      data: {
        goal: goal.title,
        share: share(intended),
        got: amount(context, resource, got),
        due: amount(context, resource, due),
        total: amount(context, resource, total),
        months: context.settings.windowMonths,
        planned: amount(context, resource, planned),
        empty,
        both: other === null ? 'no' : 'yes',
        gotHours: hours(other?.got ?? 0),
        dueHours: hours(other?.due ?? 0),
      },
      // At least its even part of the importance: one of the goals that matter most.
      severity: intended >= 1 / context.goalGraph.topGoals.length ? 'serious' : 'warning',
      evidence: supporters.map((one) => supportEvidence(context, resource, used, one)),
      cost: { ...cost(resource, due - got), ...(other && cost('hours', other.due - other.got)) },
      threshold: { value: NEXT_TO_NOTHING, basis: 'convention', citation: null },
      figureId: `${resource}-total-variation`,
      suggestion: asking('goal', goal.id, 'weightPoints'),
      alternatives: [
        ...(other === null ? [1] : []),
        2,
        ...(planned > 0 ? [3] : []),
        ...(empty > 0 ? [4] : []),
      ],
    },
  ];
}

/** What supports the goal, and what went into it; a supporting goal is named without an amount. */
function supportEvidence(
  context: Context,
  resource: Resource,
  used: ReadonlyMap<string, number>,
  { activity, initiative, supportingGoal }: Contribution,
): Evidence {
  const noun = activity !== null ? 'activity' : initiative !== null ? 'initiative' : 'goal';
  const id = activity ?? initiative ?? supportingGoal ?? '';
  const data = { amount: amount(context, resource, used.get(`${noun}/${id}`) ?? 0) };
  return evidence(noun, id, context.nameOf(noun, id), noun === 'goal' ? 'supports' : 'supports-with', data);
}
