// "The margin fell by two points" opened: what each part of a computed measure contributed, as a waterfall that opens further.
import type { Figure, Kpi } from '@evenkeel/core';
import { sentence } from '@evenkeel/messages';
import { useLingui } from '@lingui/react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import classes from './kpi-tree.module.css';
import {
  kpiTree,
  spansOf,
  stepOf,
  type KpiTree as Tree,
  type TreeRow,
  type TreeSpan,
} from './kpi-tree-data.ts';
import { KpiTreeRows } from './kpi-tree-rows.tsx';
import { useTreeWords } from './use-tree-words.ts';

export interface KpiTreeProps {
  /** `kpi-tree:<kpi>` of the assessment. */
  readonly figure: Figure;
  /** Which way is good, so that what helped looks different from what hurt. */
  readonly better: Kpi['better'];
  readonly onOpen?: ((noun: string, id: string) => void) | undefined;
}

/** The change of one computed measure; says what is missing where it cannot be taken apart. */
export function KpiTree({ figure, better, onOpen }: KpiTreeProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { i18n } = useLingui();
  const words = useTreeWords();
  const [span, setSpan] = useState<TreeSpan>('before');
  const tree = kpiTree(figure, span) ?? kpiTree(figure, 'before');
  const notes = figure.notes.map((note) => sentence(i18n, note));
  if (tree === null) {
    const needs = figure.needs.map(({ what }) => sentence(i18n, what)).join('; ');
    return (
      <section className={classes.untold}>
        <h2 className={classes.title}>{t('kpi-tree.title')}</h2>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {needs !== '' && <p>{t('kpi-tree.needs', { needs })}</p>}
      </section>
    );
  }
  const spans = spansOf(figure);
  return (
    <ChartFrame
      title={t('kpi-tree.title')}
      takeaway={takeaway(tree)}
      summary={[takeaway(tree), ...tree.rows.map((row) => summaryOf(row, tree))].join(' ')}
      controls={
        spans.length > 1 && (
          <Segmented
            label={t('kpi-tree.since')}
            value={span}
            options={spans.map((value) => ({
              value,
              label: format.day(kpiTree(figure, value)?.since ?? ''),
            }))}
            onChange={setSpan}
          />
        )
      }
      tables={tablesOf(tree)}
      source={[t('kpi-tree.source', { count: tree.rows.length }), ...notes].join(' ')}
    >
      <KpiTreeRows rows={tree.rows} unit={tree.unit} better={better} level={0} onOpen={onOpen} />
    </ChartFrame>
  );

  function takeaway({ kpi, from, to, unit, since }: Tree): string {
    const step = Math.abs(to - from);
    const id = to > from ? 'kpi-tree.rose' : to < from ? 'kpi-tree.fell' : 'kpi-tree.stayed';
    return t(id, {
      kpi,
      change: words.amount(step, unit, step),
      day: format.day(since),
      from: words.value(from, unit, step),
      to: words.value(to, unit, step),
    });
  }

  function summaryOf(row: TreeRow, { unit, rows }: Tree): string {
    const contribution = words.change(row.contribution, unit, stepOf(rows));
    return t('kpi-tree.row', { name: words.name(row), contribution });
  }

  /** One table for the measure, and one for each part that is computed itself. */
  function tablesOf({
    kpi,
    rows,
    unit,
  }: {
    kpi: string;
    rows: readonly TreeRow[];
    unit: string | null;
  }): Tables {
    return [
      {
        caption: `${t('kpi-tree.table')}: ${kpi}`,
        columns: [
          { label: t('kpi-tree.part') },
          { label: t('kpi-tree.from'), numeric: true },
          { label: t('kpi-tree.to'), numeric: true },
          { label: t('kpi-tree.contribution'), numeric: true },
        ],
        rows: rows.map((row) => [
          words.name(row),
          ...words.way(row),
          words.change(row.contribution, unit, stepOf(rows)),
        ]),
      },
      ...rows
        .filter(({ rows: inner }) => inner.length > 0)
        .flatMap((row) => tablesOf({ kpi: words.name(row), rows: row.rows, unit: row.unit })),
    ];
  }
}

type Tables = Parameters<typeof ChartFrame>[0]['tables'];
