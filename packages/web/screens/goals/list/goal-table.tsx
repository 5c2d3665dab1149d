// The goals as a plain list: sorted, narrowed, and taken along as a file.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../../app/use-format.ts';
import { type TextId, useText } from '../../../app/use-text.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFigureWords } from '../../parts/figure-words.ts';
import { nameOf } from '../../record/record-names.ts';
import { Chance } from '../chance.tsx';
import { GoalLink } from '../goal-link.tsx';
import classes from '../goals.module.css';
import type { LetterField } from '../letter-field.ts';
import { SmartChips } from '../smart-chips.tsx';
import type { Goals } from '../use-goals.ts';
import {
  csvOf,
  type GoalFilter,
  type GoalRowData,
  goalOrders,
  lettersInWords,
  orderGoals,
} from './goal-rows.ts';
import '../../../ui/mantine-control-styles.ts';

export interface GoalTableProps {
  readonly goals: Goals;
  readonly onMend: (field: LetterField) => void;
  readonly onSupport: (goal: string) => void;
  readonly onRecordValue: (kpi: string) => void;
}

export function GoalTable({ goals, onMend, onSupport, onRecordValue }: GoalTableProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { business, open } = goals;
  const words = useFigureWords(business.profile.currency);
  const [filter, setFilter] = useState<GoalFilter>({ words: '', owner: '', order: 'share' });
  const all = goals.tree.rows
    .filter(({ again }) => !again)
    .map(
      ({ goal }): GoalRowData => ({
        goal,
        owner: goal.owner === null ? null : nameOf(business, 'person', goal.owner),
        chance: goals.chanceOf(goal.id),
        smart: goals.smartOf(goal.id),
        share: goals.shares.get(goal.id) ?? null,
      }),
    );
  const rows = orderGoals(all, filter);
  const owners = new Set(all.map(({ goal }) => goal.owner));
  const head = {
    name: t('noun.goal.one'),
    owner: t('field.goal.owner.label'),
    due: t('field.goal.due.label'),
    chance: t('goals.column.chance'),
    letters: t('goals.column.smart'),
    share: t('goals.column.weight'),
  };
  const download = (): void => {
    const table = rows.map(({ goal, owner, chance, smart, share }) => [
      goal.title,
      owner ?? '',
      goal.due ?? '',
      chance === null ? '' : (words.value(chance) ?? ''),
      lettersInWords(smart?.parts ?? [], (id) => t(`smart.letter.${id}` as TextId)[0] ?? ''),
      share === null ? '' : format.percent(share),
    ]);
    save(csvOf([Object.values(head), ...table]), `${t('nav.goals')}.csv`);
  };
  return (
    <section aria-label={t('goals.list.table')}>
      <search className={`${classes.filters} ek-no-print`}>
        <TextInput
          aria-label={t('goals.filter.words')}
          placeholder={t('goals.filter.words')}
          value={filter.words}
          onChange={(event) => setFilter({ ...filter, words: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={t('goals.filter.owner')}
          value={filter.owner}
          data={[
            { value: '', label: t('goals.filter.everyone') },
            ...business.people
              .filter(({ id }) => owners.has(id))
              .map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onChange={(event) => setFilter({ ...filter, owner: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={t('goals.order')}
          value={filter.order}
          data={goalOrders.map((order) => ({ value: order, label: t(`goals.order.${order}`) }))}
          onChange={(event) => {
            const order = goalOrders.find((one) => one === event.currentTarget.value) ?? 'share';
            setFilter({ ...filter, order });
          }}
        />
        <Button variant="default" onClick={download}>
          {t('goals.csv')}
        </Button>
      </search>
      {rows.length === 0 ? (
        <p className={classes.quiet}>{t('goals.filter.nothing')}</p>
      ) : (
        <DataTable
          caption={t('goals.list.table')}
          rows={rows}
          rowKey={({ goal }) => goal.id}
          columns={[
            {
              id: 'name',
              header: head.name,
              width: '30%',
              cell: ({ goal }) => (
                <GoalLink id={goal.id} className={classes.kpiName}>
                  {goal.title}
                </GoalLink>
              ),
            },
            {
              id: 'owner',
              header: head.owner,
              cell: ({ owner }) => owner ?? <span className={classes.quiet}>{t('goals.no-owner')}</span>,
            },
            {
              id: 'due',
              header: head.due,
              cell: ({ goal }) =>
                goal.due === null ? (
                  <span className={classes.quiet}>{t('goals.no-due')}</span>
                ) : (
                  <span className={classes.nowrap}>{format.day(goal.due)}</span>
                ),
            },
            {
              id: 'chance',
              header: head.chance,
              width: '17%',
              cell: ({ chance }) =>
                chance ? <Chance figure={chance} currency={business.profile.currency} /> : '–',
            },
            {
              id: 'letters',
              header: head.letters,
              cell: ({ goal, smart }) =>
                smart ? (
                  <SmartChips
                    goal={goal}
                    figure={smart}
                    onMend={open.canEdit ? onMend : undefined}
                    onSupport={open.canEdit ? onSupport : undefined}
                    onRecordValue={open.canEdit ? onRecordValue : undefined}
                  />
                ) : (
                  '–'
                ),
            },
            {
              id: 'share',
              header: head.share,
              numeric: true,
              cell: ({ share }) => (share === null ? '–' : format.percent(share)),
            },
          ]}
        />
      )}
    </section>
  );
}

/** A byte-order mark tells spreadsheets that it is UTF-8. */
function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
