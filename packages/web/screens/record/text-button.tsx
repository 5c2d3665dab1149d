// A quiet button that reads as text: for the small verbs beside headings and rows.
import type { ReactNode } from 'react';
import classes from './text-button.module.css';

export interface TextButtonProps {
  readonly children: ReactNode;
  readonly label?: string;
  readonly onClick: () => void;
}

export function TextButton(props: TextButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={`${classes.button} ek-no-print`}
      aria-label={props.label}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
