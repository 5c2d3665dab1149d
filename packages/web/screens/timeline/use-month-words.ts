// Months in the head of a line of time: as short as their room demands, in the reader's language.
import { useMemo } from 'react';
import { useLocale } from '../../app/locale.tsx';

export interface MonthWords {
  /** `Mar`, or `M` where there is little room. */
  readonly short: (month: string, room: number) => string;
  readonly year: (month: string) => string;
}

export function useMonthWords(): MonthWords {
  const { formatLocale } = useLocale();
  return useMemo(() => {
    const writer = (month: 'short' | 'narrow') =>
      new Intl.DateTimeFormat(formatLocale, { month, timeZone: 'UTC' });
    const [short, narrow] = [writer('short'), writer('narrow')];
    return {
      short: (month, room) => (room < 34 ? narrow : short).format(new Date(`${month}-01T00:00:00Z`)),
      year: (month) => month.slice(0, 4),
    };
  }, [formatLocale]);
}
