// What moves when an initiative does: its own days, its steps, what is planned for it, and – when asked – what waits for it.
import {
  addDays,
  addMonths,
  type Business,
  type Change,
  daysBetween,
  type Initiative,
  monthsBetween,
  spanOfInitiative,
} from '@evenkeel/core';

export interface Moved {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Days; below 0 it comes earlier. */
  readonly days: number;
}

export interface Move {
  /** The initiative itself first, then what waits for it. */
  readonly moved: readonly Moved[];
  readonly changes: readonly Change[];
}

/** Dependants are pushed only as far as they must be; done and stopped ones stay. */
export function moveInitiative(business: Business, id: string, days: number, withDependants: boolean): Move {
  const byId = new Map(business.initiatives.map((one) => [one.id as string, one]));
  const shifts = new Map<string, number>();
  const first = byId.get(id);
  if (first && days !== 0) shifts.set(id, days);
  const queue = withDependants ? [id] : [];
  // Every push is later than the one before, so a circle of dependencies ends at the number of initiatives.
  for (let round = 0; queue.length > 0 && round < business.initiatives.length ** 2 + 1; round += 1) {
    const key = queue.shift() ?? '';
    const before = byId.get(key);
    const end = before && endOf(before, shifts.get(key) ?? 0);
    if (end === undefined || end === null) continue;
    for (const one of business.initiatives) {
      if (!one.dependsOn.includes(key) || one.id === id || !isOpen(one)) continue;
      const span = spanOfInitiative(one);
      if (span === null) continue;
      const start = addDays(span.start, shifts.get(one.id) ?? 0);
      if (start > end) continue;
      shifts.set(one.id, (shifts.get(one.id) ?? 0) + daysBetween(start, end) + 1);
      queue.push(one.id);
    }
  }
  const moved: Moved[] = [];
  const changes: Change[] = [];
  for (const [key, shift] of shifts) {
    const one = byId.get(key);
    const span = one ? spanOfInitiative(one) : null;
    if (!one || span === null) continue;
    const start = addDays(span.start, shift);
    moved.push({ id: key, name: one.name, from: start, to: addDays(span.end, shift), days: shift });
    changes.push(...changesOf(business, one, span.start, shift));
  }
  return { moved, changes };
}

function changesOf(business: Business, one: Initiative, oldStart: string, days: number): readonly Change[] {
  const start = addDays(oldStart, days);
  const months = monthsBetween(oldStart.slice(0, 7), start.slice(0, 7));
  const steps = business.steps.filter(({ initiative, doneOn }) => initiative === one.id && doneOn === null);
  const allocations = business.allocations.filter(({ initiative }) => initiative === one.id);
  return [
    {
      kind: 'update',
      noun: 'initiative',
      id: one.id,
      set: { start, ...(one.end !== null && { end: addDays(one.end, days) }) },
    },
    ...steps
      .filter(({ start: from, end }) => from !== null || end !== null)
      .map(
        (step): Change => ({
          kind: 'update',
          noun: 'step',
          id: step.id,
          set: {
            ...(step.start !== null && { start: addDays(step.start, days) }),
            ...(step.end !== null && { end: addDays(step.end, days) }),
          },
        }),
      ),
    ...(months === 0
      ? []
      : allocations.map(
          ({ id, from, to }): Change => ({
            kind: 'update',
            noun: 'allocation',
            id,
            set: { from: addMonths(from, months), to: addMonths(to, months) },
          }),
        )),
  ];
}

function endOf(one: Initiative, shift: number): string | null {
  const span = spanOfInitiative(one);
  return span && addDays(span.end, shift);
}

function isOpen({ status }: Initiative): boolean {
  return status === 'planned' || status === 'active';
}
