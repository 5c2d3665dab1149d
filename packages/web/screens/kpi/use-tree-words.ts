// Values, changes and names in the tree of a measure, as the reader writes them.
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import type { TreeRow } from './kpi-tree-data.ts';

export interface TreeWords {
  /** `1,188 EUR`; a dash where it is not known. */
  readonly value: (value: number | null, unit: string | null) => string;
  /** The size of a change: of per cent it is counted in points. */
  readonly amount: (value: number, unit: string | null) => string;
  /** `+188 EUR`. */
  readonly change: (value: number | null, unit: string | null) => string;
  readonly name: (row: TreeRow) => string;
}

export function useTreeWords(): TreeWords {
  const t = useText();
  const { number } = useFormat();
  const { i18n } = useLingui();
  const withUnit = (text: string, unit: string | null): string => {
    return unit === null || unit === 'number' ? text : `${text}\u00a0${unit}`;
  };
  const amount = (value: number, unit: string | null): string => {
    const text = number(value, digitsOf(value));
    return unit === '%' ? t('kpi-tree.points', { value: text }) : withUnit(text, unit);
  };
  return {
    value: (value, unit) => (value === null ? '–' : withUnit(number(value, digitsOf(value)), unit)),
    amount,
    change: (value, unit) => {
      if (value === null) return t('kpi-tree.untold');
      return `${value > 0 ? '+' : value < 0 ? '−' : ''}${amount(Math.abs(value), unit)}`;
    },
    name: ({ name, what }) => (what === null ? name : sentence(i18n, what)),
  };
}

/** Three digits that count: none behind the point from a hundred on, two below ten. Whole numbers stay whole. */
function digitsOf(value: number): number {
  const size = Math.abs(value);
  if (size >= 100 || Number.isInteger(value)) return 0;
  if (size >= 10) return 1;
  return size >= 0.1 ? 2 : Math.min(6, 2 - Math.floor(Math.log10(size || 1)));
}
