// What a scenario does to initiatives: later or earlier, dropped, dearer or cheaper – with all that is planned for them.
import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../model/fields.ts';
import type { Initiative } from '../../model/initiative.ts';
import { addMonths, monthOf, monthsBetween } from '../../model/period.ts';
import type { LeverAt } from './lever-at.ts';
import { partFromMonth } from './part-from-month.ts';

function openInitiative({ edit, tell }: LeverAt, target: string): Initiative | null {
  const initiative = edit.list('initiative').find(({ id }) => id === target);
  if (!initiative) {
    tell('initiative-gone', { target });
    return null;
  }
  if (initiative.status === 'done' || initiative.status === 'stopped') {
    tell('initiative-over', { initiative: initiative.name });
    return null;
  }
  return initiative;
}

/** It is stopped, and what is planned for it from this month on is free. */
export function dropInitiative(at: LeverAt, target: string): void {
  const { edit, today } = at;
  if (openInitiative(at, target) === null) return;
  edit.map('initiative', (one) => (one.id === target ? [{ ...one, status: 'stopped' }] : [one]));
  edit.map('allocation', (one) =>
    one.initiative === target ? partFromMonth(edit, one, monthOf(today), () => []) : [one],
  );
}

/**
 * One that has not begun moves as a whole. One that has begun ends later or earlier: what is still planned for it is spread
 * over the months that are left then, and comes to as much.
 */
export function shiftInitiative(at: LeverAt, target: string): void {
  const { edit, today, lever, tell } = at;
  const initiative = openInitiative(at, target);
  if (initiative === null) return;
  const months = Math.round(lever.by);
  const { start, end, earliestStart, name } = initiative;
  if (start === null && earliestStart === null && end === null) {
    tell('initiative-undated', { initiative: name });
    return;
  }
  const hasBegun = start !== null && start <= today;
  const first = hasBegun ? end : (start ?? (earliestStart === null ? end : `${earliestStart}-01`));
  if (first !== null && monthOf(shifted(first, months)) < monthOf(today)) {
    tell('into-the-past', { initiative: name });
    return;
  }
  edit.map('initiative', (one) =>
    one.id === target
      ? [
          {
            ...one,
            start: hasBegun || one.start === null ? one.start : shifted(one.start, months),
            end: one.end === null ? null : shifted(one.end, months),
            durationMonths:
              hasBegun && one.durationMonths !== null
                ? Math.max(1, one.durationMonths + months)
                : one.durationMonths,
            earliestStart:
              one.start === null && one.earliestStart !== null
                ? addMonths(one.earliestStart, months)
                : one.earliestStart,
          },
        ]
      : [one],
  );
  const now = monthOf(today);
  edit.map('allocation', (one) => {
    if (one.initiative !== target) return [one];
    return partFromMonth(edit, one, now, (part) => {
      if (!hasBegun || part.from > now) {
        return [{ ...part, from: addMonths(part.from, months), to: addMonths(part.to, months) }];
      }
      const left = monthsBetween(part.from, part.to) + 1;
      const then = Math.max(1, left + months);
      const amountPerMonth = Math.round((part.amountPerMonth * left * 100) / then) / 100;
      return [{ ...part, to: addMonths(part.from, then - 1), amountPerMonth }];
    });
  });
  const later = (day: Day | null): Day | null => (day !== null && day >= today ? shifted(day, months) : day);
  edit.map('step', (one) =>
    one.initiative === target && one.doneOn === null
      ? [{ ...one, start: later(one.start), end: later(one.end) }]
      : [one],
  );
  edit.map('effect', (one) => (one.initiative === target ? [{ ...one, from: later(one.from) }] : [one]));
}

/** Its planned cost, what it needs of money, and the money that is planned for it from this month on. */
export function changeCost(at: LeverAt, target: string): void {
  const { edit, today, lever } = at;
  if (openInitiative(at, target) === null) return;
  const factor = Math.max(0, 1 + lever.by / 100);
  const money = new Set(
    edit.list('pool').flatMap(({ id, kind }) => (kind === 'money' ? [id as string] : [])),
  );
  edit.map('initiative', (one) =>
    one.id === target && one.costMinor !== null
      ? [{ ...one, costMinor: Math.round(one.costMinor * factor) }]
      : [one],
  );
  edit.map('demand', (one) =>
    one.initiative === target && money.has(one.pool)
      ? [{ ...one, amountPerMonth: Math.round(one.amountPerMonth * factor) }]
      : [one],
  );
  edit.map('allocation', (one) =>
    one.initiative === target && money.has(one.pool)
      ? partFromMonth(edit, one, monthOf(today), (part) => [
          { ...part, amountPerMonth: Math.round(part.amountPerMonth * factor) },
        ])
      : [one],
  );
}

/** The same day some months later, or the last of its month where there is none. */
function shifted(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}
