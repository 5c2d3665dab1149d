// Checks a formula while it is written, as if the measure already had it: what is wrong, or what it gives.
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Cadence } from '../model/measuring-periods.ts';
import type { UnitDoubt } from './check-units.ts';
import type { FormulaFault } from './formula-fault.ts';
import { buildMeasures } from './measures.ts';
import { unitText } from './unit.ts';

export type CheckedFormula =
  | { readonly ok: false; readonly fault: FormulaFault }
  | {
      readonly ok: true;
      readonly doubts: readonly UnitDoubt[];
      readonly cadence: Cadence;
      /** The measure's own unit, else what the formula gives; empty for a plain number. */
      readonly unit: string;
      /** The newest value, and the last day of its period; null where there is none. */
      readonly newest: { readonly day: Day; readonly value: number } | null;
      /** Values it gives, and periods without one: for want of a part, by division by zero, beyond all numbers. */
      readonly values: number;
      readonly missing: number;
      readonly dividedByZero: number;
      readonly notFinite: number;
    };

/** What counts of a measure that is being written. */
export type FormulaOwner = Pick<Kpi, 'name' | 'unit' | 'cadence' | 'aggregate'> & {
  /** Null for a measure that does not exist yet. */
  readonly id: string | null;
};

/**
 * Cost: the length of all formulas, and computing those that this one needs.
 *
 * @example checkFormula('sales / guests', { id: null, name: 'Basket', unit: 'EUR', cadence: null, aggregate: 'mean' }, business, today)
 */
export function checkFormula(
  text: string,
  owner: FormulaOwner,
  business: Business,
  today: Day,
): CheckedFormula {
  const id = owner.id ?? UNNAMED;
  const blank = {
    definition: null,
    isRatio: false,
    better: 'higher',
    timing: null,
    source: null,
    owner: null,
  } as const;
  const present = business.kpis.find((kpi) => kpi.id === id);
  const kpi = { counterKpi: null, library: null, ...blank, ...present, ...owner, id, formula: text } as Kpi;
  const others = business.kpis.filter((one) => one.id !== id);
  const measures = buildMeasures({ ...business, kpis: [...others, kpi] }, today);
  const derived = measures.formulaOf(id);
  if (derived === null) throw new RangeError(`${id} has a formula, but it was not read`);
  if (!derived.ok) return derived;
  const { cadence, doubts, unit } = derived.value;
  const series = measures.seriesOf(id);
  const evaluation = measures.evaluationOf(id);
  const [day, value] = [series?.days.at(-1), series?.values.at(-1)];
  return {
    ok: true,
    doubts,
    cadence,
    unit: owner.unit ?? unitText(unit),
    newest: day === undefined || value === undefined ? null : { day, value },
    values: series?.values.length ?? 0,
    missing: evaluation?.missing ?? 0,
    dividedByZero: evaluation?.dividedByZero ?? 0,
    notFinite: evaluation?.notFinite ?? 0,
  };
}

/** A key that no measure can have. */
const UNNAMED = '(new)';
