// Values, changes and names in the tree of a measure, as the reader writes them.
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import type { TreeRow } from './kpi-tree-data.ts';

/** `step` is the change that must be seen in the digits. */
export interface TreeWords {
  /** `1,188 EUR`; a dash where it is not known. */
  readonly value: (value: number | null, unit: string | null, step: number) => string;
  /** The size of a change: of per cent it is counted in points. */
  readonly amount: (value: number, unit: string | null, step: number) => string;
  /** `+188 EUR`. */
  readonly change: (value: number | null, unit: string | null, step: number) => string;
  readonly name: (row: TreeRow) => string;
  /** `visits 1,000 → 1,200`. */
  readonly way: (row: Pick<TreeRow, 'from' | 'to' | 'unit'>) => readonly [string, string];
}

export function useTreeWords(): TreeWords {
  const t = useText();
  const { number } = useFormat();
  const { i18n } = useLingui();
  const withUnit = (text: string, unit: string | null): string => {
    return unit === null || unit === 'number' ? text : `${text}\u00a0${unit}`;
  };
  const value: TreeWords['value'] = (one, unit, step) =>
    one === null ? '–' : withUnit(number(one, digitsOf(one, step)), unit);
  const amount: TreeWords['amount'] = (one, unit, step) => {
    const text = number(one, digitsOf(one, step));
    return unit === '%' ? t('kpi-tree.points', { value: text }) : withUnit(text, unit);
  };
  return {
    value,
    amount,
    change: (one, unit, step) => {
      if (one === null) return t('kpi-tree.untold');
      return `${one > 0 ? '+' : one < 0 ? '−' : ''}${amount(Math.abs(one), unit, step)}`;
    },
    name: ({ name, what }) => (what === null ? name : sentence(i18n, what)),
    way: ({ from, to, unit }) => {
      const step = Math.abs((to ?? 0) - (from ?? 0));
      return [value(from, unit, step), value(to, unit, step)];
    },
  };
}

/** So many decimals that the change shows two digits; whole numbers stay whole. */
function digitsOf(value: number, step: number): number {
  if (Number.isInteger(value) && (Number.isInteger(step) || step > 100)) return 0;
  const size = step === 0 ? Math.abs(value) / 10 : step;
  return size === 0 ? 0 : Math.max(0, Math.min(6, 1 - Math.floor(Math.log10(size))));
}
