// The scorecard as a table, and as cards on a phone: one line per measure.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { withoutGaps } from '../goals/kpi-values.ts';
import { useKpiValue } from '../goals/use-kpi-value.ts';
import type { FigureWords } from '../parts/figure-words.ts';
import { type MeasureRow, statusOfVerdict } from './measure-rows.ts';
import classes from './measures.module.css';

export interface MeasureTableProps {
  readonly businessId: string;
  readonly caption: string;
  readonly rows: readonly MeasureRow[];
  readonly words: FigureWords;
}

export function MeasureTable({ businessId, caption, rows, words }: MeasureTableProps): ReactNode {
  const t = useText();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ kpi }) => kpi.id}
      columns={[
        {
          id: 'measure',
          header: t('measures.column.measure'),
          width: '23%',
          cell: ({ kpi, goal }) => (
            <>
              <Link
                to="/b/$business/measures/$kpi"
                params={{ business: businessId, kpi: kpi.id }}
                className={classes.name}
              >
                {kpi.name}
              </Link>
              <span className={classes.under}>{goal?.title ?? t('measures.no-goal')}</span>
            </>
          ),
        },
        {
          id: 'course',
          header: t('measures.column.course'),
          width: '12%',
          cell: (row) => <Course row={row} />,
        },
        {
          id: 'actual',
          header: t('measures.column.actual'),
          numeric: true,
          width: '12.5%',
          cell: (row) => <Latest row={row} />,
        },
        {
          id: 'target',
          header: t('measures.column.target'),
          numeric: true,
          width: '12.5%',
          cell: (row) => <Target row={row} />,
        },
        {
          id: 'chance',
          header: t('measures.column.chance'),
          width: '18%',
          cell: ({ chance, chanceStatus, goal }) =>
            goal === null ? (
              <span className={classes.quiet}>–</span>
            ) : (
              <StatusMark
                status={chanceStatus}
                word={(chance && words.likelihood(chance)) ?? t('status.unknown')}
              />
            ),
        },
        {
          id: 'signal',
          header: t('measures.column.signal'),
          width: '12%',
          cell: ({ verdict }) => {
            const status = statusOfVerdict(verdict);
            const word = t(`measures.signal.${verdict}`);
            return status === null ? (
              <span className={classes.quiet}>{word}</span>
            ) : (
              <StatusMark status={status} word={word} />
            );
          },
        },
        {
          id: 'owner',
          header: t('measures.column.owner'),
          width: '10%',
          cell: ({ owner }) => owner ?? <span className={classes.quiet}>{t('measures.nobody')}</span>,
        },
      ]}
    />
  );
}

function Course({ row: { kpi, state, target } }: { readonly row: MeasureRow }): ReactNode {
  const write = useKpiValue();
  const values = withoutGaps(state.monthly);
  if (values.length < 2) return <span className={classes.quiet}>–</span>;
  return (
    <Sparkline
      label={kpi.name}
      values={values}
      {...(typeof target === 'number' ? { target } : {})}
      format={(value) => write(value, kpi.unit)}
    />
  );
}

function Latest({ row: { kpi, state } }: { readonly row: MeasureRow }): ReactNode {
  const t = useText();
  const format = useFormat();
  const write = useKpiValue();
  if (state.last === null) return <span className={classes.quiet}>{t('measures.never')}</span>;
  return (
    <span className={classes.stack}>
      <strong>{write(state.last, kpi.unit)}</strong>
      {state.lastDay !== null && (
        <span className={classes.under}>
          {state.freshness === 'stale' ? (
            <StatusMark status="attention" word={t('goals.kpis.stale', { day: format.day(state.lastDay) })} />
          ) : (
            format.day(state.lastDay)
          )}
        </span>
      )}
    </span>
  );
}

function Target({ row: { kpi, target, goal } }: { readonly row: MeasureRow }): ReactNode {
  const t = useText();
  const format = useFormat();
  const write = useKpiValue();
  if (target === null) return <span className={classes.quiet}>–</span>;
  const text =
    typeof target === 'number'
      ? write(target, kpi.unit)
      : t('measures.within', { low: write(target.low, null), high: write(target.high, kpi.unit) });
  return (
    <span className={classes.stack}>
      {text}
      {goal?.due && <span className={classes.under}>{t('measures.by', { day: format.day(goal.due) })}</span>}
    </span>
  );
}
