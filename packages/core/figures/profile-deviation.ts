// How far what the functions do is from the profile that the owners chose, dimension by dimension.
import type { Figure, FigureComparison, FigurePart } from '../assess/figure.ts';
import { type ProfileDeviation, profileDeviation } from '../methods/profile-deviation.ts';
import type { Dimension } from '../model/dimension.ts';
import { message } from '../model/message.ts';
import type { Practice } from '../model/practice.ts';
import { type Context, groupBy } from './context.ts';
import { cannotTell, type Method, told } from './outcome.ts';

const method: Method = {
  methodId: 'profile-deviation',
  citation:
    'Venkatraman & Prescott 1990, Environment-strategy coalignment, Strategic Management Journal 11:1–23',
  formula: 'Σ [weight share · (what is done − chosen position)]² over the dimensions with a position',
  unit: 'squared-steps',
  basis: 'attributed',
};

/**
 * `profile-deviation`: only against positions that the owners stated. What is done on a dimension is the mean over its
 * functions, of each function the mean of its answers. Parts are the dimensions with their `term`, then the functions
 * with the deviation of their own profile (`value`). Weights are shares of the dimensions' points; without any points
 * all count alike. Cost grows with practices + dimensions.
 */
export function profileDeviationFigure(context: Context): Figure {
  const name = { id: 'profile-deviation', subject: null };
  const { practices, dimensions } = context.business;
  if (practices.length === 0) {
    return cannotTell(method, name, [{ what: message('need.practices'), minutes: 15 }]);
  }
  const byDimension = groupBy(practices, ({ dimension }) => dimension);
  const answered = dimensions.filter(({ id }) => byDimension.has(id));
  const placed = answered.flatMap((dimension) => {
    const { position } = dimension;
    return position === null
      ? []
      : [{ dimension, position, doers: doersOf(byDimension.get(dimension.id) ?? []) }];
  });
  if (placed.length === 0) {
    const needs = answered.map((one) => ({
      what: message('need.position', { dimension: one.name }),
      minutes: 2,
    }));
    return cannotTell(method, name, needs, { n: 0 });
  }
  const shares = weightShares(placed.map(({ dimension }) => dimension));
  if (shares === null) {
    const open = placed.filter(({ dimension }) => dimension.weight === null);
    const needs = open.map(({ dimension }) => ({
      what: message('need.dimension-weight', { dimension: dimension.name }),
      minutes: 1,
    }));
    return cannotTell(method, name, needs, { n: 0 });
  }
  const axes: readonly Axis[] = placed.map((one, index) => ({
    ...one,
    share: shares[index] ?? 0,
    actual: mean(one.doers.map(({ stance }) => stance)),
  }));
  const found = deviationOf(axes);
  const largest = found.largest === null ? null : axes[found.largest];
  const isOneView = new Set(practices.map(({ respondent }) => respondent)).size === 1;
  return told(
    method,
    name,
    found.misalignment,
    { noInterval: message('figure.no-interval.complete-count') },
    {
      n: axes.reduce((sum, { doers }) => sum + doers.length, 0),
      words: largest
        ? message('figure.profile-deviation.largest', {
            dimension: largest.dimension.name,
            share: { kind: 'share', share: (found.terms[found.largest ?? 0] ?? 0) / found.misalignment },
          })
        : message('figure.profile-deviation.none'),
      notes: [
        message('figure.note.no-cut-off'),
        ...(isOneView && practices[0]?.respondent !== null ? [message('figure.one-view')] : []),
        ...(placed.length < answered.length
          ? [
              message('figure.note.dimensions-without-position', {
                dimensions: answered.length - placed.length,
              }),
            ]
          : []),
      ],
      parts: [...dimensionParts(axes, found), ...functionParts(context, axes)],
      comparisons: comparisonsOf(found),
      inputs: placed.flatMap(({ dimension: { id, name: called, position } }) => [
        {
          noun: 'dimension',
          id,
          name: called,
          detail: message('evidence.chosen-position', { position: position ?? 0 }),
        },
      ]),
    },
  );
}

interface Doer {
  readonly function: string;
  readonly stance: number;
}

interface Axis {
  readonly dimension: Dimension;
  readonly position: number;
  readonly share: number;
  readonly actual: number;
  readonly doers: readonly Doer[];
}

function doersOf(practices: readonly Practice[]): readonly Doer[] {
  return [...groupBy(practices, (one) => one.function)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, group]) => ({ function: id, stance: mean(group.map(({ stance }) => stance)) }));
}

/** Even shares where nobody gave points, or all are zero; null where only some have points. */
function weightShares(dimensions: readonly Dimension[]): readonly number[] | null {
  const points = dimensions.map(({ weight }) => weight);
  const total = points.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  if (points.every((weight) => weight === null) || (total === 0 && !points.includes(null)))
    return points.map(() => 1 / points.length);
  return points.includes(null) ? null : points.map((weight) => (weight ?? 0) / total);
}

function deviationOf(axes: readonly Pick<Axis, 'actual' | 'position' | 'share'>[]): ProfileDeviation {
  return profileDeviation(
    axes.map(({ actual }) => actual),
    axes.map(({ position }) => position),
    axes.map(({ share }) => share),
  );
}

function dimensionParts(axes: readonly Axis[], { terms }: ProfileDeviation): readonly FigurePart[] {
  return axes.map(({ dimension: { id, name }, actual, position, share, doers }, index) => ({
    noun: 'dimension',
    id,
    name,
    values: { actual, position, weight: share, term: terms[index] ?? 0, functions: doers.length },
  }));
}

/** Of each function the deviation of its own answers, with the same weights; dimensions it was not asked about add nothing. */
function functionParts(context: Context, axes: readonly Axis[]): readonly FigurePart[] {
  const answers = axes.flatMap(({ doers, position, share }) =>
    doers.map((doer) => ({ id: doer.function, actual: doer.stance, position, share })),
  );
  return [...groupBy(answers, ({ id }) => id)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => ({
      noun: 'function',
      id,
      name: context.nameOf('function', id),
      values: { value: deviationOf(own).misalignment, dimensions: own.length },
    }));
}

function comparisonsOf({ weightedDistance, distance }: ProfileDeviation): readonly FigureComparison[] {
  const one = (id: string, value: number): FigureComparison => ({
    id,
    label: message(`figure.comparison.${id}`),
    value,
    unit: 'steps',
  });
  return [one('weighted-distance', weightedDistance), one('plain-distance', distance)];
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
