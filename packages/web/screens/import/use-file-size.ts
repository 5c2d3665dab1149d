// The size of a file in the reader's format: 1.2 MB.
import { useLocale } from '../../app/locale.tsx';

export function useFileSize(): (bytes: number) => string {
  const { formatLocale } = useLocale();
  return (bytes) => {
    const [value, unit] =
      bytes < 1_000_000 ? [Math.max(1, bytes / 1000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
    return new Intl.NumberFormat(formatLocale, {
      style: 'unit',
      unit,
      maximumFractionDigits: value < 10 ? 1 : 0,
    }).format(value);
  };
}
