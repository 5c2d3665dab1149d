// What changed in the period: goals that came due, chances that moved, findings come and gone, decisions.
import type { BoardPack, Figure, PackRecordChange } from '@evenkeel/core';
import type { TextId } from '../../app/use-text.ts';
import { type Status, StatusMark } from '../../ui/status-mark.tsx';
import classes from './board-pack.module.css';
import { headingPiece, linePiece } from './heading-piece.tsx';
import type { PackPiece, PackTable } from './pack-piece.ts';
import type { PackWords } from './pack-words.ts';

/** What a page of paper takes; the rest is in the workbook. */
const MOST = 12;

const marks: Readonly<Record<string, Status>> = {
  reached: 'good',
  missed: 'attention',
  dropped: 'accepted',
  untold: 'unknown',
};

export function changePieces(pack: BoardPack, words: PackWords): readonly PackPiece[] {
  const { t, say } = words;
  const { opened, cleared, silent } = pack.findings;
  return [
    headingPiece('goals', t('pack.goals'), 3),
    ...goalPieces(pack, words),
    headingPiece('shifts', t('pack.shifts'), 3),
    ...listPieces('shift', shiftsOf(pack, words), t('pack.shifts.none'), words),
    headingPiece('opened', t('pack.opened'), 3),
    ...listPieces(
      'opened',
      opened.map(({ what }) => say(what)),
      t('pack.opened.none'),
      words,
    ),
    headingPiece('cleared', t('pack.cleared'), 3),
    ...listPieces(
      'cleared',
      cleared.map(({ what }) => say(what)),
      t('pack.cleared.none'),
      words,
    ),
    ...(silent.length === 0
      ? []
      : [
          headingPiece('silent', t('pack.silent'), 3),
          ...listPieces(
            'silent',
            silent.map(({ what }) => say(what)),
            '',
            words,
          ),
        ]),
    headingPiece('records', t('pack.records'), 3),
    ...listPieces(
      'record',
      pack.records.map((one) => recordLine(one, words)),
      t('pack.records.none'),
      words,
    ),
  ];
}

function goalPieces({ goals }: BoardPack, words: PackWords): readonly PackPiece[] {
  const { t, value } = words;
  if (goals.length === 0) return [linePiece('goals-none', t('pack.goals.none'), true)];
  const table: PackTable = {
    id: 'goals',
    caption: t('pack.goals'),
    columns: [
      { id: 'goal', header: t('pack.column.goal'), width: 36 },
      { id: 'due', header: t('pack.column.due'), width: 16 },
      { id: 'outcome', header: t('pack.column.outcome'), width: 22 },
      { id: 'value', header: t('pack.column.reached'), width: 13, numeric: true },
      { id: 'target', header: t('pack.column.target'), width: 13, numeric: true },
    ],
  };
  return goals.map((one) => ({
    kind: 'row',
    id: `goal:${one.id}`,
    table,
    cells: [
      <>
        <span className={classes.name}>{one.title}</span>
        <span className={classes.under}>{one.owner ?? t('pack.nobody')}</span>
      </>,
      one.due === null ? '–' : words.day(one.due),
      <>
        <StatusMark status={marks[one.outcome] ?? 'unknown'} word={t(`pack.outcome.${one.outcome}`)} />
        <span className={classes.under}>{t(`pack.by.${one.by}`)}</span>
      </>,
      one.value === null ? '–' : value(one.value, one.unit),
      one.target === null
        ? '–'
        : one.target.high === null
          ? value(one.target.low, one.unit)
          : t('pack.within', { low: value(one.target.low, null), high: value(one.target.high, one.unit) }),
    ],
  }));
}

/** Only where the published word is another one: a chance that moves a little is no news. */
function shiftsOf({ measures }: BoardPack, { t, figures }: PackWords): readonly string[] {
  const word = (figure: Figure | null): string | null => figure?.words?.id ?? null;
  const said = (figure: Figure | null): string =>
    (figure && figures.likelihood(figure)) ?? t('pack.untellable');
  return measures
    .filter(({ goal, chance, chanceBefore }) => goal !== null && word(chance) !== word(chanceBefore))
    .map(({ name, chance, chanceBefore }) =>
      t('pack.shift', { measure: name, before: said(chanceBefore), now: said(chance) }),
    );
}

function recordLine(
  { day, by, why, noun, kind, names, count, fields }: PackRecordChange,
  words: PackWords,
): string {
  const { t } = words;
  const named = fields.map((field) => t(`field.${noun}.${field}.label` as TextId)).join(', ');
  return [
    `${words.day(day)}:`,
    t('pack.record', {
      kind,
      noun: t(`noun.${noun}.one`),
      names: names.join(', '),
      more: count - names.length,
    }),
    named === '' ? '' : t('pack.record.fields', { fields: named }),
    `– ${by}`,
    why === null ? '' : `(${why})`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function listPieces(
  id: string,
  lines: readonly string[],
  none: string,
  { t }: PackWords,
): readonly PackPiece[] {
  if (lines.length === 0) return [linePiece(`${id}-none`, none, true)];
  const shown = lines.slice(0, MOST).map((line, at) => linePiece(`${id}:${at}`, line));
  return lines.length > MOST
    ? [...shown, linePiece(`${id}-more`, t('pack.more', { count: lines.length - MOST }), true)]
    : shown;
}
