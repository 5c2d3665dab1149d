// A small panel that opens beside a button and holds an explanation.
import { type ReactNode, useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import classes from './popover.module.css';
import { useDismiss } from './use-dismiss.ts';

/** `label` names the button for screen readers when its content is no text. */
export interface PopoverProps {
  readonly button: ReactNode;
  readonly label?: string;
  readonly buttonClass?: string | undefined;
  readonly title: string;
  readonly children: ReactNode;
}

/** A button which shows and hides a panel; the panel keeps inside the window. */
export function Popover(props: PopoverProps): ReactNode {
  const [open, setOpen] = useState(false);
  const [shift, setShift] = useState(0);
  const root = useRef<HTMLSpanElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  useDismiss(
    open,
    root,
    useCallback((reason) => {
      setOpen(false);
      if (reason === 'escape') trigger.current?.focus();
    }, []),
  );
  useLayoutEffect(() => {
    if (!open || !panel.current) return;
    const box = panel.current.getBoundingClientRect();
    const overflow = box.right + 16 - document.documentElement.clientWidth;
    setShift(overflow > 0 ? -Math.min(overflow, box.left - 16) : 0);
    panel.current.focus({ preventScroll: true });
    return () => setShift(0);
  }, [open]);
  return (
    <span ref={root} className={classes.root}>
      <button
        ref={trigger}
        type="button"
        className={props.buttonClass}
        aria-label={props.label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {props.button}
      </button>
      {open && (
        <div
          ref={panel}
          id={id}
          role="dialog"
          aria-label={props.title}
          tabIndex={-1}
          className={classes.panel}
          style={{ marginLeft: shift }}
        >
          {props.children}
        </div>
      )}
    </span>
  );
}
