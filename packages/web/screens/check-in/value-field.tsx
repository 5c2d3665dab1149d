// One measure at a check-in: where it stood last, one field for the new number, and the day it is about.
import type { SheetMeasure } from '@evenkeel/core';
import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { useKpiValue } from '../goals/use-kpi-value.ts';
import { TextButton } from '../record/text-button.tsx';
import classes from './check-in.module.css';
import type { Draft, ReadDraft } from './check-in-draft.ts';

type Written = Draft['values'][string];

export interface ValueFieldProps {
  readonly measure: SheetMeasure;
  readonly written: Written | undefined;
  /** Shown once the reader has tried to save, or has left the field. */
  readonly fault: ReadDraft['faults'][string] | undefined;
  readonly onChange: (written: Written) => void;
}

export function ValueField({ measure, written, fault, onChange }: ValueFieldProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const write = useKpiValue();
  const { id, name, unit, last, usual } = measure;
  const { text = '', day = '', isMeant = false } = written ?? {};
  const [hasOtherDay, setOtherDay] = useState(day !== '');
  const [isLeft, setLeft] = useState(false);
  const change = (fields: Partial<Written>): void => onChange({ text, day, isMeant, ...fields });
  const far = typeof fault === 'object' ? fault : null;
  const plain = typeof fault === 'string' && isLeft ? t(`problem.${fault}`) : null;
  return (
    <div className={classes.item}>
      <div className={classes.head}>
        <label htmlFor={`value-${id}`} className={classes.name}>
          {name}
        </label>
        <span className={classes.detail}>
          {last === null
            ? t('check-in.last.none')
            : t('check-in.last', { value: write(last.value, unit), day: format.day(last.day) })}
        </span>
      </div>
      <div className={classes.line}>
        <TextInput
          id={`value-${id}`}
          className={classes.number ?? ''}
          size="md"
          inputMode="decimal"
          autoComplete="off"
          enterKeyHint="next"
          value={text}
          error={plain}
          rightSection={unit === null ? undefined : <span className={classes.unit}>{unit}</span>}
          rightSectionWidth={unit === null ? undefined : Math.min(96, 20 + 9 * unit.length)}
          onBlur={() => setLeft(true)}
          onChange={(event) => change({ text: event.currentTarget.value, isMeant: false })}
        />
        {hasOtherDay ? (
          <TextInput
            type="date"
            size="md"
            aria-label={t('check-in.day.of', { measure: name })}
            value={day === '' ? measure.day : day}
            onChange={(event) => change({ day: event.currentTarget.value })}
          />
        ) : (
          <span className={classes.about}>
            <span className={classes.detail}>{aboutOf(measure, t, format)}</span>
            <TextButton label={t('check-in.day.of', { measure: name })} onClick={() => setOtherDay(true)}>
              {t('check-in.day')}
            </TextButton>
          </span>
        )}
      </div>
      {far && usual && (
        <div className={classes.ask} role="alert">
          <p>
            {t(`check-in.far.${far.kind}`, {
              times: Number((far.times ?? 0).toPrecision(2)),
              high: write(usual.high, unit),
              low: write(usual.low, unit),
            })}
          </p>
          <Button variant="default" size="compact-md" onClick={() => change({ isMeant: true })}>
            {t('check-in.far.yes', { value: text })}
          </Button>
        </div>
      )}
    </div>
  );
}

function aboutOf(
  { cadence, day }: SheetMeasure,
  t: ReturnType<typeof useText>,
  format: ReturnType<typeof useFormat>,
): string {
  if (cadence === 'month') return t('check-in.value.about.month', { month: format.month(day.slice(0, 7)) });
  return t(`check-in.value.about.${cadence ?? 'day'}`, { day: format.day(day) });
}
