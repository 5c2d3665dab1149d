// The scorecard: per perspective the objectives with measure, start, actual, target, how far, how likely, by whom and what.
import { Button } from '@mantine/core';
import { type ReactNode, useCallback } from 'react';
import { useText } from '../../app/use-text.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { HowComputed } from '../../ui/how-computed.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { csvOf } from '../findings/findings-csv.ts';
import { withoutGaps } from '../goals/kpi-values.ts';
import { useKpiValue } from '../goals/use-kpi-value.ts';
import { type FigureWords, useFigureWords } from '../parts/figure-words.ts';
import { statusOfChance } from './map-words.ts';
import { saveFile } from './save-file.ts';
import classes from './scorecard.module.css';
import { type ScorecardRow, scorecardRow } from './scorecard-rows.ts';
import type { StrategyMapView } from './use-map.ts';
import { ViewBar } from './view-bar.tsx';

export interface ScorecardProps {
  readonly view: StrategyMapView;
  readonly onOpen: (goal: string) => void;
}

export function Scorecard({ view, onOpen }: ScorecardProps): ReactNode {
  const t = useText();
  const words = useFigureWords(view.business.profile.currency);
  const save = useScorecardFile(view);
  const lanes = [
    ...view.map.lanes.map(({ perspective, goals }) => ({
      id: perspective.id as string,
      name: perspective.name,
      goals,
    })),
    ...(view.map.outside.length > 0
      ? [{ id: 'outside', name: t('map.lane.outside'), goals: view.map.outside }]
      : []),
  ];
  return (
    <div>
      <ViewBar>
        <Button variant="default" onClick={save}>
          {t('map.scorecard.save')}
        </Button>
        <Button variant="default" onClick={() => window.print()}>
          {t('map.print')}
        </Button>
      </ViewBar>
      {lanes.map((lane) => {
        const tint = view.words.lanes.get(lane.id)?.tint ?? 'none';
        return (
          <section key={lane.id} aria-labelledby={`scorecard-${lane.id}`} className={classes.lane}>
            <h2 id={`scorecard-${lane.id}`} className={classes.name} data-tint={tint}>
              {lane.name}
            </h2>
            {lane.goals.length === 0 ? (
              <p className={classes.quiet}>{t('map.lane.empty')}</p>
            ) : (
              <DataTable
                caption={t('map.scorecard.table', { lane: lane.name })}
                rows={lane.goals.map((goal) => scorecardRow(view, goal))}
                rowKey={({ goal }) => goal.id}
                columns={[
                  {
                    id: 'goal',
                    header: t('map.scorecard.goal'),
                    width: '19%',
                    cell: ({ goal, owner }) => (
                      <>
                        <button type="button" className={classes.goal} onClick={() => onOpen(goal.id)}>
                          {goal.title}
                        </button>
                        <span className={classes.under}>{owner ?? t('goals.no-owner')}</span>
                      </>
                    ),
                  },
                  {
                    id: 'measure',
                    header: t('map.scorecard.measure'),
                    width: '16%',
                    cell: (row) => <MeasureCell row={row} />,
                  },
                  {
                    id: 'start',
                    header: t('map.scorecard.start'),
                    numeric: true,
                    width: '7%',
                    cell: ({ goal, kpi }) => (
                      <Value value={goal.baselineValue} unit={kpi?.unit === '%' ? '%' : null} />
                    ),
                  },
                  {
                    id: 'actual',
                    header: t('map.scorecard.actual'),
                    numeric: true,
                    width: '7%',
                    cell: ({ state, kpi }) => (
                      <Value value={state?.last ?? null} unit={kpi?.unit === '%' ? '%' : null} strong />
                    ),
                  },
                  {
                    id: 'target',
                    header: t('map.scorecard.target'),
                    numeric: true,
                    width: '9%',
                    cell: (row) => <Target row={row} />,
                  },
                  {
                    id: 'attainment',
                    header: t('map.scorecard.attainment'),
                    width: '13%',
                    cell: (row) => <Attainment row={row} words={words} />,
                  },
                  {
                    id: 'chance',
                    header: t('map.scorecard.chance'),
                    width: '16%',
                    cell: ({ chance, chanceWith }) => (
                      <StatusMark
                        status={statusOfChance(chance?.value ?? null, chanceWith?.value ?? null)}
                        word={(chance && words.likelihood(chance)) ?? t('status.unknown')}
                      />
                    ),
                  },
                  {
                    id: 'initiatives',
                    header: t('map.scorecard.initiatives'),
                    width: '13%',
                    cell: ({ initiatives }) =>
                      initiatives.length === 0 ? (
                        <span className={classes.quiet}>{t('map.scorecard.no-initiative')}</span>
                      ) : (
                        <ul className={classes.initiatives}>
                          {initiatives.map((name) => (
                            <li key={name}>{name}</li>
                          ))}
                        </ul>
                      ),
                  },
                ]}
              />
            )}
          </section>
        );
      })}
    </div>
  );
}

function MeasureCell({ row }: { readonly row: ScorecardRow }): ReactNode {
  const t = useText();
  const write = useKpiValue();
  const { kpi, state, target } = row;
  if (!kpi) return <span className={classes.quiet}>{t('map.card.no-measure')}</span>;
  const values = withoutGaps(state?.monthly ?? []);
  return (
    <span className={classes.measure}>
      <span>
        {kpi.name}
        {kpi.unit !== null && kpi.unit !== '%' && <span className={classes.unit}> {kpi.unit}</span>}
      </span>
      {values.length > 1 && (
        <Sparkline
          label={kpi.name}
          values={values}
          {...(target === null ? {} : { target })}
          width={96}
          height={24}
          format={(value) => write(value, kpi.unit)}
        />
      )}
    </span>
  );
}

function Value(props: {
  readonly value: number | null;
  readonly unit: string | null;
  readonly strong?: boolean;
}): ReactNode {
  const t = useText();
  const write = useKpiValue();
  if (props.value === null)
    return (
      <span className={classes.quiet}>
        <span aria-hidden="true">–</span>
        <span className="ek-hidden">{t('map.scorecard.unknown')}</span>
      </span>
    );
  const text = write(props.value, props.unit);
  return props.strong ? <strong>{text}</strong> : text;
}

function Attainment({ row, words }: { readonly row: ScorecardRow; readonly words: FigureWords }): ReactNode {
  const t = useText();
  const { attainment } = row;
  if (!attainment || attainment.value === null) return <StatusMark status="unknown" />;
  return (
    <span className={classes.attainment}>
      <svg width={64} height={8} aria-hidden="true" focusable="false">
        <rect width={64} height={8} rx={2} className={classes.room} />
        <rect width={Math.max(1, attainment.value * 64)} height={8} rx={2} className={classes.fill} />
      </svg>
      <span>{words.value(attainment) ?? t('status.unknown')}</span>
      <HowComputed {...words.how(attainment)} />
    </span>
  );
}

/** The target as a value; what is not clear enough for that is shown as it was written. */
function Target({ row }: { readonly row: ScorecardRow }): ReactNode {
  const t = useText();
  const write = useKpiValue();
  const { goal, kpi, target } = row;
  const isPercent = kpi?.unit === '%';
  if (target !== null || goal.targetValue === null)
    return <Value value={target} unit={isPercent ? '%' : null} />;
  const written = write(goal.targetValue, isPercent || goal.targetKind === 'relative-percent' ? '%' : null);
  return (
    <span className={classes.quiet}>
      {goal.targetKind === null ? t('map.scorecard.unclear', { to: written }) : `+${written}`}
    </span>
  );
}

/** Gives the function that saves the scorecard as a CSV file; values are plain numbers. */
function useScorecardFile(view: StrategyMapView): () => void {
  const t = useText();
  const words = useFigureWords(view.business.profile.currency);
  return useCallback(() => {
    const { business, assessment } = view;
    const header = [
      t('noun.perspective.one'),
      t('map.scorecard.goal'),
      t('field.goal.owner.label'),
      t('map.scorecard.measure'),
      t('field.kpi.unit.label'),
      t('map.scorecard.start'),
      t('map.scorecard.actual'),
      t('map.scorecard.target'),
      t('field.goal.due.label'),
      t('map.scorecard.attainment'),
      t('map.scorecard.chance'),
      t('map.scorecard.chance-words'),
      t('map.scorecard.initiatives'),
    ];
    const number = (value: number | null | undefined): string =>
      value === null || value === undefined ? '' : String(value);
    const lines = [
      ...view.map.lanes.map(({ perspective, goals }) => [perspective.name, goals] as const),
      [t('map.lane.outside'), view.map.outside] as const,
    ].flatMap(([lane, goals]) =>
      goals.map((goal) => {
        const row = scorecardRow(view, goal);
        return [
          lane,
          goal.title,
          row.owner ?? '',
          row.kpi?.name ?? '',
          row.kpi?.unit ?? '',
          number(goal.baselineValue),
          number(row.state?.last),
          number(row.target),
          goal.due ?? '',
          number(row.attainment?.value),
          number(row.chance?.value),
          (row.chance && words.likelihood(row.chance)) ?? '',
          row.initiatives.join('; '),
        ];
      }),
    );
    const name = t('map.scorecard.file', { business: business.profile.name, day: assessment.today });
    saveFile(`${name}.csv`, new Blob([csvOf([header, ...lines])], { type: 'text/csv;charset=utf-8' }));
  }, [view, t, words]);
}
