// How the reader writes numbers, and what the business counts in: what a form needs to read and show amounts.
import type { Business } from '@evenkeel/core';
import { useMemo } from 'react';
import { useLocale } from '../../app/locale.tsx';
import type { Writing } from './form-values.ts';

export function useWriting(business: Business): Writing {
  const { formatLocale } = useLocale();
  return useMemo(
    () => ({
      decimal: new Intl.NumberFormat(formatLocale).format(1.5).includes(',') ? ',' : '.',
      currency: business.profile.currency,
      poolKind: (id) => business.pools.find((pool) => pool.id === id)?.kind ?? null,
    }),
    [business, formatLocale],
  );
}
