// Days on which a person or the whole house is away, shaded on the line of time.
import type { Absence } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { spanOf, type TimeAxis } from '../timeline/time-axis.ts';
import classes from './resources.module.css';

export function AbsenceShades(props: {
  readonly axis: TimeAxis;
  readonly absences: readonly Absence[];
  readonly person: string | null;
  /** Closed days of the house are shown where people work. */
  readonly isPeople: boolean;
}): ReactNode {
  if (!props.isPeople) return null;
  return props.absences
    .filter(({ person }) => person === null || person === props.person)
    .map(({ id, from, to }) => {
      const span = spanOf(props.axis, from, to);
      return (
        span && (
          <i
            key={id}
            className={classes.away}
            style={{ left: span.x, width: Math.max(3, span.width) }}
            aria-hidden="true"
          />
        )
      );
    });
}
