// The nine checks of the strategy map: a list of what passes, what does not, and who is concerned. No score.
import type { Evidence, Figure, FigurePart } from '../assess/figure.ts';
import type { Goal } from '../model/goal.ts';
import { type Message, message } from '../model/message.ts';
import type { Context } from './context.ts';
import {
  circlesOf,
  classicKinds,
  deadEnds,
  goalsMovedByInitiatives,
  loneGoals,
  MANY_GOALS,
  STRATEGY_MAPS,
  timingOf,
  undrivenGoals,
  unexplainedArrows,
} from './map-checks.ts';
import type { MapArrow } from './map-graph.ts';
import { cannotTell, type Method, told } from './outcome.ts';

const method: Method = {
  methodId: 'map-validity',
  citation: STRATEGY_MAPS,
  formula: 'nine checks: each passes, fails or cannot be told; counted, never weighed',
  unit: 'count',
  basis: 'attributed',
};

/**
 * `map-validity`: checks that pass, of `n` that apply and can be told; one part per check, with its verdict (none where
 * it does not apply) and what it found. The inputs are the records concerned, each with the check that names it.
 */
export function mapValidityFigure(context: Context): Figure {
  const name = { id: 'map-validity', subject: null };
  const { business, mapGraph } = context;
  if (business.perspectives.length === 0) {
    return cannotTell(method, name, [{ what: message('need.perspectives'), minutes: 10 }]);
  }
  if (mapGraph.goals.length === 0) {
    return cannotTell(method, name, [{ what: message('need.goals-on-map'), minutes: 5 }]);
  }
  const checks = checksOf(context);
  const answered = checks.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail');
  return told(
    method,
    name,
    answered.filter(({ verdict }) => verdict === 'pass').length,
    { noInterval: message('figure.no-interval.complete-count') },
    {
      n: answered.length,
      parts: checks.map(partOf),
      notes: [message('figure.note.list-no-score')],
      inputs: checks.flatMap(({ id, concerned }) =>
        concerned.map(
          (one): Evidence => ({
            ...one,
            detail: message('evidence.map-check', { check: id.replaceAll('-', '_') }),
          }),
        ),
      ),
      needs: checks.some(({ id, verdict }) => id === 'no-circle' && verdict === 'cannot-tell')
        ? [{ what: message('need.causes'), minutes: 10 }]
        : [],
    },
  );
}

interface Concerned {
  readonly noun: string;
  readonly id: string;
  readonly name: string;
}

interface Check {
  readonly id: string;
  /** Null where the question has no sense. */
  readonly verdict: 'pass' | 'fail' | 'cannot-tell' | null;
  readonly concerned: readonly Concerned[];
  readonly reasons: readonly Message[];
}

function checksOf(context: Context): readonly Check[] {
  const { mapGraph } = context;
  const hasArrows = mapGraph.goals.length > loneGoals(mapGraph).length;
  const linked = (check: Check): Check =>
    hasArrows
      ? check
      : { ...check, verdict: 'cannot-tell', concerned: [], reasons: [message('figure.map-check.no-arrows')] };
  return [
    perspectives(context),
    complete(context),
    linked(
      ofGoals(
        'no-circle',
        circlesOf(mapGraph).flatMap(({ goals }) => goals),
      ),
    ),
    linked(ofGoals('leads-to-money', deadEnds(mapGraph))),
    linked(ofGoals('money-driven', undrivenGoals(mapGraph))),
    linked(ofGoals('none-alone', loneGoals(mapGraph))),
    linked(order(context, unexplainedArrows(mapGraph))),
    bothTimings(context),
    few(mapGraph.goals.length),
  ];
}

/** All four classic perspectives have a goal, and so has every one there is. */
function perspectives({ mapGraph: { lanes } }: Context): Check {
  const filled = new Set(
    lanes.filter(({ goals }) => goals.length > 0).map(({ perspective }) => perspective.kind),
  );
  const missing = classicKinds.filter((kind) => !filled.has(kind));
  const empty = lanes.filter(({ goals }) => goals.length === 0).map(({ perspective }) => perspective);
  return {
    id: 'perspectives',
    verdict: missing.length + empty.length === 0 ? 'pass' : 'fail',
    concerned: empty.map(({ id, name }) => ({ noun: 'perspective', id, name })),
    reasons: missing.map((kind) => message('figure.map-check.no-goal-of', { kind })),
  };
}

/** Every goal has a measure, a target, an owner and an initiative. */
function complete(context: Context): Check {
  const moved = goalsMovedByInitiatives(context);
  return ofGoals(
    'complete',
    context.mapGraph.goals.filter(
      ({ id, kpi, targetValue, owner }) =>
        kpi === null || targetValue === null || owner === null || !moved.has(id),
    ),
  );
}

/** Null for goals of which the question has no sense. */
function ofGoals(id: string, goals: readonly Goal[] | null): Check {
  if (goals === null) {
    return { id, verdict: null, concerned: [], reasons: [message('figure.map-check.not-applicable')] };
  }
  return {
    id,
    verdict: goals.length === 0 ? 'pass' : 'fail',
    concerned: goals.map((goal) => ({ noun: 'goal', id: goal.id, name: goal.title })),
    reasons: named(goals.map(({ title }) => title)),
  };
}

function order({ nameOf }: Context, arrows: readonly MapArrow[]): Check {
  const concerned = arrows.map(({ noun, id, from, to }) => ({
    noun,
    id,
    name: `${nameOf('goal', from)} → ${nameOf('goal', to)}`,
  }));
  return {
    id: 'in-order',
    verdict: arrows.length === 0 ? 'pass' : 'fail',
    concerned,
    reasons: named(concerned.map(({ name }) => name)),
  };
}

function bothTimings(context: Context): Check {
  const lanes = context.mapGraph.lanes
    .filter(({ goals }) => goals.length > 0)
    .map((lane) => ({ perspective: lane.perspective, timing: timingOf(context, lane).verdict }));
  const of = (...timings: readonly string[]) =>
    lanes.filter(({ timing }) => timings.includes(timing)).map(({ perspective }) => perspective);
  const oneSided = of('only-leading', 'only-lagging');
  const unknown = of('unknown', 'unmeasured');
  const concerned = oneSided.length > 0 ? oneSided : unknown;
  return {
    id: 'both-timings',
    verdict: oneSided.length > 0 ? 'fail' : unknown.length > 0 ? 'cannot-tell' : 'pass',
    concerned: concerned.map(({ id, name }) => ({ noun: 'perspective', id, name })),
    reasons: named(concerned.map(({ name }) => name)),
  };
}

function few(count: number): Check {
  const isFew = count <= MANY_GOALS;
  return {
    id: 'few-goals',
    verdict: isFew ? 'pass' : 'fail',
    concerned: [],
    reasons: isFew ? [] : [message('figure.map-check.many', { count, limit: MANY_GOALS })],
  };
}

/** At most three names, so that a sentence stays short. */
function named(names: readonly string[]): readonly Message[] {
  if (names.length === 0) return [];
  const shown = { kind: 'names', names: names.slice(0, 3) } as const;
  return [message('figure.map-check.concerned', { names: shown, more: Math.max(0, names.length - 3) })];
}

function partOf({ id, verdict, concerned, reasons }: Check): FigurePart {
  const values = { concerned: concerned.length };
  return { noun: null, id, name: '', values, ...(verdict && { verdict }), reasons };
}
