// The plan on a line of months: groups of pools or people with their load, a bar for each allocation.
import type { Business } from '@evenkeel/core';
import { type ReactNode, useId } from 'react';
import { useText } from '../../app/use-text.ts';
import { TextButton } from '../record/text-button.tsx';
import { AxisGrid, AxisHead } from '../timeline/axis-head.tsx';
import { LoadStrip } from '../timeline/load-strip.tsx';
import type { Months } from '../timeline/move-months.ts';
import type { PlanLoads } from '../timeline/plan-loads.ts';
import { monthSpan, type TimeAxis } from '../timeline/time-axis.ts';
import timeline from '../timeline/timeline.module.css';
import { AbsenceShades } from './absence-shades.tsx';
import { AllocationBar, type BarActions } from './allocation-bar.tsx';
import { AmountEdit } from './amount-edit.tsx';
import { EmptyLane } from './empty-lane.tsx';
import type { PlanGroup } from './plan-groups.ts';
import classes from './resources.module.css';
import type { PlanWords } from './use-plan-words.ts';

export interface PlanBoardProps {
  readonly business: Business;
  readonly axis: TimeAxis;
  readonly today: string;
  readonly groups: readonly PlanGroup[];
  readonly loads: PlanLoads;
  readonly words: PlanWords;
  readonly draft: (Months & { readonly id: string }) | null;
  readonly canEdit: boolean;
  readonly actions: BarActions;
  readonly onAmount: (id: string, amountPerMonth: number) => void;
  readonly onNew: (group: PlanGroup, months: Months | null) => void;
  readonly onOpenGroup: (group: PlanGroup) => void;
  readonly onPlanNeeds: (initiative: string) => void;
}

export function PlanBoard(props: PlanBoardProps): ReactNode {
  const t = useText();
  const hintId = useId();
  const { axis, words, business, draft, canEdit } = props;
  const now = props.today.slice(0, 7);
  return (
    <div className={timeline.board}>
      <p id={hintId} className="ek-hidden">
        {t('resources.bar.keys')}
      </p>
      <div className={`${timeline.row} ${timeline.headRow}`}>
        <div className={timeline.label} />
        <AxisHead axis={axis} now={now} />
      </div>
      {props.groups.map((group) => {
        const cells = (group.noun === 'pool' ? props.loads.pools : props.loads.people).get(group.id) ?? [];
        const person = group.noun === 'person' ? group.id : (group.pool?.person ?? null);
        return (
          <section key={group.key} className={classes.group} aria-label={group.name}>
            <div className={timeline.row}>
              <div className={`${timeline.label} ${classes.groupLabel}`}>
                <h3 className={classes.groupName}>
                  <button type="button" onClick={() => props.onOpenGroup(group)}>
                    {group.name}
                  </button>
                </h3>
                <p className={classes.summary} data-over={words.isOver(cells)}>
                  {words.summary(cells, group.pool)}
                </p>
              </div>
              <div className={timeline.lane} style={{ width: axis.width }}>
                <LoadStrip
                  axis={axis}
                  cells={cells}
                  write={words.writerOf(group.pool)}
                  percent={words.percent}
                  monthName={words.month}
                  label={`${group.name}: ${words.summary(cells, group.pool)}`}
                />
                <AbsenceShades
                  axis={axis}
                  absences={business.absences}
                  person={person}
                  isPeople={group.noun === 'person' || group.pool?.kind === 'hours'}
                />
                <AxisGrid axis={axis} today={props.today} />
              </div>
            </div>
            {group.rows.map(({ allocation, label, detail }) => {
              const months = draft?.id === allocation.id ? draft : allocation;
              const amount = words.amount(allocation);
              return (
                <div key={allocation.id} className={`${timeline.row} ${classes.allocation}`}>
                  <div className={`${timeline.label} ${classes.rowLabel}`}>
                    <span className={classes.work} title={detail === null ? label : `${label} · ${detail}`}>
                      {label}
                      {detail !== null && <small> · {detail}</small>}
                    </span>
                    {canEdit ? (
                      <AmountEdit
                        business={business}
                        allocation={allocation}
                        name={label}
                        shown={amount}
                        onKeep={(value) => props.onAmount(allocation.id, value)}
                      />
                    ) : (
                      <span className={classes.amountShown}>{amount}</span>
                    )}
                  </div>
                  <div className={timeline.lane} style={{ width: axis.width }}>
                    <AxisGrid axis={axis} today={props.today} />
                    <AllocationBar
                      id={allocation.id}
                      axis={axis}
                      from={months.from}
                      to={months.to}
                      savedFrom={allocation.from}
                      savedTo={allocation.to}
                      amount={amount}
                      label={words.bar(label, allocation, months)}
                      hintId={hintId}
                      canEdit={canEdit}
                      actions={props.actions}
                    />
                  </div>
                </div>
              );
            })}
            {group.asked.map((one) => {
              const span = monthSpan(axis, one.from, one.to);
              return (
                <div key={one.id} className={`${timeline.row} ${classes.allocation}`}>
                  <div className={`${timeline.label} ${classes.rowLabel}`}>
                    <span className={classes.work} title={one.name}>
                      {one.name}
                      <small> · {t('resources.asked')}</small>
                    </span>
                    {canEdit && (
                      <TextButton
                        label={t('resources.plan-needs.of', { name: one.name })}
                        onClick={() => props.onPlanNeeds(one.initiative)}
                      >
                        {t('resources.plan-it')}
                      </TextButton>
                    )}
                  </div>
                  <div className={timeline.lane} style={{ width: axis.width }}>
                    <AxisGrid axis={axis} today={props.today} />
                    {span && (
                      <span className={classes.askedBar} style={{ left: span.x, width: span.width - 2 }}>
                        {words.writerOf(group.pool)(one.amountPerMonth)}
                      </span>
                    )}
                  </div>
                </div>
              );
            })}
            {canEdit && (
              <div className={`${timeline.row} ${classes.allocation}`}>
                <div className={`${timeline.label} ${classes.rowLabel}`}>
                  <TextButton
                    label={t('resources.new.of', { name: group.name })}
                    onClick={() => props.onNew(group, null)}
                  >
                    {t('resources.new')}
                  </TextButton>
                </div>
                <EmptyLane
                  axis={axis}
                  hint={t('resources.draw')}
                  onDrawn={(months) => props.onNew(group, months)}
                />
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
}
