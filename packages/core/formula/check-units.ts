// Whether the units in a formula fit, and the unit of what it gives.
import type { Formula, Operand } from './formula.ts';
import { type FormulaFault, fault, type Read, Refused, reading } from './formula-fault.ts';
import {
  fits,
  isResultOf,
  literalUnit,
  multiplied,
  percentUnit,
  raised,
  type Unit,
  unitText,
} from './unit.ts';

export interface CheckedUnits {
  readonly unit: Unit;
  /** What could not be checked, or fits only perhaps: nothing to refuse, but something to know. */
  readonly doubts: readonly UnitDoubt[];
}

export interface UnitDoubt extends Omit<FormulaFault, 'code'> {
  readonly code: 'unit-unknown' | 'units-mixed' | 'result-per-time';
}

/**
 * The unit of the result, or the first place where units do not fit. A bare number fits any unit when it is added, except
 * per cent: `margin + 5` could mean five points or five times a hundred per cent.
 */
export function checkUnits(
  formula: Formula<Operand>,
  own: Unit,
  unitOfOperand: (operand: Operand) => Unit,
): Read<CheckedUnits> {
  return reading(() => {
    const doubts: UnitDoubt[] = [];
    const unit = unitIn(formula);
    if (own.percent) refuseHundred(formula);
    const result = isResultOf(unit, own);
    const data = { found: unitText(unit), own: unitText(own) };
    if (result === 'differs') throw new Refused(fault('unit-of-result', formula, data));
    if (result === 'perhaps')
      doubts.push({ code: 'result-per-time', at: formula.at, end: formula.end, data });
    return { unit: own.kind === 'unknown' ? unit : own, doubts };

    function unitIn(part: Formula<Operand>): Unit {
      switch (part.kind) {
        case 'number':
          return part.percent ? percentUnit : literalUnit;
        case 'series': {
          const found = unitOfOperand(part.of);
          if (found.kind === 'unknown')
            doubts.push({ code: 'unit-unknown', at: part.at, end: part.end, data: {} });
          return found;
        }
        case 'negate':
          return unitIn(part.of);
        case 'power':
          return raised(unitIn(part.of), part.exponent);
        case 'call':
          return joined(part.of);
        case 'binary': {
          if (part.operator === '+' || part.operator === '-') return joined([part.left, part.right]);
          const [left, right] = [unitIn(part.left), unitIn(part.right)];
          return multiplied(left, right, part.operator === '*' ? 1 : -1);
        }
      }
    }

    /** Of parts that are added or compared. */
    function joined(parts: readonly Formula<Operand>[]): Unit {
      const units = parts.map((part) => ({ part, unit: unitIn(part) }));
      const [leader] = units.filter(({ unit }) => unit.kind === 'known');
      const unknown = units.find(({ unit }) => unit.kind === 'unknown');
      if (leader === undefined) return unknown?.unit ?? literalUnit;
      for (const { part, unit } of units) {
        const outcome = fits(leader.unit, unit);
        const data = { left: unitText(leader.unit), right: unitText(unit) };
        if (outcome === 'differs') throw new Refused(fault('units-differ', part, data));
        if (outcome === 'perhaps') doubts.push({ code: 'units-mixed', at: part.at, end: part.end, data });
        const number = literalValue(part);
        if (leader.unit.percent && number !== null && Math.abs(number) > 1) {
          throw new Refused(fault('percent-number', part, { number }));
        }
      }
      return unknown?.unit ?? leader.unit;
    }
  });
}

function literalValue(part: Formula<Operand>): number | null {
  if (part.kind === 'negate') return literalValue(part.of);
  return part.kind === 'number' && !part.percent ? part.value : null;
}

/** A share times 100, kept in per cent, would be a hundred times too much: per cent are made from shares on their own. */
function refuseHundred(part: Formula<Operand>): void {
  if (part.kind === 'negate') refuseHundred(part.of);
  if (part.kind !== 'binary' || part.operator === '+' || part.operator === '-') return;
  const factors = part.operator === '*' ? [part.left, part.right] : [part.left];
  for (const factor of factors) {
    if (literalValue(factor) === 100) throw new Refused(fault('percent-hundred', factor));
    refuseHundred(factor);
  }
}
