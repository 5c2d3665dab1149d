// One lever of a scenario: a slider and a number for the same amount, from which month it holds, and the way to take it out.
import { addMonths, type Business, type Lever, monthOf } from '@evenkeel/core';
import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { IconX } from '../../ui/icons.ts';
import { ranges, targetName } from './lever-facts.ts';
import classes from './scenarios.module.css';

export interface LeverRowProps {
  readonly business: Business;
  readonly today: string;
  readonly lever: Lever;
  readonly canEdit: boolean;
  readonly onChange: (lever: Lever) => void;
  readonly onRemove: () => void;
}

export function LeverRow({ business, today, lever, canEdit, onChange, onRemove }: LeverRowProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { kind, by, from } = lever;
  const range = ranges[kind];
  const [typed, setTyped] = useState<string | null>(null);
  const name = targetName(business, lever);
  const label = t(`scenarios.lever.${kind}`, { name });
  const type = (text: string): void => {
    setTyped(text);
    const value = Number(text.replace(',', '.').replace('−', '-'));
    if (text.trim() !== '' && Number.isFinite(value)) onChange({ ...lever, by: value });
  };
  const months = Array.from({ length: 12 }, (_, at) => addMonths(monthOf(today), at + 1));
  return (
    <li className={classes.lever}>
      <span className={classes.leverName}>{label}</span>
      {canEdit && (
        <button
          type="button"
          className={`${classes.leverOut} ek-no-print`}
          aria-label={t('scenarios.lever.remove', { lever: label })}
          onClick={onRemove}
        >
          <IconX size={15} aria-hidden="true" />
        </button>
      )}
      {range.unit !== 'none' && (
        <div className={classes.leverBy}>
          <input
            type="range"
            className={classes.slider}
            min={Math.min(range.least, by)}
            max={Math.max(range.most, by)}
            step={range.step}
            value={by}
            disabled={!canEdit}
            aria-label={t('scenarios.lever.slider', { lever: label })}
            aria-valuetext={t(`scenarios.by.${range.unit}`, { by: format.signed(by), count: Math.abs(by) })}
            onChange={(event) => {
              setTyped(null);
              onChange({ ...lever, by: Number(event.currentTarget.value) });
            }}
          />
          <input
            className={classes.number}
            inputMode="decimal"
            value={typed ?? format.signed(by)}
            disabled={!canEdit}
            aria-label={t('scenarios.lever.number', { lever: label })}
            onChange={(event) => type(event.currentTarget.value)}
            onBlur={() => setTyped(null)}
          />
          <span className={classes.unit}>{t(`scenarios.unit.${range.unit}`, { count: Math.abs(by) })}</span>
        </div>
      )}
      {range.dated && (
        <NativeSelect
          size="xs"
          className={classes.leverFrom ?? ''}
          aria-label={t('scenarios.lever.from', { lever: label })}
          value={from ?? ''}
          disabled={!canEdit}
          data={[
            { value: '', label: t('scenarios.from.now') },
            ...months.map((month) => ({
              value: month,
              label: t('scenarios.from', { month: format.month(month) }),
            })),
          ]}
          onChange={(event) => onChange({ ...lever, from: event.currentTarget.value || null })}
        />
      )}
    </li>
  );
}
