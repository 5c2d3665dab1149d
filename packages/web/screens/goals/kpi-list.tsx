// All measures: their recent course, where the numbers come from, the last value and whether it is still fresh.
import type { Kpi } from '@evenkeel/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { TextButton } from '../record/text-button.tsx';
import classes from './goals.module.css';
import { type KpiState, withoutGaps } from './kpi-values.ts';
import type { Goals } from './use-goals.ts';
import { useKpiValue } from './use-kpi-value.ts';

export interface KpiListProps {
  readonly goals: Goals;
  readonly onRecordValue: (kpi: string) => void;
}

export function KpiList({ goals, onRecordValue }: KpiListProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const write = useKpiValue();
  const { business, open } = goals;
  const stateOf = (kpi: Kpi): KpiState | null => goals.stateOf(kpi.id);
  return (
    <DataTable
      caption={t('goals.kpis.title')}
      rows={business.kpis}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: t('noun.kpi.one'),
          width: '27%',
          cell: (kpi) => (
            <Link
              to="/b/$business/goals"
              params={{ business: open.id }}
              search={{ open: `kpi/${kpi.id}` }}
              resetScroll={false}
              className={classes.kpiName}
            >
              {kpi.name}
            </Link>
          ),
        },
        {
          id: 'course',
          header: t('goals.kpis.course'),
          cell: (kpi) => {
            const values = withoutGaps(stateOf(kpi)?.monthly ?? []);
            return values.length < 2 ? (
              <span className={classes.quiet}>–</span>
            ) : (
              <Sparkline label={kpi.name} values={values} format={(value) => write(value, kpi.unit)} />
            );
          },
        },
        {
          id: 'last',
          header: t('goals.kpis.last'),
          cell: (kpi) => {
            const last = stateOf(kpi)?.last ?? null;
            return last === null ? '–' : write(last, kpi.unit);
          },
        },
        {
          id: 'fresh',
          header: t('goals.kpis.freshness'),
          cell: (kpi) => <Freshness state={stateOf(kpi)} write={format.day} />,
        },
        {
          id: 'source',
          header: t('field.kpi.source.label'),
          width: '22%',
          cell: (kpi) => kpi.source ?? <span className={classes.quiet}>{t('goals.kpis.no-source')}</span>,
        },
        ...(open.canEdit
          ? [
              {
                id: 'verbs',
                header: t('goals.kpis.verbs'),
                cell: (kpi: Kpi) =>
                  kpi.formula === null && (
                    <span className={classes.nowrap}>
                      <TextButton
                        label={t('goals.kpi.record.of', { kpi: kpi.name })}
                        onClick={() => onRecordValue(kpi.id)}
                      >
                        {t('goals.kpi.record')}
                      </TextButton>
                    </span>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Freshness(props: {
  readonly state: KpiState | null;
  readonly write: (day: string) => string;
}): ReactNode {
  const t = useText();
  const { state } = props;
  if (!state || state.freshness === 'never')
    return <StatusMark status="unknown" word={t('goals.kpis.never')} />;
  const day = state.lastDay === null ? '' : props.write(state.lastDay);
  if (state.freshness === 'stale')
    return <StatusMark status="attention" word={t('goals.kpis.stale', { day })} />;
  return state.freshness === 'fresh' ? <StatusMark status="good" word={day} /> : <span>{day}</span>;
}
