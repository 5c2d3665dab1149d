// The strategy on one sheet of paper: purpose, positioning, goals, map, what is under way, and who answers for it.
import type { StrategyPage } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { GoalLine } from './goal-line.tsx';
import { SheetMap } from './sheet-map.tsx';
import { SheetPart } from './sheet-part.tsx';
import { StanceLine } from './stance-line.tsx';
import classes from './strategy.module.css';
import { useFitToPage } from './use-fit-to-page.ts';

/** Also for readers without an account: everything on it is in `page`. */
export function StrategySheet({ page }: { readonly page: StrategyPage }): ReactNode {
  const t = useText();
  const format = useFormat();
  const frame = useFitToPage();
  const hasMap = page.map.lanes.some(({ goals }) => goals.length > 0);
  return (
    <div ref={frame} className={classes.frame}>
      <article className={classes.sheet} aria-label={t('strategy.sheet', { business: page.name })}>
        <header className={classes.head}>
          <p className={classes.name}>{page.name}</p>
          <p className={classes.asOf}>{t('strategy.as-of', { day: format.day(page.asOf) })}</p>
        </header>
        <Purpose page={page} />
        {page.positioning.length > 0 && (
          <SheetPart title={t('strategy.positioning')}>
            <ul className={classes.stances}>
              {page.positioning.map((one) => (
                <StanceLine key={one.id} stance={one} />
              ))}
            </ul>
          </SheetPart>
        )}
        {page.goals.length > 0 && (
          <SheetPart title={t('strategy.goals')}>
            <ol className={classes.goals}>
              {page.goals.map((goal) => (
                <GoalLine key={goal.id} goal={goal} />
              ))}
            </ol>
          </SheetPart>
        )}
        {hasMap && (
          <SheetPart title={t('strategy.map')}>
            <SheetMap map={page.map} />
          </SheetPart>
        )}
        <SheetPart
          title={t('strategy.quarter', {
            from: format.month(page.quarter.from),
            to: format.month(page.quarter.to),
          })}
        >
          {page.initiatives.length === 0 ? (
            <p className={classes.quiet}>{t('strategy.no-initiatives')}</p>
          ) : (
            <ul className={classes.initiatives}>
              {page.initiatives.map((one) => (
                <li key={one.id}>
                  <span className={classes.strong}>{one.name}</span>
                  <span>{one.owner ?? t('strategy.no-owner')}</span>
                  <span className={classes.quiet}>
                    {one.end === null
                      ? t('strategy.no-end')
                      : t('strategy.until', { day: format.day(one.end) })}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </SheetPart>
      </article>
    </div>
  );
}

function Purpose({ page }: { readonly page: StrategyPage }): ReactNode {
  const t = useText();
  const texts = [
    ['mission', page.mission],
    ['value-proposition', page.valueProposition],
  ] as const;
  return (
    <div className={classes.purpose}>
      {page.vision !== null && <p className={classes.vision}>{page.vision}</p>}
      <div className={classes.columns}>
        {texts.map(
          ([id, text]) =>
            text !== null && (
              <div key={id}>
                <h2 className={classes.label}>{t(`strategy.${id}`)}</h2>
                <p>{text}</p>
              </div>
            ),
        )}
        {page.values.length > 0 && (
          <div>
            <h2 className={classes.label}>{t('strategy.values')}</h2>
            <ul className={classes.values}>
              {page.values.map(({ id, name, promise }) => (
                <li key={id}>
                  <strong>{name}</strong>
                  {promise !== null && <span className={classes.meaning}>{promise}</span>}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </div>
  );
}
