// Narrows the list of findings: severity, topic, rule, whoever it concerns, accepted or open, and words.
import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import { IconSearch } from '../../ui/icons.ts';
import '../../ui/mantine-control-styles.ts';
import type { SearchableFinding } from './filter-findings.ts';
import classes from './findings.module.css';
import { type FindingsSearch, isNarrowed, withSearch } from './findings-search.ts';

export interface FindingFiltersProps {
  readonly all: readonly SearchableFinding[];
  readonly search: FindingsSearch;
  readonly onChange: (search: FindingsSearch) => void;
  /** How many fit. */
  readonly count: number;
}

/** Only choices that at least one finding has are offered. */
export function FindingFilters({ all, search, onChange, count }: FindingFiltersProps): ReactNode {
  const t = useText();
  const set = (changes: Parameters<typeof withSearch>[1]) => onChange(withSearch(search, changes));
  const once = <T,>(list: readonly T[]): readonly T[] => [...new Set(list)];
  const choice = (value: string, label: string) => ({ value, label });
  const rules = once(all.map(({ finding }) => finding.ruleId));
  const people = new Map(all.flatMap(({ concerned }) => concerned.map(({ key, name }) => [key, name])));
  const selects = [
    {
      name: 'severity' as const,
      data: (['serious', 'warning', 'advice'] as const)
        .filter((severity) => all.some(({ finding }) => finding.severity === severity))
        .map((severity) => choice(severity, t(`severity.${severity}`))),
    },
    {
      name: 'topic' as const,
      data: once(all.map(({ topic }) => topic)).map((topic) => choice(topic, t(`topic.${topic}` as TextId))),
    },
    {
      name: 'rule' as const,
      data: rules.map((rule) => choice(rule, t(`rule.${rule}.title` as TextId))),
    },
    { name: 'who' as const, data: [...people].map(([key, name]) => choice(key, name)) },
    {
      name: 'state' as const,
      data: (['open', 'accepted'] as const)
        .filter((state) => all.some(({ finding }) => (finding.accepted === null) === (state === 'open')))
        .map((state) => choice(state, t(`findings.state.${state}`))),
    },
  ];
  return (
    <search className={`${classes.filters} ek-no-print`}>
      <Words value={search.q ?? ''} onChange={(q) => set({ q })} />
      {selects
        .filter(({ name, data }) => data.length > 1 || search[name] !== undefined)
        .map(({ name, data }) => (
          <NativeSelect
            key={name}
            aria-label={t(`findings.filter.${name}`)}
            data={[choice('', t(`findings.filter.${name}.any`)), ...data]}
            value={search[name] ?? ''}
            data-active={search[name] !== undefined}
            onChange={(event) => set({ [name]: event.currentTarget.value })}
          />
        ))}
      <p className={classes.count} role="status">
        {t('findings.count', { count, all: all.length })}
        {isNarrowed(search) && (
          <button
            type="button"
            className={classes.clear}
            onClick={() => onChange(withSearch({}, { open: search.open ?? null }))}
          >
            {t('findings.clearFilters')}
          </button>
        )}
      </p>
    </search>
  );
}

/** Holds what is typed as it is typed: the address follows, and leads again once the reader is elsewhere. */
function Words(props: { readonly value: string; readonly onChange: (words: string) => void }): ReactNode {
  const t = useText();
  const [typed, setTyped] = useState(props.value);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (document.activeElement !== input.current) setTyped(props.value);
  }, [props.value]);
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={t('findings.search')}
      placeholder={t('findings.search')}
      leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        props.onChange(event.currentTarget.value);
      }}
      className={classes.words ?? ''}
    />
  );
}
