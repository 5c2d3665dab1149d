// Something that happened and what to do about it, above what it is about.
import type { ReactNode } from 'react';
import classes from './import.module.css';

export function Notice(props: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div role="alert" className={classes.notice}>
      <strong>{props.title}</strong>
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}
