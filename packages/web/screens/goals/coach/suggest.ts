// For each thing that a letter misses: what can be done about it with one click, taken from the business's own records.
import { type Day, type Goal, type Message, message, targetLevel } from '@evenkeel/core';
import { likelyMeasures } from './likely-measures.ts';
import { likelyOwners } from './likely-owners.ts';
import { likelyTargets, readTarget } from './likely-targets.ts';
import { endOfQuarterAfter, halfway } from './sensible.ts';
import { recordOf, startingFor } from './starting-measures.ts';
import type { CoachCase, GoalFields, Suggestion } from './suggestion.ts';

type Mender = (at: CoachCase) => readonly Suggestion[];

/** By the code of the reason, `smart.<code>`. */
const menders: Readonly<Record<string, Mender>> = {
  'no-kpi': measures,
  'no-direction': directions,
  'no-scope': scopes,
  'no-owner': owners,
  'unmarked-rate': (at) => [
    ofMeasure(at, 'isRatio', true, message('goals.coach.rate', { name: at.kpi?.name ?? '' })),
  ],
  'no-unit': (at) => [
    ...(at.kpi?.isRatio ? [ofMeasure(at, 'unit', '%', message('goals.coach.unit.percent'))] : []),
    ...openMeasure(at, 'unit'),
  ],
  'no-definition': (at) => openMeasure(at, 'definition'),
  'no-source': (at) => openMeasure(at, 'source'),
  'no-cadence': (at) => [
    ofMeasure(at, 'cadence', 'month', message('goals.coach.cadence.month')),
    ofMeasure(at, 'cadence', 'week', message('goals.coach.cadence.week')),
  ],
  'no-baseline': baselines,
  'no-baseline-day': (at) => {
    const last = lastValue(at);
    const day = last && last.value === at.goal.baselineValue ? last.day : at.today;
    return [
      fill('baseline-day', { baselineDay: day }, message('goals.coach.baseline-day', { day: dayOf(day) })),
    ];
  },
  'no-target': likelyTargets,
  'ambiguous-target': kinds,
  'no-observation': record,
  stale: record,
  'not-stretching': (at) => likelyTargets(at).filter(({ key }) => key !== 'target-read'),
  'no-weighted-top-goal': weights,
  'top-weight-unknown': weights,
  'link-without-reason': ({ business, goal }) =>
    business.contributions
      .filter(({ rationale, supportingGoal }) => rationale === null && supportingGoal !== null)
      .sort((a, b) => Number(b.supportingGoal === goal.id) - Number(a.supportingGoal === goal.id))
      .slice(0, 1)
      .map(({ id }) => ({
        key: 'link-reason',
        text: message('goals.coach.link-reason'),
        step: { kind: 'open', noun: 'contribution', id, field: 'rationale' },
      })),
  'no-due': dueDays,
  'due-before-baseline': dueDays,
  'due-past': dueDays,
  'no-milestone': milestones,
};

/** A measure in per cent that is not marked as a rate: until it is, nobody asks what "10 % more" means. */
export function isUnmarkedRate({ kpi, goal }: CoachCase): boolean {
  return (
    kpi?.unit === '%' && !kpi.isRatio && (goal.targetKind === null || goal.targetKind === 'relative-percent')
  );
}

/** What mends a reason; nothing where no click can. */
export function suggest(reason: string, at: CoachCase): readonly Suggestion[] {
  const code = reason.replace(/^smart\./, '');
  // However little helps so far – nothing planned, nothing declared, not enough – the same can be done about it.
  if (code.startsWith('unlikely-')) return code === 'unlikely-but-for-initiatives' ? [] : help(at);
  return menders[code]?.(at) ?? [];
}

function fill(key: string, set: GoalFields, text: Message): Suggestion {
  return { key, text, step: { kind: 'fill', set } };
}

function measures(at: CoachCase): readonly Suggestion[] {
  const { business, goal, t, reading } = at;
  const text = `${goal.title} ${goal.statement ?? ''}`;
  const own = likelyMeasures(business, goal, text).map((kpi) =>
    fill(`kpi-${kpi.id}`, { kpi: kpi.id }, message('goals.coach.kpi.pick', { name: kpi.name })),
  );
  const taken = new Set(business.kpis.map(({ name }) => name));
  const made = startingFor(business, text, 6)
    .map((measure) => ({ measure, set: recordOf(measure, business.profile.currency, t) }))
    .filter(({ set }) => !taken.has(String(set.name)))
    .map(
      ({ measure, set }): Suggestion => ({
        key: `make-${measure.id}`,
        text: message('goals.coach.kpi.make', { name: String(set.name) }),
        step: { kind: 'make', noun: 'kpi', set, into: 'kpi' },
      }),
    );
  const said = reading.target?.unit;
  const named =
    said && !/^(?:%|points|[€$£])$/.test(said) ? `${said[0]?.toUpperCase()}${said.slice(1)}` : null;
  const words: readonly Suggestion[] =
    named === null || taken.has(named) || made.some(({ text: { data } }) => data.name === named)
      ? []
      : [
          {
            key: 'make-said',
            text: message('goals.coach.kpi.make', { name: named }),
            step: {
              kind: 'make',
              noun: 'kpi',
              set: {
                name: named,
                unit: named.toLowerCase(),
                better: reading.direction === 'decrease' ? 'lower' : 'higher',
                aggregate: 'last',
                cadence: 'month',
              },
              into: 'kpi',
            },
          },
        ];
  return [...own, ...made.slice(0, Math.max(1, 3 - own.length)), ...words].slice(0, 4);
}

function directions({ goal, kpi, reading }: CoachCase): readonly Suggestion[] {
  const of = (direction: NonNullable<Goal['direction']>): Suggestion =>
    fill(`direction-${direction}`, { direction }, message(`goals.coach.direction.${direction}`));
  const { baselineValue, targetValue } = goal;
  if (reading.direction !== null) return [of(reading.direction)];
  if (
    baselineValue !== null &&
    targetValue !== null &&
    (goal.targetKind ?? 'level') === 'level' &&
    baselineValue !== targetValue
  ) {
    return [of(targetValue > baselineValue ? 'increase' : 'decrease')];
  }
  if (kpi) return [of(kpi.better === 'higher' ? 'increase' : kpi.better === 'lower' ? 'decrease' : 'keep')];
  return [of('increase'), of('decrease')];
}

function scopes({ business, goal, reading, t }: CoachCase): readonly Suggestion[] {
  const others = business.goals.flatMap(({ id, scope }) => (id === goal.id || scope === null ? [] : [scope]));
  const count = (scope: string) => others.filter((one) => one === scope).length;
  const customers = business.stakeholders.filter(({ kind }) => kind === 'customers').map(({ name }) => name);
  const offered = [
    ...(reading.scope === null ? [] : [reading.scope]),
    ...customers,
    ...[...new Set(others)].sort((a, b) => count(b) - count(a)),
    t('goals.coach.scope.whole'),
  ];
  return [...new Set(offered)]
    .slice(0, 3)
    .map((scope, at) => fill(`scope-${at}`, { scope }, message('goals.coach.scope', { scope })));
}

function owners(at: CoachCase): readonly Suggestion[] {
  const likely = likelyOwners(at).map(({ person, function: head }) =>
    fill(
      `owner-${person.id}`,
      { owner: person.id },
      head
        ? message('goals.coach.owner.head', { name: person.name, function: head.name })
        : person.role
          ? message('goals.coach.owner.role', { name: person.name, role: person.role })
          : message('goals.coach.owner', { name: person.name }),
    ),
  );
  if (likely.length > 0 || at.reader === null) return likely;
  const step = { kind: 'make', noun: 'person', set: { name: at.reader }, into: 'owner' } as const;
  return [{ key: 'owner-me', text: message('goals.coach.owner.me', { name: at.reader }), step }];
}

function ofMeasure(at: CoachCase, field: string, value: unknown, text: Message): Suggestion {
  return {
    key: `kpi-${field}-${String(value)}`,
    text,
    step: { kind: 'set', noun: 'kpi', id: at.goal.kpi ?? '', set: { [field]: value } },
  };
}

function openMeasure({ kpi }: CoachCase, field: string): readonly Suggestion[] {
  if (!kpi) return [];
  const step = { kind: 'open', noun: 'kpi', id: kpi.id, field } as const;
  return [{ key: `open-${field}`, text: message(`goals.coach.open.${field}`, { name: kpi.name }), step }];
}

function lastValue({
  business,
  goal,
  today,
}: CoachCase): { readonly day: Day; readonly value: number } | null {
  const series = business.totals.series.find(({ kpi }) => kpi === goal.kpi);
  const at = series?.days.findLastIndex((day) => day <= today) ?? -1;
  const [day, value] = [series?.days[at], series?.values[at]];
  return day === undefined || value === undefined ? null : { day, value };
}

function baselines(at: CoachCase): readonly Suggestion[] {
  const last = lastValue(at);
  const { reading, kpi, today } = at;
  const value = (one: number) => ({ kind: 'number', value: one, unit: kpi?.unit ?? null }) as const;
  if (reading.baseline) {
    const set = { baselineValue: reading.baseline.value, baselineDay: last?.day ?? today };
    return [
      fill(
        'baseline-read',
        set,
        message('goals.coach.baseline', { value: value(set.baselineValue), day: dayOf(set.baselineDay) }),
      ),
    ];
  }
  if (!last) return record(at);
  const set = { baselineValue: last.value, baselineDay: last.day };
  return [
    fill(
      'baseline-last',
      set,
      message('goals.coach.baseline', { value: value(last.value), day: dayOf(last.day) }),
    ),
  ];
}

function record({ goal, kpi }: CoachCase): readonly Suggestion[] {
  if (!kpi) return [];
  const step = { kind: 'record', kpi: kpi.id, asBaseline: goal.baselineValue === null } as const;
  return [{ key: 'record', text: message('goals.coach.record', { name: kpi.name }), step }];
}

/** "10 %" of a rate asked back: what each reading would mean, in numbers where it is known where it starts. */
function kinds({ goal, kpi }: CoachCase): readonly Suggestion[] {
  const { targetValue: size, baselineValue: from } = goal;
  if (size === null) return [];
  return (['relative-percent', 'percentage-points', 'level'] as const).map((kind) => {
    const level = targetLevel(goal, kind);
    const unit = kpi?.unit ?? null;
    const said =
      level === null || from === null
        ? message(`goals.coach.kind.${kind}.unknown`, { size })
        : message(`goals.coach.kind.${kind}`, {
            size,
            from: { kind: 'number', value: from, unit },
            level: { kind: 'number', value: level, unit },
          });
    return fill(`kind-${kind}`, { targetKind: kind }, said);
  });
}

function help(at: CoachCase): readonly Suggestion[] {
  const { business, goal } = at;
  const work = business.contributions.find(
    (one) => one.goal === goal.id && one.initiative !== null,
  )?.initiative;
  const effect: Suggestion = {
    key: 'effect',
    text: message('goals.coach.effect'),
    step: {
      kind: 'open',
      noun: 'effect',
      initial: { ...(goal.kpi === null ? {} : { kpi: goal.kpi }), ...(work ? { initiative: work } : {}) },
    },
  };
  const initiative: Suggestion = {
    key: 'initiative',
    text: message('goals.coach.initiative'),
    step: { kind: 'open', noun: 'initiative' },
  };
  const has = business.initiatives.length > 0;
  return [
    ...(has ? [effect] : []),
    initiative,
    ...likelyTargets(at).filter(({ key }) => key !== 'target-read'),
  ];
}

function weights({ business, goal }: CoachCase): readonly Suggestion[] {
  const above = business.contributions.filter((one) => one.supportingGoal === goal.id && one.weight > 0);
  if (above.length > 0) {
    const top = business.goals.find(({ id }) => id === above[0]?.goal);
    if (!top) return [];
    const step = { kind: 'open', noun: 'goal', id: top.id, field: 'weightPoints' } as const;
    return [{ key: 'weight-above', text: message('goals.coach.weight.above', { goal: top.title }), step }];
  }
  const points = business.goals.flatMap(({ id, weightPoints, status }) =>
    id !== goal.id && status === 'active' && weightPoints !== null && weightPoints > 0 ? [weightPoints] : [],
  );
  const mean =
    points.length === 0 ? 50 : Math.round(points.reduce((sum, one) => sum + one, 0) / points.length) || 1;
  const text = message(points.length === 0 ? 'goals.coach.weight.first' : 'goals.coach.weight', {
    points: mean,
  });
  return [fill('weight', { weightPoints: mean }, text)];
}

function dueDays({ business, goal, today, reading }: CoachCase): readonly Suggestion[] {
  const from = goal.baselineDay !== null && goal.baselineDay > today ? goal.baselineDay : today;
  const offered = [
    ...(reading.due !== null && reading.due > from ? [reading.due] : []),
    endOfQuarterAfter(from, 6, business),
    endOfQuarterAfter(from, 12, business),
  ];
  return [...new Set(offered)].slice(0, 2).map((due, at) => {
    const isSaid = at === 0 && due === reading.due;
    return fill(
      `due-${due}`,
      { due },
      message(isSaid ? 'goals.coach.due.said' : 'goals.coach.due', { day: dayOf(due) }),
    );
  });
}

function milestones(at: CoachCase): readonly Suggestion[] {
  const { goal, kpi, today } = at;
  const target = targetLevel(goal);
  const from = goal.baselineValue ?? lastValue(at)?.value ?? null;
  if (goal.due === null || target === null || from === null) return [];
  const day = halfway(today, goal.due);
  // One decimal more than either end keeps the middle of 4.1 and 4.5 at 4.3.
  const value = Number(((from + target) / 2).toPrecision(4));
  return [
    fill(
      'milestone',
      { milestones: [...goal.milestones, { day, value }] },
      message('goals.coach.milestone', {
        day: dayOf(day),
        value: { kind: 'number', value, unit: kpi?.unit ?? null },
      }),
    ),
  ];
}

function dayOf(day: Day): { readonly kind: 'day'; readonly day: Day } {
  return { kind: 'day', day };
}

/** What the sentence says and the fields do not hold yet. */
export function readFills({ goal, kpi, reading }: CoachCase): GoalFields {
  const target = goal.targetValue === null ? readTarget(reading.target, kpi) : {};
  return {
    ...(goal.direction === null && reading.direction !== null ? { direction: reading.direction } : {}),
    ...target,
    ...(goal.baselineValue === null && reading.baseline ? { baselineValue: reading.baseline.value } : {}),
    ...(goal.due === null && reading.due !== null ? { due: reading.due } : {}),
    ...(goal.scope === null && reading.scope !== null ? { scope: reading.scope } : {}),
  };
}

/** Where the sentence says one thing and a field another; only what is certain to be meant alike. */
export function contradictions({ goal, reading }: CoachCase): GoalFields {
  const level =
    reading.target?.role === 'level' && (goal.targetKind ?? 'level') === 'level'
      ? reading.target.value
      : null;
  return {
    ...(goal.due !== null && reading.due !== null && goal.due !== reading.due ? { due: reading.due } : {}),
    ...(goal.targetValue !== null && level !== null && goal.targetValue !== level
      ? { targetValue: level }
      : {}),
  };
}
