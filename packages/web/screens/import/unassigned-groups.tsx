// What belongs to no work, largest first, with its amount: said once where it belongs, a rule does it from then on.
import { ProblemError, type UnassignedGroup } from '@evenkeel/contract';
import type { NounName } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import { useSnapshot } from '../../data/queries.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useBusiness } from '../parts/use-business.ts';
import { LazyRecordDialog } from '../record/lazy-record-dialog.tsx';
import { RecordSelect } from '../record/record-select.tsx';
import { Refusal } from '../record/refusal.tsx';
import { TextButton } from '../record/text-button.tsx';
import { groupName, ruleForGroup } from '../work/assignment-of-group.ts';
import { useAssign } from '../work/use-assign.ts';
import classes from './import.module.css';
import { importsQuery, unassignedQuery } from './queries.ts';

const firstGroups = 25;
/** Lines can also turn out to be no spending at all. */
const otherNatures = ['transfer', 'tax-collected', 'loan-principal', 'drawings'] as const;

interface AskedNew {
  readonly noun: NounName;
  readonly name: string;
  readonly then: (id: string) => void;
}

export function UnassignedGroups(): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id: businessId, canEdit } = useBusiness();
  const { business } = useSnapshot(businessId);
  const money = useSuspenseQuery(unassignedQuery(businessId, 'ledger')).data.groups;
  const time = useSuspenseQuery(unassignedQuery(businessId, 'time')).data.groups;
  const { imports } = useSuspenseQuery(importsQuery(businessId)).data;
  const assign = useAssign(businessId, business);
  const [wanted, setWanted] = useState<'ledger' | 'time'>('ledger');
  const [count, setCount] = useState(firstGroups);
  const [asked, setAsked] = useState<AskedNew | null>(null);
  const [ruleFor, setRuleFor] = useState<UnassignedGroup | null>(null);
  const [fault, setFault] = useState<ProblemError | null>(null);
  const kind = wanted === 'ledger' && money.length === 0 && time.length > 0 ? 'time' : wanted;
  const groups = kind === 'ledger' ? money : time;
  if (money.length + time.length === 0) {
    const isFresh = imports.length === 0;
    return (
      <EmptyState
        title={t(isFresh ? 'import.groups.none.title' : 'import.groups.empty.title')}
        text={t(isFresh ? 'import.groups.none.text' : 'import.groups.empty.text')}
        action={
          canEdit &&
          isFresh && (
            <Button
              renderRoot={(props) => (
                <Link to="/b/$business/import" params={{ business: businessId }} {...props} />
              )}
            >
              {t('import.groups.none.action')}
            </Button>
          )
        }
      />
    );
  }
  const { currency } = business.profile;
  const amountOf = ({ amountMinor, minutes }: Pick<UnassignedGroup, 'amountMinor' | 'minutes'>): string =>
    kind === 'ledger' ? format.money(amountMinor, currency) : format.hours(minutes / 60);
  const sum = amountOf({
    amountMinor: groups.reduce((total, one) => total + one.amountMinor, 0),
    minutes: groups.reduce((total, one) => total + one.minutes, 0),
  });
  const nameOfGroup = (group: UnassignedGroup): string =>
    groupName(group) ?? group.examples[0] ?? t('import.groups.unnamed');
  const take = (group: UnassignedGroup, target: string): void => {
    if (target === '') return;
    setFault(null);
    assign(group, target).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      setFault(error);
    });
  };
  return (
    <>
      <div className={classes.groupsHead}>
        <p className={classes.lead}>
          {t(`import.groups.lead.${kind}`, { amount: sum, hours: sum, count: groups.length })}{' '}
          {canEdit && (
            <Link to="/b/$business/assign" params={{ business: businessId }} className="ek-no-print">
              {t('import.groups.line-by-line')}
            </Link>
          )}
        </p>
        {money.length > 0 && time.length > 0 && (
          <Segmented
            label={t('import.groups.kind')}
            value={kind}
            options={[
              { value: 'ledger', label: t('import.groups.kind.ledger') },
              { value: 'time', label: t('import.groups.kind.time') },
            ]}
            onChange={setWanted}
          />
        )}
      </div>
      {fault && <Refusal error={fault} />}
      <DataTable
        caption={t('import.groups.caption')}
        rows={groups.slice(0, count)}
        rowKey={(group) => JSON.stringify([group.payee, group.account, group.project])}
        columns={[
          {
            id: 'name',
            header: t('import.groups.name'),
            cell: (group) => (
              <>
                {nameOfGroup(group)}
                {group.payee !== null && group.account !== null && (
                  <span className={classes.reason}>{group.account}</span>
                )}
              </>
            ),
          },
          {
            id: 'period',
            header: t('import.groups.period'),
            wideOnly: true,
            cell: ({ firstDay, lastDay }) => (
              <span className={classes.period}>
                {firstDay === lastDay
                  ? format.day(firstDay)
                  : t('import.groups.period.value', { from: format.day(firstDay), to: format.day(lastDay) })}
              </span>
            ),
          },
          ...(canEdit
            ? [
                {
                  id: 'assign',
                  header: t('import.groups.assign'),
                  width: '30%',
                  cell: (group: UnassignedGroup) => control(group),
                },
              ]
            : []),
          {
            id: 'entries',
            header: t('import.groups.entries'),
            numeric: true,
            cell: ({ entries }) => format.number(entries),
          },
          {
            id: 'amount',
            header: t(kind === 'ledger' ? 'import.groups.amount' : 'import.groups.hours'),
            numeric: true,
            cell: amountOf,
          },
        ]}
      />
      {groups.length > count && (
        <TextButton onClick={() => setCount(count + 100)}>
          {t('import.groups.more', { count: groups.length - count })}
        </TextButton>
      )}
      {asked && (
        <LazyRecordDialog
          noun={asked.noun}
          initial={asked.name === '' ? {} : { name: asked.name }}
          onClose={() => setAsked(null)}
          onSaved={asked.then}
        />
      )}
      {ruleFor && (
        <LazyRecordDialog
          noun="assignment-rule"
          initial={{ ...initialOf(ruleFor), match: 'contains-words' }}
          onClose={() => setRuleFor(null)}
        />
      )}
    </>
  );

  /** What a rule for the group begins with; words of its texts where it has no name. */
  function initialOf(group: UnassignedGroup): Readonly<Record<string, unknown>> {
    const change = ruleForGroup(business, group, 'activity:');
    if (change && 'set' in change) {
      const { appliesTo, field, pattern } = change.set as Readonly<Record<string, unknown>>;
      return { appliesTo, field, pattern };
    }
    return { appliesTo: group.kind, field: 'text', pattern: group.examples[0] ?? '' };
  }

  function control(group: UnassignedGroup): ReactNode {
    const name = nameOfGroup(group);
    return (
      <span className={classes.assign}>
        {groupName(group) !== null && (
          <RecordSelect
            business={business}
            groups={[
              { noun: 'activity', prefix: 'activity:' },
              { noun: 'initiative', prefix: 'initiative:' },
            ]}
            others={
              kind === 'ledger'
                ? otherNatures.map((nature) => ({
                    value: `nature:${nature}`,
                    label: t(`import.nature.${nature}` as TextId),
                  }))
                : []
            }
            othersLabel={t('field.assignment-rule.nature.label')}
            label={null}
            ariaLabel={t('import.groups.assign.of', { name })}
            value=""
            required
            makeNew={(noun, written, then) => setAsked({ noun, name: written, then })}
            onChange={(target) => take(group, target)}
          />
        )}
        <TextButton label={t('import.groups.rule.of', { name })} onClick={() => setRuleFor(group)}>
          {t('import.groups.rule')}
        </TextButton>
      </span>
    );
  }
}
