// More hours are planned for a person in a coming month than agreed, or more were really worked.
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import type { Context } from '../figures/context.ts';
import type { Measured } from '../figures/measure.ts';
import { monthOf } from '../model/period.ts';
import type { Person } from '../model/person.ts';
import { about } from './about.ts';
import { fitAllocations, fullest, overfullMonths, overIn } from './fit-allocations.ts';
import { asking } from './suggestions.ts';
import { cost, hours, month, need, share, untold } from './values.ts';

export const personOverloaded: Rule = {
  id: 'person-overloaded',
  severity: 'warning',
  topic: 'people',
  basis: 'convention',
  citation: null,
  check(context, measured) {
    const { people } = context.business;
    const findings: FindingDraft[] = [];
    const unknown: Untold[] = [];
    for (const person of people) {
      const figure = measured.figure(`person-load:${person.id}`);
      if (figure.value !== null) findings.push(...draft(context, measured, person));
      else if (figure.status !== 'not-applicable') {
        const data = { person: person.name };
        // Without contracted hours there is nothing to hold the plan against.
        const needs = figure.needs.length > 0 ? figure.needs : [need('person-hours', 1, data)];
        unknown.push(untold('person-load', needs, data));
      }
    }
    return verdict(findings, unknown, people.length, untold('no-people', [need('people', 5)]));
  },
};

function draft(context: Context, measured: Measured, person: Person): readonly FindingDraft[] {
  const figure = measured.figure(`person-load:${person.id}`);
  const tolerated = 1 + context.settings.overloadTolerance + 1e-9;
  const overfull = overfullMonths(figure);
  const worst = fullest(overfull);
  const isPlanned = worst !== null && (worst.values.load ?? Number.POSITIVE_INFINITY) > tolerated;
  const worked = figure.comparisons.find(({ id }) => id === 'worked-average')?.value ?? 0;
  if (!isPlanned && worked <= tolerated) return [];
  const { allocated = 0, capacity = 0, load = 0 } = worst?.values ?? {};
  return [
    {
      about: [about('person', person)],
      data: {
        person: person.name,
        kind: isPlanned ? 'planned' : 'worked',
        allocated: hours(allocated ?? 0),
        capacity: hours(capacity ?? 0),
        month: month(worst?.id ?? monthOf(context.today)),
        load: share(isPlanned ? (load ?? 0) : worked),
      },
      evidence: figure.inputs,
      ...(isPlanned && { cost: cost('hours', overIn(overfull)) }),
      threshold: { value: 1 + context.settings.overloadTolerance, basis: 'convention', citation: null },
      figureId: figure.id,
      suggestion: isPlanned
        ? { changes: fitAllocations(context, figure, overfull), asks: [] }
        : asking('person', person.id, 'hoursPerWeek'),
      alternatives: [1, 2],
    },
  ];
}
