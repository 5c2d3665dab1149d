// How urgent a finding is, as word, shape and colour.
import type { Finding, Severity } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { IconInfoCircle } from '../../ui/icons.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import classes from './severity-mark.module.css';

/** With `quiet` the word is only for screen readers. */
export function SeverityMark(props: {
  readonly severity: Severity;
  readonly accepted?: Finding['accepted'];
  readonly quiet?: boolean;
}): ReactNode {
  const t = useText();
  const quiet = props.quiet ?? false;
  if (props.accepted) return <StatusMark status="accepted" quiet={quiet} />;
  if (props.severity === 'advice') {
    return (
      <span className={classes.advice}>
        <IconInfoCircle size={17} stroke={1.7} aria-hidden="true" className={classes.shape ?? ''} />
        <span className={quiet ? 'ek-hidden' : undefined}>{t('severity.advice')}</span>
      </span>
    );
  }
  const status = props.severity === 'serious' ? 'serious' : 'attention';
  return <StatusMark status={status} word={t(`severity.${props.severity}`)} quiet={quiet} />;
}
