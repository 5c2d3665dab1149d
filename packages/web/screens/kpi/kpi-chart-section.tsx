// The control chart of a measure with its forecast, and what cannot be drawn of it and why.
import { type Business, kpiChart } from '@evenkeel/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import { ControlChart } from '../../charts/control-chart.tsx';
import type { ControlChartData } from '../../charts/control-chart-data.ts';
import { controlPoints } from '../../charts/control-points.ts';
import { kpiHistoryQuery, outlookQuery } from '../../data/queries.ts';
import { useKpiValue } from '../goals/use-kpi-value.ts';
import type { MeasureRow } from '../measures/measure-rows.ts';
import { definitionChanges } from './definition-changes.ts';
import { forecastFan } from './forecast-fan.ts';
import classes from './kpi.module.css';

export interface KpiChartSectionProps {
  readonly businessId: string;
  readonly business: Business;
  readonly row: MeasureRow;
  readonly today: string;
}

export function KpiChartSection(props: KpiChartSectionProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const write = useKpiValue();
  const { businessId, business, row, today } = props;
  const { kpi, goal, target } = row;
  const { data: answered } = useQuery(outlookQuery(businessId, kpi.id));
  const answer = answered?.answer ?? null;
  const { data: history } = useQuery(kpiHistoryQuery(businessId, kpi.id));
  const data = useMemo((): ControlChartData | null => {
    const chart = kpiChart(business, kpi.id, today);
    if (chart === null) return null;
    return {
      points: controlPoints(chart, kpi.better, (label) => t(`control.rule.${label}`)),
      fan: answer?.ok ? forecastFan(answer.outlook, kpi) : null,
      target:
        target === null
          ? null
          : {
              ...(typeof target === 'number' ? { low: target } : target),
              ...(goal?.due ? { due: goal.due } : {}),
            },
      resets: chart.resets.map(({ day, reason }) => ({ day, text: reason })),
      notes: [
        ...business.annotations.filter((one) => one.kpi === kpi.id).map(({ day, text }) => ({ day, text })),
        ...definitionChanges(history?.changes ?? [], kpi.id).map(({ day, fields }) => ({
          day,
          text: t('kpi.meaning-changed', {
            fields: fields.map((field) => t(`field.kpi.${field}.label`)).join(', '),
          }),
        })),
      ],
    };
  }, [business, kpi, goal, target, today, answer, history, t]);
  if (data === null) return null;
  const last = row.state.lastDay;
  return (
    <section className="ek-keep">
      <ControlChart
        title={t('kpi.chart')}
        data={data}
        source={t('kpi.chart.source', {
          source: kpi.source ?? t('kpi.about.unknown'),
          day: last === null ? '–' : format.day(last),
        })}
        format={(value) => write(value, kpi.unit)}
        formatTick={(value) => write(value, kpi.unit === '%' ? '%' : null)}
      />
      <p className={classes.quiet}>
        {answered === undefined
          ? t('kpi.forecast.coming')
          : answer === null
            ? t('kpi.forecast.no-rhythm')
            : answer.ok
              ? t('kpi.forecast.by', {
                  methods: answer.outlook.methods.join(', '),
                  count: answer.outlook.n,
                  season: answer.outlook.isSeasonal ? 'yes' : 'no',
                })
              : t(`kpi.forecast.${answer.reason}` as TextId, {
                  count: answer.n,
                  needed: answer.needed ?? 0,
                })}
      </p>
    </section>
  );
}
