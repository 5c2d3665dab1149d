// An empty place as a designed state: what it is for, one button, one sample of what it will show.
import type { ReactNode } from 'react';
import classes from './states.module.css';

/** `action` is the one button; `sample` a small picture or example line of what will be here. */
export interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
  readonly sample?: ReactNode;
  readonly sampleLabel?: string;
}

/** Shown in place of a list or chart which has nothing to show yet. */
export function EmptyState(props: EmptyStateProps): ReactNode {
  return (
    <section className={classes.state}>
      <h2 className={classes.title}>{props.title}</h2>
      <p className={classes.text}>{props.text}</p>
      {props.action && <div className={classes.action}>{props.action}</div>}
      {props.sample && (
        <div className={classes.sample}>
          {props.sampleLabel && <p className={classes.sampleLabel}>{props.sampleLabel}</p>}
          {props.sample}
        </div>
      )}
    </section>
  );
}
