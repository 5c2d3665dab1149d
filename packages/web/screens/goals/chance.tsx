// How likely a goal is reached: in words and as a number, or what is missing to tell.
import type { Figure } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { HowComputed } from '../../ui/how-computed.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import classes from './goals.module.css';

export function Chance(props: {
  readonly figure: Figure;
  readonly currency: string;
  /** With what is missing in full; a row only says that it cannot be told. */
  readonly full?: boolean;
}): ReactNode {
  const t = useText();
  const { i18n } = useLingui();
  const { figure } = props;
  const words = useFigureWords(props.currency);
  const how = <HowComputed {...words.how(figure)} />;
  if (figure.value !== null) {
    return (
      <span className={classes.chance}>
        <span>{words.likelihood(figure)}</span>
        {how}
      </span>
    );
  }
  const notes = figure.notes.map((note) => sentence(i18n, note)).join(' ');
  const needs = figure.needs.map(({ what }) => sentence(i18n, what)).join('; ');
  return (
    <span className={classes.chance}>
      {figure.status === 'not-applicable' ? (
        <span className={classes.quiet}>{notes}</span>
      ) : (
        <span>
          <StatusMark status="unknown" />
          {props.full && needs !== '' && (
            <span className={classes.needs}>{t('figure.needs', { needs })}</span>
          )}
        </span>
      )}
      {how}
    </span>
  );
}
