// One dimension of the positioning: both poles, and where between them the business chose to stand.
import type { PageStance } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import classes from './strategy.module.css';

const steps = [-2, -1, 0, 1, 2] as const;

export function StanceLine({ stance }: { readonly stance: PageStance }): ReactNode {
  const t = useText();
  const { name, lowPole, highPole, position, promise } = stance;
  const chosen =
    position === 0
      ? t('strategy.between', { low: lowPole, high: highPole })
      : position < 0
        ? lowPole
        : highPole;
  return (
    <li className={classes.stance}>
      <span className="ek-hidden">{t('strategy.stance', { dimension: name, chosen })}</span>
      <span className={classes.pole} data-chosen={position < 0} aria-hidden="true">
        {lowPole}
      </span>
      <svg viewBox="0 0 92 12" className={classes.axis} aria-hidden="true" focusable="false">
        <line x1={6} x2={86} y1={6} y2={6} />
        {steps.map((step) => (
          <circle
            key={step}
            cx={46 + step * 20}
            cy={6}
            r={step === position ? 5 : 1.8}
            data-on={step === position}
          />
        ))}
      </svg>
      <span className={classes.pole} data-chosen={position > 0} aria-hidden="true">
        {highPole}
      </span>
      {promise !== null && <span className={classes.promise}>{t('strategy.promise', { promise })}</span>}
    </li>
  );
}
