// A piece of work in detail: what it serves and why, what was set aside for it and what it used, what it waits for.
import type { Assessment, Business } from '@evenkeel/core';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { FindingsPart } from '../parts/findings-part.tsx';
import type { RecordDialogProps } from '../record/record-dialog.tsx';
import { nameOf } from '../record/record-names.ts';
import { PanelPart, SidePanel } from '../record/side-panel.tsx';
import { TextButton } from '../record/text-button.tsx';
import { AllocationList } from './allocation-list.tsx';
import classes from './work.module.css';
import { Serves } from './work-list.tsx';
import type { WorkRow } from './work-rows.ts';

export interface WorkDetailProps {
  readonly businessId: string;
  readonly business: Business;
  readonly assessment: Assessment;
  readonly row: WorkRow;
  readonly canEdit: boolean;
  readonly onAsk: (asked: Omit<RecordDialogProps, 'onClose'>) => void;
  readonly onClose: () => void;
}

export function WorkDetail(props: WorkDetailProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { business, assessment, row, canEdit, onAsk } = props;
  const record = (row.noun === 'activity' ? business.activities : business.initiatives).find(
    ({ id }) => id === row.id,
  );
  const contributions = business.contributions.filter((one) => one[row.noun] === row.id);
  const allocations = business.allocations.filter((one) => one[row.noun] === row.id);
  const waitedFor = business.initiatives.filter(
    ({ dependsOn }) => row.noun === 'initiative' && dependsOn.some((id) => id === row.id),
  );
  const findings = assessment.findings.filter(
    ({ about, accepted }) =>
      accepted === null && about.some(({ noun, id }) => noun === row.noun && id === row.id),
  );
  const money = (amount: number): string => format.money(Math.round(amount), business.profile.currency);
  const window = t('work.window', {
    from: format.month(assessment.window.from),
    to: format.month(assessment.window.to),
  });
  return (
    <SidePanel
      kind={t(`noun.${row.noun}.one`)}
      title={row.name}
      onClose={props.onClose}
      actions={
        canEdit && (
          <>
            <Button onClick={() => onAsk({ noun: row.noun, id: row.id })}>{t('work.edit')}</Button>
            {!row.isOverhead && (
              <Button
                variant="default"
                onClick={() =>
                  onAsk({ noun: 'contribution', initial: { [row.noun]: row.id }, focusField: 'goal' })
                }
              >
                {t('work.contribution.add')}
              </Button>
            )}
          </>
        )
      }
    >
      {record?.description && <p className={classes.description}>{record.description}</p>}
      <dl className={classes.facts}>
        <dt>{t('field.activity.owner.label')}</dt>
        <dd>{row.owner === null ? t('work.no-owner') : nameOf(business, 'person', row.owner)}</dd>
        {row.function && <dt>{t('noun.function.one')}</dt>}
        {row.function && <dd>{nameOf(business, 'function', row.function)}</dd>}
        {row.initiative && <dt>{t('field.initiative.status.label')}</dt>}
        {row.initiative && <dd>{t(`choice.initiative.status.${row.initiative.status}`)}</dd>}
        {row.initiative && <dt>{t('work.column.when')}</dt>}
        {row.initiative && (
          <dd>
            {t('work.dates', {
              start: row.initiative.start === null ? t('work.no-start') : format.day(row.initiative.start),
              end: row.initiative.end === null ? t('work.no-end') : format.day(row.initiative.end),
            })}
          </dd>
        )}
        {row.initiative && row.initiative.costMinor !== null && (
          <dt>{t('field.initiative.costMinor.label')}</dt>
        )}
        {row.initiative && row.initiative.costMinor !== null && <dd>{money(row.initiative.costMinor)}</dd>}
        {row.initiative && row.initiative.dependsOn.length > 0 && (
          <dt>{t('field.initiative.dependsOn.label')}</dt>
        )}
        {row.initiative && row.initiative.dependsOn.length > 0 && (
          <dd>{row.initiative.dependsOn.map((id) => nameOf(business, 'initiative', id)).join(', ')}</dd>
        )}
        {waitedFor.length > 0 && <dt>{t('work.waited-for')}</dt>}
        {waitedFor.length > 0 && <dd>{waitedFor.map(({ name }) => name).join(', ')}</dd>}
      </dl>
      <PanelPart title={t('work.detail.used', { window })}>
        <dl className={classes.facts}>
          <dt>{t('work.column.money')}</dt>
          <dd>{t('work.of-plan', { actual: money(row.money.actual), planned: money(row.money.planned) })}</dd>
          <dt>{t('work.column.hours')}</dt>
          <dd>
            {t('work.of-plan', {
              actual: format.hours(row.hours.actual),
              planned: format.hours(row.hours.planned),
            })}
          </dd>
        </dl>
      </PanelPart>
      <PanelPart title={t('work.column.serves')}>
        {contributions.length === 0 ? (
          <Serves business={business} row={row} />
        ) : (
          <ul className={classes.links}>
            {contributions.map((one) => (
              <li key={one.id}>
                <span>
                  {nameOf(business, 'goal', one.goal)}
                  <span className={classes.reason}>{one.rationale ?? t('goals.support.no-reason')}</span>
                </span>
                <span className={classes.weight}>
                  {t('goals.support.weight', { weight: format.number(one.weight) })}
                </span>
                {canEdit && (
                  <TextButton
                    label={t('goals.support.edit', { name: nameOf(business, 'goal', one.goal) })}
                    onClick={() => onAsk({ noun: 'contribution', id: one.id })}
                  >
                    {t('goals.change')}
                  </TextButton>
                )}
              </li>
            ))}
          </ul>
        )}
      </PanelPart>
      <PanelPart
        title={t('work.detail.allocations')}
        action={
          canEdit && (
            <TextButton onClick={() => onAsk({ noun: 'allocation', initial: { [row.noun]: row.id } })}>
              {t('noun.allocation.new')}
            </TextButton>
          )
        }
      >
        <AllocationList
          business={business}
          allocations={allocations}
          nameOf={(one) => nameOf(business, 'pool', one.pool)}
          onEdit={canEdit ? (id) => onAsk({ noun: 'allocation', id }) : undefined}
        />
      </PanelPart>
      <FindingsPart title={t('goals.detail.findings')} findings={findings} />
    </SidePanel>
  );
}
