// The pattern that comes back every period, in mean deviations from the level around it.

/**
 * Classical decomposition: deviations from a centred moving average over one period, averaged by phase, centred on 0.
 * Persons 1919, “Indices of business conditions”, *Review of Economics and Statistics* 1:5–107.
 *
 * @param period whole, at least 2; needs two periods of values, else every phase is 0.
 * @returns one number per phase; phase of value t is t mod period.
 */
export function seasonalFigure(values: Float64Array, period: number): Float64Array {
  const [sum, count] = [new Float64Array(period), new Float64Array(period)];
  const half = period >> 1;
  const ends = period % 2 === 0 ? 0.5 : 1;
  for (let t = half; t < values.length - half; t += 1) {
    let total = ends * ((values[t - half] ?? 0) + (values[t + half] ?? 0));
    for (let index = t - half + 1; index < t + half; index += 1) total += values[index] ?? 0;
    const phase = t % period;
    sum[phase] = (sum[phase] ?? 0) + (values[t] ?? 0) - total / period;
    count[phase] = (count[phase] ?? 0) + 1;
  }
  const figure = sum.map((total, phase) => total / Math.max(1, count[phase] ?? 0));
  const centre = figure.reduce((total, value) => total + value, 0) / period;
  return figure.map((value) => value - centre);
}
