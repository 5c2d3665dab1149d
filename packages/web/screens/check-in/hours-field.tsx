// Hours of one work in a week: a number between a minus and a plus of a quarter of an hour.
import { parseNumber } from '@evenkeel/core';
import { ActionIcon, TextInput } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import classes from './week-form.module.css';

export interface HoursFieldProps {
  readonly name: string;
  readonly minutes: number;
  readonly decimal: '.' | ',';
  readonly onChange: (minutes: number) => void;
}

/** Half an hour: fine enough for a week, and a working day is sixteen touches away. */
const STEP = 30;

export function HoursField({ name, minutes, decimal, onChange }: HoursFieldProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const id = useId();
  // While it is being typed, what is typed stands there, right or wrong.
  const [typed, setTyped] = useState<string | null>(null);
  const shown = minutes === 0 ? '' : format.number(minutes / 60, 2);
  const value = typed === null || typed.trim() === '' ? 0 : parseNumber(typed, decimal);
  const isWrong = typed !== null && (value === null || value < 0);
  return (
    <div className={classes.row}>
      <label htmlFor={id} className={classes.name}>
        {name}
      </label>
      <div className={classes.hours}>
        <ActionIcon
          variant="default"
          size={44}
          aria-label={t('week.less', { name })}
          disabled={minutes === 0}
          onClick={() => onChange(minutes - STEP)}
        >
          −
        </ActionIcon>
        <TextInput
          id={id}
          className={classes.field ?? ''}
          size="md"
          inputMode="decimal"
          autoComplete="off"
          placeholder="0"
          value={typed ?? shown}
          error={isWrong ? t('problem.not-a-number') : null}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            const hours = text.trim() === '' ? 0 : parseNumber(text, decimal);
            if (hours !== null && hours >= 0) onChange(hours * 60);
          }}
          onBlur={() => !isWrong && setTyped(null)}
        />
        <ActionIcon
          variant="default"
          size={44}
          aria-label={t('week.more', { name })}
          onClick={() => onChange(minutes + STEP)}
        >
          +
        </ActionIcon>
      </div>
    </div>
  );
}
