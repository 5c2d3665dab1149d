// The scorecard of the period as rows: by perspective, one line a measure, what was written about it below.
import type { BoardPack, PackMeasure } from '@evenkeel/core';
import type { ReactNode } from 'react';
import { Sparkline } from '../../charts/sparkline.tsx';
import { tintOf } from '../map/map-words.ts';
import classes from './board-pack.module.css';
import type { Commentaries } from './commentaries.tsx';
import { JudgedCell } from './judged-cell.tsx';
import type { PackPiece, PackTable } from './pack-piece.ts';
import type { PackWords } from './pack-words.ts';

export function scorecardPieces(
  pack: BoardPack,
  words: PackWords,
  commentaries: Commentaries,
): readonly PackPiece[] {
  const { t } = words;
  const table: PackTable = {
    id: 'scorecard',
    caption: t('pack.part.scorecard'),
    columns: [
      { id: 'measure', header: t('pack.column.measure'), width: 26.5 },
      { id: 'course', header: t('pack.column.course'), width: 12 },
      { id: 'start', header: t('pack.column.start'), width: 9.5, numeric: true },
      { id: 'end', header: t('pack.column.end'), width: 9.5, numeric: true },
      { id: 'change', header: t('pack.column.change'), width: 8.5, numeric: true },
      { id: 'target', header: t('pack.column.target'), width: 10, numeric: true },
      { id: 'judged', header: t('pack.column.judged'), width: 24 },
    ],
  };
  const pieces: PackPiece[] = [];
  let lane: string | null | undefined;
  for (const measure of pack.measures) {
    const { perspective, kpi, name } = measure;
    if ((perspective?.id ?? null) !== lane) {
      lane = perspective?.id ?? null;
      const tint = perspective ? tintOf(perspective.kind) : 'none';
      const span = (
        <strong className={classes.lane} data-tint={tint}>
          {perspective?.name ?? t('pack.group.none')}
        </strong>
      );
      pieces.push({ kind: 'row', id: `lane:${kpi}`, table, cells: [], span, keepsWithNext: true });
    }
    const said = commentaries.shown(kpi, name);
    const cells = cellsOf(measure, pack, words, commentaries.asked(kpi, name));
    pieces.push({ kind: 'row', id: `measure:${kpi}`, table, keepsWithNext: said !== null, cells });
    if (said !== null) pieces.push({ kind: 'row', id: `said:${kpi}`, table, cells: [], span: said });
  }
  return pieces;
}

function cellsOf(
  measure: PackMeasure,
  pack: BoardPack,
  words: PackWords,
  asked: ReactNode,
): readonly ReactNode[] {
  const { t } = words;
  const { start, end, change, target, goal, course } = measure;
  // The unit stands below the name; only per cents carry theirs.
  const unit = measure.unit === '%' ? '%' : null;
  const value = (one: number): string => words.value(one, unit);
  const level = target !== null && target.high === null ? target.low : undefined;
  const isOld = end !== null && end.day < pack.period.from;
  return [
    <>
      <span className={classes.name}>{measure.name}</span>
      <span className={classes.under}>
        {[measure.unit, goal?.title ?? t('pack.no-goal'), measure.owner ?? t('pack.nobody')]
          .filter((part) => part !== null && part !== '%')
          .map((part) => (
            <span key={part} className={classes.fact}>
              {part}
            </span>
          ))}
      </span>
      {asked && <span className={classes.asked}>{asked}</span>}
    </>,
    course.length < 2 ? (
      <Quiet key="course" />
    ) : (
      <Sparkline
        key="course"
        label={measure.name}
        values={course.map((one) => one.value)}
        width={84}
        {...(level === undefined ? {} : { target: level })}
        format={(one) => words.value(one, measure.unit)}
      />
    ),
    start === null ? (
      <Quiet key="start" />
    ) : (
      <Stacked
        key="start"
        above={value(start.value)}
        below={start.day === pack.startDay ? null : words.day(start.day)}
      />
    ),
    end === null ? (
      <Quiet key="end" text={t('pack.no-value')} />
    ) : (
      <Stacked
        key="end"
        above={<strong>{value(end.value)}</strong>}
        below={
          isOld
            ? t('pack.old-value', { day: words.day(end.day) })
            : end.day === pack.endDay
              ? null
              : words.day(end.day)
        }
      />
    ),
    change === null ? <Quiet key="change" /> : words.signed(change, unit),
    target === null ? (
      <Quiet key="target" />
    ) : (
      <Stacked
        key="target"
        above={
          target.high === null
            ? value(target.low)
            : t('pack.within', { low: value(target.low), high: value(target.high) })
        }
        below={goal?.due ? t('pack.by-day', { day: words.day(goal.due) }) : null}
      />
    ),
    <JudgedCell key="judged" measure={measure} words={words} />,
  ];
}

function Quiet({ text = '–' }: { readonly text?: string }): ReactNode {
  return <span className={classes.quiet}>{text}</span>;
}

function Stacked(props: { readonly above: ReactNode; readonly below: string | null }): ReactNode {
  return (
    <>
      {props.above}
      {props.below !== null && <span className={classes.under}>{props.below}</span>}
    </>
  );
}
