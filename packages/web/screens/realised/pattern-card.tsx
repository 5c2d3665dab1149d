// One pattern: its name, months, labels, amount, trend, what else it may be, and the three answers.
import type { NamedPattern, ResourcePatterns } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '../../app/use-text.ts';
import type { Answer } from './answer-preview.ts';
import { MonthBars } from './month-bars.tsx';
import classes from './realised.module.css';
import type { Amounts } from './use-amounts.ts';

export interface PatternCardProps {
  readonly pattern: NamedPattern;
  readonly found: ResourcePatterns;
  readonly amounts: Amounts;
  readonly isAsked: boolean;
  /** Null for those who only look. */
  readonly onAnswer: ((answer: Answer) => void) | null;
}

const MOST_LABELS = 6;

export function PatternCard({ pattern, found, amounts, isAsked, onAnswer }: PatternCardProps): ReactNode {
  const t = useText();
  const id = useId();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAsked) card.current?.scrollIntoView({ block: 'center' });
  }, [isAsked]);
  const { name, labels, present, every, like } = pattern;
  const unit = found.resource === 'money' ? 1 : 60;
  const write = (amount: number): string => amounts.write(amount / unit);
  const months = found.months.length;
  return (
    <li ref={card} className={`${classes.card} ek-keep`} data-asked={isAsked} aria-labelledby={id}>
      <header className={classes.cardHead}>
        <h3 id={id} className={classes.cardName}>
          {name}
        </h3>
        <p className={classes.cardAmount}>
          {write(pattern.amount)}
          <span className={classes.cardShare}>
            {t(`realised.pattern.share.${found.resource}`, { share: amounts.percent(pattern.share) })}
          </span>
        </p>
      </header>
      <MonthBars
        planned={[]}
        actual={pattern.amounts.map((amount) => Math.max(0, amount))}
        most={Math.max(...pattern.amounts)}
        height={40}
        label={t('realised.pattern.months', { present, months })}
      />
      <p className={classes.axis} aria-hidden="true">
        <span>{amounts.month(found.months[0] ?? '')}</span>
        <span>{amounts.month(found.months.at(-1) ?? '')}</span>
      </p>
      <ul className={classes.facts}>
        <li>
          {every !== null && every > 1
            ? t('realised.pattern.every', { every })
            : t('realised.pattern.months', { present, months })}
        </li>
        <li>
          {pattern.isGrowing
            ? t('realised.pattern.growing', {
                slope: write(pattern.slope),
                p:
                  pattern.p < 0.01
                    ? t('chance.under', { share: amounts.percent(0.01) })
                    : amounts.percent(pattern.p),
              })
            : t('realised.pattern.steady', { mean: write(pattern.amount / Math.max(1, months)) })}
        </li>
      </ul>
      <details className={classes.labels} open={labels.length <= 2}>
        <summary>{t(`realised.pattern.labels.${found.resource}`, { count: labels.length })}</summary>
        <ul>
          {labels.slice(0, MOST_LABELS).map(({ label, amount }) => (
            <li key={label}>
              <span>{label}</span>
              <span>{write(amount)}</span>
            </li>
          ))}
          {labels.length > MOST_LABELS && (
            <li>{t('realised.pattern.more', { count: labels.length - MOST_LABELS })}</li>
          )}
        </ul>
      </details>
      {pattern.doubts.length > 0 && (
        <p className={classes.quiet}>
          {pattern.doubts
            .map((doubt) =>
              t(`realised.doubt.${doubt}`, {
                like: like?.name ?? '',
                tied: amounts.percent(found.tied),
                lag: found.lag,
              }),
            )
            .join(' ')}
        </p>
      )}
      {onAnswer && (
        <p className={`${classes.answers} ek-no-print`}>
          {(['adopt', 'stop', 'one-off'] as const).map((answer) => (
            <Button
              key={answer}
              size="sm"
              variant={answer === 'adopt' ? 'filled' : 'default'}
              aria-label={t(`realised.answer.${answer}.of`, { name })}
              onClick={() => onAnswer(answer)}
            >
              {t(`realised.answer.${answer}`)}
            </Button>
          ))}
        </p>
      )}
    </li>
  );
}
