// A goal as the people who weigh it read it: its name, and where its measure is to go.
import type { AskedGoal } from '@evenkeel/contract';
import { useMemo } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';

export interface GoalWords {
  readonly name: (id: string) => string;
  /** "Organic share: from 12 % to 25 %, by 30 Jun 2027"; null where the goal has no target. */
  readonly measure: (id: string) => string | null;
  readonly statement: (id: string) => string | null;
}

export function useGoalWords(goals: readonly AskedGoal[]): GoalWords {
  const t = useText();
  const format = useFormat();
  return useMemo(() => {
    const byId = new Map<string, AskedGoal>(goals.map((goal) => [goal.id, goal]));
    const amount = (value: number, unit: string | null): string =>
      unit === null ? format.number(value) : `${format.number(value)}\u00a0${unit}`;
    return {
      name: (id) => byId.get(id)?.name ?? id,
      statement: (id) => byId.get(id)?.statement ?? null,
      measure: (id) => {
        const goal = byId.get(id);
        if (!goal || goal.kpi === null || goal.target === null) return null;
        const { kpi, unit, baseline, target, due } = goal;
        const way =
          baseline === null
            ? t('weigh.goal.measure.target', { kpi, target: amount(target, unit) })
            : t('weigh.goal.measure', {
                kpi,
                baseline: amount(baseline, unit),
                target: amount(target, unit),
              });
        return due === null ? way : `${way} ${t('weigh.goal.due', { day: format.day(due) })}`;
      },
    };
  }, [goals, t, format]);
}
