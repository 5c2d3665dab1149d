// What the plan says: amounts in the unit of their pool, loads in a sentence, a bar in words.
import type { Allocation, Business, Pool } from '@evenkeel/core';
import { useMemo } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import type { Months } from '../timeline/move-months.ts';
import { type LoadCell, summaryOf } from '../timeline/plan-loads.ts';

export interface PlanWords {
  readonly writerOf: (pool: Pool | null) => (amount: number) => string;
  readonly percent: (share: number) => string;
  readonly month: (month: string) => string;
  readonly amount: (allocation: Allocation) => string;
  readonly summary: (cells: readonly LoadCell[], pool: Pool | null) => string;
  readonly isOver: (cells: readonly LoadCell[]) => boolean;
  readonly bar: (work: string, allocation: Allocation, months: Months) => string;
}

/** `now` is the first month that can still be planned. */
export function usePlanWords({ pools, profile }: Business, now: string): PlanWords {
  const t = useText();
  const format = useFormat();
  const { currency } = profile;
  return useMemo(() => {
    const money = (amount: number): string => format.money(Math.round(amount), currency);
    const hours = (amount: number): string => format.hours(amount, amount < 10 ? 1 : 0);
    const units = new Map<string, (amount: number) => string>(
      pools.map(({ id, kind, unit }) => [
        id,
        kind === 'money'
          ? money
          : kind === 'hours'
            ? hours
            : (amount) => (unit === null ? format.number(amount) : `${format.number(amount)} ${unit}`),
      ]),
    );
    const writerOf = (pool: Pool | null) => (pool === null ? hours : (units.get(pool.id) ?? hours));
    const amount = ({ pool, amountPerMonth }: Allocation): string =>
      (units.get(pool) ?? hours)(amountPerMonth);
    const poolNames = new Map(pools.map(({ id, name }) => [id as string, name]));
    return {
      writerOf,
      percent: (share) => format.percent(share),
      month: format.month,
      amount,
      isOver: (cells) => summaryOf(cells, now).overMonths > 0,
      summary: (cells, pool) => {
        const write = writerOf(pool);
        const { overMonths, over, worst, idleMonths, free, asked } = summaryOf(cells, now);
        const parts = [
          ...(worst === null
            ? []
            : [
                t('resources.summary.over', {
                  months: overMonths,
                  over: write(over),
                  worst: format.month(worst.month),
                }),
              ]),
          ...(idleMonths > 0 ? [t('resources.summary.idle', { months: idleMonths, free: write(free) })] : []),
          ...(asked > 0 ? [t('resources.summary.asked', { asked: write(asked) })] : []),
        ];
        if (cells.every(({ capacity, planned }) => capacity === 0 && planned === 0)) {
          return t('resources.summary.nothing');
        }
        return parts.length === 0 ? t('resources.summary.fits') : parts.join(' ');
      },
      bar: (work, allocation, { from, to }) =>
        t('resources.bar', {
          work,
          pool: poolNames.get(allocation.pool) ?? allocation.pool,
          amount: amount(allocation),
          from: format.month(from),
          to: format.month(to),
        }),
    };
  }, [pools, currency, t, format, now]);
}
