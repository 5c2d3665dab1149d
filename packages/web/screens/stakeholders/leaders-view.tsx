// The leaders who showed their names: how each weighs each goal, who differs most and where, whose answers contradict.
import type { AskedGoal } from '@evenkeel/contract';
import type { Business, WeighingLeader, WeighingResult } from '@evenkeel/core';
import { type ReactNode, useId } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { HowComputed } from '../../ui/how-computed.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import classes from './result.module.css';

export interface LeadersViewProps {
  readonly business: Business;
  readonly goals: readonly AskedGoal[];
  readonly result: WeighingResult;
}

export function LeadersView({ business, goals, result }: LeadersViewProps): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const id = useId();
  const { leaders, leadersApart } = result;
  const nameOf = (goal: string): string => goals.find((one) => one.id === goal)?.name ?? goal;
  const apart = leaders.find(({ person }) => person === leadersApart?.mostApart);
  const largest = Math.max(...leaders.flatMap(({ weights }) => weights.map(({ value }) => value ?? 0)));
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.heading}>
        {t('result.leaders.title')}
      </h2>
      <p className={classes.soft}>
        {t('result.leaders.lead')}{' '}
        {apart?.difference?.goal
          ? t('result.leaders.apart', {
              person: apart.name,
              goal: nameOf(apart.difference.goal),
              own: percent(apart.difference.ownShare),
              others: percent(apart.difference.othersShare),
            })
          : t(leaders.length > 1 ? 'result.leaders.alike' : 'result.leaders.single')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label={t('result.leaders.table')}>
        <table className={classes.matrix}>
          <caption className="ek-hidden">{t('result.leaders.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('result.leaders.goal')}</th>
              {leaders.map(({ person, name }) => (
                <th key={person} scope="col" data-apart={person === leadersApart?.mostApart}>
                  {name}
                </th>
              ))}
              {leaders.length > 1 && <th scope="col">{t('result.leaders.spread')}</th>}
            </tr>
          </thead>
          <tbody>
            {goals.map((goal, index) => {
              const range = leadersApart?.ranges.find((one) => one.goal === goal.id);
              return (
                <tr key={goal.id}>
                  <th scope="row">{goal.name}</th>
                  {leaders.map(({ person, weights }) => {
                    const share = weights[index]?.value ?? 0;
                    return (
                      <td key={person}>
                        <span className={classes.cell}>
                          <svg className={classes.cellBar} aria-hidden="true" focusable="false">
                            <rect
                              width={`${(share / largest) * 100}%`}
                              height="100%"
                              rx={1.5}
                              className={classes.joint}
                            />
                          </svg>
                          {percent(share)}
                        </span>
                        {range && range.lowest.share < range.highest.share && (
                          <Extreme
                            person={person}
                            lowest={range.lowest.person}
                            highest={range.highest.person}
                          />
                        )}
                      </td>
                    );
                  })}
                  {range && <td>{percent(range.highest.share - range.lowest.share)}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <ul className={classes.leaders}>
        {leaders.map((leader) => (
          <Leader key={leader.person} business={business} leader={leader} nameOf={nameOf} />
        ))}
      </ul>
    </section>
  );
}

function Extreme(props: {
  readonly person: string;
  readonly lowest: string;
  readonly highest: string;
}): ReactNode {
  const t = useText();
  const { person, lowest, highest } = props;
  if (person === highest) return <span className={classes.small}>{t('result.leaders.highest')}</span>;
  return person === lowest ? <span className={classes.small}>{t('result.leaders.lowest')}</span> : null;
}

function Leader(props: {
  readonly business: Business;
  readonly leader: WeighingLeader;
  readonly nameOf: (goal: string) => string;
}): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const { leader, nameOf } = props;
  const words = useFigureWords(props.business.profile.currency);
  const { consistency, difference, reconsider } = leader;
  const limit = consistency?.comparisons.find((one) => one.id === 'consistency-limit')?.value ?? null;
  const isFitting = consistency?.value === null || limit === null ? null : (consistency?.value ?? 0) <= limit;
  return (
    <li className={classes.leader}>
      <h3 className={classes.leaderName}>{leader.name}</h3>
      {consistency && (
        <p className={classes.measure}>
          <StatusMark
            status={isFitting === null ? 'unknown' : isFitting ? 'good' : 'attention'}
            word={t(
              isFitting === null
                ? 'result.leaders.no-limit'
                : isFitting
                  ? 'result.leaders.fits'
                  : 'result.leaders.contradicts',
            )}
          />
          <HowComputed {...words.how(consistency)} />
        </p>
      )}
      {difference && (
        <p className={classes.small}>
          {t('result.leaders.distance', { share: percent(difference.distance) })}
        </p>
      )}
      {reconsider && (
        <p className={classes.small}>
          {t('result.leaders.reconsider', {
            more: nameOf(reconsider.more),
            less: nameOf(reconsider.less),
            said: reconsider.said,
            fitsMore: nameOf(reconsider.fits.more),
            fitsLess: nameOf(reconsider.fits.less),
            times: reconsider.fits.times,
          })}
        </p>
      )}
    </li>
  );
}
