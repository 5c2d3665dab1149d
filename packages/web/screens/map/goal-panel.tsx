// A goal on the map in detail: where it is, how likely, what drives it and what it drives, what was found about it.
import type { MapArrow } from '@evenkeel/core';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../app/use-text.ts';
import { HowComputed } from '../../ui/how-computed.tsx';
import { Chance } from '../goals/chance.tsx';
import { Measure } from '../goals/measure.tsx';
import { useFigureWords } from '../parts/figure-words.ts';
import { FindingsPart } from '../parts/findings-part.tsx';
import { PanelPart, SidePanel } from '../record/side-panel.tsx';
import { TextButton } from '../record/text-button.tsx';
import { howOf } from './card-said.ts';
import classes from './goal-panel.module.css';
import { arrowKey, type StrategyMapView } from './use-map.ts';
import { VerdictButton } from './verdict-button.tsx';

export interface GoalPanelProps {
  readonly view: StrategyMapView;
  readonly goal: string;
  readonly canEdit: boolean;
  readonly onEdit: () => void;
  readonly onDraw: () => void;
  readonly onOpenArrow: (arrow: string) => void;
  readonly onShowArrow: (arrow: string) => void;
  readonly onClose: () => void;
}

export function GoalPanel(props: GoalPanelProps): ReactNode {
  const t = useText();
  const { view, canEdit } = props;
  const { goals, business } = view;
  const words = useFigureWords(business.profile.currency);
  const goal = business.goals.find(({ id }) => id === props.goal);
  if (!goal) {
    return (
      <SidePanel title={t('record.gone')} kind={t('noun.goal.one')} onClose={props.onClose}>
        {null}
      </SidePanel>
    );
  }
  const kpi = goals.kpiOf(goal);
  const state = kpi && goals.stateOf(kpi.id);
  const chance = goals.chanceOf(goal.id);
  const way = view.figure(`goal-attainment:${goal.id}`);
  const lane = business.perspectives.find(({ id }) => id === goal.perspective);
  const findings = view.findingsOf('goal', goal.id).filter(({ accepted }) => accepted === null);
  const list = (arrows: readonly MapArrow[], end: 'from' | 'to', empty: string): ReactNode =>
    arrows.length === 0 ? (
      <p className={classes.quiet}>{empty}</p>
    ) : (
      <ul className={classes.list}>
        {arrows.map((arrow) => {
          const other = view.titleOf(arrow[end]);
          return (
            <li key={arrowKey(arrow)}>
              <span>
                {other} <span className={classes.quiet}>{howOf(arrow, t)}</span>
                <VerdictButton view={view} arrow={arrow} onShow={props.onShowArrow} />
              </span>
              {canEdit && (
                <TextButton
                  label={t('map.panel.change.of', {
                    name: `${view.titleOf(arrow.from)} → ${view.titleOf(arrow.to)}`,
                  })}
                  onClick={() => props.onOpenArrow(arrowKey(arrow))}
                >
                  {t('map.panel.change')}
                </TextButton>
              )}
            </li>
          );
        })}
      </ul>
    );
  return (
    <SidePanel
      title={goal.title}
      kind={lane?.name ?? t('map.lane.outside')}
      onClose={props.onClose}
      actions={
        <>
          {canEdit && lane && <Button onClick={props.onDraw}>{t('map.draw.from')}</Button>}
          {canEdit && (
            <Button variant="default" onClick={props.onEdit}>
              {t('map.panel.edit')}
            </Button>
          )}
          <Link
            to="/b/$business/goals"
            params={{ business: goals.open.id }}
            search={{ open: `goal/${goal.id}` }}
            className={classes.whole}
          >
            {t('map.panel.whole')}
          </Link>
        </>
      }
    >
      <PanelPart title={kpi ? t('goals.detail.measure', { name: kpi.name }) : t('goals.column.measure')}>
        {kpi && state ? (
          <Measure goal={goal} kpi={kpi} state={state} wide />
        ) : (
          <p className={classes.quiet}>{t('goals.no-measure')}</p>
        )}
        {way && way.value !== null && (
          <p className={classes.way}>
            {t('map.card.attained', { share: words.value(way) ?? '' })}
            <HowComputed {...words.how(way)} />
          </p>
        )}
      </PanelPart>
      {chance && (
        <PanelPart title={t('goals.column.chance')}>
          <Chance figure={chance} currency={business.profile.currency} full />
        </PanelPart>
      )}
      <PanelPart title={t('map.panel.drives')}>
        {list(view.arrowsFrom(goal.id), 'to', t('map.panel.drives.none'))}
      </PanelPart>
      <PanelPart title={t('map.panel.driven')}>
        {list(view.arrowsTo(goal.id), 'from', t('map.panel.driven.none'))}
      </PanelPart>
      <FindingsPart title={t('map.panel.found')} findings={findings} />
    </SidePanel>
  );
}
