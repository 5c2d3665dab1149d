// One part of a page of settings: a title and what it is for at the left, the content at the right.
import { type ReactNode, useId } from 'react';
import classes from './settings.module.css';

export function Section(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <header>
        <h2 id={id} className={classes.title}>
          {props.title}
        </h2>
        {props.lead && <p className={classes.lead}>{props.lead}</p>}
      </header>
      <div className={classes.body}>{props.children}</div>
    </section>
  );
}
