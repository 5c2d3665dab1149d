// The name of a lane as something to press: it opens the form of the perspective.
import type { ReactNode } from 'react';
import classes from './map.module.css';

export function LaneHead(props: {
  readonly label: string;
  readonly y: number;
  readonly height: number;
  readonly onEdit: () => void;
}): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an element of a drawing cannot be a button
    <rect
      role="button"
      tabIndex={0}
      aria-label={props.label}
      x={4}
      y={props.y + 7}
      width={120}
      height={props.height - 14}
      rx={6}
      className={classes.laneHead}
      onClick={props.onEdit}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        props.onEdit();
      }}
    />
  );
}
