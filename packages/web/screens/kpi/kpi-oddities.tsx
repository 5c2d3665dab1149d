// New levels, single values that stand out, and gaps, in words.
import type { Business, Kpi } from '@evenkeel/core';
import { type ReactNode, useMemo } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { useKpiValue } from '../goals/use-kpi-value.ts';
import classes from './kpi.module.css';
import { oddities } from './oddities.ts';

export function KpiOddities(props: {
  readonly business: Business;
  readonly kpi: Kpi;
  readonly today: string;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const write = useKpiValue();
  const { business, kpi, today } = props;
  const found = useMemo(() => oddities(business, kpi, today), [business, kpi, today]);
  return (
    <section aria-labelledby="kpi-oddities">
      <h2 id="kpi-oddities" className={classes.title}>
        {t('kpi.oddities')}
      </h2>
      {found.length === 0 ? (
        <p className={classes.quiet}>{t('kpi.oddities.none')}</p>
      ) : (
        <ul className={classes.list}>
          {found.map(({ index, label, day, value, expected, size }) => (
            <li key={`${label}-${index}`} className={classes.item}>
              <span className={classes.itemDay}>{format.day(day)}</span>
              {t(`kpi.oddities.${label}`, {
                value: value === null ? '' : write(value, kpi.unit),
                expected: expected === null ? '–' : write(rounded(expected), kpi.unit),
                size: size === null ? '' : write(rounded(Math.abs(size)), kpi.unit),
                direction: (size ?? 0) < 0 ? 'down' : 'up',
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** An estimate is not written to more digits than it has. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
