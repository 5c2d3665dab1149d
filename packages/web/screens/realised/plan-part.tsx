// Plan against actual of every piece of work with a plan: sortable, with its course, and as a file.
import { type PlanAgainstActual, planAgainstActualFigure, type ResourceStrategy } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { HowComputed } from '../../ui/how-computed.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import { TextButton } from '../record/text-button.tsx';
import { MonthBars } from './month-bars.tsx';
import { type PlanOrder, planOrders, sortPlans } from './plan-order.ts';
import classes from './realised.module.css';
import type { Amounts } from './use-amounts.ts';
import { usePlanFile } from './use-plan-file.ts';

/** More than these are folded away. */
const MOST_ROWS = 10;

export interface PlanPartProps {
  readonly strategy: ResourceStrategy;
  readonly currency: string;
  readonly business: string;
  readonly amounts: Amounts;
}

export function PlanPart({ strategy, currency, business, amounts }: PlanPartProps): ReactNode {
  const t = useText();
  const words = useFigureWords(currency);
  const [order, setOrder] = useState<PlanOrder>('variance');
  const [isWhole, setWhole] = useState(false);
  const { works, resource } = strategy;
  const rows = sortPlans(works, order);
  const save = usePlanFile({ works: rows, resource, currency, business });
  return (
    <section aria-labelledby="realised-plan">
      <div className={classes.planHead}>
        <h2 id="realised-plan" className={classes.heading}>
          {t('realised.plan.title')}
        </h2>
        {works.length > 0 && (
          <p className={`${classes.planTools} ek-no-print`}>
            <label className={classes.order}>
              {t('realised.plan.order')}
              <select
                value={order}
                onChange={(event) =>
                  setOrder(planOrders.find((one) => one === event.currentTarget.value) ?? 'variance')
                }
              >
                {planOrders.map((one) => (
                  <option key={one} value={one}>
                    {t(`realised.plan.order.${one}`)}
                  </option>
                ))}
              </select>
            </label>
            <Button size="sm" variant="default" onClick={save}>
              {t('realised.plan.csv')}
            </Button>
          </p>
        )}
      </div>
      <p className={classes.soft}>
        {t(works.length === 0 ? `realised.plan.none.${resource}` : 'realised.plan.lead')}
      </p>
      {works.length > 0 && (
        <DataTable
          caption={t('realised.plan.title')}
          rows={isWhole ? rows : rows.slice(0, MOST_ROWS)}
          rowKey={({ work }) => work}
          columns={[
            {
              id: 'work',
              header: t('realised.work'),
              width: '26%',
              cell: (one) => (
                <>
                  {one.name} <HowComputed {...words.how(planAgainstActualFigure(one))} />
                </>
              ),
            },
            {
              id: 'course',
              header: t('realised.plan.course'),
              width: '16%',
              wideOnly: true,
              cell: (one) => <Course one={one} amounts={amounts} />,
            },
            {
              id: 'planned',
              header: t('realised.plan.planned'),
              numeric: true,
              cell: ({ plannedSoFar }) => amounts.write(plannedSoFar),
            },
            {
              id: 'actual',
              header: t('realised.plan.actual'),
              numeric: true,
              cell: ({ actualSoFar }) => amounts.write(actualSoFar),
            },
            {
              id: 'variance',
              header: t('realised.plan.variance'),
              numeric: true,
              cell: ({ variance, varianceShare }) =>
                varianceShare === null
                  ? amounts.signed(variance)
                  : t('realised.plan.variance.of', {
                      variance: amounts.signed(variance),
                      share: amounts.percent(Math.abs(varianceShare)),
                    }),
            },
            {
              id: 'end',
              header: t('realised.plan.end'),
              numeric: true,
              cell: (one) => <End one={one} amounts={amounts} />,
            },
          ]}
        />
      )}
      {rows.length > MOST_ROWS && (
        <p className={`${classes.quiet} ek-no-print`}>
          <TextButton
            label={t(isWhole ? 'realised.plan.fewer' : 'realised.plan.all', { count: rows.length })}
            onClick={() => setWhole(!isWhole)}
          >
            {t(isWhole ? 'realised.plan.fewer' : 'realised.plan.all', { count: rows.length })}
          </TextButton>
        </p>
      )}
    </section>
  );
}

interface OnePlan {
  readonly one: PlanAgainstActual;
  readonly amounts: Amounts;
}

function Course({ one, amounts }: OnePlan): ReactNode {
  const t = useText();
  const { planned, actual, counted } = one;
  return (
    <MonthBars
      planned={planned.slice(0, counted)}
      actual={actual.slice(0, counted).map((amount) => Math.max(0, amount))}
      most={Math.max(0, ...planned, ...actual)}
      height={28}
      label={t('realised.plan.course.of', {
        work: one.name,
        planned: amounts.write(one.plannedSoFar),
        actual: amounts.write(one.actualSoFar),
      })}
    />
  );
}

function End({ one, amounts }: OnePlan): ReactNode {
  const t = useText();
  const { forecast, months, counted, plannedWhole } = one;
  if (forecast === null) {
    return (
      <span className={classes.quiet}>
        {t(months.length === counted ? 'realised.plan.over' : 'realised.plan.untold')}
      </span>
    );
  }
  const [low, high] = forecast.interval;
  return (
    <>
      {t('realised.plan.end.of', { end: amounts.write(forecast.end), planned: amounts.write(plannedWhole) })}
      <span className={classes.range}>
        {t('realised.plan.range', { low: amounts.write(Math.max(0, low)), high: amounts.write(high) })}
      </span>
    </>
  );
}
