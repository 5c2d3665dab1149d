// A quiet button that reads as text: for the small verbs beside headings and rows.
import type { ReactNode } from 'react';
import classes from './text-button.module.css';

export interface TextButtonProps {
  readonly children: ReactNode;
  readonly label?: string;
  /** For a button that shows and hides something. */
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

export function TextButton(props: TextButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={`${classes.button} ek-no-print`}
      aria-label={props.label}
      aria-expanded={props.expanded}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
