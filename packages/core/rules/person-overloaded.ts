// More hours are planned for a person in a coming month than agreed, or more were really worked.
import type { Figure } from '../assess/figure.ts';
import type { FindingDraft } from '../assess/finding.ts';
import { type Rule, type Untold, verdict } from '../assess/rule.ts';
import { WEEKS_PER_MONTH } from '../figures/capacity.ts';
import type { Context } from '../figures/context.ts';
import { monthOf } from '../model/period.ts';
import type { Person } from '../model/person.ts';
import { about } from './about.ts';
import {
  fitAllocations,
  fitOneMonth,
  fullest,
  isOnlyAway,
  overfullMonths,
  overIn,
} from './fit-allocations.ts';
import { asking } from './suggestions.ts';
import { cost, evidence, hours, month, need, share, untold } from './values.ts';

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
      if (figure.value !== null) findings.push(...draft(context, figure, person));
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

function draft(context: Context, figure: Figure, person: Person): readonly FindingDraft[] {
  const tolerated = 1 + context.settings.overloadTolerance;
  const worked = figure.comparisons.find(({ id }) => id === 'worked-average')?.value ?? 0;
  const base = {
    about: [about('person', person)],
    threshold: { value: tolerated, basis: 'convention', citation: null },
    figureId: figure.id,
    alternatives: [1, 2],
  } as const;
  const body =
    plannedTooMuch(context, figure, person, tolerated) ??
    (worked > tolerated + 1e-9 ? workedTooMuch(person, worked) : null) ??
    plannedWhileAway(context, figure, person, tolerated);
  if (body === null) return [];
  // A sentence has all its values, also those of the other kind.
  const unused = { planned: hours(0), worked: hours(0), month: month(monthOf(context.today)) };
  return [{ ...base, ...body, data: { ...unused, ...body.data } }];
}

type Body = Pick<FindingDraft, 'data' | 'severity' | 'evidence' | 'cost' | 'suggestion'>;

function plannedTooMuch(context: Context, figure: Figure, person: Person, tolerated: number): Body | null {
  const overfull = overfullMonths(figure).filter((one) => !isOnlyAway(one));
  const worst = fullest(overfull);
  if (worst === null) return null;
  const { allocated, capacity, load } = worst.values;
  if (typeof load === 'number' && load <= tolerated + 1e-9) return null;
  return {
    data: {
      person: person.name,
      kind: 'planned',
      planned: hours(allocated ?? 0),
      agreed: hours(capacity ?? 0),
      load: share(load ?? 0),
      month: month(worst.id),
    },
    evidence: figure.inputs,
    cost: cost('hours', overIn(overfull)),
    suggestion: { changes: fitAllocations(context, figure, overfull), asks: [] },
  };
}

/** The plan would fit, but the person or the house is away on some of those days: the month is to be planned again. */
function plannedWhileAway(context: Context, figure: Figure, person: Person, tolerated: number): Body | null {
  const away = overfullMonths(figure).filter(
    (one) => isOnlyAway(one) && (one.values.load ?? Number.POSITIVE_INFINITY) > tolerated + 1e-9,
  );
  const worst = fullest(away);
  if (worst === null) return null;
  const { allocated, capacity, load } = worst.values;
  return {
    severity: 'advice',
    data: {
      person: person.name,
      kind: 'away',
      planned: hours(allocated ?? 0),
      agreed: hours(capacity ?? 0),
      load: share(load ?? 0),
      month: month(worst.id),
    },
    evidence: figure.inputs,
    cost: cost('hours', overIn([worst])),
    suggestion: { changes: fitOneMonth(context, figure, worst), asks: [] },
  };
}

/** The plan fits, but the timesheets of the window do not. */
function workedTooMuch({ id, name, hoursPerWeek }: Person, worked: number): Body {
  const agreed = (hoursPerWeek ?? 0) * WEEKS_PER_MONTH;
  const data = { worked: hours(worked * agreed), agreed: hours(agreed), load: share(worked) };
  return {
    data: { person: name, kind: 'worked', ...data },
    evidence: [evidence('person', id, name, 'worked-monthly', data)],
    suggestion: asking('person', id, 'hoursPerWeek'),
  };
}
