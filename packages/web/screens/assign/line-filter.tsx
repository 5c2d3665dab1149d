// Which lines are shown: by where they stand, by words, by work, by days.
import type { Business } from '@evenkeel/core';
import { TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { TextButton } from '../record/text-button.tsx';
import classes from './assign.module.css';
import type { LineKind } from './queries.ts';
import { TargetSelect } from './target-select.tsx';

const shows = ['open', 'hand', 'rule', 'all'] as const;

export interface Filter {
  readonly show: (typeof shows)[number];
  readonly text: string;
  readonly target: string;
  readonly from: string;
  readonly to: string;
}

export const noFilter: Filter = { show: 'open', text: '', target: '', from: '', to: '' };

/** Typing waits so long before it asks. */
const RESTING_MS = 300;

export function LineFilter(props: {
  readonly business: Business;
  readonly kind: LineKind;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}): ReactNode {
  const t = useText();
  const { filter, onChange } = props;
  const [text, setText] = useState(filter.text);
  /** On a phone what is rarely needed waits behind a button. */
  const [isMore, setMore] = useState(false);
  useEffect(() => {
    if (text === filter.text) return;
    const timer = setTimeout(() => onChange({ ...filter, text }), RESTING_MS);
    return () => clearTimeout(timer);
  }, [text, filter, onChange]);
  const day = (field: 'from' | 'to'): ReactNode => (
    <TextInput
      type="date"
      aria-label={t(`assign.filter.${field}`)}
      value={filter[field]}
      onChange={(event) => onChange({ ...filter, [field]: event.currentTarget.value })}
    />
  );
  return (
    <div className={`${classes.filter} ek-no-print`} data-more={isMore}>
      <Segmented
        label={t('assign.filter.show')}
        value={filter.show}
        options={shows.map((value) => ({ value, label: t(`assign.show.${value}`) }))}
        onChange={(show) => onChange({ ...filter, show })}
      />
      <TextInput
        type="search"
        className={classes.search ?? ''}
        aria-label={t('assign.filter.text')}
        placeholder={t('assign.filter.text')}
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <span className={classes.more}>
        <TextButton expanded={isMore} onClick={() => setMore(!isMore)}>
          {t('assign.filter.more')}
        </TextButton>
      </span>
      <TargetSelect
        business={props.business}
        kind={props.kind}
        label={t('assign.filter.target')}
        value={filter.target}
        isFilter
        onChoose={(target) => onChange({ ...filter, target })}
      />
      <span className={classes.days}>
        {day('from')}
        <span aria-hidden="true">–</span>
        {day('to')}
      </span>
    </div>
  );
}
