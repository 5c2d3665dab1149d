// A choice among two to four short words, as a row of radio buttons.
import { type ReactNode, useId } from 'react';
import classes from './segmented.module.css';

/** One choice; a disabled one says why in its `reason`. */
export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
  readonly reason?: string | undefined;
}

/** `label` names the whole choice for screen readers. */
export interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SegmentedOption<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A segmented control. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>): ReactNode {
  const name = useId();
  return (
    <fieldset className={classes.control}>
      <legend className="ek-hidden">{props.label}</legend>
      {props.options.map((option) => (
        <label key={option.value} className={classes.option} title={option.reason}>
          <input
            type="radio"
            className={classes.input}
            name={name}
            value={option.value}
            checked={option.value === props.value}
            disabled={option.disabled ?? false}
            onChange={() => props.onChange(option.value)}
          />
          <span className={classes.word}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
