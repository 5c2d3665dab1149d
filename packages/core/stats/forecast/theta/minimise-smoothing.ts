// Finds the smoothing parameter with the smallest cost: a grid against local minima, then golden section.

/**
 * The α in [low, high] at which `cost` is smallest, to about 1e-7; evaluates about 50 times.
 *
 * @example minimiseSmoothing((alpha) => (alpha - 0.3) ** 2, 0.1, 0.99) // 0.3
 */
export function minimiseSmoothing(cost: (alpha: number) => number, low: number, high: number): number {
  const step = (high - low) / GRID;
  let best = low;
  let least = Number.POSITIVE_INFINITY;
  for (let point = 0; point <= GRID; point += 1) {
    const alpha = low + step * point;
    const value = cost(alpha);
    if (value < least) [best, least] = [alpha, value];
  }
  let [left, right] = [Math.max(low, best - step), Math.min(high, best + step)];
  let inner = right - GOLDEN * (right - left);
  let outer = left + GOLDEN * (right - left);
  let [innerCost, outerCost] = [cost(inner), cost(outer)];
  while (right - left > 1e-7) {
    if (innerCost <= outerCost) {
      [right, outer, outerCost] = [outer, inner, innerCost];
      inner = right - GOLDEN * (right - left);
      innerCost = cost(inner);
    } else {
      [left, inner, innerCost] = [inner, outer, outerCost];
      outer = left + GOLDEN * (right - left);
      outerCost = cost(outer);
    }
  }
  const middle = (left + right) / 2;
  return cost(middle) < least ? middle : best;
}

const GRID = 20;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
