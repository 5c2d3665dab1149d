// Saves the findings that are shown as a CSV file.
import type { Assessment } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { minorDigits } from '../../ui/format.ts';
import type { SearchableFinding } from './filter-findings.ts';
import { csvOf } from './findings-csv.ts';

/** Gives the function that saves; amounts are plain numbers, so that a spreadsheet can add them up. */
export function useExport(assessment: Assessment, shown: readonly SearchableFinding[]): () => void {
  const t = useText();
  const { i18n } = useLingui();
  return useCallback(() => {
    const { business, today } = assessment;
    const digits = minorDigits('en', business.currency);
    const header = [
      t('findings.column.severity'),
      t('findings.column.rule'),
      t('findings.column.what'),
      t('findings.column.why'),
      t('findings.column.todo'),
      t('findings.column.money', { currency: business.currency }),
      t('findings.column.hours'),
      t('findings.column.who'),
      t('findings.column.until'),
      t('findings.column.reason'),
      t('findings.column.key'),
    ];
    const rows = shown.map(({ finding, concerned }) => [
      t(`severity.${finding.severity}`),
      t(`rule.${finding.ruleId}.title` as TextId),
      sentence(i18n, finding.what),
      sentence(i18n, finding.why),
      sentence(i18n, finding.todo),
      finding.cost.amountMinor === null ? '' : (finding.cost.amountMinor / 10 ** digits).toFixed(digits),
      finding.cost.hours === null ? '' : String(finding.cost.hours),
      concerned.map(({ name }) => name).join('; '),
      finding.accepted?.until ?? '',
      finding.accepted?.reason ?? '',
      finding.key,
    ]);
    const blob = new Blob([csvOf([header, ...rows])], { type: 'text/csv;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${t('findings.file', { business: business.name, day: today })}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }, [assessment, shown, t, i18n]);
}
