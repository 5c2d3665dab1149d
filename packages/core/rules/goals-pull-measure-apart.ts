// Two goals want opposite things of the same measure, for the same scope at the same time.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import { groupBy } from '../figures/context.ts';
import { targetLevel } from '../figures/target-level.ts';
import type { Goal } from '../model/goal.ts';
import type { Kpi } from '../model/kpi.ts';
import { plainText } from '../text/plain-text.ts';
import { about } from './about.ts';
import { activeGoals, noGoals, unmeasured } from './goals.ts';
import { asking } from './suggestions.ts';
import { evidence, need, quantity, untold } from './values.ts';

/** How many goals of one measure are compared with each other; more share no measure on purpose. */
const MOST_GOALS = 40;

export const goalsPullMeasureApart: Rule = {
  id: 'goals-pull-measure-apart',
  severity: 'serious',
  topic: 'goals',
  basis: 'convention',
  citation: null,
  check(context) {
    const goals = activeGoals(context);
    const measured = goals.filter(({ kpi }) => kpi !== null);
    const findings: FindingDraft[] = [];
    const unknown: Untold[] = [];
    for (const [id, group] of groupBy(measured, ({ kpi }) => kpi ?? '')) {
      const kpi = context.find('kpi', id);
      if (!kpi || group.length < 2) continue;
      const aims = group.slice(0, MOST_GOALS).flatMap((goal) => aimOf(goal, kpi));
      for (const [index, one] of aims.entries()) {
        for (const other of aims.slice(index + 1)) {
          if (!meet(one.goal, other.goal)) continue;
          const conflict = conflictOf(one, other);
          if (conflict === 'unknown') unknown.push(openTarget(one, other));
          else if (conflict !== null) findings.push(draft(kpi, one, other, conflict));
        }
      }
    }
    return verdict(findings, unknown, measured.length, unmeasured(goals)[0] ?? noGoals);
  },
};

interface Aim {
  readonly goal: Goal;
  readonly way: 'up' | 'down' | 'hold';
  readonly level: number | null;
}

function aimOf(goal: Goal, { better }: Kpi): readonly Aim[] {
  const level = targetLevel(goal);
  if (goal.direction === 'keep') return [{ goal, way: 'hold', level }];
  if (goal.direction === null && better === 'in-range') return [];
  const rises = goal.direction === null ? better === 'higher' : goal.direction === 'increase';
  return [{ goal, way: rises ? 'up' : 'down', level }];
}

/** Both can be about the same thing at the same time: no scope is the whole; no day is always. */
function meet(a: Goal, b: Goal): boolean {
  const sameScope = a.scope === null || b.scope === null || plainText(a.scope) === plainText(b.scope);
  const isBefore = (one: Goal, other: Goal): boolean =>
    one.due !== null && other.baselineDay !== null && one.due < other.baselineDay;
  return sameScope && !isBefore(a, b) && !isBefore(b, a);
}

type Conflict = 'opposite' | 'range' | 'targets';

/** Up and down are opposite; where the lower bound lies below the upper one, both may be meant as a range. */
function conflictOf(one: Aim, other: Aim): Conflict | 'unknown' | null {
  if (one.way === other.way && one.way !== 'hold') return null;
  if (one.way !== 'hold' && other.way !== 'hold') {
    const [up, down] = one.way === 'up' ? [one, other] : [other, one];
    return up.level !== null && down.level !== null && up.level <= down.level ? 'range' : 'opposite';
  }
  if (one.level === null || other.level === null) return 'unknown';
  const [hold, mover] = one.way === 'hold' ? [one, other] : [other, one];
  const gap = (mover.level ?? 0) - (hold.level ?? 0);
  const leaves = mover.way === 'up' ? gap > 0 : mover.way === 'down' ? gap < 0 : gap !== 0;
  return leaves ? 'targets' : null;
}

function draft(kpi: Kpi, one: Aim, other: Aim, conflict: Conflict): FindingDraft {
  const lighter = (other.goal.weightPoints ?? 0) > (one.goal.weightPoints ?? 0) ? one : other;
  return {
    about: [about('goal', one.goal), about('goal', other.goal), about('kpi', kpi)],
    data: {
      first: one.goal.title,
      second: other.goal.title,
      kpi: kpi.name,
      firstWay: one.way,
      secondWay: other.way,
      conflict,
      lighter: lighter.goal.title,
    },
    severity: conflict === 'range' ? 'warning' : 'serious',
    evidence: [one, other].map(({ goal, way, level }) =>
      level === null
        ? evidence('goal', goal.id, goal.title, 'wants', { way })
        : evidence('goal', goal.id, goal.title, 'wants-level', { way, level: quantity(level, kpi.unit) }),
    ),
    suggestion:
      conflict === 'targets'
        ? asking('goal', lighter.goal.id, 'targetValue', 'scope')
        : asking('goal', lighter.goal.id, 'direction', 'scope'),
    alternatives: conflict === 'range' ? [1, 2] : [1],
  };
}

function openTarget(one: Aim, other: Aim): Untold {
  const open = [one, other].filter(({ level }) => level === null).map(({ goal }) => goal);
  const data = { first: one.goal.title, second: other.goal.title };
  return untold(
    'targets-of-one-measure',
    open.map(({ title }) => need('goal-target', 5, { goal: title })),
    data,
  );
}
