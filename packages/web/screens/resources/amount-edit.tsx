// The amount of an allocation, changed where it stands: a press turns it into a field, Enter keeps, Escape gives up.
import { type Allocation, type Business, nouns } from '@evenkeel/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/use-text.ts';
import { fromFormValues, toFormValues } from '../record/form-values.ts';
import { useWriting } from '../record/use-writing.ts';
import classes from './resources.module.css';

export function AmountEdit(props: {
  readonly business: Business;
  readonly allocation: Allocation;
  readonly name: string;
  /** The amount in words. */
  readonly shown: string;
  readonly onKeep: (amountPerMonth: number) => void;
}): ReactNode {
  const t = useText();
  const writing = useWriting(props.business);
  const [text, setText] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const { fields } = nouns.allocation;
  const label = t('resources.amount.label', { name: props.name });
  if (text === null) {
    return (
      <button
        type="button"
        className={classes.amount}
        aria-label={`${label}: ${props.shown}`}
        onClick={() => {
          const known = toFormValues(fields, props.allocation, writing).amountPerMonth;
          setText(typeof known === 'string' ? known : '');
        }}
      >
        {props.shown}
      </button>
    );
  }
  const keep = (): void => {
    const read = fromFormValues(
      fields,
      { pool: props.allocation.pool, amountPerMonth: text },
      ['amountPerMonth'],
      writing,
    );
    const amount = read.set.amountPerMonth;
    if (typeof amount !== 'number' || amount < 0) {
      setWrong(true);
      return;
    }
    setText(null);
    setWrong(false);
    if (amount !== props.allocation.amountPerMonth) props.onKeep(amount);
  };
  return (
    <input
      className={classes.amountField}
      // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
      autoFocus
      inputMode="decimal"
      aria-label={label}
      aria-invalid={wrong}
      title={wrong ? t('resources.amount.wrong') : undefined}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') {
          setText(null);
          setWrong(false);
        }
      }}
    />
  );
}
