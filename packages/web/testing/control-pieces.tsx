// Control charts with invented data: quiet, with signals, re-set limits, a fan, a season, and too few values.
import { kpiChart, noTotals, parseBusiness } from '@evenkeel/core';
import { type ReactNode, use, useMemo } from 'react';
import { useLocale } from '../app/locale.tsx';
import { useFormat } from '../app/use-format.ts';
import { useText } from '../app/use-text.ts';
import { ControlChart } from '../charts/control-chart.tsx';
import type { ControlChartData, ForecastFan } from '../charts/control-chart-data.ts';
import { controlPoints } from '../charts/control-points.ts';

const today = '2026-11-24';

/** Noise without a source of chance: the same on every visit. */
function wave(at: number): number {
  return Math.sin(at * 12.9898) * 1.4 + Math.sin(at * 4.1414) * 0.9;
}

export function ControlPieces(): ReactNode {
  const { moreTexts } = useLocale();
  use(moreTexts('later'));
  return (
    <div style={{ display: 'grid', gap: 56 }}>
      <Piece
        title="Satisfaction of guests"
        takeaway="Since June it gets better, after the second oven."
        values={Array.from(
          { length: 36 },
          (_, at) => 20 + wave(at) + (at >= 20 ? 4 : 0) + (at === 9 ? -7 : 0),
        )}
        reset="2025-07-15"
        target={{ low: 28, due: '2027-06-30' }}
        fan={fanOf(24.2, 1.6, 10)}
        notes={[
          { day: '2024-08-20', text: 'The oven was out for nine days.' },
          { day: '2026-04-03', text: 'A new card with fewer, better rolls.' },
        ]}
      />
      <Piece
        title="Bread thrown away"
        takeaway="Only noise."
        better="lower"
        values={Array.from({ length: 60 }, (_, at) => 8 + wave(at) + 2.5 * Math.sin((at * Math.PI) / 6))}
        target={{ low: 6, high: 9 }}
      />
      <Piece title="Tips" takeaway="Five values: too few for limits." values={[12, 14, 13, 12, 15, 14]} />
    </div>
  );
}

function fanOf(from: number, spread: number, count: number): ForecastFan {
  return {
    levels: [0.95, 0.8, 0.5],
    periods: Array.from({ length: count }, (_, index) => {
      const month = 10 + index;
      const expected = from + 0.15 * (index + 1);
      const wide = spread * Math.sqrt(index + 1);
      return {
        day: `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-28`,
        expected,
        bands: [1.96, 1.28, 0.67].map((z) => [expected - z * wide, expected + z * wide] as const),
      };
    }),
  };
}

interface PieceProps {
  readonly title: string;
  readonly takeaway: string;
  readonly values: readonly number[];
  readonly better?: 'higher' | 'lower';
  readonly reset?: string;
  readonly fan?: ForecastFan;
  readonly target?: ControlChartData['target'];
  readonly notes?: ControlChartData['notes'];
}

function Piece({
  title,
  takeaway,
  values,
  better = 'higher',
  reset,
  fan,
  target,
  notes,
}: PieceProps): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const data = useMemo((): ControlChartData => {
    const days = values.map((_, at) => {
      const month = 2026 * 12 + 9 - (values.length - 1 - at);
      return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-28`;
    });
    const parsed = parseBusiness(
      {
        profile: { name: 'Kornhaus', currency: 'EUR' },
        kpis: [{ id: 'kpi', name: title, cadence: 'month', better, aggregate: 'mean' }],
        baselines:
          reset === undefined ? [] : [{ id: 'reset', kpi: 'kpi', from: reset, reason: 'a second oven' }],
      },
      { ...noTotals, series: [{ kpi: 'kpi', days, values }] },
    );
    const chart = parsed.ok ? kpiChart(parsed.value, 'kpi', today) : null;
    return {
      points: chart ? controlPoints(chart, better, (label) => t(`control.rule.${label}`)) : [],
      fan: fan ?? null,
      target: target ?? null,
      resets: (chart?.resets ?? []).map(({ day, reason }) => ({ day, text: reason })),
      notes: notes ?? [],
    };
  }, [values, title, better, reset, fan, target, notes, t]);
  return (
    <ControlChart
      title={title}
      takeaway={takeaway}
      data={data}
      source="Cards on the tables, monthly, to October 2026"
      format={(value) => number(value, 1)}
      formatTick={(value) => number(value)}
    />
  );
}
