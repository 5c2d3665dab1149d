// Where a goal starts from, what its target means, what its measure lacks: offers for the letter M.
import { type Day, type Message, message, seriesOfKpi, targetLevel } from '@evenkeel/core';
import { type CoachCase, dayOf, fill, type Suggestion } from './suggestion.ts';

export function ofMeasure(at: CoachCase, field: string, value: unknown, text: Message): Suggestion {
  return {
    key: `kpi-${field}-${String(value)}`,
    text,
    step: { kind: 'set', noun: 'kpi', id: at.goal.kpi ?? '', set: { [field]: value } },
  };
}

export function openMeasure({ kpi }: CoachCase, field: string): readonly Suggestion[] {
  if (!kpi) return [];
  const step = { kind: 'open', noun: 'kpi', id: kpi.id, field } as const;
  return [{ key: `open-${field}`, text: message(`goals.coach.open.${field}`, { name: kpi.name }), step }];
}

export function lastValue({
  business,
  goal,
  today,
}: CoachCase): { readonly day: Day; readonly value: number } | null {
  const series = goal.kpi === null ? null : seriesOfKpi(business, goal.kpi, today);
  const [day, value] = [series?.days.at(-1), series?.values.at(-1)];
  return day === undefined || value === undefined ? null : { day, value };
}

export function baselines(at: CoachCase): readonly Suggestion[] {
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

export function record({ goal, kpi }: CoachCase): readonly Suggestion[] {
  // What is computed cannot be recorded.
  if (!kpi || kpi.formula !== null) return [];
  const step = { kind: 'record', kpi: kpi.id, asBaseline: goal.baselineValue === null } as const;
  return [{ key: 'record', text: message('goals.coach.record', { name: kpi.name }), step }];
}

/** "10 %" of a rate asked back: what each reading would mean, in numbers where it is known where it starts. */
export function kinds({ goal, kpi }: CoachCase): readonly Suggestion[] {
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
