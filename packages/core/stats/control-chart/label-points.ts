// Tells signal from noise by four rules: which points of a chart have a special cause, and which way it points.

/** What a point shows; `none` is common cause, noise. */
export type PointLabel =
  | 'none'
  | 'above-limit'
  | 'below-limit'
  | 'run-above'
  | 'run-below'
  | 'trend-up'
  | 'trend-down'
  | 'two-of-three-above'
  | 'two-of-three-below';

/** A chart scaled so that 0 is the centre line and ±1 are the limits; NaN where a value is missing. */
export type ScaledPoints = ArrayLike<number>;

/** How many values in a row make a run or a trend. */
const RUN_LENGTH = 7;
/** Beyond this share of the way to a limit a point is near it: two of three standard deviations. */
const NEAR = 2 / 3;

/**
 * The four rules of the NHS “Making Data Count” charts, as its package NHSRplotthedots applies them:
 * a point beyond a limit; 7 in a row on one side of the centre; 7 steadily rising or falling; 2 of 3 near, but inside,
 * the same limit while all three lie on that side. Every point of a run or trend is labelled, of two of three only the
 * near ones. Where several rules apply, the first of: limit, trend, two of three, run.
 *
 * Missing points are stepped over. Cost grows with the number of points.
 *
 * @param rising the same points in any unit in which equal values are exactly equal, for the rule of rising and falling.
 */
export function labelPoints(points: ScaledPoints, rising: ArrayLike<number> = points): PointLabel[] {
  const labels = new Array<PointLabel>(points.length).fill('none');
  const known: number[] = [];
  for (let at = 0; at < points.length; at += 1) if (!Number.isNaN(points[at] ?? Number.NaN)) known.push(at);
  // The last rule that writes wins.
  labelRuns(points, known, labels);
  labelNear(points, known, labels);
  labelTrends(rising, known, labels);
  for (const at of known) {
    const point = points[at] ?? 0;
    if (point > 1) labels[at] = 'above-limit';
    else if (point < -1) labels[at] = 'below-limit';
  }
  return labels;
}

function labelRuns(points: ScaledPoints, known: readonly number[], labels: PointLabel[]): void {
  let from = 0;
  for (let place = 0; place <= known.length; place += 1) {
    const side = sideOf(points, known, place);
    const open = sideOf(points, known, from);
    if (place < known.length && side === open) continue;
    if (open !== 0 && place - from >= RUN_LENGTH) {
      for (let one = from; one < place; one += 1)
        labels[known[one] ?? 0] = open > 0 ? 'run-above' : 'run-below';
    }
    from = place;
  }
}

function labelTrends(values: ArrayLike<number>, known: readonly number[], labels: PointLabel[]): void {
  let from = 0;
  let open = 0;
  for (let place = 1; place <= known.length; place += 1) {
    const step =
      place < known.length
        ? Math.sign((values[known[place] ?? 0] ?? 0) - (values[known[place - 1] ?? 0] ?? 0))
        : Number.NaN;
    if (step === open) continue;
    if (open !== 0 && place - from >= RUN_LENGTH) {
      for (let one = from; one < place; one += 1)
        labels[known[one] ?? 0] = open > 0 ? 'trend-up' : 'trend-down';
    }
    from = place - 1;
    open = step;
  }
}

function labelNear(points: ScaledPoints, known: readonly number[], labels: PointLabel[]): void {
  for (let place = 2; place < known.length; place += 1) {
    const side = sideOf(points, known, place);
    if (side === 0) continue;
    if (sideOf(points, known, place - 1) !== side || sideOf(points, known, place - 2) !== side) continue;
    const three = [known[place - 2] ?? 0, known[place - 1] ?? 0, known[place] ?? 0];
    const near = three.filter((at) => isNear(Math.abs(points[at] ?? 0)));
    if (near.length < 2) continue;
    for (const at of near) labels[at] = side > 0 ? 'two-of-three-above' : 'two-of-three-below';
  }
}

function isNear(distance: number): boolean {
  return distance > NEAR && distance <= 1;
}

function sideOf(points: ScaledPoints, known: readonly number[], place: number): number {
  const at = known[place];
  return at === undefined ? 0 : Math.sign(points[at] ?? 0);
}
