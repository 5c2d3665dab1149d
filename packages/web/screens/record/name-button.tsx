// The name of a record as a button that opens it: reads as text until the pointer or the focus is on it.
import type { ReactNode } from 'react';
import classes from './name-button.module.css';

export function NameButton(props: { readonly children: ReactNode; readonly onClick: () => void }): ReactNode {
  return (
    <button type="button" className={classes.name} onClick={props.onClick}>
      {props.children}
    </button>
  );
}
