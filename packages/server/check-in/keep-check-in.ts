// Keeps what a person answered at a check-in: values as facts, beliefs as records, both in one transaction.
import { randomUUID } from 'node:crypto';
import type { OutputOf } from '@evenkeel/contract';
import { type CheckInAnswer, type CheckInSheet, checkInSheet, type Day, readCheckIn } from '@evenkeel/core';
import type { BusinessScope } from '@evenkeel/store';
import { invalidInput, Refusal } from '../errors/refusal.ts';
import { presentApplied } from '../presenters/change.ts';

/** What is asked of this person. @throws Refusal `not-found` */
export async function sheetFor(scope: BusinessScope, person: string, today: Day): Promise<CheckInSheet> {
  const sheet = checkInSheet((await scope.snapshot()).business, person, today);
  if (sheet === null) throw new Refusal('not-found');
  return sheet;
}

/**
 * All or nothing. What is known already is not written again, so that a try whose answer was lost can be repeated.
 *
 * @throws Refusal `not-found`, `invalid-input`
 */
export async function keepCheckIn(
  scope: BusinessScope,
  person: string,
  answer: CheckInAnswer,
  today: Day,
): Promise<OutputOf<'saveCheckIn'>> {
  const { business } = await scope.snapshot();
  const sheet = checkInSheet(business, person, today);
  if (sheet === null) throw new Refusal('not-found');
  const read = readCheckIn(business, sheet, answer, () => `said-${randomUUID().slice(0, 13)}`);
  if (!read.ok) throw invalidInput(read.problems);
  const { observations, changes } = read.value;
  const known = new Map(
    business.totals.series.flatMap(({ kpi, days, values }) =>
      days.map((day, at) => [`${kpi} ${day}`, values[at]] as const),
    ),
  );
  const fresh = observations.filter(({ kpi, day, value }) => known.get(`${kpi} ${day}`) !== value);
  const imported =
    fresh.length === 0
      ? null
      : await scope.importFacts(
          { kind: 'observations', entries: streamed(fresh) },
          { fileName: sheet.person.name, rejectedRows: 0 },
        );
  const applied =
    changes.length === 0
      ? null
      : presentApplied(
          await scope.applyChanges(
            changes.map((change) => ({ ...change, expectedVersion: null })),
            null,
          ),
        );
  return {
    importId: imported?.importId ?? null,
    values: observations.length,
    beliefs: changes.length,
    applied,
  };
}

async function* streamed<T>(entries: readonly T[]): AsyncGenerator<T> {
  yield* entries;
}
