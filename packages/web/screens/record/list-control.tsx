// A list of embedded values (milestones) as rows that can be added and taken away.
import type { Fields } from '@evenkeel/core';
import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { IconX } from '../../ui/icons.ts';
import type { FormRow } from './form-values.ts';
import classes from './record.module.css';

export interface ListControlProps {
  /** `<noun>.<field>`. */
  readonly prefix: string;
  readonly name: string;
  readonly element: Fields;
  readonly rows: readonly FormRow[];
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (rows: readonly FormRow[]) => void;
}

export function ListControl(props: ListControlProps): ReactNode {
  const t = useText();
  const names = Object.keys(props.element);
  const label = (name: string): string => t(`field.${props.prefix}.${name}.label` as TextId);
  const change = (at: number, name: string, value: string): void =>
    props.onChange(props.rows.map((row, index) => (index === at ? { ...row, [name]: value } : row)));
  return (
    <fieldset className={classes.list}>
      <legend className={classes.legend}>{t(`field.${props.prefix}.label` as TextId)}</legend>
      <p className={classes.help}>{t(`field.${props.prefix}.help` as TextId)}</p>
      {props.rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own
        <div key={index} className={classes.listRow}>
          {names.map((name) => (
            <TextInput
              key={name}
              aria-label={t('record.list.field', { label: label(name), number: index + 1 })}
              placeholder={label(name)}
              type={props.element[name]?.meta.kind === 'day' ? 'date' : 'text'}
              inputMode={props.element[name]?.meta.kind === 'number' ? 'decimal' : undefined}
              value={row[name] ?? ''}
              error={props.faults.get(`${props.name}.${index}.${name}`)}
              onChange={(event) => change(index, name, event.currentTarget.value)}
            />
          ))}
          <button
            type="button"
            className={classes.iconButton}
            aria-label={t('record.list.remove', { number: index + 1 })}
            onClick={() => props.onChange(props.rows.filter((_, other) => other !== index))}
          >
            <IconX size={16} aria-hidden="true" />
          </button>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        onClick={() => props.onChange([...props.rows, Object.fromEntries(names.map((name) => [name, '']))])}
      >
        {t('record.list.add')}
      </Button>
    </fieldset>
  );
}
