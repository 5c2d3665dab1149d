// A commentary as it stands on the page, with the verb that changes it.
import type { PackCommentary } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { TextButton } from '../record/text-button.tsx';
import classes from './board-pack.module.css';

export interface CommentaryTextProps {
  readonly commentary: PackCommentary;
  /** Names the verb for screen readers. */
  readonly label: string;
  /** Null where the reader may not. */
  readonly onEdit: (() => void) | null;
}

export function CommentaryText({ commentary, label, onEdit }: CommentaryTextProps): ReactNode {
  const t = useText();
  return (
    <p className={classes.said}>
      {commentary.text}
      {commentary.author !== null && (
        <span className={classes.quiet}> {t('pack.commentary.by', { author: commentary.author })}</span>
      )}{' '}
      {onEdit && (
        <TextButton label={label} onClick={onEdit}>
          {t('pack.commentary.edit')}
        </TextButton>
      )}
    </p>
  );
}
