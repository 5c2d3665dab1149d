// One step of the wizard: a serif title, what it is for, and its content.
import { type ReactNode, useId } from 'react';
import classes from './import.module.css';

export function Step(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  /** Needs a decision before the file can be stored. */
  readonly isOpen?: boolean;
  /** Its content needs the whole width of the page. */
  readonly isWide?: boolean;
}): ReactNode {
  const id = useId();
  return (
    <section
      className={classes.step}
      aria-labelledby={id}
      data-open={props.isOpen ?? false}
      data-wide={props.isWide ?? false}
    >
      <header className={classes.stepHead}>
        <h2 id={id} className={classes.stepTitle}>
          {props.title}
        </h2>
        {props.lead && <p className={classes.soft}>{props.lead}</p>}
      </header>
      <div className={classes.stepBody}>{props.children}</div>
    </section>
  );
}
