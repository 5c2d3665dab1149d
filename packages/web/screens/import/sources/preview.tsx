// What a source gives now: the first values as they would be kept, what was left out, and the rows as they came.
import type { SourcePreview } from '@evenkeel/contract';
import type { Business } from '@evenkeel/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocale } from '../../../app/locale.tsx';
import { useFormat } from '../../../app/use-format.ts';
import { useText } from '../../../app/use-text.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { StatusMark } from '../../../ui/status-mark.tsx';
import { nameOf } from '../../record/record-names.ts';
import classes from './sources.module.css';
import { useOutcomeText } from './use-outcome-text.ts';

export function PreviewOf(props: {
  readonly preview: SourcePreview;
  readonly business: Business;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const say = useOutcomeText();
  const number = new Intl.NumberFormat(useLocale().formatLocale, { maximumFractionDigits: 4 });
  const { outcome, data, columns, sample, values, found, rowsRead, firstDay, lastDay } = props.preview;
  const place = useRef<HTMLElement>(null);
  // It stands below a long form: whoever asked for it is led there.
  useEffect(() => place.current?.scrollIntoView({ block: 'end' }), []);
  const measureOf = (kpi: string): string => nameOf(props.business, 'kpi', kpi);
  const isFine = outcome === 'ok';
  return (
    <section ref={place} className={classes.try} role="status" aria-label={t('sources.try.title')}>
      <h3>{t('sources.try.title')}</h3>
      <StatusMark
        status={isFine ? 'good' : 'attention'}
        word={t(isFine ? 'sources.good' : 'sources.failed')}
      />
      <p>
        {isFine
          ? t('sources.try.ok', {
              found,
              rows: rowsRead,
              first: format.day(firstDay ?? ''),
              last: format.day(lastDay ?? ''),
            })
          : say(outcome, data)}
      </p>
      {notes().length > 0 && (
        <ul>
          {notes().map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {values.length > 0 && (
        <div className={classes.values}>
          <p className={classes.detail}>{t('sources.try.values')}</p>
          <DataTable
            caption={t('sources.try.values')}
            rows={values}
            rowKey={({ kpi, day }) => `${kpi} ${day}`}
            columns={[
              { id: 'measure', header: t('sources.try.measure'), cell: ({ kpi }) => measureOf(kpi) },
              { id: 'day', header: t('sources.try.day'), cell: ({ day }) => format.day(day) },
              {
                id: 'value',
                header: t('sources.try.value'),
                numeric: true,
                cell: ({ value }) => number.format(value),
              },
            ]}
          />
        </div>
      )}
      {!isFine && sample.length > 0 && (
        <div className={classes.rows}>
          <table>
            <caption className="ek-hidden">{t('sources.try.rows')}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sample.map((row) => (
                <tr key={row.join('\u0000')}>
                  {columns.map((column, at) => (
                    <td key={column}>{row[at] ?? ''}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={classes.detail}>{t('sources.try.nothing-kept')}</p>
    </section>
  );

  function notes(): readonly string[] {
    const { gaps, joined, rejectedRows, rejected, jump } = props.preview;
    const [first] = rejected;
    return [
      ...(jump
        ? [t('sources.try.jump', { measure: measureOf(jump.kpi), factor: number.format(jump.factor) })]
        : []),
      ...(first
        ? [t('sources.try.rejected', { count: rejectedRows, row: first.row, value: first.value })]
        : []),
      ...(gaps > 0 ? [t('sources.try.gaps', { count: gaps })] : []),
      ...(joined > 0 ? [t('sources.try.joined', { count: joined })] : []),
    ];
  }
}
