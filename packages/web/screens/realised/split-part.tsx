// Of the plan: what happened, what did not, and what happened without one – for every goal, month by month.
import type { MonthlyRow, ResourceStrategy } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { HowComputed } from '../../ui/how-computed.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import { MonthBars, MonthBarsKey } from './month-bars.tsx';
import classes from './realised.module.css';
import type { Amounts } from './use-amounts.ts';

export interface SplitPartProps {
  readonly strategy: ResourceStrategy;
  readonly currency: string;
  readonly amounts: Amounts;
}

export function SplitPart({ strategy, currency, amounts }: SplitPartProps): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const words = useFigureWords(currency);
  const { months, realised, resource } = strategy;
  const rows = months.rows.filter(
    ({ goal, planned, actual }) => goal !== null || sum(planned) + sum(actual) > 0,
  );
  const nothing = rows.every(({ planned, actual }) => sum(planned) + sum(actual) === 0);
  const share = (id: string): number => realised.comparisons.find((one) => one.id === id)?.value ?? 0;
  const takeaway =
    realised.value === null
      ? t('realised.needs', { needs: realised.needs.map(({ what }) => sentence(i18n, what)).join('; ') })
      : t(`realised.split.takeaway.${resource}`, {
          realised: amounts.percent(realised.value),
          emergent: amounts.percent(share('emergent')),
        });
  const nameOf = ({ goal, name }: MonthlyRow): string => (goal === null ? t('overview.flow.noGoal') : name);
  const said = (row: MonthlyRow) => {
    const whole = wholeOf(row);
    return {
      goal: nameOf(row),
      deliberate: amounts.write(whole.deliberate),
      unrealised: amounts.write(whole.unrealised),
      emergent: amounts.write(whole.emergent),
    };
  };
  const most = Math.max(0, ...rows.flatMap(({ planned, actual }) => [...planned, ...actual]));
  const first = months.months[0] ?? '';
  const last = months.months.at(-1) ?? '';
  return (
    <ChartFrame
      title={t('realised.split.title')}
      takeaway={
        <>
          {takeaway} {realised.value !== null && <HowComputed {...words.how(realised)} />}
        </>
      }
      summary={rows.map((row) => t('realised.split.row', said(row))).join(' ')}
      source={t('realised.split.source')}
      tables={[
        {
          caption: t('realised.split.table'),
          columns: [
            { label: t('realised.goal') },
            { label: t('realised.planned'), numeric: true },
            { label: t('realised.actual'), numeric: true },
            { label: t('realised.split.deliberate'), numeric: true },
            { label: t('realised.split.unrealised'), numeric: true },
            { label: t('realised.split.emergent'), numeric: true },
          ],
          rows: rows.map((row) => {
            const whole = said(row);
            return [
              whole.goal,
              amounts.write(sum(row.planned)),
              amounts.write(sum(row.actual)),
              whole.deliberate,
              whole.unrealised,
              whole.emergent,
            ];
          }),
        },
      ]}
    >
      {nothing ? (
        <p className={classes.soft}>{t('overview.flow.nothing')}</p>
      ) : (
        <>
          <MonthBarsKey
            words={[
              t('realised.split.deliberate'),
              t('realised.split.unrealised'),
              t('realised.split.emergent'),
            ]}
          />
          <ul className={classes.multiples}>
            {rows.map((row) => (
              <li key={row.goal ?? ''} className={classes.multiple}>
                <h3 className={classes.multipleName}>{nameOf(row)}</h3>
                <MonthBars
                  planned={row.planned}
                  actual={row.actual}
                  most={most}
                  label={t('realised.split.row', said(row))}
                />
                <p className={classes.axis} aria-hidden="true">
                  <span>{amounts.month(first)}</span>
                  <span>{first === last ? '' : amounts.month(last)}</span>
                </p>
                <p className={classes.quiet}>
                  {t('realised.split.short', {
                    actual: amounts.write(sum(row.actual)),
                    planned: amounts.write(sum(row.planned)),
                  })}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </ChartFrame>
  );
}

/** Of the whole period: what of a month's plan comes in another month is no change of plan. */
function wholeOf({ planned, actual }: MonthlyRow) {
  const [plan, real] = [sum(planned), sum(actual)];
  return {
    deliberate: Math.min(plan, real),
    unrealised: Math.max(0, plan - real),
    emergent: Math.max(0, real - plan),
  };
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0);
}
