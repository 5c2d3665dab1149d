// A status as word, shape and colour together; never colour alone.
import type { ReactNode } from 'react';
import { useText } from '../app/use-text.ts';
import classes from './status-mark.module.css';

/** What a status says: in order, worth a look, needs a decision this week, cannot be told, accepted with a reason. */
export type Status = 'good' | 'attention' | 'serious' | 'unknown' | 'accepted';

/** `word` replaces the usual word; with `quiet` the word is only for screen readers. */
export interface StatusMarkProps {
  readonly status: Status;
  readonly word?: string;
  readonly quiet?: boolean;
}

const shapes: Readonly<Record<Status, ReactNode>> = {
  good: (
    <>
      <circle cx={8} cy={8} r={7} fill="currentColor" />
      <path d="M4.8 8.300l2.200 2.200 4.200-4.600" className={classes.cut} />
    </>
  ),
  attention: (
    <>
      <path d="M8 1.500 15 14.200H1z" fill="currentColor" />
      <path d="M8 6v4M8 12.100v.1" className={classes.cut} />
    </>
  ),
  serious: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
      <path d="M8 4.300v4.600M8 11.500v.1" className={classes.cut} />
    </>
  ),
  unknown: (
    <>
      <circle cx={8} cy={8} r={6.3} className={classes.dashed} />
      <path
        d="M6.200 6.400c.1-2.200 3.700-2.200 3.700 0 0 1.400-1.900 1.500-1.900 2.900M8 11.500v.1"
        className={classes.drawn}
      />
    </>
  ),
  accepted: (
    <>
      <rect x={1.7} y={1.7} width={12.6} height={12.6} rx={2} className={classes.outlined} />
      <path d="M6 5v6M10 5v6" className={classes.drawn} />
    </>
  ),
};

/** The mark of a status. */
export function StatusMark(props: StatusMarkProps): ReactNode {
  const t = useText();
  const word = props.word ?? t(`status.${props.status}`);
  return (
    <span className={classes.mark} data-status={props.status}>
      <svg
        width={16}
        height={16}
        viewBox="0 0 16 16"
        aria-hidden="true"
        focusable="false"
        className={classes.shape}
      >
        {shapes[props.status]}
      </svg>
      <span className={props.quiet ? 'ek-hidden' : undefined}>{word}</span>
    </span>
  );
}
