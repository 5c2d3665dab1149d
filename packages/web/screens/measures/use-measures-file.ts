// Saves the scorecard as a CSV file; values are plain numbers.
import type { Assessment, Business } from '@evenkeel/core';
import { useCallback } from 'react';
import { useText } from '../../app/use-text.ts';
import { csvOf } from '../findings/findings-csv.ts';
import { saveFile } from '../map/save-file.ts';
import type { MeasureRow } from './measure-rows.ts';

export function useMeasuresFile(
  { profile }: Business,
  { today }: Assessment,
  rows: readonly MeasureRow[],
): () => void {
  const t = useText();
  return useCallback(() => {
    const header = [
      t('measures.column.perspective'),
      t('measures.column.measure'),
      t('field.kpi.unit.label'),
      t('measures.column.actual'),
      t('measures.column.day'),
      t('noun.goal.one'),
      t('measures.column.target'),
      t('field.goal.due.label'),
      t('measures.column.chance'),
      t('measures.column.signal'),
      t('measures.column.owner'),
    ];
    const number = (value: number | null | undefined): string =>
      value === null || value === undefined ? '' : String(value);
    const lines = rows.map(({ kpi, perspective, state, goal, target, chance, verdict, owner }) => [
      perspective?.name ?? '',
      kpi.name,
      kpi.unit ?? '',
      number(state.last),
      state.lastDay ?? '',
      goal?.title ?? '',
      typeof target === 'object' && target !== null ? `${target.low}–${target.high}` : number(target),
      goal?.due ?? '',
      number(chance?.value),
      t(`measures.signal.${verdict}`),
      owner ?? '',
    ]);
    const name = t('measures.file', { business: profile.name, day: today });
    saveFile(`${name}.csv`, new Blob([csvOf([header, ...lines])], { type: 'text/csv;charset=utf-8' }));
  }, [profile, today, rows, t]);
}
