// What one more unit of each limit is worth: the month in which it counts most, and a tenth more really tried.
import type { BusinessPortfolio, UnitValue } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import classes from './choose.module.css';
import type { ChoosingAnswer } from './run-choosing.ts';
import type { ChooseWords } from './use-choose-words.ts';

export function LimitsWorth(props: {
  readonly portfolio: BusinessPortfolio;
  readonly answer: ChoosingAnswer;
  readonly words: ChooseWords;
}): ReactNode {
  const t = useText();
  const { percent } = useFormat();
  const { portfolio, answer, words } = props;
  const { solved } = answer;
  if (!solved) return null;
  const limiting = solved.use.filter(({ resource }) =>
    portfolio.candidates.some(({ work }) => work.use.has(resource)),
  );
  if (limiting.length === 0) return null;
  return (
    <section aria-labelledby="limits" className={classes.section}>
      <h2 id="limits" className={classes.heading}>
        {t('choose.limits.title')}
      </h2>
      <p className={classes.lead}>{t('choose.limits.lead')}</p>
      <ul className={classes.limits}>
        {limiting.map(({ resource, used, available }) => {
          const unit = answer.units.find((one) => one.resource === resource);
          const loads = used.map((amount, at) =>
            (available[at] ?? 0) > 0 ? amount / (available[at] ?? 1) : 0,
          );
          const fullest = loads.indexOf(Math.max(...loads));
          return (
            <li key={resource}>
              <span className={classes.limitName}>
                {words.poolName(resource)}
                <span className={classes.meta}>
                  {Math.max(...loads) === 0
                    ? t('choose.limits.unused')
                    : t('choose.limits.fullest', {
                        share: percent(loads[fullest] ?? 0),
                        month: words.month(fullest + 1),
                      })}
                </span>
              </span>
              <Loads loads={loads.slice(0, portfolio.months.length)} />
              <span>
                {unit ? (
                  <Worth unit={unit} portfolio={portfolio} words={words} />
                ) : (
                  <span className={classes.quiet}>{t('choose.limits.looking')}</span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <details className={classes.details}>
        <summary>{t('choose.limits.which')}</summary>
        <p>{t('choose.limits.which.text')}</p>
      </details>
    </section>
  );
}

function Worth({
  unit,
  portfolio,
  words,
}: {
  readonly unit: UnitValue;
  readonly portfolio: BusinessPortfolio;
  readonly words: ChooseWords;
}): ReactNode {
  const t = useText();
  const pool = portfolio.supplies.find((one) => one.pool.id === unit.resource);
  const most = Math.max(0, ...unit.relaxed);
  const period = unit.relaxed.indexOf(most) + 1;
  const isMoney = pool?.pool.kind === 'money';
  // Of money one more unit is a cent: it is told for a hundred of the currency instead.
  const worthwhile = isMoney ? most * 10_000 : most;
  const gain = unit.gain ?? 0;
  if (gain <= 0 && worthwhile <= 1e-9)
    return <span className={classes.quiet}>{t('choose.limits.enough')}</span>;
  return (
    <span className={classes.why}>
      <span>
        {unit.gain === null
          ? t('choose.limits.unknown')
          : gain > 0
            ? t(pool?.carriesOver ? 'choose.limits.tenth-once' : 'choose.limits.tenth', {
                more: words.amount(unit.resource, unit.more),
                gain: words.value(gain),
              })
            : t('choose.limits.tenth-nothing', { more: words.amount(unit.resource, unit.more) })}
      </span>
      {worthwhile > 1e-9 && (
        <span className={classes.meta}>
          {t(isMoney ? 'choose.limits.one-hundred' : 'choose.limits.one', {
            unit: isMoney ? words.amount(unit.resource, 10_000) : words.amount(unit.resource, 1),
            pool: words.poolName(unit.resource),
            month: words.month(period),
            worth: words.value(worthwhile),
          })}
        </span>
      )}
    </span>
  );
}

function Loads({ loads }: { readonly loads: readonly number[] }): ReactNode {
  const step = 100 / Math.max(1, loads.length);
  return (
    <svg className={classes.loads} aria-hidden="true" focusable="false">
      <rect x={0} y={0} width="100%" height={28} className={classes.room} />
      {loads.map((load, at) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place
          key={at}
          x={`${at * step + 0.3}%`}
          y={28 - 28 * Math.min(1, load)}
          width={`${step - 0.6}%`}
          height={28 * Math.min(1, load)}
          className={load > 0.995 ? classes.full : classes.used}
        />
      ))}
    </svg>
  );
}
