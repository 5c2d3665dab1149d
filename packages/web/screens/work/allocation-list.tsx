// Allocations as a list: what, by whom, from when until when, how much a month.
import type { Allocation, Business } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { nameOf } from '../record/record-names.ts';
import { TextButton } from '../record/text-button.tsx';
import { useValueWords } from '../record/use-value-words.ts';
import classes from './work.module.css';

/** Allocations with what, how much a month, and from when until when. */
export function AllocationList(props: {
  readonly business: Business;
  readonly allocations: readonly Allocation[];
  readonly nameOf: (allocation: Allocation) => string;
  readonly onEdit: ((id: string) => void) | undefined;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const words = useValueWords(props.business);
  if (props.allocations.length === 0) return <p className={classes.quiet}>{t('work.allocations.none')}</p>;
  return (
    <ul className={classes.links}>
      {props.allocations.map((one) => (
        <li key={one.id}>
          <span>
            {props.nameOf(one)}
            <span className={classes.reason}>
              {[
                ...(one.person === null ? [] : [nameOf(props.business, 'person', one.person)]),
                t('work.dates', { start: format.month(one.from), end: format.month(one.to) }),
              ].join(' · ')}
            </span>
          </span>
          <span className={classes.weight}>
            {t('work.a-month', {
              amount: words('allocation', 'amountPerMonth', one.amountPerMonth, { pool: one.pool }),
            })}
          </span>
          {props.onEdit && (
            <TextButton
              label={t('work.allocation.edit', { name: props.nameOf(one) })}
              onClick={() => props.onEdit?.(one.id)}
            >
              {t('goals.change')}
            </TextButton>
          )}
        </li>
      ))}
    </ul>
  );
}
