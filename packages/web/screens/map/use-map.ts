// Everything the strategy map shows, gathered once: lanes, goals, arrows, the words on them, what was found about them.
import {
  type Assessment,
  type Business,
  type CauseVerdict,
  causeVerdictOf,
  type Figure,
  type Finding,
  type Goal,
  type MapArrow,
  type StrategyMap,
  strategyMap,
  targetLevel,
} from '@evenkeel/core';
import { useMemo } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { type Goals, useGoals } from '../goals/use-goals.ts';
import { useKpiValue } from '../goals/use-kpi-value.ts';
import { useFigureWords } from '../parts/figure-words.ts';
import { labelWidth, type MapWords } from './draw-map.ts';
import type { MapInput } from './map-geometry.ts';
import { isAboutMap } from './map-rules.ts';
import { type ArrowWords, type CardWords, statusOfChance, statusOfFindings, tintOf } from './map-words.ts';

export interface StrategyMapView {
  readonly goals: Goals;
  readonly business: Business;
  readonly assessment: Assessment;
  readonly map: StrategyMap;
  /** What the layout needs; the goals that stand in no lane come last, as a lane of their own. */
  readonly input: MapInput;
  readonly words: MapWords;
  readonly arrowsFrom: (goal: string) => readonly MapArrow[];
  readonly arrowsTo: (goal: string) => readonly MapArrow[];
  /** What the measures say about an arrow; null for support. */
  /** Whether the measures say something about at least one arrow: then every arrow is marked. */
  readonly isToldSomewhere: boolean;
  readonly verdictOf: (arrow: MapArrow) => CauseVerdict | null;
  /** Open and accepted findings of the map about a record. */
  readonly findingsOf: (noun: string, id: string) => readonly Finding[];
  readonly titleOf: (goal: string) => string;
  readonly figure: (id: string) => Figure | null;
}

/** One key for a cause or a contribution on the map. */
export function arrowKey({ noun, id }: Pick<MapArrow, 'noun' | 'id'>): string {
  return `${noun}/${id}`;
}

/** Support is not drawn a second time where a cause runs the same way; the table lists both. */
function drawnArrows(arrows: readonly MapArrow[]): readonly MapArrow[] {
  const caused = new Set(arrows.flatMap(({ kind, from, to }) => (kind === 'cause' ? [`${from}>${to}`] : [])));
  return arrows.filter(({ kind, from, to }) => kind === 'cause' || !caused.has(`${from}>${to}`));
}

export function useMap(): StrategyMapView {
  const t = useText();
  const format = useFormat();
  const goals = useGoals();
  const write = useKpiValue();
  const { business, assessment } = goals;
  const figureWords = useFigureWords(business.profile.currency);
  return useMemo(() => {
    const map = strategyMap(business);
    const figures = new Map(assessment.figures.map((figure) => [figure.id, figure]));
    const byRecord = new Map<string, Finding[]>();
    for (const finding of assessment.findings.filter(isAboutMap)) {
      for (const { noun, id } of finding.about) {
        byRecord.set(`${noun}/${id}`, [...(byRecord.get(`${noun}/${id}`) ?? []), finding]);
      }
    }
    const findingsOf = (noun: string, id: string) => byRecord.get(`${noun}/${id}`) ?? [];
    const titles = new Map(business.goals.map(({ id, title }) => [id as string, title]));

    const measureOf = (goal: Goal): string => {
      const kpi = goals.kpiOf(goal);
      if (kpi === null) return t('map.card.no-measure');
      const target = targetLevel(goal);
      const last = goals.stateOf(kpi.id)?.last ?? null;
      if (kpi.isRatio && goal.targetValue !== null && goal.targetKind === null)
        return t('map.card.unclear', { to: write(goal.targetValue, kpi.unit) });
      if (target === null && goal.targetValue !== null)
        return t('map.card.more', {
          by: write(goal.targetValue, goal.targetKind === 'relative-percent' ? '%' : kpi.unit),
        });
      const to = target === null ? null : write(target, kpi.unit);
      if (last === null) return to === null ? kpi.name : t('map.card.to', { to });
      const now = write(last, to === null || kpi.unit === '%' ? kpi.unit : null);
      return to === null ? now : t('map.card.way', { now, to });
    };
    const cardOf = (goal: Goal): CardWords => {
      const chance = goals.chanceOf(goal.id);
      const way = figures.get(`goal-attainment:${goal.id}`)?.value ?? null;
      const share = goals.shares.get(goal.id);
      const likely = chance && figureWords.likelihood(chance);
      return {
        title: goal.title,
        measure: measureOf(goal),
        status: statusOfChance(chance?.value ?? null, goals.chanceWithOf(goal.id)?.value ?? null),
        statusWord:
          likely ??
          (way === null ? t('status.unknown') : t('map.card.attained', { share: format.percent(way) })),
        share: share === undefined ? '' : format.percent(share),
        finding: statusOfFindings(findingsOf('goal', goal.id)),
      };
    };
    const verdictOf = ({ noun, id }: MapArrow): CauseVerdict | null => {
      const figure = noun === 'cause' ? figures.get(`cause-verdict:${id}`) : undefined;
      return figure ? causeVerdictOf(figure) : null;
    };
    // Before the first verdict a mark on every arrow would say nothing.
    const isToldSomewhere = map.arrows.some((arrow) => (verdictOf(arrow) ?? 'cannot-tell') !== 'cannot-tell');
    const shortVerdict = (verdict: CauseVerdict | null): string =>
      verdict === null || verdict === 'cannot-tell' ? '' : t(`map.verdict.${verdict}`);
    const arrowOf = (arrow: MapArrow): ArrowWords => ({
      kind: arrow.kind === 'support' ? 'support' : arrow.isFeedback ? 'feedback' : 'cause',
      isLowering: arrow.sign === 'lowers',
      sign: arrow.sign === null ? '' : arrow.sign === 'raises' ? '+' : '−',
      lag: arrow.lagMonths === null ? '' : t('map.arrow.lag', { months: arrow.lagMonths }),
      verdict: isToldSomewhere ? verdictOf(arrow) : null,
      verdictWord: shortVerdict(verdictOf(arrow)),
      finding: statusOfFindings(findingsOf(arrow.noun, arrow.id)),
    });

    const words: MapWords = {
      lanes: new Map([
        ...map.lanes.map(
          ({ perspective, goals: inLane }) =>
            [
              perspective.id as string,
              {
                name: perspective.name,
                note: t('map.lane.goals', { count: inLane.length }),
                tint: tintOf(perspective.kind),
              },
            ] as const,
        ),
        [
          '',
          {
            name: t('map.lane.outside'),
            note: t('map.lane.goals', { count: map.outside.length }),
            tint: 'none',
          },
        ],
      ]),
      cards: new Map(
        [...map.lanes.flatMap((lane) => lane.goals), ...map.outside].map((goal) => [
          goal.id as string,
          cardOf(goal),
        ]),
      ),
      arrows: new Map(map.arrows.map((arrow) => [arrowKey(arrow), arrowOf(arrow)])),
    };
    const cards = (list: readonly Goal[]) =>
      list.map(({ id, mapPlace }) => ({ id: id as string, place: mapPlace }));
    const input: MapInput = {
      lanes: [
        ...map.lanes.map(({ perspective, goals: inLane }) => ({
          id: perspective.id as string,
          cards: cards(inLane),
        })),
        ...(map.outside.length > 0 ? [{ id: null, cards: cards(map.outside) }] : []),
      ],
      arrows: drawnArrows(map.arrows).map((arrow) => {
        const said = arrowOf(arrow);
        return {
          id: arrowKey(arrow),
          from: arrow.from,
          to: arrow.to,
          kind: said.kind,
          labelWidth: labelWidth(said),
        };
      }),
    };
    return {
      goals,
      business,
      assessment,
      map,
      input,
      words,
      arrowsFrom: (goal) => map.arrows.filter(({ from }) => from === goal),
      isToldSomewhere,
      verdictOf,
      arrowsTo: (goal) => map.arrows.filter(({ to }) => to === goal),
      findingsOf,
      titleOf: (goal) => titles.get(goal) ?? goal,
      figure: (id) => figures.get(id) ?? null,
    };
  }, [business, assessment, goals, t, format, write, figureWords]);
}
