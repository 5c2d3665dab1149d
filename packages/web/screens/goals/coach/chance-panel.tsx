// How likely the goal is, as things go and with what initiatives are to add, and the pace that it needs.
import type { Figure } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../../app/use-format.ts';
import { useText } from '../../../app/use-text.ts';
import { useFigureWords } from '../../parts/figure-words.ts';
import { useKpiValue } from '../use-kpi-value.ts';
import classes from './coach.module.css';
import type { CoachCase } from './suggestion.ts';

export function ChancePanel({ at }: { readonly at: CoachCase }): ReactNode {
  const t = useText();
  const format = useFormat();
  const write = useKpiValue();
  const words = useFigureWords(at.business.profile.currency);
  const { chance, chanceWith } = at.judgement;
  if (chance.value === null) return null;
  const values = chance.parts[0]?.values ?? {};
  const period = t(`goals.coach.per.${at.kpi?.cadence ?? 'day'}`);
  const unit = at.kpi?.unit ?? null;
  const step = values.neededStep;
  const growth = values.neededGrowth;
  const signed = (value: number): string =>
    `${value > 0 ? '+' : value < 0 ? '−' : ''}${size(Number(Math.abs(value).toPrecision(2)))}`;
  // A step of a percentage is in points: "3 %" would be read as a share of it.
  const size = (value: number): string =>
    unit === '%' ? t('goals.coach.points', { value: format.number(value) }) : write(value, unit);
  return (
    <>
      <dl className={classes.chances}>
        <Chance label={t('goals.coach.chance.as-is')} figure={chance} words={words.likelihood} />
        {chanceWith !== null && chanceWith.value !== null && (
          <Chance label={t('goals.coach.chance.with')} figure={chanceWith} words={words.likelihood} />
        )}
      </dl>
      {typeof step === 'number' && (
        <p className={classes.pace}>
          {typeof growth === 'number' && Math.abs(growth) >= 0.0005
            ? t('goals.coach.pace.growth', {
                step: signed(step),
                growth: format.percent(growth, 1),
                period,
              })
            : t('goals.coach.pace', { step: signed(step), period })}{' '}
          {typeof values.step === 'number' &&
            t('goals.coach.pace.so-far', { step: signed(values.step), period })}
        </p>
      )}
    </>
  );
}

function Chance(props: {
  readonly label: string;
  readonly figure: Figure;
  readonly words: (figure: Figure) => string | null;
}): ReactNode {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.words(props.figure)}</dd>
    </div>
  );
}
