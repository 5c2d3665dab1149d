// Everything that stands in the board pack, in its order, as pieces that the pages are made of.
import type { BoardPack } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { type ReactNode, useMemo } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { useKpiValue } from '../goals/use-kpi-value.ts';
import { useFigureWords } from '../parts/figure-words.ts';
import classes from './board-pack.module.css';
import { changePieces } from './change-pieces.tsx';
import { type SaveCommentary, useCommentaries } from './commentaries.tsx';
import { decidePieces, methodPieces, untoldPieces } from './end-pieces.tsx';
import { flowPieces } from './flow-pieces.tsx';
import { headingPiece } from './heading-piece.tsx';
import type { PackPiece } from './pack-piece.ts';
import type { PackWords } from './pack-words.ts';
import { scorecardPieces } from './scorecard-pieces.tsx';

export function usePackPieces(pack: BoardPack, canEdit: boolean, save: SaveCommentary): readonly PackPiece[] {
  const t = useText();
  const { i18n } = useLingui();
  const format = useFormat();
  const value = useKpiValue();
  const figures = useFigureWords(pack.business.currency);
  const commentaries = useCommentaries(pack.commentary, canEdit, save);
  return useMemo(() => {
    const words: PackWords = {
      t,
      value,
      figures,
      day: format.day,
      month: format.month,
      percent: format.percent,
      say: (message) => sentence(i18n, message),
      signed: (change, unit) => {
        const sign = change > 0 ? '+' : '';
        // Between two per cents lie percentage points.
        return unit === '%'
          ? t('pack.points', { value: `${sign}${value(change, null)}`.replace('-', '−') })
          : `${sign}${value(change, unit)}`.replace('-', '−');
      },
    };
    return [
      { kind: 'block', id: 'cover', node: <Cover pack={pack} words={words} />, keepsWithNext: true },
      {
        kind: 'block',
        id: 'whole',
        node: commentaries.shown(null, null) ?? commentaries.asked(null, null) ?? (
          <p className={classes.quiet}>{t('pack.commentary.none')}</p>
        ),
      },
      headingPiece('scorecard', t('pack.part.scorecard')),
      ...scorecardPieces(pack, words, commentaries),
      headingPiece('changed', t('pack.part.changed')),
      ...changePieces(pack, words),
      headingPiece('flows', t('pack.part.flows')),
      ...flowPieces(pack, words),
      headingPiece('decide', t('pack.part.decide')),
      ...decidePieces(pack, words),
      headingPiece('untold', t('pack.part.untold')),
      ...untoldPieces(pack, words),
      ...methodPieces(pack, words),
    ];
  }, [pack, commentaries, t, i18n, format, value, figures]);
}

function Cover({ pack, words }: { readonly pack: BoardPack; readonly words: PackWords }): ReactNode {
  const { t, day, say } = words;
  const { business, period } = pack;
  return (
    <div className={classes.cover}>
      <p className={classes.coverName}>{business.name}</p>
      <p className={classes.coverPeriod}>
        {t('pack.from-to', { from: day(period.from), to: day(period.to) })}
      </p>
      <p className={classes.headline}>{say(pack.headline)}</p>
      <p className={classes.quiet}>
        {[
          t('pack.made', { day: day(pack.endDay) }),
          pack.isOver ? '' : t('pack.so-far', { day: day(pack.endDay) }),
          t(pack.hasPastRecords ? 'pack.kept' : 'pack.not-kept', { day: day(pack.startDay) }),
          pack.pending === 0 ? '' : t('pack.pending', { count: pack.pending }),
        ].join(' ')}
      </p>
    </div>
  );
}
