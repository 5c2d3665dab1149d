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

/** Journals, bank statements and DATEV say themselves how they are read. */
const saysAll = ['journal', 'camt', 'mt940', 'ofx', 'datev'];
/** Their reports only leave open how days and decimals are written. */
const programs = ['iif', 'quickbooksReport', 'quickbooksJournal', 'xeroReport'];

/** In the order in which they are shown. */
export function settingsOf(mapping: Mapping): readonly Setting[] {
  const { kind, preset, columns, duration, layout } = mapping;
  switch (kind) {
    case 'ledger':
      if (preset !== null && saysAll.includes(preset)) return [];
      if (preset !== null && programs.includes(preset)) return ['dateOrder', 'decimal'];
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
