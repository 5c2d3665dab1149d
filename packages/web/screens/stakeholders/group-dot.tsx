// The mark of a group in a drawing: a shape of its own beside its colour.
import type { ReactNode } from 'react';
import classes from './result.module.css';

export interface GroupDotProps {
  /** From nought, in the order of the groups. */
  readonly index: number;
  /** A length or a percentage. */
  readonly x: string;
  readonly y: number;
  readonly colour: string;
}

const shapes = [
  'M5 0a5 5 0 1 1-10 0a5 5 0 1 1 10 0z',
  'M-4.500 -4.500h9v9h-9z',
  'M0 -6l6 6-6 6-6-6z',
  'M0 -5.500l5.500 10h-11z',
  'M0 5.500l-5.500-10h11z',
  'M-5.500 -1.700h3.800v-3.800h3.400v3.800h3.800v3.400h-3.800v3.800h-3.400v-3.800h-3.800z',
] as const;

export function GroupDot({ index, x, y, colour }: GroupDotProps): ReactNode {
  return (
    <svg x={x} y={y} className={classes.dot} aria-hidden="true" focusable="false">
      <path d={shapes[index % shapes.length]} fill={colour} />
    </svg>
  );
}
