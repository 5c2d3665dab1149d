// A linear scale in ten lines: d3-scale would bring colour interpolation and date formats along, which no chart here needs.

/** Maps `domain` to `range` in a straight line; a domain without extent maps to the start of the range. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const [from, to] = domain;
  const [start, end] = range;
  return (value) => (to === from ? start : start + ((value - from) / (to - from)) * (end - start));
}
