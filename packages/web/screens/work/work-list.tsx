// Activities and initiatives in one table: what they serve, what they were meant to get and got, when they run.
import type { Business } from '@evenkeel/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { nameOf } from '../record/record-names.ts';
import type { Timeline, TimeSpan } from './timeline.ts';
import classes from './work.module.css';
import type { Amounts, WorkRow } from './work-rows.ts';

export interface WorkListProps {
  readonly businessId: string;
  readonly business: Business;
  readonly rows: readonly WorkRow[];
  readonly timeline: Timeline;
}

export function WorkList({ businessId, business, rows, timeline }: WorkListProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { currency } = business.profile;
  return (
    <DataTable
      caption={t('work.table')}
      rows={rows}
      rowKey={({ noun, id }) => `${noun}/${id}`}
      columns={[
        {
          id: 'work',
          header: t('work.column.work'),
          width: '27%',
          cell: (row) => (
            <span className={classes.work}>
              <Link
                to="/b/$business/work"
                params={{ business: businessId }}
                search={{ open: `${row.noun}/${row.id}` }}
                resetScroll={false}
                className={classes.name}
              >
                {row.name}
              </Link>
              <span className={classes.meta}>
                {row.owner === null ? t('work.no-owner') : nameOf(business, 'person', row.owner)}
                {row.initiative && ` · ${t(`choice.initiative.status.${row.initiative.status}`)}`}
              </span>
            </span>
          ),
        },
        {
          id: 'serves',
          header: t('work.column.serves'),
          width: '27%',
          cell: (row) => <Serves business={business} row={row} />,
        },
        {
          id: 'when',
          header: t('work.column.when'),
          width: '19%',
          cell: (row) => <When row={row} timeline={timeline} business={business} />,
        },
        {
          id: 'money',
          header: t('work.column.money'),
          numeric: true,
          cell: ({ money }) => (
            <Planned amounts={money} write={(amount) => format.money(Math.round(amount), currency)} />
          ),
        },
        {
          id: 'hours',
          header: t('work.column.hours'),
          numeric: true,
          cell: ({ hours }) => <Planned amounts={hours} write={(amount) => format.hours(amount)} />,
        },
      ]}
    />
  );
}

/** The goals with their shares, or that there is none. */
export function Serves({ business, row }: { readonly business: Business; readonly row: WorkRow }): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  if (row.isOverhead) return <span className={classes.quiet}>{t('work.overhead')}</span>;
  if (row.serves.length === 0) {
    return row.servesNothing ? (
      <StatusMark status="attention" word={t('work.serves-nothing')} />
    ) : (
      <span className={classes.quiet}>–</span>
    );
  }
  return (
    <ul className={classes.serves}>
      {row.serves.map(({ goal, share }) => (
        <li key={goal}>
          <span className={classes.share}>{percent(share)}</span>
          <span>{nameOf(business, 'goal', goal)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What it got, with the plan below it. */
function Planned(props: {
  readonly amounts: Amounts;
  readonly write: (amount: number) => string;
}): ReactNode {
  const t = useText();
  const { planned, actual } = props.amounts;
  if (planned === 0 && actual === 0) return <span className={classes.quiet}>–</span>;
  return (
    <span className={classes.amounts}>
      <span>{props.write(actual)}</span>
      <span className={classes.planned}>
        {planned === 0 ? t('work.unplanned') : t('work.planned', { amount: props.write(planned) })}
      </span>
    </span>
  );
}

function When(props: {
  readonly row: WorkRow;
  readonly timeline: Timeline;
  readonly business: Business;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { initiative } = props.row;
  if (initiative === null) return <span className={classes.quiet}>{t('work.goes-on')}</span>;
  const span = props.timeline.spanOf(initiative);
  return (
    <span className={classes.when}>
      {span && <Bar span={span} today={props.timeline.today} />}
      <span className={classes.dates}>
        {t('work.dates', {
          start: initiative.start === null ? t('work.no-start') : format.day(initiative.start),
          end: initiative.end === null ? t('work.no-end') : format.day(initiative.end),
        })}
      </span>
      {initiative.dependsOn.length > 0 && (
        <span className={classes.dates}>
          {t('work.waits-for', {
            names: initiative.dependsOn.map((id) => nameOf(props.business, 'initiative', id)).join(', '),
          })}
        </span>
      )}
    </span>
  );
}

/** The span with today's line; open ends are dashed. */
function Bar({ span, today }: { readonly span: TimeSpan; readonly today: number }): ReactNode {
  return (
    <svg className={classes.bar} aria-hidden="true" focusable="false">
      <line x1="0%" x2="100%" y1={7} y2={7} className={classes.axis} />
      <line
        x1={`${span.from}%`}
        x2={`${Math.max(span.to, span.from + 1)}%`}
        y1={7}
        y2={7}
        className={span.openStart || span.openEnd ? classes.openSpan : classes.span}
      />
      <line x1={`${today}%`} x2={`${today}%`} y1={0} y2={14} className={classes.today} />
    </svg>
  );
}
