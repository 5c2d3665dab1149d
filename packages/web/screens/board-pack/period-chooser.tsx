// Chooses the period: one of the usual ones, or days of one's own.
import type { DayRange } from '@evenkeel/core';
import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import '../../ui/mantine-control-styles.ts';
import classes from './board-pack.module.css';
import { isPossible, type Preset, presetOf, presetPeriod, presets } from './pack-periods.ts';

export interface PeriodChooserProps {
  readonly period: DayRange;
  readonly today: string;
  readonly yearStartsInMonth: number;
  readonly onChange: (period: DayRange) => void;
}

export function PeriodChooser({ period, today, yearStartsInMonth, onChange }: PeriodChooserProps): ReactNode {
  const t = useText();
  const preset = presetOf(period, today, yearStartsInMonth);
  const [own, setOwn] = useState<DayRange | null>(preset === null ? period : null);
  const choose = (value: string): void => {
    setOwn(value === 'own' ? period : null);
    if (value !== 'own') onChange(presetPeriod(value as Preset, today, yearStartsInMonth));
  };
  const change = (next: DayRange): void => {
    setOwn(next);
    if (isPossible(next, today)) onChange(next);
  };
  const isWrong = own !== null && !isPossible(own, today);
  return (
    <div className={classes.period}>
      <NativeSelect
        label={t('pack.period')}
        value={own === null ? (preset ?? 'own') : 'own'}
        data={[...presets, 'own' as const].map((value) => ({ value, label: t(`pack.period.${value}`) }))}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {own !== null && (
        <>
          <TextInput
            type="date"
            label={t('pack.period.from')}
            value={own.from}
            max={today}
            onChange={(event) => change({ ...own, from: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('pack.period.to')}
            value={own.to}
            min={own.from}
            onChange={(event) => change({ ...own, to: event.currentTarget.value })}
          />
          {isWrong && (
            <p className={classes.wrong} role="alert">
              {t('pack.period.wrong')}
            </p>
          )}
        </>
      )}
    </div>
  );
}
