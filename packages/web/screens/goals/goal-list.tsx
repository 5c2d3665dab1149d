// The goals as a tree, under one bar of their importance; reached and dropped ones are folded away below.
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { GoalLink } from './goal-link.tsx';
import { GoalRow } from './goal-row.tsx';
import classes from './goals.module.css';
import type { LetterField } from './letter-field.ts';
import type { Carry } from './use-carry.ts';
import type { Goals } from './use-goals.ts';
import { WeightStrip } from './weight-strip.tsx';

export interface GoalListProps {
  readonly goals: Goals;
  readonly carry: Carry;
  readonly onMove: (goal: string) => void;
  readonly onMend: (field: LetterField) => void;
  readonly onSupport: (goal: string) => void;
  readonly onRecordValue: (kpi: string) => void;
}

export function GoalList({
  goals,
  carry,
  onMove,
  onMend,
  onSupport,
  onRecordValue,
}: GoalListProps): ReactNode {
  const t = useText();
  const { tree, shares } = goals;
  const order = tree.rows.filter(({ depth }) => depth === 0).map(({ goal }) => goal);
  return (
    <section aria-label={t('goals.list')}>
      {shares.size > 0 && <WeightStrip goals={order} shares={shares} />}
      <div className={classes.columns} aria-hidden="true">
        <span>{t('goals.column.weight')}</span>
        <span>{t('noun.goal.one')}</span>
        <span>{t('goals.column.measure')}</span>
        <span>{t('goals.column.smart')}</span>
        <span>{t('goals.column.chance')}</span>
      </div>
      <ul className={classes.list}>
        {tree.rows.map((node) => (
          <GoalRow
            key={`${node.parent ?? ''}/${node.goal.id}`}
            node={node}
            carry={carry}
            onMove={onMove}
            goals={goals}
            order={order.indexOf(node.goal)}
            onMend={onMend}
            onSupport={onSupport}
            onRecordValue={onRecordValue}
          />
        ))}
      </ul>
      {tree.closed.length > 0 && (
        <details className={classes.closed}>
          <summary>{t('goals.closed', { count: tree.closed.length })}</summary>
          <ul>
            {tree.closed.map((goal) => (
              <li key={goal.id}>
                <GoalLink id={goal.id}>{goal.title}</GoalLink>{' '}
                <span className={classes.quiet}>
                  {goal.status === 'active' ? '' : t(`choice.goal.status.${goal.status}`)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
