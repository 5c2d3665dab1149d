// What a goal can be measured by, which way it goes, what it is about, who answers for it: offers for the letter S.
import { type Goal, message } from '@evenkeel/core';
import { likelyMeasures } from './likely-measures.ts';
import { likelyOwners } from './likely-owners.ts';
import { recordOf, startingFor } from './starting-measures.ts';
import { type CoachCase, fill, type Suggestion } from './suggestion.ts';

export function measures(at: CoachCase): readonly Suggestion[] {
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
    said && !/^(?:%|points|[€$£]|[A-Z]{3})$/.test(said) ? `${said[0]?.toUpperCase()}${said.slice(1)}` : null;
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

export function directions({ goal, kpi, reading }: CoachCase): readonly Suggestion[] {
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

export function scopes({ business, goal, reading, t }: CoachCase): readonly Suggestion[] {
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

export function owners(at: CoachCase): readonly Suggestion[] {
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
