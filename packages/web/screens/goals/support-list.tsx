// Contributions as a list: who or what, with which weight, and why.
import type { Contribution } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { TextButton } from '../record/text-button.tsx';
import classes from './goals.module.css';

export function SupportList(props: {
  readonly list: readonly Contribution[];
  readonly empty: string;
  readonly nameOf: (contribution: Contribution) => string;
  readonly onEdit: ((contribution: string) => void) | undefined;
  readonly onMove?: ((contribution: Contribution) => void) | undefined;
}): ReactNode {
  const t = useText();
  const { number } = useFormat();
  if (props.list.length === 0) return <p className={classes.quiet}>{props.empty}</p>;
  return (
    <ul className={classes.supporters}>
      {props.list.map((one) => (
        <li key={one.id}>
          <span>
            {props.nameOf(one)}
            <span className={classes.quiet}>{one.rationale ?? t('goals.support.no-reason')}</span>
          </span>
          <span className={classes.supportWeight}>
            {t('goals.support.weight', { weight: number(one.weight) })}
          </span>
          {(props.onEdit || props.onMove) && (
            <span className={classes.supportVerbs}>
              {props.onEdit && (
                <TextButton
                  label={t('goals.support.edit', { name: props.nameOf(one) })}
                  onClick={() => props.onEdit?.(one.id)}
                >
                  {t('goals.change')}
                </TextButton>
              )}
              {props.onMove && (
                <TextButton
                  label={t('goals.move.of', { name: props.nameOf(one) })}
                  onClick={() => props.onMove?.(one)}
                >
                  {t('goals.move')}
                </TextButton>
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
