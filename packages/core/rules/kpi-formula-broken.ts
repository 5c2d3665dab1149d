// A measure whose formula cannot be computed: unreadable, naming something unknown, in a circle, or of times or units that do not fit.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, verdict } from '../assess/rule.ts';
import type { FaultCode, FormulaFault } from '../formula/formula-fault.ts';
import type { Kpi } from '../model/kpi.ts';
import { about } from './about.ts';
import { goalByKpi, noKpis } from './kpis.ts';
import { asking } from './suggestions.ts';
import { evidence } from './values.ts';

export const kpiFormulaBroken: Rule = {
  id: 'kpi-formula-broken',
  severity: 'warning',
  topic: 'measures',
  basis: 'convention',
  citation: null,
  check(context) {
    const { kpis } = context.business;
    const used = goalByKpi(context);
    const circles = context.measures.circles.map((keys) =>
      keys.flatMap((key) => context.find('kpi', key) ?? []),
    );
    const inCircle = new Set(circles.flat().map(({ id }) => id as string));
    const draft = (all: readonly Kpi[], found: FormulaFault): readonly FindingDraft[] => {
      const [first] = all;
      if (first === undefined) return [];
      const goal = all.map(({ id }) => used.get(id)).find((one) => one !== undefined);
      const { nearest } = found.data;
      return [
        {
          about: all.map((kpi) => about('kpi', kpi)),
          severity: goal ? 'serious' : 'warning',
          data: {
            kpi: first.name,
            reason: reasonOf(found.code),
            written: (first.formula ?? '').slice(found.at, found.end) || '…',
            column: found.at + 1,
            circle: found.data.circle ?? '',
            nearest: nearest ?? '',
            suggested: typeof nearest === 'string' && nearest !== '' ? 'yes' : 'no',
            used: goal ? 'yes' : 'no',
            goal: goal?.title ?? '',
          },
          evidence: all.map(({ id, name, formula }) =>
            evidence('kpi', id, name, 'formula', { formula: formula ?? '' }),
          ),
          suggestion: asking('kpi', first.id, 'formula'),
          alternatives: [1],
        },
      ];
    };
    const faultOf = (kpi: Kpi): FormulaFault | null => {
      const derived = context.measures.formulaOf(kpi.id);
      return derived === null || derived.ok ? null : derived.fault;
    };
    const findings = [
      ...circles.flatMap((all) => {
        const [fault] = all.slice(0, 1).map(faultOf);
        return fault ? draft(all, fault) : [];
      }),
      ...kpis.flatMap((kpi) => {
        const found = inCircle.has(kpi.id) ? null : faultOf(kpi);
        // What only rests on a broken measure is whole again as soon as that one is mended.
        return found === null || found.code === 'broken-operand' ? [] : draft([kpi], found);
      }),
    ];
    return verdict(findings, [], kpis.length, noKpis);
  },
};

const reasons: Readonly<Partial<Record<FaultCode, 'circle' | 'name' | 'time' | 'unit'>>> = {
  circle: 'circle',
  'unknown-name': 'name',
  'unknown-minus': 'name',
  'ambiguous-name': 'name',
  'unknown-work': 'name',
  'ambiguous-work': 'name',
  'no-cadence': 'time',
  'weeks-do-not-fit': 'time',
  'finer-than-parts': 'time',
  'units-differ': 'unit',
  'percent-number': 'unit',
  'percent-hundred': 'unit',
  'unit-of-result': 'unit',
};

function reasonOf(code: FaultCode): string {
  return reasons[code] ?? 'text';
}
