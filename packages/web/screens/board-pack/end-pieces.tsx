// The end of the board pack: what needs a decision, what cannot be told, and the page of methods and sources.
import type { BoardPack } from '@evenkeel/core';
import type { TextId } from '../../app/use-text.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';
import classes from './board-pack.module.css';
import { headingPiece, linePiece } from './heading-piece.tsx';
import type { PackPiece, PackTable } from './pack-piece.ts';
import type { PackWords } from './pack-words.ts';

const MOST = 12;

export function decidePieces({ findings: { toDecide } }: BoardPack, words: PackWords): readonly PackPiece[] {
  const { t, say, figures } = words;
  if (toDecide.length === 0) return [linePiece('decide-none', t('pack.decide.none'), true)];
  const table: PackTable = {
    id: 'decide',
    caption: t('pack.part.decide'),
    columns: [
      { id: 'finding', header: t('pack.column.finding'), width: 44 },
      { id: 'todo', header: t('pack.column.todo'), width: 42 },
      { id: 'cost', header: t('pack.column.cost'), width: 14, numeric: true },
    ],
  };
  const rows = toDecide.slice(0, MOST).map((one): PackPiece => {
    const { amountMinor, hours } = one.cost;
    return {
      kind: 'row',
      id: `decide:${one.key}`,
      table,
      cells: [
        <>
          <span className={classes.severity}>
            <SeverityMark severity={one.severity} />
          </span>
          <span className={classes.line}>{say(one.what)}</span>
        </>,
        say(one.todo),
        amountMinor !== null
          ? figures.amount(amountMinor, 'minor-units')
          : hours !== null
            ? figures.amount(hours, 'hours')
            : '–',
      ],
    };
  });
  return toDecide.length > MOST
    ? [...rows, linePiece('decide-more', t('pack.more', { count: toDecide.length - MOST }), true)]
    : rows;
}

export function untoldPieces({ untold }: BoardPack, { t, say }: PackWords): readonly PackPiece[] {
  if (untold.length === 0) return [linePiece('untold-none', t('pack.untold.none'), true)];
  return untold.map(({ about, reason }, at) =>
    linePiece(
      `untold:${at}`,
      about === '' ? say(reason) : t('pack.untold.of', { about, reason: say(reason) }),
    ),
  );
}

export function methodPieces({ methods, measures }: BoardPack, words: PackWords): readonly PackPiece[] {
  const { t } = words;
  const table: PackTable = {
    id: 'methods',
    caption: t('pack.part.methods'),
    columns: [
      { id: 'method', header: t('pack.column.method'), width: 34 },
      { id: 'source', header: t('pack.column.source'), width: 36 },
      { id: 'basis', header: t('pack.column.basis'), width: 18 },
      { id: 'uses', header: t('pack.column.uses'), width: 12, numeric: true },
    ],
  };
  const sources: PackTable = {
    id: 'sources',
    caption: t('pack.methods.sources'),
    columns: [
      { id: 'measure', header: t('pack.column.measure'), width: 40 },
      { id: 'source', header: t('pack.column.source'), width: 45 },
      { id: 'n', header: t('pack.column.n'), width: 15, numeric: true },
    ],
  };
  return [
    headingPiece('methods', t('pack.part.methods'), 2, true),
    linePiece('methods-lead', t('pack.methods.lead')),
    linePiece('methods-values', t('pack.methods.values')),
    ...methods.map(
      ({ id, citation, formula, basis, uses }): PackPiece => ({
        kind: 'row',
        id: `method:${id}`,
        table,
        cells: [
          <>
            <span className={classes.name}>{t(`method.${id}` as TextId)}</span>
            <span className={classes.under} data-own-text="">
              {formula}
            </span>
          </>,
          citation === null ? (
            t('pack.arithmetic')
          ) : (
            <span key="citation" data-own-text="">
              {citation}
            </span>
          ),
          t(`pack.basis.${basis}`),
          String(uses),
        ],
      }),
    ),
    headingPiece('sources', t('pack.methods.sources'), 3),
    ...measures.map(
      ({ kpi, name, source, signal, course }): PackPiece => ({
        kind: 'row',
        id: `source:${kpi}`,
        table: sources,
        cells: [
          name,
          source ?? <span className={classes.quiet}>{t('pack.methods.no-source')}</span>,
          String(signal?.n ?? course.length),
        ],
      }),
    ),
  ];
}
