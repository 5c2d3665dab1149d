// When which importance was adopted, and from what: the newest first.
import type { Adoption, Business } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import classes from './goals.module.css';

export function AdoptionHistory({ business }: { readonly business: Business }): ReactNode {
  const t = useText();
  const format = useFormat();
  const adoptions = [...business.adoptions].sort((a, b) =>
    a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1,
  );
  if (adoptions.length === 0) return <p className={classes.weightsHelp}>{t('goals.adoptions.none')}</p>;
  const from = ({ source, round, answers }: Adoption): string =>
    source === 'own-judgement'
      ? t('choice.adoption.source.own-judgement')
      : t('goals.adoptions.round', { round: round ?? '', answers: answers ?? 0 });
  return (
    <details className={classes.adoptions}>
      <summary>{t('goals.adoptions.title', { count: adoptions.length })}</summary>
      <ul>
        {adoptions.map((one) => {
          const total = one.weights.reduce((sum, { points }) => sum + points, 0);
          return (
            <li key={one.id}>
              <strong>{format.day(one.day)}</strong> – {from(one)}
              <span className={classes.quiet}>
                {one.weights
                  .map(({ title, points }) =>
                    t('goals.also.part', {
                      goal: title,
                      share: format.percent(total > 0 ? points / total : 0),
                    }),
                  )
                  .join(', ')}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
