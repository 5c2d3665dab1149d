// How well beliefs have held, in one line with its explanation; opened up, what was said and what came of it.
import type { Assessment } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { HowComputed } from '../../ui/how-computed.tsx';
import classes from './belief-score.module.css';
import { useFigureWords } from './figure-words.ts';

export interface BeliefScoreProps {
  readonly assessment: Assessment;
  readonly currency: string;
  /** The table of what was said stands below. */
  readonly withTable?: boolean;
}

/** Of all check-ins together: never of single people. */
export function BeliefScore({ assessment, currency, withTable = false }: BeliefScoreProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { i18n } = useLingui();
  const words = useFigureWords(currency);
  const figure = assessment.figures.find(({ id }) => id === 'confidence-score');
  if (!figure) return null;
  const said =
    figure.value === null || figure.words === null
      ? figure.needs.map(({ what }) => sentence(i18n, what)).join(' ')
      : t('kpi.score.value', {
          score: format.number(figure.value, 2),
          goals: figure.n ?? 0,
          words: sentence(i18n, figure.words),
        });
  return (
    <div>
      <p className={classes.line}>
        <strong>{t('kpi.score')}:</strong> {said} <HowComputed {...words.how(figure)} />
      </p>
      {withTable && figure.parts.length > 0 && (
        <DataTable
          caption={t('kpi.score.table')}
          showCaption
          rows={figure.parts}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'said',
              header: t('kpi.score.said'),
              cell: ({ values }) => format.percent(values.said ?? 0),
            },
            {
              id: 'came',
              header: t('kpi.score.came'),
              numeric: true,
              cell: ({ values }) =>
                t('kpi.score.came.of', { happened: values.happened ?? 0, goals: values.goals ?? 0 }),
            },
            {
              id: 'fits',
              header: t('kpi.score.fits'),
              numeric: true,
              cell: ({ values }) =>
                t('kpi.score.range', {
                  low: format.percent(values.low ?? 0),
                  high: format.percent(values.high ?? 1),
                }),
            },
          ]}
        />
      )}
    </div>
  );
}
