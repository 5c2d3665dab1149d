// How an entry is shown before and after it is stored: one description of columns per kind of facts.
import type { Preview } from '@evenkeel/contract';
import type { Business } from '@evenkeel/core';
import type { ReactNode } from 'react';
import type { TextId, Translate } from '../../app/use-text.ts';
import type { DataColumn } from '../../ui/data-table.tsx';
import type { Format } from '../../ui/format.ts';
import { nameOf } from '../record/record-names.ts';
import classes from './import.module.css';

/** A column that is empty in every shown entry says nothing. */
export function filledColumns(
  columns: readonly DataColumn<ShownEntry>[],
  rows: readonly ShownEntry[],
): readonly DataColumn<ShownEntry>[] {
  return columns.filter(({ cell }) => rows.some((row) => cell(row) !== ''));
}

export type ShownEntry = Preview['entries'][number] & { readonly place: number };

interface Writing {
  readonly t: Translate;
  readonly format: Format;
  readonly business: Business;
  /** Names of measures that are only about to be created. */
  readonly newKpis: Preview['newKpis'];
}

export function entryColumns(kind: Preview['kind'], writing: Writing): readonly DataColumn<ShownEntry>[] {
  const { t, format, business, newKpis } = writing;
  const column = (
    id: string,
    cell: (entry: ShownEntry) => ReactNode,
    options: Partial<DataColumn<ShownEntry>> = {},
  ): DataColumn<ShownEntry> => ({ id, header: t(`import.entry.${id}` as TextId), cell, ...options });
  const day = column('day', ({ day: value }) => format.day(text(value)).replaceAll(' ', '\u00a0'));
  const work = column('work', ({ activity, initiative, nature }) => {
    if (text(activity) !== '') return nameOf(business, 'activity', text(activity));
    if (text(initiative) !== '') return nameOf(business, 'initiative', text(initiative));
    // What is no spending needs no work.
    return kind === 'ledger' && nature !== 'spending' ? '' : t('import.entry.unassigned');
  });
  switch (kind) {
    case 'ledger':
      return [
        day,
        column('who', ({ payee }) => text(payee)),
        column('text', ({ text: words }) => long(text(words)), { wideOnly: true }),
        column('account', ({ account }) => long(text(account))),
        column('nature', ({ nature }) => t(`import.nature.${text(nature)}` as TextId)),
        work,
        column(
          'amount',
          ({ amountMinor, nature }) =>
            // People write what comes in without a minus; the column beside it says that it comes in.
            format.money(Number(amountMinor) * (nature === 'income' ? -1 : 1), business.profile.currency, {
              exact: true,
            }),
          { numeric: true },
        ),
      ];
    case 'time':
      return [
        day,
        column('person', ({ person }) =>
          text(person) === '' ? '' : nameOf(business, 'person', text(person)),
        ),
        column('project', ({ project }) => text(project)),
        column('text', ({ text: words }) => long(text(words)), { wideOnly: true }),
        work,
        column('hours', ({ minutes }) => format.hours(Number(minutes) / 60, 2), { numeric: true }),
      ];
    case 'observations':
      return [
        column('measure', ({ kpi }) => {
          const id = text(kpi);
          return newKpis.find((one) => one.id === id)?.name ?? nameOf(business, 'kpi', id);
        }),
        day,
        column('value', ({ value }) => format.number(Number(value)), { numeric: true }),
      ];
  }
}

/** Texts without spaces must not make the table wider than the page. */
function long(words: string): ReactNode {
  return words === '' ? '' : <span className={classes.long}>{words}</span>;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
