// One goal of the list: its importance, what it is, how it is measured, how well it is put, how likely it is reached.
import type { CSSProperties, ReactNode } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { seriesColour } from '../../charts/series-colour.ts';
import { IconGripVertical } from '../../ui/icons.ts';
import { nameOf } from '../record/record-names.ts';
import { TextButton } from '../record/text-button.tsx';
import { Chance } from './chance.tsx';
import { GoalLink } from './goal-link.tsx';
import type { GoalNode } from './goal-tree.ts';
import classes from './goals.module.css';
import type { LetterField } from './letter-field.ts';
import { Measure } from './measure.tsx';
import rehang from './rehang.module.css';
import { supportsOf } from './rehang.ts';
import { SmartChips } from './smart-chips.tsx';
import type { Carry } from './use-carry.ts';
import type { Goals } from './use-goals.ts';

export interface GoalRowProps {
  readonly node: GoalNode;
  readonly goals: Goals;
  /** Its place among the top goals, for its colour. */
  readonly order: number;
  readonly carry: Carry;
  readonly onMove: (goal: string) => void;
  readonly onMend: (field: LetterField) => void;
  readonly onSupport: (goal: string) => void;
  readonly onRecordValue: (kpi: string) => void;
}

export function GoalRow(props: GoalRowProps): ReactNode {
  const t = useText();
  const format = useFormat();
  const { node, goals, order, carry, onMend, onSupport, onRecordValue } = props;
  const { goal, depth, share } = node;
  const { business, open } = goals;
  const kpi = goals.kpiOf(goal);
  const state = kpi && goals.stateOf(kpi.id);
  const smart = goals.smartOf(goal.id);
  const chance = goals.chanceOf(goal.id);
  const supporters = goals.supportersOf(goal.id).filter(({ weight }) => weight > 0);
  const work = supporters.filter(({ supportingGoal }) => supportingGoal === null).length;
  const below = supporters.length - work;
  const others = node.alsoSupports
    .map((one) =>
      t('goals.also.part', { goal: nameOf(business, 'goal', one.goal), share: format.percent(one.part) }),
    )
    .join(', ');
  const above = supportsOf(business, { noun: 'goal', id: goal.id }).find((one) => one.goal === node.parent);
  const cargo = {
    supporter: { noun: 'goal', id: goal.id },
    name: goal.title,
    instead: above?.id ?? null,
  } as const;
  const grip = open.canEdit && (
    <button
      type="button"
      className={`${rehang.grip} ek-no-print`}
      aria-label={t('goals.carry.grip', { name: goal.title })}
      title={t('goals.carry.help')}
      {...carry.handle(cargo)}
    >
      <IconGripVertical size={16} aria-hidden="true" />
    </button>
  );
  const row = {
    className: classes.row,
    style: { '--depth': Math.min(depth, 3) } as CSSProperties,
    'data-goal': goal.id,
    'data-over': carry.carried?.over === goal.id,
    'data-carried': carry.carried?.supporter.noun === 'goal' && carry.carried.supporter.id === goal.id,
  };
  if (node.again) {
    return (
      <li {...row} data-again="true">
        <div className={classes.weight} />
        <div className={classes.what}>
          <div className={classes.nameLine}>
            {grip}
            <p className={classes.againName}>
              <GoalLink id={goal.id}>{goal.title}</GoalLink>
            </p>
          </div>
          <p className={classes.meta}>
            {t('goals.again', { share: format.percent(node.part), goals: others })}
          </p>
        </div>
      </li>
    );
  }
  return (
    <li {...row}>
      <div className={classes.weight}>
        {depth === 0 &&
          (share === null ? (
            <span className={classes.quiet}>{t('goals.no-weight')}</span>
          ) : (
            <>
              <span className={classes.percent}>{format.percent(share)}</span>
              <svg className={classes.weightBar} aria-hidden="true" focusable="false">
                <rect width="100%" height={6} rx={1.5} className={classes.weightRoom} />
                <rect width={`${share * 100}%`} height={6} rx={1.5} fill={seriesColour(order)} />
              </svg>
            </>
          ))}
      </div>
      <div className={classes.what}>
        <div className={classes.nameLine}>
          {grip}
          <h2 className={classes.name}>
            <GoalLink id={goal.id}>{goal.title}</GoalLink>
          </h2>
        </div>
        <p className={classes.meta}>
          <span>{goal.owner === null ? t('goals.no-owner') : nameOf(business, 'person', goal.owner)}</span>
          <span>{goal.due === null ? t('goals.no-due') : t('goals.due', { day: format.day(goal.due) })}</span>
          <span>
            {supporters.length === 0
              ? t('goals.support.none')
              : t('goals.support.count', { work, goals: below })}
          </span>
          {open.canEdit && (
            <TextButton
              label={t('goals.support.add.to', { goal: goal.title })}
              onClick={() => onSupport(goal.id)}
            >
              {t('goals.support.add')}
            </TextButton>
          )}
          {open.canEdit && (
            <TextButton
              label={t('goals.move.of', { name: goal.title })}
              onClick={() => props.onMove(goal.id)}
            >
              {t('goals.move')}
            </TextButton>
          )}
        </p>
        {node.alsoSupports.length > 0 && (
          <p className={classes.meta}>
            {t('goals.also', { share: format.percent(node.part), goals: others })}
          </p>
        )}
      </div>
      <div className={classes.cell} data-header={t('goals.column.measure')}>
        {kpi && state ? (
          <Measure goal={goal} kpi={kpi} state={state} />
        ) : (
          <span className={classes.quiet}>{t('goals.no-measure')}</span>
        )}
      </div>
      <div className={classes.cell} data-header={t('goals.column.smart')}>
        {smart && (
          <SmartChips
            goal={goal}
            figure={smart}
            onMend={open.canEdit ? onMend : undefined}
            onSupport={open.canEdit ? onSupport : undefined}
            onRecordValue={open.canEdit ? onRecordValue : undefined}
          />
        )}
      </div>
      <div className={classes.cell} data-header={t('goals.column.chance')}>
        {chance && <Chance figure={chance} currency={business.profile.currency} />}
      </div>
    </li>
  );
}
