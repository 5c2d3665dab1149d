// Saves plan against actual by work and month as a CSV file; amounts are plain numbers.
import type { PlanAgainstActual } from '@evenkeel/core';
import { useText } from '../../app/use-text.ts';
import type { FlowMeasure } from '../../charts/flow.tsx';
import { minorDigits } from '../../ui/format.ts';
import { csvOf } from '../findings/findings-csv.ts';
import { saveFile } from '../map/save-file.ts';

export interface PlanFile {
  readonly works: readonly PlanAgainstActual[];
  readonly resource: FlowMeasure;
  readonly currency: string;
  readonly business: string;
}

export function usePlanFile({ works, resource, currency, business }: PlanFile): () => void {
  const t = useText();
  return () => {
    const digits = resource === 'money' ? minorDigits('en', currency) : 2;
    const unit = resource === 'money' ? 10 ** digits : 1;
    const write = (amount: number): string => (amount / unit).toFixed(digits);
    const header = [
      t('realised.work'),
      t('realised.month'),
      t('realised.plan.planned'),
      t('realised.plan.actual'),
      t('realised.plan.variance'),
    ];
    const rows = works.flatMap(({ name, months, planned, actual, counted }) =>
      months.map((month, index) => {
        const [plan, real] = [planned[index] ?? 0, actual[index] ?? 0];
        const isCounted = index < counted;
        return [name, month, write(plan), isCounted ? write(real) : '', isCounted ? write(real - plan) : ''];
      }),
    );
    const content = new Blob([csvOf([header, ...rows])], { type: 'text/csv;charset=utf-8' });
    saveFile(`${t('realised.plan.file', { business })}.csv`, content);
  };
}
