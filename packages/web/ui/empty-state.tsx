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
  /** 1 where it is the whole page. */
  readonly level?: 1 | 2;
}

/** Shown in place of a list or chart which has nothing to show yet. */
export function EmptyState(props: EmptyStateProps): ReactNode {
  const Heading = props.level === 1 ? 'h1' : 'h2';
  return (
    <section className={classes.state}>
      <Heading className={classes.title}>{props.title}</Heading>
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
