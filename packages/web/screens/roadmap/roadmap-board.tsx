// The roadmap on a line of time: bands of stages, initiatives with their steps, arrows between them, loads and money below.
import type { Business } from '@evenkeel/core';
import { type ReactNode, useId } from 'react';
import { type TextId, useText } from '../../app/use-text.ts';
import type { PlanWords } from '../resources/use-plan-words.ts';
import { AxisGrid, AxisHead } from '../timeline/axis-head.tsx';
import { LoadStrip } from '../timeline/load-strip.tsx';
import type { PlanLoads } from '../timeline/plan-loads.ts';
import type { TimeAxis } from '../timeline/time-axis.ts';
import timeline from '../timeline/timeline.module.css';
import { CashLane, type CashPoint } from './cash-lane.tsx';
import { type InitiativeActions, InitiativeBar } from './initiative-bar.tsx';
import type { SpendingMonth } from './planned-spending.ts';
import classes from './roadmap.module.css';
import type { RoadmapLayout } from './roadmap-layout.ts';
import type { RoadmapWords } from './roadmap-words.ts';
import { SpendingLane } from './spending-lane.tsx';
import { StepMark } from './step-mark.tsx';

export interface RoadmapBoardProps {
  readonly business: Business;
  readonly axis: TimeAxis;
  readonly today: string;
  readonly layout: RoadmapLayout;
  readonly loads: PlanLoads;
  readonly spending: readonly SpendingMonth[];
  readonly words: RoadmapWords;
  readonly planWords: PlanWords;
  readonly money: (amountMinor: number, compact: boolean) => string;
  readonly shifts: ReadonlyMap<string, number>;
  readonly stride: number;
  readonly canEdit: boolean;
  readonly actions: InitiativeActions;
  readonly ownerOf: (person: string | null) => string;
  readonly onOpenStep: (id: string) => void;
  /** Loads and money below; on paper they stand on the last page. */
  readonly withBelow: boolean;
  readonly cash: readonly CashPoint[];
}

export function RoadmapBoard(props: RoadmapBoardProps): ReactNode {
  const t = useText();
  const hintId = useId();
  const { axis, layout, words, business } = props;
  const pools = business.pools.filter(({ kind }) => kind !== 'money');
  return (
    <div className={timeline.board}>
      <p id={hintId} className="ek-hidden">
        {t('roadmap.bar.keys')}
      </p>
      <div className={`${timeline.row} ${timeline.headRow}`}>
        <div className={timeline.label} />
        <AxisHead axis={axis} now={props.today.slice(0, 7)} />
      </div>
      <div className={classes.body}>
        <svg
          className={classes.arrows}
          width={axis.width}
          height={layout.height}
          aria-hidden="true"
          focusable="false"
        >
          {layout.arrows.map(({ key, d, isOnPath }) => (
            <g key={key} className={classes.arrow} data-path={isOnPath}>
              <path d={d} />
              <path className={classes.arrowHead} d={headOf(d)} />
            </g>
          ))}
        </svg>
        {layout.rows.map((placed) => {
          if (placed.kind === 'band') {
            return (
              <div key={placed.key} className={`${timeline.row} ${classes.band}`} data-stage={placed.stage}>
                <h3 className={`${timeline.label} ${classes.bandName}`}>
                  {t(
                    placed.stage === 'none'
                      ? 'roadmap.stage.none'
                      : (`choice.initiative.stage.${placed.stage}` as TextId),
                  )}
                </h3>
                <div className={timeline.lane} style={{ width: axis.width }} />
              </div>
            );
          }
          if (placed.kind === 'initiative') {
            const { row, span } = placed;
            const { initiative } = row;
            return (
              <div key={placed.key} className={`${timeline.row} ${classes.initiative}`}>
                <div className={`${timeline.label} ${classes.rowLabel}`}>
                  <span className={classes.name} title={initiative.name}>
                    {initiative.name}
                  </span>
                  <small className={classes.owner}>{props.ownerOf(initiative.owner)}</small>
                </div>
                <div className={timeline.lane} style={{ width: axis.width }}>
                  <AxisGrid axis={axis} today={props.today} />
                  {span && (
                    <InitiativeBar
                      id={initiative.id}
                      span={span}
                      pixelsPerDay={axis.pixelsPerDay}
                      stride={props.stride}
                      shift={props.shifts.get(initiative.id) ?? 0}
                      isOnPath={row.isOnPath}
                      isLate={(row.time?.slipDays ?? 0) > 0}
                      text={words.room(row)}
                      label={words.initiative(row)}
                      hintId={hintId}
                      canEdit={props.canEdit}
                      actions={props.actions}
                    />
                  )}
                </div>
              </div>
            );
          }
          const { row, span } = placed;
          return (
            <div key={placed.key} className={`${timeline.row} ${classes.stepRow}`}>
              <div className={`${timeline.label} ${classes.stepLabel}`}>
                <span className={classes.stepName} title={row.step.name}>
                  {row.step.name}
                </span>
              </div>
              <div className={timeline.lane} style={{ width: axis.width }}>
                <AxisGrid axis={axis} today={props.today} />
                {span && (
                  <StepMark
                    row={row}
                    span={span}
                    isOnPath={placed.isOnPath}
                    label={words.step(row)}
                    onOpen={() => props.onOpenStep(row.step.id)}
                  />
                )}
              </div>
            </div>
          );
        })}
      </div>
      {props.withBelow && pools.length > 0 && (
        <section className={classes.below} aria-label={t('roadmap.loads')}>
          <div className={timeline.row}>
            <h3 className={`${timeline.label} ${classes.bandName}`}>{t('roadmap.loads')}</h3>
            <div className={timeline.lane} style={{ width: axis.width }} />
          </div>
          {pools.map((pool) => {
            const cells = props.loads.pools.get(pool.id) ?? [];
            return (
              <div key={pool.id} className={timeline.row}>
                <div className={`${timeline.label} ${classes.rowLabel}`}>
                  <span className={classes.name}>{pool.name}</span>
                </div>
                <div className={timeline.lane} style={{ width: axis.width }}>
                  <LoadStrip
                    axis={axis}
                    cells={cells}
                    write={props.planWords.writerOf(pool)}
                    percent={props.planWords.percent}
                    monthName={props.planWords.month}
                    label={`${pool.name}: ${props.planWords.summary(cells, pool)}`}
                  />
                  <AxisGrid axis={axis} today={props.today} />
                </div>
              </div>
            );
          })}
        </section>
      )}
      {props.withBelow && props.spending.some(({ planned, asked }) => planned + asked > 0) && (
        <section className={classes.below} aria-label={t('roadmap.spending')}>
          <div className={timeline.row}>
            <div className={`${timeline.label} ${classes.rowLabel}`}>
              <h3 className={classes.spendingName}>{t('roadmap.spending')}</h3>
              <small className={classes.owner}>{t('roadmap.spending.note')}</small>
            </div>
            <div className={timeline.lane} style={{ width: axis.width }}>
              <SpendingLane
                axis={axis}
                months={props.spending}
                write={(amount) => props.money(amount, false)}
                short={(amount) => props.money(amount, true)}
                monthName={props.planWords.month}
              />
              <AxisGrid axis={axis} today={props.today} />
            </div>
          </div>
        </section>
      )}
      {props.withBelow && props.cash.length > 0 && (
        <section className={classes.below} aria-label={t('roadmap.cash')}>
          <div className={timeline.row}>
            <div className={`${timeline.label} ${classes.rowLabel}`}>
              <h3 className={classes.spendingName}>{t('roadmap.cash')}</h3>
              <small className={classes.owner}>{t('roadmap.cash.note')}</small>
            </div>
            <div className={timeline.lane} style={{ width: axis.width }}>
              <AxisGrid axis={axis} today={props.today} />
              <CashLane
                axis={axis}
                points={props.cash}
                write={(amount) => props.money(amount, false)}
                short={(amount) => props.money(amount, true)}
                monthName={props.planWords.month}
              />
            </div>
          </div>
        </section>
      )}
    </div>
  );
}

/** A small triangle where the way ends; it always ends to the right. */
function headOf(d: string): string {
  const [, y = '0', x = '0'] = /V?(?:M[\d.-]+ )?([\d.-]+)H([\d.-]+)$/.exec(d) ?? [];
  return `M${Number(x) + 3} ${y}l-6 -3.5v7z`;
}
