// A dialog on the platform's own `<dialog>`: it traps the focus, closes on Escape and returns the focus.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '../app/use-text.ts';
import classes from './dialog.module.css';
import { IconX } from './icons.ts';

/** Rendered only while open. `sheet` slides from the bottom edge of a phone instead of standing in the middle. */
export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
  readonly sheet?: boolean;
  readonly width?: number;
}

/** A modal dialog with a title and a close button. */
export function Dialog(props: DialogProps): ReactNode {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes the dialog by itself; the click is on the backdrop
    <dialog
      ref={dialog}
      className={props.sheet ? `${classes.dialog} ${classes.sheet}` : classes.dialog}
      style={props.width === undefined ? undefined : { maxInlineSize: props.width }}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) props.onClose();
      }}
    >
      <div className={classes.body}>
        <header className={classes.header}>
          <h2 id={id} className={classes.title}>
            {props.title}
          </h2>
          <button
            type="button"
            className={classes.close}
            aria-label={t('action.close')}
            onClick={props.onClose}
          >
            <IconX size={18} aria-hidden="true" />
          </button>
        </header>
        {props.children}
        {props.actions && <footer className={classes.actions}>{props.actions}</footer>}
      </div>
    </dialog>
  );
}
