// Chooses the period and what it is held against.
import type { Period } from '@evenkeel/core';
import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import '../../ui/mantine-control-styles.ts';
import {
  type Against,
  type Chosen,
  comparisons,
  isPossible,
  type Preset,
  periodAgainst,
  presetPeriod,
  presets,
} from './periods.ts';
import classes from './realised.module.css';

export interface PeriodBarProps {
  readonly chosen: Chosen;
  readonly today: string;
  readonly yearStartsInMonth: number;
  readonly recorded: Period | null;
  readonly onChoose: (next: Chosen) => void;
}

export function PeriodBar({
  chosen,
  today,
  yearStartsInMonth,
  recorded,
  onChoose,
}: PeriodBarProps): ReactNode {
  const t = useText();
  const { period, preset, compare, against } = chosen;
  const withPeriod = (next: Period, its: Preset | null): void =>
    onChoose({ ...chosen, period: next, preset: its, against: periodAgainst(compare, next, against) });
  const choosePreset = (value: string): void => {
    const its = presets.find((one) => one === value) ?? null;
    withPeriod(its === null ? period : presetPeriod(its, today, yearStartsInMonth, recorded), its);
  };
  const chooseAgainst = (value: string): void => {
    const its: Against = comparisons.find((one) => one === value) ?? 'none';
    const own = against ?? periodAgainst('before', period, null);
    onChoose({ ...chosen, compare: its, against: periodAgainst(its, period, own) });
  };
  return (
    <div className={`${classes.bar} ek-no-print`}>
      <NativeSelect
        label={t('realised.period')}
        value={preset ?? 'own'}
        data={[...presets, 'own' as const].map((value) => ({ value, label: t(`realised.period.${value}`) }))}
        onChange={(event) => choosePreset(event.currentTarget.value)}
      />
      {preset === null && (
        <Months
          key={`${period.from} ${period.to}`}
          period={period}
          from={t('realised.period.from')}
          to={t('realised.period.to')}
          onChange={(next) => withPeriod(next, null)}
        />
      )}
      <NativeSelect
        label={t('realised.compare')}
        value={compare}
        data={comparisons.map((value) => ({ value, label: t(`realised.compare.${value}`) }))}
        onChange={(event) => chooseAgainst(event.currentTarget.value)}
      />
      {compare === 'own' && against !== null && (
        <Months
          key={`${against.from} ${against.to}`}
          period={against}
          from={t('realised.compare.from')}
          to={t('realised.compare.to')}
          onChange={(next) => onChoose({ ...chosen, against: next })}
        />
      )}
    </div>
  );
}

interface MonthsProps {
  readonly period: Period;
  readonly from: string;
  readonly to: string;
  readonly onChange: (period: Period) => void;
}

/** Two months; what cannot be a period is kept here until it can. */
function Months({ period, from, to, onChange }: MonthsProps): ReactNode {
  const t = useText();
  const [typed, setTyped] = useState(period);
  const change = (next: Period): void => {
    setTyped(next);
    if (isPossible(next)) onChange(next);
  };
  return (
    <>
      <TextInput
        type="month"
        label={from}
        value={typed.from}
        placeholder="2026-01"
        onChange={(event) => change({ ...typed, from: event.currentTarget.value })}
      />
      <TextInput
        type="month"
        label={to}
        value={typed.to}
        placeholder="2026-12"
        onChange={(event) => change({ ...typed, to: event.currentTarget.value })}
      />
      {!isPossible(typed) && (
        <p className={classes.wrong} role="alert">
          {t('realised.period.wrong')}
        </p>
      )}
    </>
  );
}
