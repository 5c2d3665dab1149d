// Confirms all suggestions above a chance at once, and says before how many of them are likely wrong.
import type { SuggestionSummary } from '@evenkeel/contract';
import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import classes from './assign.module.css';
import type { LineWords } from './line-words.ts';
import { sumsFrom } from './threshold-sums.ts';

export function ConfirmBar(props: {
  readonly summary: SuggestionSummary;
  readonly percent: number;
  readonly words: LineWords;
  readonly isBusy: boolean;
  readonly onPercent: (percent: number) => void;
  readonly onConfirm: () => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const id = useId();
  const { summary, percent } = props;
  const sums = sumsFrom(summary.bands, percent);
  const { answers, right, calibrationError } = summary.past;
  return (
    <section className={`${classes.confirm} ek-no-print`} aria-label={t('assign.confirm.title')}>
      <div className={classes.slider}>
        <label htmlFor={id}>{t('assign.confirm.label', { percent: format.percent(percent / 100) })}</label>
        <input
          id={id}
          type="range"
          min={50}
          max={99}
          step={1}
          value={percent}
          aria-valuetext={format.percent(percent / 100)}
          onChange={(event) => props.onPercent(Number(event.currentTarget.value))}
        />
      </div>
      <p className={classes.outlook} role="status">
        {sums.lines === 0 ? (
          t('assign.confirm.none')
        ) : (
          <>
            <strong>
              {t('assign.confirm.lines', { count: sums.lines, amount: props.words.amount(sums) })}
            </strong>{' '}
            {t('assign.confirm.wrong', { lines: sums.lines, wrong: sums.wrong })}
          </>
        )}
      </p>
      <Button disabled={sums.lines === 0} loading={props.isBusy} onClick={props.onConfirm}>
        {t('assign.confirm.action', { count: sums.lines })}
      </Button>
      {answers > 0 && (
        <p className={classes.record}>
          {t('assign.record', { answers, right: format.percent(right / answers) })}{' '}
          {calibrationError !== null &&
            t('assign.record.calibration', { error: format.percent(calibrationError, 1) })}
        </p>
      )}
    </section>
  );
}
