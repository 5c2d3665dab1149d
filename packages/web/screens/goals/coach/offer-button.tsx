// One offer of the coach: a click takes it.
import { type ReactNode, useState } from 'react';
import { IconPlus } from '../../../ui/icons.ts';
import classes from './coach.module.css';

export function OfferButton(props: {
  readonly children: ReactNode;
  readonly onClick: () => void | Promise<void>;
}): ReactNode {
  const [busy, setBusy] = useState(false);
  return (
    <button
      type="button"
      className={classes.offer}
      disabled={busy}
      onClick={() => {
        setBusy(true);
        void Promise.resolve(props.onClick()).finally(() => setBusy(false));
      }}
    >
      <IconPlus size={14} stroke={2.2} aria-hidden="true" />
      <span>{props.children}</span>
    </button>
  );
}
