// What was recognised in the file – kind, dates, decimals, currency, signs – each shown, and each changeable.
import type { ImportKind, Mapping } from '@evenkeel/contract';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocale } from '../../app/locale.tsx';
import { type TextId, useText } from '../../app/use-text.ts';
import { currencies } from '../account/currencies.ts';
import classes from './import.module.css';
import { OpenedAs } from './opened-as.tsx';
import { settingsOf } from './settings-of.ts';
import { Step } from './step.tsx';
import type { StepProps } from './step-props.ts';
import { useNote } from './use-note.ts';

const kinds: readonly ImportKind[] = ['ledger', 'time', 'observations-long', 'observations-wide', 'till'];

export function Recognised({ preview, life, business }: StepProps): ReactNode {
  const t = useText();
  const noteOf = useNote();
  const { formatLocale } = useLocale();
  const { mapping } = preview;
  const reasons = preview.reasons.map((one) => noteOf('reason', one)).filter((one) => one !== '');
  // Encoding, delimiter and sheet stand in controls of their own.
  const shown = preview.notes.filter(({ code }) => !['encoding', 'delimiter', 'sheet'].includes(code));
  const notes = shown.map((one) => noteOf('note', one)).filter((one) => one !== '');
  return (
    <Step title={t('import.recognised.title')} lead={t('import.recognised.lead')}>
      <div className={classes.settings}>
        <NativeSelect
          label={t('import.set.kind')}
          value={mapping.kind}
          data={kinds.map((kind) => ({ value: kind, label: t(`import-kind.${kind}`) }))}
          onChange={(event) => {
            const kind = kinds.find((one) => one === event.currentTarget.value);
            if (kind) void life.readAs(kind);
          }}
        />
        {settingsOf(mapping).map((setting) => control(setting))}
        <OpenedAs preview={preview} life={life} />
      </div>
      {notes.length > 0 && <p className={classes.noted}>{notes.join(' ')}</p>}
      {reasons.length > 0 && (
        <details className={classes.why}>
          <summary>{t('import.recognised.why')}</summary>
          <ul>
            {reasons.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </details>
      )}
    </Step>
  );

  function control(setting: ReturnType<typeof settingsOf>[number]): ReactNode {
    const label = t(`import.set.${setting}`);
    switch (setting) {
      case 'currency':
        return (
          <NativeSelect
            key={setting}
            label={label}
            value={mapping.currency ?? ''}
            data={[
              { value: '', label: t('import.set.currency.own', { currency: business.profile.currency }) },
              ...currencies(formatLocale),
            ]}
            onChange={(event) => void life.change({ currency: event.currentTarget.value || null })}
          />
        );
      case 'decimal':
        return select(setting, [
          ...(mapping.decimal === null ? [['', 'none'] as const] : []),
          [',', 'comma'],
          ['.', 'point'],
        ]);
      case 'dateOrder':
        return select(setting, [
          ...(mapping.dateOrder === null ? [['', 'none'] as const] : []),
          ['ymd', 'ymd'],
          ['dmy', 'dmy'],
          ['mdy', 'mdy'],
        ]);
      case 'moneyOut':
        return select(setting, same('negative', 'positive'));
      case 'duration':
        return select(setting, same('clock', 'hours', 'minutes', 'seconds'));
      case 'layout':
        return select(setting, same('measures-across', 'months-across'));
      case 'aggregate':
        return select(setting, same('sum', 'mean', 'last'));
      case 'period':
        return select(setting, same('day', 'month'));
      case 'noItem':
        return (
          <TextInput
            key={`${setting}-${mapping.noItem.join()}`}
            label={label}
            description={t('import.set.noItem.help')}
            defaultValue={mapping.noItem.join(', ')}
            onBlur={(event) => {
              const words = event.currentTarget.value.split(',').map((word) => word.trim());
              const noItem = words.filter((word) => word !== '');
              if (noItem.join() !== mapping.noItem.join()) void life.change({ noItem });
            }}
          />
        );
      case 'perItem':
        return (
          <Checkbox
            key={setting}
            label={label}
            checked={mapping.perItem}
            onChange={(event) => void life.change({ perItem: event.currentTarget.checked })}
          />
        );
    }
  }

  function select(setting: keyof Mapping, options: readonly (readonly [value: string, word: string])[]) {
    return (
      <NativeSelect
        key={setting}
        label={t(`import.set.${setting}` as TextId)}
        value={String(mapping[setting] ?? '')}
        data={options.map(([value, word]) => ({
          value,
          label: t(`import.set.${setting}.${word}` as TextId),
        }))}
        onChange={(event) => void life.change({ [setting]: event.currentTarget.value })}
      />
    );
  }
}

function same(...values: readonly string[]): readonly (readonly [string, string])[] {
  return values.map((value) => [value, value]);
}
