// What stands below a formula while it is written: the fault with its place, or the newest value and what to know about it.
import type { CheckedFormula } from '@evenkeel/core';
import type { I18n } from '@lingui/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { doubtWords, faultWords } from './fault-words.ts';
import classes from './formula-field.module.css';

export interface FormulaOutcomeProps {
  readonly text: string;
  /** Whether the form says how often it is measured. */
  readonly hasCadence: boolean;
  /** Null while nothing is written. */
  readonly checked: CheckedFormula | null;
  readonly i18n: I18n;
  /** Puts the cursor where the fault is. */
  readonly onShow: (from: number, to: number) => void;
}

export function FormulaOutcome({ text, checked, hasCadence, i18n, onShow }: FormulaOutcomeProps): ReactNode {
  const t = useText();
  const format = useFormat();
  if (checked === null) return null;
  if (!checked.ok) {
    const { at, end } = checked.fault;
    return (
      <div className={classes.fault} role="status">
        <p className={classes.excerpt} aria-hidden="true">
          {text.slice(0, at)}
          <mark className={classes.mark}>{text.slice(at, end) || '\u00a0\u00a0'}</mark>
          {text.slice(end)}
        </p>
        <p>
          {t('formula.at', { column: at + 1, fault: faultWords(i18n, checked.fault) })}{' '}
          <button type="button" className={classes.show} onClick={() => onShow(at, end)}>
            {t('formula.show')}
          </button>
        </p>
      </div>
    );
  }
  const { newest, unit, cadence, values, missing, dividedByZero, notFinite, doubts } = checked;
  const notes = [
    ...(values > 0 ? [t('formula.counts', { values, cadence })] : []),
    ...(missing > 0 && values > 0 ? [t('formula.gaps', { missing })] : []),
    ...(dividedByZero > 0 ? [t('formula.zero', { count: dividedByZero })] : []),
    ...(notFinite > 0 ? [t('formula.beyond', { count: notFinite })] : []),
  ];
  const value = newest && `${format.number(newest.value)} ${unit}`.trim();
  return (
    <div className={classes.outcome} role="status">
      <p className={classes.value}>
        {newest ? (
          <>
            <span aria-hidden="true">= </span>
            {t('formula.newest', { value: value ?? '', day: format.day(newest.day) })}
          </>
        ) : (
          t('formula.no-values')
        )}
      </p>
      {notes.length > 0 && <p className={classes.notes}>{notes.join(' · ')}</p>}
      {!hasCadence && <p className={classes.notes}>{t('formula.say-cadence', { cadence })}</p>}
      {[...new Set(doubts.map((doubt) => doubtWords(i18n, doubt, text)))].map((words) => (
        <p key={words} className={classes.notes}>
          {words}
        </p>
      ))}
    </div>
  );
}
