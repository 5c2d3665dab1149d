// What a page for people without an account says when there is nothing to fill in: thanks, or why not.
import type { ReactNode } from 'react';
import classes from './weigh.module.css';

export function Notice(props: {
  readonly title: string;
  readonly text: string;
  readonly more?: string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div role="status">
      <h1 className={classes.title}>{props.title}</h1>
      <p className={classes.lead}>{props.text}</p>
      {props.more && <p className={classes.lead}>{props.more}</p>}
      {props.children && <div className={classes.begin}>{props.children}</div>}
    </div>
  );
}
