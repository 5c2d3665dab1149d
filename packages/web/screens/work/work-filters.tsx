// Narrows the list of work: by kind, by owner, by words.
import type { Business } from '@evenkeel/core';
import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import '../../ui/mantine-control-styles.ts';
import classes from './work.module.css';
import type { WorkFilter } from './work-rows.ts';

export interface WorkFiltersProps {
  readonly business: Business;
  readonly filter: WorkFilter;
  readonly onChange: (filter: WorkFilter) => void;
}

const kinds = ['all', 'activity', 'initiative', 'no-goal', 'closed'] as const;

export function WorkFilters({ business, filter, onChange }: WorkFiltersProps): ReactNode {
  const t = useText();
  const owners = new Set([...business.activities, ...business.initiatives].map(({ owner }) => owner));
  return (
    <search className={`${classes.filters} ek-no-print`}>
      <TextInput
        aria-label={t('work.filter.words')}
        placeholder={t('work.filter.words')}
        value={filter.words}
        onChange={(event) => onChange({ ...filter, words: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('work.filter.kind')}
        value={filter.kind}
        data={kinds.map((kind) => ({ value: kind, label: t(`work.filter.kind.${kind}`) }))}
        onChange={(event) => {
          const kind = kinds.find((one) => one === event.currentTarget.value) ?? 'all';
          onChange({ ...filter, kind });
        }}
      />
      <NativeSelect
        aria-label={t('work.filter.owner')}
        value={filter.owner}
        data={[
          { value: '', label: t('work.filter.everyone') },
          ...business.people
            .filter(({ id }) => owners.has(id))
            .map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        onChange={(event) => onChange({ ...filter, owner: event.currentTarget.value })}
      />
    </search>
  );
}
