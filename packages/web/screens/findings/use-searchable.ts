// The findings with everything they can be searched by.
import type { Assessment, Business } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { concernedBy, type SearchableFinding } from './filter-findings.ts';
import { ruleFacts } from './rule-facts.ts';

export function useSearchable(assessment: Assessment, records: Business): readonly SearchableFinding[] {
  const { i18n } = useLingui();
  const t = useText();
  return useMemo(
    () =>
      assessment.findings.map((finding) => ({
        finding,
        topic: ruleFacts(finding.ruleId)?.topic ?? '',
        concerned: concernedBy(finding, records),
        words: [
          t(`rule.${finding.ruleId}.title` as TextId),
          sentence(i18n, finding.what),
          sentence(i18n, finding.todo),
        ].join(' '),
      })),
    [assessment, records, i18n, t],
  );
}
