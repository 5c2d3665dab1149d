// What the measures say about an arrow, as a button that opens the arrow.
import type { MapArrow } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { arrowKey, type StrategyMapView } from './use-map.ts';
import classes from './verdict-button.module.css';
import { VerdictMark } from './verdict-mark.tsx';

/** Nothing for support, about which no measure is asked. */
export function VerdictButton(props: {
  readonly view: StrategyMapView;
  readonly arrow: MapArrow;
  readonly onShow: (arrow: string) => void;
}): ReactNode {
  const t = useText();
  const { view, arrow } = props;
  const verdict = view.verdictOf(arrow);
  if (verdict === null) return null;
  const label = t('map.verdict.open', {
    name: `${view.titleOf(arrow.from)} → ${view.titleOf(arrow.to)}`,
    verdict: t(`map.verdict.${verdict}`),
  });
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={label}
      onClick={() => props.onShow(arrowKey(arrow))}
    >
      <VerdictMark verdict={verdict} />
    </button>
  );
}
