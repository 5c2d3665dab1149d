// A record in detail: a panel at the right edge of a wide screen, a sheet on a phone.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '../../app/use-text.ts';
import { IconX } from '../../ui/icons.ts';
import classes from './side-panel.module.css';

export interface SidePanelProps {
  readonly title: string;
  /** One line above the title: what kind of record it is. */
  readonly kind: string;
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Rendered only while open; Escape and the button close it. */
export function SidePanel(props: SidePanelProps): ReactNode {
  const t = useText();
  const panel = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = panel.current;
    const before = document.activeElement;
    // Not modal: the list stays usable beside it, and the message with Undo stays within reach.
    element?.show();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const { onClose } = props;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog:modal')) return;
      onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <dialog ref={panel} className={classes.panel} aria-labelledby={id}>
      <div className={classes.body}>
        <header className={classes.header}>
          <div>
            <p className={classes.kind}>{props.kind}</p>
            <h2 id={id} className={classes.title}>
              {props.title}
            </h2>
          </div>
          <button
            type="button"
            className={classes.close}
            aria-label={t('action.close')}
            onClick={props.onClose}
          >
            <IconX size={18} aria-hidden="true" />
          </button>
        </header>
        {props.actions && <div className={`${classes.actions} ek-no-print`}>{props.actions}</div>}
        {props.children}
      </div>
    </dialog>
  );
}

/** A part of a panel under a small heading. */
export function PanelPart(props: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <header className={classes.partHeader}>
        <h3 id={id} className={classes.partTitle}>
          {props.title}
        </h3>
        {props.action}
      </header>
      {props.children}
    </section>
  );
}
