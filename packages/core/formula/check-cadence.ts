// How often a formula gives a value: as often as the least often measured of its parts, or less often if so wanted.
import type { Cadence } from '../model/measuring-periods.ts';
import { type Formula, leavesOf, type Operand } from './formula.ts';
import { fault, type Read, Refused, reading } from './formula-fault.ts';

const cadences: readonly Cadence[] = ['day', 'week', 'month', 'quarter', 'year'];

/** What an operand is called and how often it is measured; null where nobody has said how often. */
export interface Timed {
  readonly name: string;
  readonly cadence: Cadence | null;
}

/**
 * @param own how often the measure with the formula is to be measured; null takes the least often of its parts.
 */
export function checkCadence(
  formula: Formula<Operand>,
  own: Cadence | null,
  timedOf: (operand: Operand) => Timed,
): Read<Cadence> {
  return reading(() => {
    const parts = leavesOf(formula).map((leaf) => ({ leaf, ...timedOf(leaf.of) }));
    let coarsest = own;
    for (const { leaf, name, cadence } of parts) {
      if (cadence === null) throw new Refused(fault('no-cadence', leaf, { name }));
      if (own !== null && isCoarser(cadence, own)) {
        throw new Refused(fault('finer-than-parts', leaf, { name, cadence, own }));
      }
      if (coarsest === null || isCoarser(cadence, coarsest)) coarsest = cadence;
    }
    const result = coarsest ?? 'month';
    // A week may lie in two months: no sum of weeks is exactly a month.
    const week = parts.find(({ cadence }) => cadence === 'week');
    if (week !== undefined && isCoarser(result, 'week')) {
      throw new Refused(fault('weeks-do-not-fit', week.leaf, { name: week.name, cadence: result }));
    }
    return result;
  });
}

function isCoarser(a: Cadence, b: Cadence): boolean {
  return cadences.indexOf(a) > cadences.indexOf(b);
}
