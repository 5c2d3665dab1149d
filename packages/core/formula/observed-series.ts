// What was observed of each measure up to a day: one series per measure, oldest first, one value per day.
import type { Day } from '../model/fields.ts';
import type { KpiSeries } from '../model/totals.ts';

/** Series by measure. Several of one measure become one; of two values for one day the larger counts, so that order never shows. */
export function observedSeries(all: readonly KpiSeries[], today: Day): ReadonlyMap<string, KpiSeries> {
  const groups = new Map<string, KpiSeries[]>();
  for (const one of all) {
    const group = groups.get(one.kpi);
    if (group) group.push(one);
    else groups.set(one.kpi, [one]);
  }
  return new Map([...groups].map(([kpi, group]) => [kpi, joinSeries(group, today)]));
}

function joinSeries(group: readonly KpiSeries[], today: Day): KpiSeries {
  const [first] = group;
  // Nearly always there is one series, in order and of the past: it needs no copy.
  if (first && group.length === 1 && isInOrder(first.days) && (first.days.at(-1) ?? '') <= today)
    return first;
  const points = group
    .flatMap(({ days, values }) => days.map((day, index) => ({ day, value: values[index] ?? 0 })))
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.value - b.value))
    .filter(({ day }, index, sorted) => sorted[index + 1]?.day !== day);
  return {
    kpi: first?.kpi ?? '',
    days: points.map(({ day }) => day),
    values: points.map(({ value }) => value),
  };
}

function isInOrder(days: readonly Day[]): boolean {
  for (let index = 1; index < days.length; index += 1) {
    if ((days[index - 1] ?? '') >= (days[index] ?? '')) return false;
  }
  return true;
}
