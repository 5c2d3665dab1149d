// What is done with all marked lines at once; at the foot of the screen while lines are marked.
import type { Business } from '@evenkeel/core';
import { Button, Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { TextButton } from '../record/text-button.tsx';
import classes from './assign.module.css';
import type { LineKind } from './queries.ts';
import { TargetSelect } from './target-select.tsx';

export function MarkBar(props: {
  readonly business: Business;
  readonly kind: LineKind;
  readonly count: number;
  readonly amount: string;
  /** Marked lines with a suggestion. */
  readonly suggested: number;
  readonly remembers: boolean;
  readonly onRemember: (remembers: boolean) => void;
  readonly onConfirm: () => void;
  readonly onChoose: (target: string) => void;
  readonly onClear: () => void;
}): ReactNode {
  const t = useText();
  return (
    <section className={`${classes.markBar} ek-no-print`} aria-label={t('assign.marked.title')}>
      <p role="status">
        <strong>{t('assign.marked', { count: props.count, amount: props.amount })}</strong>
      </p>
      <div className={classes.markActions}>
        <span className={classes.markSelect}>
          <TargetSelect
            business={props.business}
            kind={props.kind}
            label={t('assign.marked.choose')}
            onChoose={props.onChoose}
          />
        </span>
        <Button variant="light" disabled={props.suggested === 0} onClick={props.onConfirm}>
          {t('assign.marked.confirm', { count: props.suggested })}
        </Button>
        <Checkbox
          label={t(`assign.remember.${props.kind}`)}
          checked={props.remembers}
          onChange={(event) => props.onRemember(event.currentTarget.checked)}
        />
        <TextButton onClick={props.onClear}>{t('assign.marked.clear')}</TextButton>
      </div>
    </section>
  );
}
