// What the best plan would bring with less or more of one resource; a point opens its plan.
import type { Business, BusinessPortfolio, Frontier, FrontierStep } from '@evenkeel/core';
import { type ReactNode, useId, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { linearScale } from '../../charts/linear-scale.ts';
import { useWidth } from '../../charts/use-width.ts';
import { nameOf } from '../record/record-names.ts';
import classes from './choose.module.css';
import type { ChooseWords } from './use-choose-words.ts';

const height = 240;
const edge = { left: 8, right: 16, top: 28, bottom: 30 } as const;

export function FrontierChart(props: {
  readonly business: Business;
  readonly portfolio: BusinessPortfolio;
  readonly frontier: Frontier;
  /** The value of today's plan. */
  readonly value: number;
  readonly words: ChooseWords;
}): ReactNode {
  const t = useText();
  const { percent, month } = useFormat();
  const [frame, width] = useWidth<HTMLDivElement>();
  const [open, setOpen] = useState<number | null>(null);
  const titleId = useId();
  const { frontier, portfolio, words } = props;
  const { steps } = frontier;
  const pool = words.poolName(frontier.resource);
  const total = portfolio.problem.resources
    .find(({ id }) => id === frontier.resource)
    ?.available.reduce((sum, one) => sum + one, 0);
  const last = steps.at(-1);
  if (!last || total === undefined) return null;
  const x = linearScale(
    [Math.min(steps[0]?.scale ?? 0, 1), Math.max(last.scale, 1)],
    [edge.left, width - edge.right],
  );
  const y = linearScale([0, Math.max(last.value, props.value)], [height - edge.bottom, edge.top]);
  const path = steps
    .map(({ scale, value }, at) => (at === 0 ? `M${x(scale)} ${y(value)}` : `H${x(scale)}V${y(value)}`))
    .join('');
  const ends = [steps[0], last].filter((one) => one !== undefined);
  const chosen = open === null ? null : (steps[open] ?? null);
  const said = ({ scale, value }: FrontierStep): string =>
    t('choose.frontier.point', {
      share: percent(scale),
      amount: words.amount(frontier.resource, total * scale),
      value: words.value(value),
    });
  return (
    <section className={classes.section}>
      <ChartFrame
        title={t('choose.frontier.title', { pool })}
        takeaway={t('choose.frontier.takeaway')}
        summary={steps.map(said).join(' ')}
        source={t('choose.frontier.source')}
        tables={[
          {
            caption: t('choose.frontier.title', { pool }),
            columns: [
              { label: t('choose.frontier.column.share'), numeric: true },
              { label: pool, numeric: true },
              { label: t(`choose.worth.${portfolio.objective}`), numeric: true },
            ],
            rows: steps.map(({ scale, value }) => [
              percent(scale),
              words.amount(frontier.resource, total * scale),
              words.value(value),
            ]),
          },
        ]}
      >
        <div ref={frame} className={classes.frontier}>
          <svg width={width} height={height} aria-hidden="true" focusable="false">
            <line className={classes.axis} x1={edge.left} x2={width - edge.right} y1={y(0)} y2={y(0)} />
            <line className={classes.today} x1={x(1)} x2={x(1)} y1={edge.top - 12} y2={y(0)} />
            <text x={x(1)} y={edge.top - 16} className={classes.label} textAnchor="middle">
              {t('choose.frontier.today')}
            </text>
            <path d={`${path}H${width - edge.right}`} className={classes.line} />
            {ends.map(({ scale, value }, at) => (
              <g key={scale} textAnchor={at === 0 ? 'start' : 'end'}>
                <text x={x(scale)} y={height - 10} className={classes.label}>
                  {percent(scale)}
                </text>
                <text x={x(scale)} y={y(value) - 14} className={classes.amount}>
                  {words.value(value)}
                </text>
              </g>
            ))}
          </svg>
          <fieldset className={classes.points}>
            <legend className="ek-hidden" id={titleId}>
              {t('choose.frontier.points')}
            </legend>
            {steps.map((one, at) => (
              <button
                key={one.scale}
                type="button"
                className={classes.point}
                style={{ left: x(one.scale), top: y(one.value) }}
                aria-label={said(one)}
                aria-pressed={open === at}
                title={said(one)}
                onClick={() => setOpen(open === at ? null : at)}
              />
            ))}
          </fieldset>
        </div>
        {chosen && (
          <div className={classes.opened} aria-live="polite">
            <p>{said(chosen)}</p>
            <ul>
              {[...chosen.plan]
                .sort(([, a], [, b]) => a - b)
                .map(([id, period]) => (
                  <li key={id}>
                    {t('choose.frontier.begins', {
                      initiative: nameOf(props.business, 'initiative', id),
                      month: month(portfolio.months[period - 1] ?? ''),
                    })}
                  </li>
                ))}
            </ul>
          </div>
        )}
      </ChartFrame>
    </section>
  );
}
