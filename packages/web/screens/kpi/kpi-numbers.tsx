// Where a measure stands, where it is to be, how likely that is, and what its chart says – in four short blocks.
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { HowComputed } from '../../ui/how-computed.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Chance } from '../goals/chance.tsx';
import { useKpiValue } from '../goals/use-kpi-value.ts';
import { type MeasureRow, statusOfVerdict } from '../measures/measure-rows.ts';
import type { FigureWords } from '../parts/figure-words.ts';
import classes from './kpi.module.css';

export interface KpiNumbersProps {
  readonly row: MeasureRow;
  readonly currency: string;
  readonly words: FigureWords;
}

export function KpiNumbers({ row, currency, words }: KpiNumbersProps): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const format = useFormat();
  const write = useKpiValue();
  const { kpi, state, goal, target, chance, signal, verdict } = row;
  const status = statusOfVerdict(verdict);
  return (
    <div className={classes.numbers}>
      <Block label={t('kpi.latest')}>
        {state.last === null ? (
          <p className={classes.said}>{t('kpi.latest.none')}</p>
        ) : (
          <>
            <p className={classes.value}>{write(state.last, kpi.unit)}</p>
            <p className={`${classes.said} ${classes.quiet}`}>
              {state.lastDay !== null && t('kpi.latest.of', { day: format.day(state.lastDay) })}
            </p>
          </>
        )}
      </Block>
      <Block label={t('kpi.goal')}>
        {goal === null ? (
          <p className={classes.said}>{t('kpi.goal.none')}</p>
        ) : (
          <>
            <p className={classes.value}>
              {target === null
                ? '–'
                : typeof target === 'number'
                  ? write(target, kpi.unit)
                  : t('measures.within', {
                      low: write(target.low, null),
                      high: write(target.high, kpi.unit),
                    })}
            </p>
            <p className={`${classes.said} ${classes.quiet}`}>
              {goal.due === null
                ? t('kpi.goal.undated', { goal: goal.title })
                : t('kpi.goal.of', { goal: goal.title, day: format.day(goal.due) })}
            </p>
          </>
        )}
      </Block>
      {chance && (
        <Block label={t('kpi.chance')}>
          <p className={classes.said}>
            <Chance figure={chance} currency={currency} full />
          </p>
        </Block>
      )}
      <Block label={t('kpi.signal')}>
        <p className={classes.said}>
          {signal?.words ? (
            <>
              {status && <StatusMark status={status} word={t(`measures.signal.${verdict}`)} quiet />}{' '}
              {sentence(i18n, signal.words)} <HowComputed {...words.how(signal)} />
            </>
          ) : (
            t('kpi.signal.none')
          )}
        </p>
      </Block>
    </div>
  );
}

function Block(props: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={classes.number}>
      <p className={classes.label}>{props.label}</p>
      {props.children}
    </div>
  );
}
