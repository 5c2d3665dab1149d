// What would have to move so that the resource is used as the goals are weighted: the share, and the moves as sentences.
import type { AllocationMove, ResourceStrategy } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { HowComputed } from '../../ui/how-computed.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import { Disagreement } from './disagreement.tsx';
import classes from './realised.module.css';
import type { Amounts } from './use-amounts.ts';

export interface MovesPartProps {
  readonly strategy: ResourceStrategy;
  readonly currency: string;
  readonly amounts: Amounts;
}

export function MovesPart({ strategy, currency, amounts }: MovesPartProps): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const words = useFigureWords(currency);
  const { distance, moves, resource } = strategy;
  const recent = distance.comparisons.find(({ id }) => id === 'last-3-months');
  return (
    <section className={`${classes.side} ek-keep`} aria-labelledby="realised-moves">
      <h2 id="realised-moves" className={classes.heading}>
        {t('realised.moves.title')}
      </h2>
      {distance.value === null || moves === null ? (
        <p className={classes.soft}>
          {t('realised.needs', { needs: distance.needs.map(({ what }) => sentence(i18n, what)).join('; ') })}
        </p>
      ) : (
        <>
          <p className={classes.headline}>
            <span className={classes.big}>{amounts.percent(distance.value)}</span>
            <span>
              {t(`realised.moves.share.${resource}`, { amount: amounts.write(moves.amount) })}{' '}
              <HowComputed {...words.how(distance)} />
            </span>
          </p>
          {recent && (
            <p className={classes.soft}>
              {t('realised.moves.recent', { share: amounts.percent(recent.value) })}
            </p>
          )}
          <Disagreement flow={strategy.flow} currency={currency} />
          {moves.moves.length > 0 && (
            <ol className={classes.moves}>
              {moves.moves.map((move) => (
                <li key={`${move.from.goal} ${move.to.goal}`}>
                  <MoveSentence move={move} amounts={amounts} />
                </li>
              ))}
            </ol>
          )}
          <p className={classes.quiet}>
            {t(moves.isLeast ? 'realised.moves.least' : 'realised.moves.few', { count: moves.moves.length })}
          </p>
        </>
      )}
    </section>
  );
}

function MoveSentence({
  move,
  amounts,
}: {
  readonly move: AllocationMove;
  readonly amounts: Amounts;
}): ReactNode {
  const t = useText();
  const { from, to, amount, through } = move;
  const [first] = through;
  return (
    <>
      <span>
        {t(
          from.goal === null
            ? 'realised.move.none'
            : to.goal === null
              ? 'realised.move.away'
              : 'realised.move',
          {
            amount: amounts.write(amount),
            from: from.name,
            to: to.name,
          },
        )}
      </span>
      {first && (
        <span className={classes.through}>
          {t('realised.move.through', {
            works: through
              .slice(0, 3)
              .map(({ work, name, amount: part }) =>
                t('realised.move.part', {
                  work: name ?? (work === 'untied' ? t('overview.flow.untied') : work),
                  amount: amounts.write(part),
                }),
              )
              .join(', '),
            more: Math.max(0, through.length - 3),
          })}
        </span>
      )}
    </>
  );
}
