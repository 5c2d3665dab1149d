// Chooses records by name from one noun or several, and makes a new one where none fits.

import { type Business, type NounName, recordsOf } from '@evenkeel/core';
import {
  type ComboboxItem,
  type ComboboxParsedItem,
  MultiSelect,
  type OptionsFilter,
  Select,
} from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { nameOfRecord } from './record-names.ts';
import classes from './record-select.module.css';
import '../../ui/mantine-control-styles.ts';

/** Opens the form of a new record of the noun; `then` gets its key. */
export type MakeNew = (noun: NounName, name: string, then: (id: string) => void) => void;

/** One group of choices: the value of an entry is `<prefix><key>`. */
export interface ChoiceGroup {
  readonly noun: NounName;
  readonly prefix: string;
}

export interface RecordSelectProps {
  readonly id?: string;
  readonly business: Business;
  readonly groups: readonly ChoiceGroup[];
  /** Further choices that are no records, such as natures of money. */
  readonly others?: readonly { readonly value: string; readonly label: string }[];
  readonly othersLabel?: string;
  readonly label: ReactNode;
  readonly ariaLabel?: string;
  readonly help?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  /** What stands there while nothing is chosen. */
  readonly placeholder?: string | undefined;
  /** Keys that must not be chosen (the record itself). */
  readonly without?: readonly string[];
  readonly makeNew?: MakeNew | undefined;
  readonly disabled?: boolean;
}

// Inside a dialog a list must not be cut off by its edges, nor lie behind it.
const inDialog = { withinPortal: false, floatingStrategy: 'fixed' } as const;
const newMark = '…new/';

interface Entries {
  readonly data: {
    readonly group: string;
    readonly items: { readonly value: string; readonly label: string }[];
  }[];
  readonly single: { readonly value: string; readonly label: string }[] | null;
}

function useEntries(props: RecordSelectProps): Entries {
  const t = useText();
  const without = new Set(props.without ?? []);
  const data = props.groups.map(({ noun, prefix }) => ({
    group: t(`noun.${noun}.many` as TextId),
    items: [
      ...recordsOf(props.business, noun)
        .filter(({ id }) => !without.has(id))
        .map((record) => ({
          value: prefix + record.id,
          label: nameOfRecord(props.business, noun, record as unknown as Readonly<Record<string, unknown>>),
        }))
        .sort((a, b) => a.label.localeCompare(b.label)),
      ...(props.makeNew
        ? [
            {
              value: newMark + prefix + noun,
              label: t('record.create-new', { new: t(`noun.${noun}.new` as TextId) }),
            },
          ]
        : []),
    ],
  }));
  if (props.others?.length) data.push({ group: props.othersLabel ?? '', items: [...props.others] });
  return { data, single: data.length === 1 ? (data[0]?.items ?? []) : null };
}

/** Finds the noun behind a "new" entry. */
function asNew(props: RecordSelectProps, value: string): ChoiceGroup | undefined {
  if (!value.startsWith(newMark)) return undefined;
  return props.groups.find(({ noun, prefix }) => value === newMark + prefix + noun);
}

export function RecordSelect(
  props: RecordSelectProps & {
    readonly value: string;
    readonly onChange: (value: string) => void;
  },
): ReactNode {
  const t = useText();
  const { data, single } = useEntries(props);
  const [search, setSearch] = useState('');
  return (
    <Select
      {...(props.id === undefined ? {} : { id: props.id })}
      label={props.label}
      aria-label={props.ariaLabel}
      description={props.help}
      error={props.error}
      withAsterisk={false}
      disabled={props.disabled ?? false}
      searchable
      clearable={!(props.required ?? false)}
      allowDeselect={!(props.required ?? false)}
      clearButtonProps={{ 'aria-label': t('record.none') }}
      data={single ?? data}
      value={props.value === '' ? null : props.value}
      placeholder={props.placeholder ?? t(props.required ? 'record.choose' : 'record.none')}
      nothingFoundMessage={t('record.no-match')}
      filter={keepNew}
      onSearchChange={setSearch}
      comboboxProps={inDialog}
      selectFirstOptionOnChange
      openOnFocus={false}
      withScrollArea={false}
      classNames={{ options: classes.options ?? '' }}
      onChange={(value) => {
        const group = value === null ? undefined : asNew(props, value);
        if (!group) props.onChange(value ?? '');
        else props.makeNew?.(group.noun, search, (id) => props.onChange(group.prefix + id));
      }}
    />
  );
}

export function RecordsSelect(
  props: RecordSelectProps & {
    readonly values: readonly string[];
    readonly onChange: (values: readonly string[]) => void;
  },
): ReactNode {
  const t = useText();
  const { data, single } = useEntries(props);
  const [search, setSearch] = useState('');
  return (
    <MultiSelect
      {...(props.id === undefined ? {} : { id: props.id })}
      label={props.label}
      description={props.help}
      error={props.error}
      searchable
      data={single ?? data}
      value={[...props.values]}
      placeholder={props.values.length === 0 ? t('record.none') : ''}
      nothingFoundMessage={t('record.no-match')}
      filter={keepNew}
      onSearchChange={setSearch}
      comboboxProps={inDialog}
      selectFirstOptionOnChange
      openOnFocus={false}
      withScrollArea={false}
      classNames={{ options: classes.options ?? '' }}
      onChange={(values) => {
        const wanted = values.find((value) => value.startsWith(newMark));
        const group = wanted === undefined ? undefined : asNew(props, wanted);
        if (!group) props.onChange(values);
        else
          props.makeNew?.(group.noun, search, (id) => props.onChange([...props.values, group.prefix + id]));
      }}
    />
  );
}

/** Searching keeps the way to a new record. */
const keepNew: OptionsFilter = ({ options, search }) => {
  const wanted = search.trim().toLocaleLowerCase();
  const fits = ({ value, label }: ComboboxItem): boolean =>
    value.startsWith(newMark) || label.toLocaleLowerCase().includes(wanted);
  return options.flatMap((option): readonly ComboboxParsedItem<string>[] => {
    if (!('items' in option)) return fits(option) ? [option] : [];
    const items = option.items.filter(fits);
    return items.length > 0 ? [{ ...option, items }] : [];
  });
};
