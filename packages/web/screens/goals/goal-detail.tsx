// A goal in detail: its measure, its chance, its five letters, what it supports and what supports it, what was found.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { type TextId, useText } from '../../app/use-text.ts';
import { FindingsPart } from '../parts/findings-part.tsx';
import { nameOf } from '../record/record-names.ts';
import { RemovalPreview } from '../record/removal-preview.tsx';
import { PanelPart, SidePanel } from '../record/side-panel.tsx';
import { TextButton } from '../record/text-button.tsx';
import { Chance } from './chance.tsx';
import classes from './goals.module.css';
import type { LetterField } from './letter-field.ts';
import { Measure } from './measure.tsx';
import { type Supporter, supporterOf } from './rehang.ts';
import { LetterFace, LetterReasons } from './smart-chips.tsx';
import { SupportList } from './support-list.tsx';
import type { Goals } from './use-goals.ts';
import { useKpiValue } from './use-kpi-value.ts';

export interface GoalDetailProps {
  readonly goals: Goals;
  readonly id: string;
  readonly onClose: () => void;
  readonly onEdit: (field?: LetterField) => void;
  readonly onEditSupport: (contribution: string) => void;
  readonly onSupport: (goal: string) => void;
  /** Opens the form of an effect on the measure. */
  readonly onDeclare: (kpi: string) => void;
  readonly onMove: (supporter: Supporter, instead: string | null) => void;
  readonly onRecordValue: (kpi: string) => void;
}

export function GoalDetail(props: GoalDetailProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const write = useKpiValue();
  const { goals, id } = props;
  const { business, assessment, open } = goals;
  const goal = business.goals.find((one) => one.id === id);
  if (!goal) {
    return (
      <SidePanel title={t('record.gone')} kind={t('noun.goal.one')} onClose={props.onClose}>
        {null}
      </SidePanel>
    );
  }
  const kpi = goals.kpiOf(goal);
  const state = kpi && goals.stateOf(kpi.id);
  const smart = goals.smartOf(id);
  const chance = goals.chanceOf(id);
  const chanceWith = goals.chanceWithOf(id);
  const supporters = goals.supportersOf(id);
  const supports = business.contributions.filter(({ supportingGoal }) => supportingGoal === id);
  const findings = assessment.findings.filter(
    ({ about, accepted }) => accepted === null && about.some((one) => one.noun === 'goal' && one.id === id),
  );
  const share = goals.shares.get(id);
  const money = assessment.flows.money.actual;
  const got = money.byGoal[id];
  return (
    <SidePanel
      title={goal.title}
      kind={goal.status === 'active' ? t('noun.goal.one') : t(`choice.goal.status.${goal.status}`)}
      onClose={props.onClose}
      actions={
        open.canEdit && (
          <>
            <Button onClick={() => props.onEdit()}>{t('goals.edit')}</Button>
            <Button variant="default" onClick={() => props.onSupport(id)}>
              {t('goals.support.add')}
            </Button>
            <Button variant="default" onClick={() => props.onMove({ noun: 'goal', id }, null)}>
              {t('goals.move')}
            </Button>
          </>
        )
      }
    >
      {goal.statement && <p className={classes.statement}>{goal.statement}</p>}
      <dl className={classes.facts}>
        <dt>{t('field.goal.owner.label')}</dt>
        <dd>{goal.owner === null ? t('goals.no-owner') : nameOf(business, 'person', goal.owner)}</dd>
        <dt>{t('field.goal.due.label')}</dt>
        <dd>{goal.due === null ? t('goals.no-due') : format.day(goal.due)}</dd>
        {goal.scope && <dt>{t('field.goal.scope.label')}</dt>}
        {goal.scope && <dd>{goal.scope}</dd>}
        {share !== undefined && <dt>{t('goals.share.intended')}</dt>}
        {share !== undefined && <dd>{format.percent(share)}</dd>}
        {got !== undefined && money.total > 0 && <dt>{t('goals.share.money')}</dt>}
        {got !== undefined && money.total > 0 && (
          <dd>
            {t('goals.share.got', {
              amount: format.money(Math.round(got), business.profile.currency),
              share: format.percent(got / Math.max(1, money.total - money.overhead)),
            })}
          </dd>
        )}
      </dl>
      <PanelPart
        title={kpi ? t('goals.detail.measure', { name: kpi.name }) : t('goals.column.measure')}
        action={
          kpi &&
          kpi.formula === null &&
          open.canEdit && (
            <TextButton onClick={() => props.onRecordValue(kpi.id)}>{t('goals.kpi.record')}</TextButton>
          )
        }
      >
        {kpi && state ? (
          <Measure goal={goal} kpi={kpi} state={state} wide />
        ) : (
          <p className={classes.quiet}>{t('goals.no-measure')}</p>
        )}
        {goal.milestones.length > 0 && (
          <ul className={classes.milestones}>
            {goal.milestones.map((milestone) => (
              <li key={milestone.day} data-past={milestone.day <= assessment.today}>
                {t('goals.milestone', {
                  day: format.day(milestone.day),
                  value: write(milestone.value, kpi?.unit ?? null),
                })}
              </li>
            ))}
          </ul>
        )}
      </PanelPart>
      {chance && (
        <PanelPart
          title={t('goals.column.chance')}
          action={
            open.canEdit &&
            kpi &&
            business.initiatives.length > 0 && (
              <TextButton onClick={() => props.onDeclare(kpi.id)}>{t('goals.coach.effect')}</TextButton>
            )
          }
        >
          <dl className={classes.chances}>
            <div>
              <dt>{t('goals.coach.chance.as-is')}</dt>
              <dd>
                <Chance figure={chance} currency={business.profile.currency} full />
              </dd>
            </div>
            {chanceWith && (
              <div>
                <dt>{t('goals.coach.chance.with')}</dt>
                <dd>
                  <Chance figure={chanceWith} currency={business.profile.currency} full />
                </dd>
              </div>
            )}
          </dl>
        </PanelPart>
      )}
      {smart && (
        <PanelPart title={t('goals.detail.smart')}>
          <ul className={classes.allLetters}>
            {smart.parts.map((part) => (
              <li key={part.id}>
                <LetterFace part={part} letter={t(`smart.letter.${part.id}` as TextId)} />
                <div>
                  <LetterReasons
                    goal={goal}
                    figure={smart}
                    part={part}
                    onMend={open.canEdit ? props.onEdit : undefined}
                    onSupport={open.canEdit ? props.onSupport : undefined}
                    onRecordValue={open.canEdit ? props.onRecordValue : undefined}
                  />
                </div>
              </li>
            ))}
          </ul>
        </PanelPart>
      )}
      <PanelPart
        title={t('goals.detail.supporters')}
        action={
          open.canEdit && (
            <TextButton onClick={() => props.onSupport(id)}>{t('goals.support.add')}</TextButton>
          )
        }
      >
        <SupportList
          list={supporters}
          empty={t('goals.support.none.long')}
          nameOf={(one) =>
            one.activity !== null
              ? nameOf(business, 'activity', one.activity)
              : one.initiative !== null
                ? nameOf(business, 'initiative', one.initiative)
                : nameOf(business, 'goal', one.supportingGoal ?? '')
          }
          onEdit={open.canEdit ? props.onEditSupport : undefined}
          onMove={open.canEdit ? (one) => props.onMove(supporterOf(one), one.id) : undefined}
        />
      </PanelPart>
      {supports.length > 0 && (
        <PanelPart title={t('goals.detail.supports')}>
          <SupportList
            list={supports}
            empty=""
            nameOf={(one) => nameOf(business, 'goal', one.goal)}
            onEdit={open.canEdit ? props.onEditSupport : undefined}
          />
        </PanelPart>
      )}
      <PanelPart title={t('goals.detail.removal')}>
        <RemovalPreview business={business} noun="goal" id={id} today={assessment.today} />
      </PanelPart>
      <FindingsPart title={t('goals.detail.findings')} findings={findings} />
    </SidePanel>
  );
}
