// How much of a pool, and of a person, there really is in a month: without those who are away, and without what cannot be worked.
import type { Absence } from '../model/absence.ts';
import type { Business } from '../model/business.ts';
import type { Month } from '../model/fields.ts';
import type { Person } from '../model/person.ts';
import type { Pool } from '../model/pool.ts';
import { workingDaysOf } from '../model/working-days.ts';

/** Average weeks of a month (convention). */
export const WEEKS_PER_MONTH: number = 52 / 12;

/** Of one month, in the unit of the pool; hours of a person. */
export interface Capacity {
  /** As agreed or declared. */
  readonly theoretical: number;
  /** What can be planned: without absences, times the practical share. */
  readonly practical: number;
}

export interface Capacities {
  /** Nothing before a pool begins and after it ends; absences count in pools of hours that are one person's. */
  ofPool(pool: Pool, month: Month): Capacity;
  ofPerson(person: Pick<Person, 'id' | 'hoursPerWeek'>, month: Month): Capacity;
  /** The part of the month's working days (a five-day week) on which a person, or with null the whole house, is away. */
  awayShare(person: string | null, month: Month): number;
}

/** Each month of each absent person is counted once. */
export function capacitiesOf({ absences }: Pick<Business, 'absences'>): Capacities {
  const house = absences.filter(({ person }) => person === null);
  const own = new Map<string, readonly Absence[]>();
  for (const one of absences) {
    if (one.person !== null) own.set(one.person, [...(own.get(one.person) ?? house), one]);
  }
  const known = new Map<string, number>();
  const awayShare = (person: string | null, month: Month): number => {
    const away = person === null ? house : (own.get(person) ?? house);
    if (away.length === 0) return 0;
    const key = `${month} ${person !== null && own.has(person) ? person : ''}`;
    let share = known.get(key);
    if (share === undefined) {
      share = shareAway(away, month);
      known.set(key, share);
    }
    return share;
  };
  return {
    awayShare,
    ofPool(pool, month) {
      const theoretical = isAlive(pool, month) ? (pool.capacityPerMonth ?? 0) : 0;
      const away = pool.kind === 'hours' && pool.person !== null ? awayShare(pool.person, month) : 0;
      return { theoretical, practical: theoretical * (1 - away) * (pool.practicalShare ?? 1) };
    },
    ofPerson({ id, hoursPerWeek }, month) {
      const theoretical = (hoursPerWeek ?? 0) * WEEKS_PER_MONTH;
      return { theoretical, practical: theoretical * (1 - awayShare(id, month)) };
    },
  };
}

function shareAway(absences: readonly Absence[], month: Month): number {
  const touching = absences.filter(({ from, to }) => from.slice(0, 7) <= month && to.slice(0, 7) >= month);
  if (touching.length === 0) return 0;
  const days = workingDaysOf(month);
  return days.filter((day) => touching.some(({ from, to }) => from <= day && day <= to)).length / days.length;
}

/** Whether the pool exists in the month. */
export function isAlive({ from, to }: Pick<Pool, 'from' | 'to'>, month: Month): boolean {
  return (from === null || month >= from) && (to === null || month <= to);
}
