// Money and hours of the months of the period by goal: meant, planned, actual, and a bar for the share.
import type { BoardPack, PackFlow } from '@evenkeel/core';
import classes from './board-pack.module.css';
import { headingPiece, linePiece } from './heading-piece.tsx';
import type { PackPiece, PackTable } from './pack-piece.ts';
import type { PackWords } from './pack-words.ts';

export function flowPieces({ flows }: BoardPack, words: PackWords): readonly PackPiece[] {
  return (['money', 'hours'] as const).flatMap((name) => piecesOf(name, flows[name], words));
}

function piecesOf(name: 'money' | 'hours', flow: PackFlow, words: PackWords): readonly PackPiece[] {
  const { t, month, percent, figures } = words;
  const heading = headingPiece(name, t(`pack.${name}`), 3);
  if (flow.total.actual === 0 && flow.total.planned === 0) {
    return [heading, linePiece(`${name}-none`, t('pack.flow.nothing'), true)];
  }
  const table: PackTable = {
    id: name,
    caption: t(`pack.${name}`),
    columns: [
      { id: 'goal', header: t('pack.column.goal'), width: 36 },
      { id: 'intended', header: t('pack.column.intended'), width: 10, numeric: true },
      { id: 'planned', header: t('pack.column.planned'), width: 14, numeric: true },
      { id: 'actual', header: t('pack.column.actual'), width: 14, numeric: true },
      { id: 'share', header: t('pack.column.share'), width: 26 },
    ],
  };
  const row = (
    id: string,
    title: string,
    intended: number | null,
    planned: number,
    actual: number,
  ): PackPiece => {
    const share = flow.total.actual > 0 ? actual / flow.total.actual : null;
    return {
      kind: 'row',
      id: `${name}:${id}`,
      table,
      cells: [
        <span key="name" className={id === 'total' ? classes.name : undefined}>
          {title}
        </span>,
        intended === null ? '–' : percent(intended),
        figures.amount(planned, flow.unit),
        figures.amount(actual, flow.unit),
        share === null ? (
          '–'
        ) : (
          <span key="share" className={classes.share}>
            {id === 'total' ? (
              <span />
            ) : (
              <span className={classes.track} aria-hidden="true">
                <span className={classes.bar} style={{ width: `${share * 100}%` }} />
                {intended !== null && (
                  <span className={classes.meant} style={{ left: `${intended * 100}%` }} />
                )}
              </span>
            )}
            {percent(share)}
          </span>
        ),
      ],
    };
  };
  const months = t('pack.flow.months', {
    from: month(flow.months.from),
    to: month(flow.months.to),
    n: flow.n,
  });
  return [
    heading,
    ...flow.goals.map(({ id, title, intended, planned, actual }) =>
      row(`goal/${id}`, title, intended, planned, actual),
    ),
    row('no-goal', t('pack.flow.no-goal'), null, flow.noGoal.planned, flow.noGoal.actual),
    row('overhead', t('pack.flow.overhead'), null, flow.overhead.planned, flow.overhead.actual),
    row('total', t('pack.flow.total'), null, flow.total.planned, flow.total.actual),
    linePiece(`${name}-months`, flow.isWhole ? months : `${months} ${t('pack.flow.parts')}`, true),
  ];
}
