// Which choices matter for a file of a kind; the others would only be noise.
import type { Mapping } from '@evenkeel/contract';

export type Setting =
  | 'dateOrder'
  | 'decimal'
  | 'currency'
  | 'moneyOut'
  | 'duration'
  | 'layout'
  | 'aggregate'
  | 'period'
  | 'noItem'
  | 'perItem';

/** In the order in which they are shown. */
export function settingsOf(mapping: Mapping): readonly Setting[] {
  const { kind, preset, columns, duration, layout } = mapping;
  switch (kind) {
    case 'ledger':
      // Journals say all of it themselves.
      if (preset === 'journal') return [];
      return ['dateOrder', 'decimal', 'currency', 'moneyOut'];
    case 'time':
      return ['dateOrder', 'duration', ...(duration === 'clock' ? [] : (['decimal'] as const))];
    case 'observations-long':
      return ['dateOrder', 'decimal', 'aggregate'];
    case 'observations-wide':
      return [
        'layout',
        ...(layout === 'months-across' ? [] : (['dateOrder'] as const)),
        'decimal',
        'aggregate',
      ];
    case 'till':
      return [
        'dateOrder',
        ...(columns.price === undefined && columns.total === undefined ? [] : (['decimal'] as const)),
        'period',
        'noItem',
        'perItem',
      ];
  }
}
