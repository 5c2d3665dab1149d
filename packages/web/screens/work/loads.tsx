// How full pools and people are: all in one month, and one pool month by month, with its allocations to edit.
import { type Assessment, addMonths, type Business, monthOf, monthsOf } from '@evenkeel/core';
import { Button, NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import type { LoadPool } from '../../charts/load-bar.ts';
import { type LoadBarPool, LoadBars } from '../../charts/load-bar.tsx';
import type { RecordDialogProps } from '../record/record-dialog.tsx';
import { nameOf } from '../record/record-names.ts';
import { TextButton } from '../record/text-button.tsx';
import '../../ui/mantine-control-styles.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { AllocationList } from './allocation-list.tsx';
import { personLoads, poolByMonth, poolLoads } from './load-rows.ts';
import classes from './work.module.css';

export interface LoadsProps {
  readonly business: Business;
  readonly assessment: Assessment;
  readonly canEdit: boolean;
  readonly onAsk: (asked: Omit<RecordDialogProps, 'onClose'>) => void;
}

const monthsAhead = 12;

export function Loads({ business, assessment, canEdit, onAsk }: LoadsProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const now = monthOf(assessment.today);
  const months = monthsOf({ from: now, to: addMonths(now, monthsAhead - 1) });
  const [view, setView] = useState<'pools' | 'people' | 'months'>('pools');
  const [month, setMonth] = useState(now);
  const [poolId, setPoolId] = useState<string>(business.pools[0]?.id ?? '');
  const pool = business.pools.find(({ id }) => id === poolId);
  const write = (id: string): ((amount: number) => string) => {
    const of = business.pools.find((one) => one.id === id);
    if (of?.kind === 'money') {
      return (amount) => format.money(Math.round(amount), business.profile.currency);
    }
    if (of === undefined || of.kind === 'hours') return (amount) => format.hours(amount);
    return (amount) => (of.unit === null ? format.number(amount) : `${format.number(amount)} ${of.unit}`);
  };
  const withFormat = (rows: readonly LoadPool[], id?: string): readonly LoadBarPool[] =>
    rows.map((row) => ({ ...row, format: write(id ?? row.id) }));
  const monthOptions = months.map((one) => ({ value: one, label: format.month(one) }));
  const people = personLoads(business, month);
  const source = t('work.loads.source');
  return (
    <section aria-labelledby="loads" className={classes.section}>
      <header className={classes.sectionHeader}>
        <div>
          <h2 id="loads" className={classes.heading}>
            {t('work.loads.title')}
          </h2>
          <p className={classes.lead}>{t('work.loads.lead')}</p>
        </div>
        <div className={`${classes.verbs} ek-no-print`}>
          {canEdit && (
            <Button variant="default" onClick={() => onAsk({ noun: 'pool' })}>
              {t('noun.pool.new')}
            </Button>
          )}
        </div>
      </header>
      {business.pools.length === 0 ? (
        <p className={classes.quiet}>{t('work.loads.empty')}</p>
      ) : (
        <>
          <div className={`${classes.poolHead} ek-no-print`}>
            <Segmented
              label={t('work.loads.view')}
              value={view}
              options={[
                { value: 'pools', label: t('noun.pool.many') },
                { value: 'people', label: t('noun.person.many') },
                { value: 'months', label: t('work.loads.view.months') },
              ]}
              onChange={setView}
            />
            {view !== 'months' && (
              <NativeSelect
                aria-label={t('work.loads.month')}
                value={month}
                data={monthOptions}
                onChange={(event) => setMonth(event.currentTarget.value)}
              />
            )}
          </div>
          {view === 'pools' && (
            <LoadBars
              title={t('work.loads.pools', { month: format.month(month) })}
              pools={withFormat(poolLoads(business, month))}
              source={source}
            />
          )}
          {view === 'people' && (
            <LoadBars
              title={t('work.loads.people', { month: format.month(month) })}
              pools={people.map((row) => ({ ...row, format: (amount: number) => format.hours(amount) }))}
              source={t('work.loads.people.source')}
            />
          )}
          {view === 'months' && pool && (
            <div>
              <div className={classes.poolHead}>
                <NativeSelect
                  label={t('work.loads.pool')}
                  value={poolId}
                  data={business.pools.map(({ id, name }) => ({ value: id as string, label: name }))}
                  onChange={(event) => setPoolId(event.currentTarget.value)}
                />
                {canEdit && (
                  <TextButton onClick={() => onAsk({ noun: 'pool', id: pool.id })}>
                    {t('work.loads.pool.edit')}
                  </TextButton>
                )}
              </div>
              <LoadBars
                title={t('work.loads.by-month', { pool: pool.name })}
                pools={withFormat(poolByMonth(business, pool, months, format.month), pool.id)}
                source={source}
              />
              <details className={classes.allocations}>
                <summary>{t('work.loads.allocations', { pool: pool.name })}</summary>
                <AllocationList
                  business={business}
                  allocations={business.allocations.filter((one) => one.pool === pool.id)}
                  nameOf={(one) =>
                    one.activity === null
                      ? nameOf(business, 'initiative', one.initiative ?? '')
                      : nameOf(business, 'activity', one.activity)
                  }
                  onEdit={canEdit ? (id) => onAsk({ noun: 'allocation', id }) : undefined}
                />
                {canEdit && (
                  <TextButton onClick={() => onAsk({ noun: 'allocation', initial: { pool: pool.id } })}>
                    {t('noun.allocation.new')}
                  </TextButton>
                )}
              </details>
            </div>
          )}
        </>
      )}
    </section>
  );
}
