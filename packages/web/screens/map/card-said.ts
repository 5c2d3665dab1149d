// A card in words, for those who do not see the map: what stands on it, what it drives and what drives it.
import type { MapArrow } from '@evenkeel/core';
import { useCallback } from 'react';
import { type Translate, useText } from '../../app/use-text.ts';
import type { StrategyMapView } from './use-map.ts';

export function useCardSaid(view: StrategyMapView): (goal: string) => string {
  const t = useText();
  return useCallback(
    (goal) => {
      const card = view.words.cards.get(goal);
      if (!card) return view.titleOf(goal);
      const names = (arrows: readonly MapArrow[], end: 'from' | 'to'): string =>
        arrows
          .map((arrow) => {
            const verdict = view.verdictOf(arrow);
            const isTold = verdict !== null && verdict !== 'cannot-tell';
            const how = isTold ? `${howOf(arrow, t)}, ${t(`map.verdict.${verdict}`)}` : howOf(arrow, t);
            return t('map.arrow.said', { goal: view.titleOf(arrow[end]), how });
          })
          .join('; ');
      const [onward, before] = [view.arrowsFrom(goal), view.arrowsTo(goal)];
      const found = view.findingsOf('goal', goal).filter(({ accepted }) => accepted === null).length;
      return [
        t('map.card.said', { goal: card.title, measure: card.measure, status: card.statusWord }),
        card.share === '' ? '' : t('map.card.said.share', { share: card.share }),
        onward.length === 0 ? '' : t('map.card.said.drives', { goals: names(onward, 'to') }),
        before.length === 0 ? '' : t('map.card.said.driven', { goals: names(before, 'from') }),
        onward.length + before.length === 0 ? t('map.card.said.alone') : '',
        found === 0 ? '' : t('map.card.said.findings', { count: found }),
      ]
        .filter((part) => part !== '')
        .join(' ');
    },
    [view, t],
  );
}

/** "raises it after about 6 months", "supports". */
export function howOf(arrow: MapArrow, t: Translate): string {
  if (arrow.kind === 'support') return t('map.arrow.supports');
  const after = arrow.lagMonths === null ? '' : t('map.arrow.after', { months: arrow.lagMonths });
  const how =
    after === ''
      ? t(arrow.sign === 'lowers' ? 'map.arrow.lowers' : 'map.arrow.raises')
      : t(arrow.sign === 'lowers' ? 'map.arrow.lowers-after' : 'map.arrow.raises-after', { after });
  return arrow.isFeedback ? `${how}, ${t('map.arrow.back')}` : how;
}
