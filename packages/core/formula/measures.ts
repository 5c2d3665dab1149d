// The series of every measure, observed or computed: what is wrong with formulas is found once, values are computed when asked for.
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import type { Kpi } from '../model/kpi.ts';
import { byPeriod, type Cadence, lastDayOf, type PeriodValues } from '../model/measuring-periods.ts';
import type { KpiSeries } from '../model/totals.ts';
import { bindFormula, factSeries, namesOf } from './bind-formula.ts';
import { checkCadence, type Timed } from './check-cadence.ts';
import { checkUnits, type UnitDoubt } from './check-units.ts';
import { type Evaluation, evaluateFormula } from './evaluate-formula.ts';
import { type FactMonths, factMonths } from './fact-months.ts';
import { type Formula, leavesOf, type Operand } from './formula.ts';
import { type FormulaFault, fault } from './formula-fault.ts';
import { observedSeries } from './observed-series.ts';
import { orderByNeed } from './order-by-need.ts';
import { parseFormula } from './parse-formula.ts';
import { toCoarser } from './to-coarser.ts';
import { inPercent, readUnit, type Unit, unitNamed, unknownUnit } from './unit.ts';

/** A measure whose formula can be computed. */
export interface SoundFormula {
  readonly formula: Formula<Operand>;
  /** How often it gives a value. */
  readonly cadence: Cadence;
  readonly unit: Unit;
  readonly doubts: readonly UnitDoubt[];
  /** A share is kept as per cent: its values are 100 times those of the formula. */
  readonly scale: 1 | 100;
}

export type Derived =
  | { readonly ok: true; readonly value: SoundFormula }
  | { readonly ok: false; readonly fault: FormulaFault };

export interface Measures {
  /**
   * One value per day, oldest first, up to today. Of a measure with a formula the formula counts and not what was observed:
   * one value on the last day of every period that has ended; null while the formula is broken.
   */
  seriesOf(kpi: string): KpiSeries | null;
  /** What was observed up to today, also where a formula counts instead. */
  observedOf(kpi: string): KpiSeries | null;
  /** What the formula of a measure comes to; null where it has none. */
  formulaOf(kpi: string): Derived | null;
  /** Values by part and period, in the units of the formula; null where there is no sound formula. */
  evaluationOf(kpi: string): Evaluation | null;
  unitOf(operand: Operand): Unit;
  /** The keys of measures that need each other in a circle. */
  readonly circles: readonly (readonly string[])[];
}

/** Cost: the length of all formulas at once; a series on first asking, its parts × periods. */
export function buildMeasures(business: Business, today: Day): Measures {
  const observed = observedSeries(business.totals.series, today);
  const kpis = new Map(business.kpis.map((kpi) => [kpi.id as string, kpi]));
  const withFormula = business.kpis.filter(({ formula }) => formula !== null);
  const { currency } = business.profile;
  const derived = new Map<string, Derived>();
  const evaluations = new Map<string, Evaluation>();
  const computed = new Map<string, KpiSeries>();
  const units = new Map<string, Unit>();
  const byCadence = new Map<string, PeriodValues>();
  let months: FactMonths | null = null;
  let order: readonly string[] = [];
  let circles: readonly (readonly string[])[] = [];
  if (withFormula.length > 0) checkAll();

  return {
    seriesOf(kpi) {
      if (!derived.has(kpi)) return observed.get(kpi) ?? null;
      computeNeeded(kpi);
      return computed.get(kpi) ?? null;
    },
    observedOf: (kpi) => observed.get(kpi) ?? null,
    formulaOf: (kpi) => derived.get(kpi) ?? null,
    evaluationOf(kpi) {
      computeNeeded(kpi);
      return evaluations.get(kpi) ?? null;
    },
    unitOf: unitOfOperand,
    circles,
  };

  function checkAll(): void {
    const names = namesOf(business);
    const bound = new Map<string, Formula<Operand>>();
    for (const { id, formula } of withFormula) {
      const parsed = parseFormula(formula ?? '');
      const meant = parsed.ok ? bindFormula(parsed.value, names) : parsed;
      if (meant.ok) bound.set(id, meant.value);
      else derived.set(id, { ok: false, fault: meant.fault });
    }
    const needs = new Map([...bound].map(([id, formula]) => [id, kpisIn(formula)]));
    const sorted = orderByNeed(needs);
    order = sorted.keys;
    circles = sorted.circles;
    for (const circle of circles) {
      for (const [index, id] of circle.entries()) {
        const formula = bound.get(id);
        if (formula === undefined || derived.has(id)) continue;
        const way = [...circle.slice(index), ...circle.slice(0, index + 1)];
        const names = way.map((key) => kpis.get(key)?.name ?? key);
        const leaf = leavesOf(formula).find(({ of }) => of.source === 'kpi' && of.id === way[1]) ?? formula;
        derived.set(id, { ok: false, fault: fault('circle', leaf, { circle: names.join(' → ') }) });
      }
    }
    for (const id of order) {
      const [kpi, formula] = [kpis.get(id), bound.get(id)];
      if (kpi && formula && !derived.has(id)) derived.set(id, checked(kpi, formula));
    }
  }

  function checked(kpi: Kpi, formula: Formula<Operand>): Derived {
    for (const leaf of leavesOf(formula)) {
      if (leaf.of.source !== 'kpi' || derived.get(leaf.of.id)?.ok !== false) continue;
      return { ok: false, fault: fault('broken-operand', leaf, { name: nameOf(leaf.of) }) };
    }
    const cadence = checkCadence(formula, kpi.cadence, timedOf);
    if (!cadence.ok) return cadence;
    const own = ownUnit(kpi.unit);
    const checkedUnits = checkUnits(formula, own, unitOfOperand);
    if (!checkedUnits.ok) return checkedUnits;
    const { unit, doubts } = checkedUnits.value;
    return {
      ok: true,
      value: { formula, cadence: cadence.value, unit, doubts, scale: own.percent ? 100 : 1 },
    };
  }

  function timedOf(operand: Operand): Timed {
    return { name: nameOf(operand), cadence: cadenceOf(operand) };
  }

  function cadenceOf(operand: Operand): Cadence | null {
    if (operand.source !== 'kpi') return 'month';
    const own = derived.get(operand.id);
    return own?.ok ? own.value.cadence : (kpis.get(operand.id)?.cadence ?? null);
  }

  function unitOfOperand(operand: Operand): Unit {
    if (operand.source === 'hours') return unitNamed('h');
    if (operand.source !== 'kpi') return unitNamed(currency);
    const own = derived.get(operand.id);
    if (own?.ok) return own.value.unit;
    return ownUnit(kpis.get(operand.id)?.unit ?? null);
  }

  function ownUnit(text: string | null): Unit {
    if (text === null) return unknownUnit;
    const known = units.get(text) ?? readUnit(text, currency);
    units.set(text, known);
    return known;
  }

  function nameOf(operand: Operand): string {
    if (operand.source === 'kpi') return kpis.get(operand.id)?.name ?? operand.id;
    return Object.keys(factSeries).find((name) => factSeries[name] === operand.source) ?? operand.source;
  }

  /** Computes a measure after everything it needs; no recursion, for chains may be long. */
  function computeNeeded(kpi: string): void {
    if (evaluations.has(kpi) || derived.get(kpi)?.ok !== true) return;
    const needed = new Set([kpi]);
    for (const id of needed) {
      const own = derived.get(id);
      if (own?.ok) for (const key of kpisIn(own.value.formula)) if (!evaluations.has(key)) needed.add(key);
    }
    for (const id of order) if (needed.has(id)) compute(id);
  }

  function compute(id: string): void {
    const own = derived.get(id);
    if (!own?.ok || evaluations.has(id)) return;
    const { formula, cadence, scale } = own.value;
    const evaluation = evaluateFormula(formula, (operand) => valuesOf(operand, cadence));
    evaluations.set(id, evaluation);
    const days: Day[] = [];
    const values: number[] = [];
    for (const [place, period] of evaluation.periods.entries()) {
      const share = evaluation.values[place] ?? Number.NaN;
      const value = scale === 1 ? share : inPercent(share);
      if (!Number.isFinite(value)) continue;
      days.push(lastDayOf(period, cadence));
      values.push(value);
    }
    computed.set(id, { kpi: id, days, values });
  }

  /** By periods of the cadence, per cent as shares of 1; of one measure read once, however many formulas name it. */
  function valuesOf(operand: Operand, cadence: Cadence): PeriodValues {
    if (operand.source !== 'kpi') return readValues(operand, cadence);
    const key = `${cadence}/${operand.id}`;
    const known = byCadence.get(key);
    if (known) return known;
    const values = asShare(operand, readValues(operand, cadence));
    byCadence.set(key, values);
    return values;
  }

  function readValues(operand: Operand, cadence: Cadence): PeriodValues {
    if (operand.source !== 'kpi') {
      months ??= factMonths(business, today);
      return toCoarser(months.of(operand.source, operand.work), 'month', cadence, 'sum');
    }
    const kpi = kpis.get(operand.id);
    const series = derived.has(operand.id) ? computed.get(operand.id) : observed.get(operand.id);
    const own = cadenceOf(operand);
    if (kpi === undefined || series === undefined || own === null) return { periods: [], values: [] };
    // Days may be missing for good reasons (a closed shop), so days are joined as they are.
    if (own === 'day') return byPeriod(series, cadence, kpi.aggregate, today);
    return toCoarser(byPeriod(series, own, kpi.aggregate, today), own, cadence, kpi.aggregate);
  }

  function asShare(operand: Operand, read: PeriodValues): PeriodValues {
    if (!unitOfOperand(operand).percent) return read;
    return { periods: read.periods, values: read.values.map((value) => value / 100) };
  }
}

function kpisIn(formula: Formula<Operand>): readonly string[] {
  return [...new Set(leavesOf(formula).flatMap(({ of }) => (of.source === 'kpi' ? [of.id] : [])))];
}
