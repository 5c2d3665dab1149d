// Two periods side by side: what rose and what fell, for goals and for work, and what moved from where to where.
import type { ComparedRow, PeriodComparison } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { HowComputed } from '../../ui/how-computed.tsx';
import classes from './realised.module.css';
import type { Amounts } from './use-amounts.ts';

const MOST_WORKS = 8;

export function ComparisonPart(props: {
  readonly comparison: PeriodComparison;
  readonly amounts: Amounts;
}): ReactNode {
  const t = useText();
  const { comparison, amounts } = props;
  const { distance, moved, goals, works } = comparison;
  const place = ({ goal, name }: { readonly goal: string | null; readonly name: string }): string =>
    goal === null ? t('realised.no-goal') : t('realised.quoted', { name });
  return (
    <section aria-labelledby="realised-comparison">
      <h2 id="realised-comparison" className={classes.heading}>
        {t('realised.comparison.title', {
          period: amounts.period(comparison.period),
          against: amounts.period(comparison.against),
        })}
      </h2>
      <p className={classes.soft}>
        {distance === null ? (
          t('realised.comparison.nothing')
        ) : (
          <>
            {moved.length === 0
              ? t('realised.comparison.same')
              : t('realised.comparison.distance', { share: amounts.percent(distance) })}{' '}
            <HowComputed
              name={t('realised.comparison.name')}
              method={t('method.total-variation')}
              formula={t('realised.comparison.formula')}
              source={t('method.arithmetic')}
              basis="convention"
              inputs={[]}
            />
          </>
        )}
      </p>
      {moved.length > 0 && (
        <ul className={classes.moves}>
          {moved.map(({ from, to, amount }) => (
            <li key={`${from.goal} ${to.goal}`}>
              {t('realised.comparison.moved', {
                amount: amounts.write(amount),
                from: place(from),
                to: place(to),
              })}
            </li>
          ))}
        </ul>
      )}
      <div className={classes.tables}>
        <Rows caption={t('realised.comparison.goals')} rows={goals} head={t('realised.goal')} {...props} />
        <Rows
          caption={t('realised.comparison.works')}
          rows={works.slice(0, MOST_WORKS)}
          head={t('realised.work')}
          {...props}
        />
      </div>
      {works.length > MOST_WORKS && (
        <p className={classes.quiet}>{t('realised.comparison.more', { count: works.length - MOST_WORKS })}</p>
      )}
    </section>
  );
}

function Rows(props: {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly ComparedRow[];
  readonly comparison: PeriodComparison;
  readonly amounts: Amounts;
}): ReactNode {
  const t = useText();
  const { amounts } = props;
  const nameOf = ({ id, name }: ComparedRow): string =>
    name ?? (id === 'no-goal' ? t('overview.flow.noGoal') : t('overview.flow.untied'));
  return (
    <DataTable
      caption={props.caption}
      showCaption
      rows={props.rows}
      rowKey={({ id }) => id}
      columns={[
        { id: 'name', header: props.head, cell: nameOf },
        {
          id: 'before',
          header: t('realised.comparison.before'),
          numeric: true,
          cell: ({ before }) => amounts.write(before),
        },
        {
          id: 'now',
          header: t('realised.comparison.now'),
          numeric: true,
          cell: ({ now }) => amounts.write(now),
        },
        {
          id: 'change',
          header: t('realised.comparison.change'),
          numeric: true,
          cell: ({ change }) => (
            <span className={classes.change} data-way={Math.sign(Math.round(change))}>
              {amounts.signed(change)}
            </span>
          ),
        },
      ]}
    />
  );
}
