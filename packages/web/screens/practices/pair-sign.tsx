// What a pair of practices does to each other, as sign, colour and word.
import type { ReactNode } from 'react';
import classes from './pairs.module.css';
import type { Sign } from './practice-pairs.ts';

const signs: Readonly<Record<Sign, string>> = { reinforces: '+', neutral: '0', obstructs: '−' };

/** The sign alone; its word stands beside it or in the label of what holds it. */
export function PairSign({ sign }: { readonly sign: Sign | null }): ReactNode {
  return (
    <span className={classes.sign} data-sign={sign ?? 'unsaid'} aria-hidden="true">
      {sign === null ? '·' : signs[sign]}
    </span>
  );
}
