// What a finding costs: money, hours or both, with how that was computed.
import type { Assessment, Finding } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { HowComputed } from '../../ui/how-computed.tsx';
import classes from './cost-of-finding.module.css';
import { useFigureWords } from './figure-words.ts';

/** Nothing where no cost can be named. */
export function CostOfFinding(props: {
  readonly finding: Finding;
  readonly assessment: Assessment;
}): ReactNode {
  const t = useText();
  const { finding, assessment } = props;
  const words = useFigureWords(assessment.business.currency);
  const costs = costsOf(finding, words.amount);
  if (costs.length === 0) return null;
  const figure = assessment.figures.find(({ id }) => id === finding.figureId);
  const name = t('finding.cost.name');
  const evidence = finding.evidence.map((one) => ({ label: words.evidence(one), value: '' }));
  return (
    <span className={classes.cost}>
      <strong>{t('finding.cost', { cost: costs.join(t('finding.cost.and')) })}</strong>
      <HowComputed
        {...(figure
          ? { ...words.how(figure), name }
          : {
              name,
              method: t('finding.cost.method'),
              formula: t('finding.cost.formula'),
              source: t('method.arithmetic'),
              basis: 'convention' as const,
              inputs: evidence,
            })}
      />
    </span>
  );
}

/** The costs as texts, money first; none where the finding names no cost. */
export function costsOf(
  { cost }: Finding,
  amount: (value: number, unit: string) => string,
): readonly string[] {
  return [
    ...(cost.amountMinor === null ? [] : [amount(cost.amountMinor, 'minor-units')]),
    ...(cost.hours === null ? [] : [amount(cost.hours, 'hours')]),
  ];
}
