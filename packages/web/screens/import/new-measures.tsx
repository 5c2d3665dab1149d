// Measures that the file brings and the business does not have: created, led to one that exists, or left out.
import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { TextButton } from '../record/text-button.tsx';
import classes from './import.module.css';
import { namesLedTo, withoutValueColumn } from './measure-names.ts';
import { Step } from './step.tsx';
import type { StepProps } from './step-props.ts';

const firstMeasures = 8;
const leaveOut = ' leave-out';

export function NewMeasures({ preview, life, business }: StepProps): ReactNode {
  const t = useText();
  const [all, setAll] = useState(false);
  const { mapping, newKpis } = preview;
  const canLeaveOut = mapping.kind === 'observations-wide' && mapping.layout === 'measures-across';
  const led = namesLedTo(mapping, newKpis);
  const rows = [...newKpis.map(({ name, aggregate }) => ({ name, aggregate, to: '' })), ...led];
  const shown = all ? rows : rows.slice(0, firstMeasures);
  const lead = (name: string, value: string): void => {
    if (value === leaveOut) return void life.change(withoutValueColumn(preview, name));
    const { [name]: _, ...others } = mapping.kpis;
    void life.change({ kpis: value === '' ? others : { ...others, [name]: value } });
  };
  return (
    <Step
      title={t('import.measures.title', { count: newKpis.length })}
      lead={t('import.measures.lead', { count: newKpis.length })}
    >
      <ul className={classes.pairs}>
        {shown.map(({ name, aggregate, to }) => (
          <li key={name}>
            <span>
              <strong>{name}</strong>
              {aggregate !== null && (
                <span className={classes.reason}>{t('import.measures.aggregate', { aggregate })}</span>
              )}
            </span>
            <NativeSelect
              size="sm"
              aria-label={t('import.measures.of', { name })}
              value={to}
              data={[
                { value: '', label: t('import.measures.create', { name }) },
                ...business.kpis.map((kpi) => ({ value: kpi.id as string, label: kpi.name })),
                ...(canLeaveOut ? [{ value: leaveOut, label: t('import.measures.leave') }] : []),
              ]}
              onChange={(event) => lead(name, event.currentTarget.value)}
            />
          </li>
        ))}
      </ul>
      {rows.length > shown.length && (
        <TextButton onClick={() => setAll(true)}>
          {t('import.entries.more', { count: rows.length - shown.length })}
        </TextButton>
      )}
    </Step>
  );
}
