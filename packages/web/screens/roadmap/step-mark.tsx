// A step on the line of time: work as a bar, training with a round end, automation as steps, a milestone as a diamond.
import type { ReactNode } from 'react';
import type { AxisSpan } from '../timeline/time-axis.ts';
import classes from './roadmap.module.css';
import type { StepRow } from './roadmap-rows.ts';

export function StepMark(props: {
  readonly row: StepRow;
  readonly span: AxisSpan;
  readonly isOnPath: boolean;
  readonly label: string;
  readonly onOpen: () => void;
}): ReactNode {
  const { step, isLate } = props.row;
  const isPoint = step.kind === 'milestone';
  const left = isPoint ? props.span.x + props.span.width - 9 : props.span.x;
  return (
    <button
      type="button"
      className={classes.step}
      data-kind={step.kind}
      data-done={step.doneOn !== null}
      data-late={isLate}
      data-path={props.isOnPath}
      style={{ left, width: isPoint ? 18 : Math.max(10, props.span.width - 1) }}
      aria-label={props.label}
      title={props.label}
      onClick={props.onOpen}
    >
      <i />
    </button>
  );
}
