// Money and hours tied to no work, the largest first, each with the quick way to say what it belongs to.
import { ProblemError, type UnassignedGroup } from '@evenkeel/contract';
import { type Business, natures } from '@evenkeel/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { client } from '../../data/client.ts';
import { businessKey } from '../../data/queries.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { RecordSelect } from '../record/record-select.tsx';
import { Refusal } from '../record/refusal.tsx';
import { groupName } from './assignment-of-group.ts';
import { useAssign } from './use-assign.ts';
import classes from './work.module.css';

export interface UnassignedProps {
  readonly businessId: string;
  readonly business: Business;
  readonly canEdit: boolean;
}

const shownAtFirst = 12;

export function Unassigned({ businessId, business, canEdit }: UnassignedProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const [kind, setKind] = useState<'ledger' | 'time'>('ledger');
  const [all, setAll] = useState(false);
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const assign = useAssign(businessId, business);
  const { data, isPending } = useQuery({
    queryKey: [...businessKey(businessId), 'unassigned', kind],
    queryFn: ({ signal }) => client.listUnassigned({ businessId, kind }, { signal }),
  });
  const groups = data?.groups ?? [];
  const shown = all ? groups : groups.slice(0, shownAtFirst);
  const write = (group: UnassignedGroup): string =>
    kind === 'ledger'
      ? format.money(group.amountMinor, business.profile.currency)
      : format.hours(group.minutes / 60, 1);
  const tie = (group: UnassignedGroup, target: string): void => {
    setRefusal(null);
    assign(group, target).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      setRefusal(error);
    });
  };
  return (
    <section aria-labelledby="unassigned" className={classes.section}>
      <header className={classes.sectionHeader}>
        <div>
          <h2 id="unassigned" className={classes.heading}>
            {t('work.unassigned.title')}
          </h2>
          <p className={classes.lead}>
            {t('work.unassigned.lead')}{' '}
            {canEdit && (
              <Link to="/b/$business/assign" params={{ business: businessId }} className="ek-no-print">
                {t('import.groups.line-by-line')}
              </Link>
            )}
          </p>
        </div>
        <div className="ek-no-print">
          <Segmented
            label={t('work.unassigned.kind')}
            value={kind}
            options={[
              { value: 'ledger', label: t('flow.measure.money') },
              { value: 'time', label: t('flow.measure.hours') },
            ]}
            onChange={setKind}
          />
        </div>
      </header>
      {refusal && <Refusal error={refusal} />}
      {isPending ? (
        <ListSkeleton rows={4} />
      ) : groups.length === 0 ? (
        <p className={classes.quiet}>{t('work.unassigned.none')}</p>
      ) : (
        <DataTable
          caption={t('work.unassigned.title')}
          rows={shown}
          rowKey={(group) => JSON.stringify([group.payee, group.account, group.project])}
          columns={[
            {
              id: 'name',
              header: t('work.unassigned.column.name'),
              width: '30%',
              cell: (group) => groupName(group) ?? t('work.unassigned.nameless'),
            },
            {
              id: 'when',
              header: t('work.unassigned.column.entries'),
              cell: (group) => (
                <span className={classes.amounts}>
                  <span>{t('work.unassigned.entries', { count: group.entries })}</span>
                  <span className={classes.planned}>
                    {t('work.dates', { start: format.day(group.firstDay), end: format.day(group.lastDay) })}
                  </span>
                </span>
              ),
            },
            ...(canEdit
              ? [
                  {
                    id: 'belongs',
                    header: t('oneof.assignment-rule.label'),
                    width: '30%',
                    cell: (group: UnassignedGroup) =>
                      groupName(group) === null ? null : (
                        <BelongsTo
                          business={business}
                          group={group}
                          onChoose={(target) => tie(group, target)}
                        />
                      ),
                  },
                ]
              : []),
            {
              id: 'amount',
              header: t('work.unassigned.column.amount'),
              numeric: true,
              cell: write,
            },
          ]}
        />
      )}
      {groups.length > shownAtFirst && (
        <button type="button" className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? t('work.unassigned.fewer')
            : t('work.unassigned.more', { count: groups.length - shownAtFirst })}
        </button>
      )}
    </section>
  );
}

function BelongsTo(props: {
  readonly business: Business;
  readonly group: UnassignedGroup;
  readonly onChoose: (target: string) => void;
}): ReactNode {
  const t = useText();
  const apart = props.group.kind === 'ledger' ? natures.filter((nature) => nature !== 'spending') : [];
  return (
    <span className={`${classes.belongs} ek-no-print`}>
      <RecordSelect
        business={props.business}
        groups={[
          { noun: 'activity', prefix: 'activity:' },
          { noun: 'initiative', prefix: 'initiative:' },
        ]}
        others={apart.map((nature) => ({
          value: `nature:${nature}`,
          label: t(`choice.assignment-rule.nature.${nature}`),
        }))}
        othersLabel={t('field.assignment-rule.nature.label')}
        label={null}
        ariaLabel={t('work.unassigned.belongs', { name: groupName(props.group) ?? '' })}
        required
        value=""
        onChange={(target) => {
          if (target !== '') props.onChoose(target);
        }}
      />
    </span>
  );
}
