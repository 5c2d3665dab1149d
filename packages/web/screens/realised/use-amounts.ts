// Writes amounts of one resource: minor units as money, hours as hours.
import { useMemo } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import type { FlowMeasure } from '../../charts/flow.tsx';

export interface Amounts {
  readonly write: (amount: number) => string;
  /** With its sign. */
  readonly signed: (amount: number) => string;
  readonly month: (month: string) => string;
  readonly period: (period: { readonly from: string; readonly to: string }) => string;
  readonly percent: (share: number) => string;
}

export function useAmounts(measure: FlowMeasure, currency: string): Amounts {
  const format = useFormat();
  const t = useText();
  return useMemo(() => {
    const write = (amount: number): string =>
      measure === 'money' ? format.money(Math.round(amount), currency) : format.hours(amount);
    return {
      write,
      signed: (amount) =>
        Math.round(amount) === 0 ? write(0) : `${amount > 0 ? '+' : '−'}${write(Math.abs(amount))}`,
      month: format.month,
      period: ({ from, to }) =>
        from === to
          ? format.month(from)
          : t('realised.from-to', { from: format.month(from), to: format.month(to) }),
      percent: (share) => format.percent(share),
    };
  }, [measure, currency, format, t]);
}
