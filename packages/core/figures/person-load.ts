// How much of each person's contracted time is planned away, month by month.
import type { Figure, FigureComparison, Need } from '../assess/figure.ts';
import type { Allocation } from '../model/allocation.ts';
import { message } from '../model/message.ts';
import { monthsOf } from '../model/period.ts';
import type { Person } from '../model/person.ts';
import { capacitiesOf, WEEKS_PER_MONTH } from './capacity.ts';
import { type Context, groupBy } from './context.ts';
import { loadComparison, loadFigure, loadMethod, loadOf, plannedMonths } from './load.ts';
import { cannotTell, notApplicable } from './outcome.ts';

/**
 * `person-load:<person>` for every person: hours planned for them (allocations that name them, or that draw on a pool
 * of hours which is theirs alone) against contracted hours per week × 52/12, less the part of the month's working days on which they or the whole house
 * are away. The comparison `worked-average` holds the
 * hours of the timesheets against the same capacity. Cost grows with allocations, people and totals of time.
 */
export function personLoadFigures(context: Context): readonly Figure[] {
  const { people, allocations } = context.business;
  const byPerson = groupBy(
    allocations.filter(({ pool }) => context.find('pool', pool)?.kind === 'hours'),
    (one) => personOf(context, one),
  );
  const named = [...byPerson.keys()].some((id) => id !== '');
  const months = plannedMonths(context);
  const worked = workedPerMonth(context);
  const capacities = capacitiesOf(context.business);
  return people.map((person) => {
    const name = {
      id: `person-load:${person.id}`,
      subject: { noun: 'person', id: person.id, name: person.name },
    };
    const needs = missing(person, named);
    if (needs.length > 0) return cannotTell(loadMethod, name, needs);
    const own = byPerson.get(person.id) ?? [];
    if (person.hoursPerWeek === 0 && own.length === 0) {
      return notApplicable(loadMethod, name, message('figure.load.no-contract', { person: person.name }));
    }
    const agreed = (person.hoursPerWeek ?? 0) * WEEKS_PER_MONTH;
    const load = loadOf(worked.get(person.id) ?? Number.NaN, agreed);
    const others: readonly FigureComparison[] = load === null ? [] : [loadComparison('worked-average', load)];
    return loadFigure(context, name, months, own, (month) => capacities.ofPerson(person, month), others);
  });
}

/** Hours of an average month of the window in which the person recorded any. */
function workedPerMonth({ business, window }: Context): ReadonlyMap<string, number> {
  const places = new Map(monthsOf(window).map((month, index) => [month, index]));
  const sums = new Map<string, { minutes: number; readonly seen: boolean[] }>();
  for (const { person, month, minutes } of business.totals.time) {
    const place = places.get(month);
    if (person === null || place === undefined) continue;
    let sum = sums.get(person);
    if (sum === undefined) {
      sum = { minutes: 0, seen: [] };
      sums.set(person, sum);
    }
    sum.minutes += minutes;
    sum.seen[place] = true;
  }
  return new Map(
    [...sums].map(([id, { minutes, seen }]) => [id, minutes / 60 / seen.filter(Boolean).length]),
  );
}

function personOf(context: Context, { person, pool }: Allocation): string {
  return person ?? context.find('pool', pool)?.person ?? '';
}

function missing({ name, hoursPerWeek }: Person, named: boolean): readonly Need[] {
  const needs: Need[] = [];
  if (hoursPerWeek === null) needs.push({ what: message('need.person-hours', { person: name }), minutes: 1 });
  if (!named) needs.push({ what: message('need.person-allocations'), minutes: 15 });
  return needs;
}
