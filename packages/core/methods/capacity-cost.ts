// What the use of a capacity costs, and what stands unused: time-driven activity-based costing.

export interface CapacityUse {
  readonly id: string;
  /** Capacity that one unit takes, in the unit of the capacity (minutes, hours). */
  readonly unitTime: number;
  /** How many units. */
  readonly quantity: number;
}

export interface CapacityCost {
  /** Cost of one unit of practical capacity. */
  readonly rate: number;
  readonly uses: readonly {
    readonly id: string;
    readonly unitCost: number;
    readonly used: number;
    readonly cost: number;
  }[];
  readonly used: number;
  readonly utilisation: number;
  /** Cost of what was used: above the cost supplied where more than the practical capacity was used. */
  readonly assignedCost: number;
  readonly unused: number;
  /** Reported apart, never spread over what was used. */
  readonly unusedCost: number;
}

/**
 * Rate = cost of the capacity supplied / practical capacity; cost of a use = rate × time × quantity; what is not used
 * stays apart, so that a quiet month does not make every product look dearer.
 *
 * Kaplan & Anderson 2004, "Time-driven activity-based costing", Harvard Business Review 82(11), 131–138. Assumes that
 * practical capacity is known (about 80 % of people's time in the paper) and that costs do not move with use within the
 * time looked at. Cost: one pass over the uses.
 *
 * @throws RangeError when the practical capacity is not above 0, or anything is negative: a bug of the caller.
 * @example
 * capacityCost(5600, 700, [{ id: 'orders', unitTime: 2, quantity: 100 }]).unusedCost // 4000
 */
export function capacityCost(
  cost: number,
  practicalCapacity: number,
  uses: readonly CapacityUse[],
): CapacityCost {
  const numbers = [cost, ...uses.flatMap(({ unitTime, quantity }) => [unitTime, quantity])];
  if (!(practicalCapacity > 0) || numbers.some((one) => !(one >= 0))) {
    throw new RangeError('capacityCost: a capacity that is not above 0, or something negative');
  }
  const rate = cost / practicalCapacity;
  const told = uses.map(({ id, unitTime, quantity }) => {
    const used = unitTime * quantity;
    return { id, unitCost: rate * unitTime, used, cost: rate * used };
  });
  const used = told.reduce((sum, one) => sum + one.used, 0);
  const unused = Math.max(0, practicalCapacity - used);
  return {
    rate,
    uses: told,
    used,
    utilisation: used / practicalCapacity,
    assignedCost: rate * used,
    unused,
    unusedCost: rate * unused,
  };
}
