// Money, shares, hours and dates in the reader's own format.
import { createFormat, type Format } from '../ui/format.ts';
import { useLocale } from './locale.tsx';

/** The formatter of the reader's locale; components re-render when the locale changes. */
export function useFormat(): Format {
  return createFormat(useLocale().formatLocale);
}
