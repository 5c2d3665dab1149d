// What the measures say about an arrow: mark, word and colour together.
import type { CauseVerdict } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { SceneShapes } from './scene-shapes.tsx';
import classes from './verdict-mark.module.css';
import { verdictShapes } from './verdict-shapes.ts';

/** With `quiet` the word is only for screen readers. */
export function VerdictMark(props: { readonly verdict: CauseVerdict; readonly quiet?: boolean }): ReactNode {
  const t = useText();
  return (
    <span className={classes.mark} data-verdict={props.verdict}>
      <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <SceneShapes shapes={verdictShapes(props.verdict, 0, 0)} />
      </svg>
      <span className={props.quiet ? 'ek-hidden' : undefined}>{t(`map.verdict.${props.verdict}`)}</span>
    </span>
  );
}
