// What the sentence of a goal already says and no field holds yet; and whether it says more than one thing.
import type { ReactNode } from 'react';
import { useFormat } from '../../../app/use-format.ts';
import { useText } from '../../../app/use-text.ts';
import { useKpiValue } from '../use-kpi-value.ts';
import classes from './coach.module.css';
import type { Coaching } from './coach-goal.ts';
import { OfferButton } from './offer-button.tsx';
import type { GoalFields } from './suggestion.ts';

export function ReadWords(props: {
  readonly coaching: Coaching;
  readonly onFill: (set: GoalFields) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const write = useKpiValue();
  const { read, reading, otherwise, at } = props.coaching;
  const unit = reading.target?.unit ?? null;
  const words = [
    read.direction &&
      t('goals.coach.read.direction', { value: t(`choice.goal.direction.${read.direction}`) }),
    typeof read.targetValue === 'number' &&
      t('goals.coach.read.targetValue', { value: write(read.targetValue, unit) }),
    typeof read.baselineValue === 'number' &&
      t('goals.coach.read.baselineValue', {
        value: write(read.baselineValue, reading.baseline?.unit ?? null),
      }),
    read.due && t('goals.coach.read.due', { value: format.day(read.due) }),
    read.scope && t('goals.coach.read.scope', { value: read.scope }),
  ].filter((word) => typeof word === 'string');
  return (
    <>
      {reading.outcomes.length > 1 && (
        <section className={classes.asked}>
          <p>{t('goals.coach.several', { count: reading.outcomes.length })}</p>
          {reading.outcomes.map((outcome) => (
            <OfferButton key={outcome} onClick={() => props.onFill({ title: capital(outcome) })}>
              {t('goals.coach.several.keep', { outcome })}
            </OfferButton>
          ))}
        </section>
      )}
      {otherwise.due && at.goal.due && (
        <section className={classes.asked}>
          <p>
            {t('goals.coach.otherwise', { said: format.day(otherwise.due), field: format.day(at.goal.due) })}
          </p>
          <OfferButton onClick={() => props.onFill({ due: otherwise.due ?? null })}>
            {t('goals.coach.otherwise.take', { value: format.day(otherwise.due) })}
          </OfferButton>
        </section>
      )}
      {typeof otherwise.targetValue === 'number' && at.goal.targetValue !== null && (
        <section className={classes.asked}>
          <p>
            {t('goals.coach.otherwise', {
              said: write(otherwise.targetValue, unit),
              field: write(at.goal.targetValue, at.kpi?.unit ?? null),
            })}
          </p>
          <OfferButton onClick={() => props.onFill({ targetValue: otherwise.targetValue ?? null })}>
            {t('goals.coach.otherwise.take', { value: write(otherwise.targetValue, unit) })}
          </OfferButton>
        </section>
      )}
      {words.length > 0 && (
        <section className={classes.read}>
          <p>{t('goals.coach.read')}</p>
          <ul>
            {words.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
          <OfferButton onClick={() => props.onFill(read)}>{t('goals.coach.read.take')}</OfferButton>
        </section>
      )}
    </>
  );
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
