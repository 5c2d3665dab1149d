// A stance from −2 to +2 as five radio buttons between the names of the two poles.
import { type ReactNode, useId } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import classes from './stance-control.module.css';

/** `value` is null while nothing is chosen; with `optional` one can go back to that. */
export interface StanceControlProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly low: string;
  readonly high: string;
  readonly value: number | null;
  readonly optional?: boolean;
  readonly onChange: (value: number | null) => void;
}

export function StanceControl(props: StanceControlProps): ReactNode {
  const t = useText();
  const { signed } = useFormat();
  const id = useId();
  return (
    <fieldset className={classes.control} aria-describedby={`${id}-words`}>
      <legend className={classes.label}>
        {props.label}
        {!props.optional && (
          <span title={t('record.required')}>
            <span aria-hidden="true"> *</span>
            <span className="ek-hidden"> {t('record.required')}</span>
          </span>
        )}
      </legend>
      <p id={`${id}-words`} className={props.error ? classes.error : classes.help}>
        {props.error ?? props.help}
      </p>
      <div className={classes.line}>
        {[-2, -1, 0, 1, 2].map((stance) => (
          <label key={stance} className={classes.option}>
            <input
              type="radio"
              name={id}
              className={classes.input}
              checked={props.value === stance}
              aria-label={wordsOf(stance)}
              onChange={() => props.onChange(stance)}
            />
            <span className={classes.number} aria-hidden="true">
              {signed(stance)}
            </span>
          </label>
        ))}
      </div>
      <div className={classes.poles} aria-hidden="true">
        <span>{props.low}</span>
        <span>{props.high}</span>
      </div>
      {props.optional && (
        <button
          type="button"
          className={classes.clear}
          disabled={props.value === null}
          onClick={() => props.onChange(null)}
        >
          {t('record.stance.undecided')}
        </button>
      )}
    </fieldset>
  );

  function wordsOf(stance: number): string {
    if (stance === 0) return t('record.stance.neither');
    return t(Math.abs(stance) === 2 ? 'record.stance.clearly' : 'record.stance.rather', {
      pole: stance < 0 ? props.low : props.high,
      value: signed(stance),
    });
  }
}
