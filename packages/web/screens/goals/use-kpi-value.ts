// Writes a value of a measure in its own unit.
import { useCallback } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';

export function useKpiValue(): (value: number, unit: string | null) => string {
  const t = useText();
  const { number, percent } = useFormat();
  return useCallback(
    (value, unit) => {
      if (unit === null) return number(value);
      if (unit === '%') return percent(value / 100, Number.isInteger(value) ? 0 : 1);
      return t('goals.value.unit', { value: number(value), unit });
    },
    [t, number, percent],
  );
}
