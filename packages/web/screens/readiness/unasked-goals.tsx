// The goals of which nobody has said yet what must be true before they can be reached.
import { type ReactNode, useId } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { TextButton } from '../record/text-button.tsx';
import classes from './readiness.module.css';
import type { ReadinessRow } from './readiness-rows.ts';

export interface UnaskedGoalsProps {
  readonly rows: readonly ReadinessRow[];
  readonly canEdit: boolean;
  readonly onBegin: (goal: string) => void;
  readonly onOwn: (goal: string) => void;
}

export function UnaskedGoals({ rows, canEdit, onBegin, onOwn }: UnaskedGoalsProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const id = useId();
  return (
    <section className={classes.goal} aria-labelledby={id}>
      <h2 id={id} className={classes.goalTitle}>
        {t('readiness.unasked')}
      </h2>
      <ul className={classes.unasked}>
        {rows.map(({ goal }) => (
          <li key={goal.id}>
            <span className={classes.unaskedName}>{goal.title}</span>
            <span className={classes.quiet}>
              {goal.due !== null && t('readiness.due', { day: format.day(goal.due) })}
            </span>
            {canEdit && (
              <span className={classes.begin}>
                <TextButton
                  label={t('readiness.begin.of', { goal: goal.title })}
                  onClick={() => onBegin(goal.id)}
                >
                  {t('readiness.begin')}
                </TextButton>
                <TextButton
                  label={t('readiness.own.of', { goal: goal.title })}
                  onClick={() => onOwn(goal.id)}
                >
                  {t('readiness.own')}
                </TextButton>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
