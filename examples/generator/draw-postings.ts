// Draws the postings of the books from their streams.
import { addDays, type Day, type LedgerEntry } from '@evenkeel/core';
import {
  daysFrom,
  endOf,
  firstDay,
  fridays,
  lastDay,
  monthNumber,
  months,
  weekday,
  yearsInto,
} from './calendar.ts';
import type { PostingStream, WorkName } from './example.ts';
import { type Chance, chanceFor } from './random.ts';

/** All postings of two years by day, each with a running number as its identity in the books. */
export function drawPostings(example: string, streams: readonly PostingStream[]): readonly LedgerEntry[] {
  const drawn = streams.flatMap((stream, index) =>
    postingsOf(stream, chanceFor(`${example}/${stream.text}/${stream.payees[0]}`)).map((entry) => ({
      entry,
      index,
    })),
  );
  drawn.sort((a, b) => (a.entry.day < b.entry.day ? -1 : a.entry.day > b.entry.day ? 1 : a.index - b.index));
  return drawn.map(({ entry }, index) => ({ ...entry, sourceId: `V${String(index + 1).padStart(5, '0')}` }));
}

export function splitWork(work: WorkName | null | undefined): {
  readonly activity: string | null;
  readonly initiative: string | null;
} {
  const [noun, id] = work ? work.split('/') : [];
  return {
    activity: noun === 'activity' ? (id ?? null) : null,
    initiative: noun === 'initiative' ? (id ?? null) : null,
  };
}

function postingsOf(stream: PostingStream, chance: Chance): readonly LedgerEntry[] {
  return daysOf(stream, chance)
    .filter((day) => day >= firstDay && day <= lastDay)
    .filter((day) => day >= `${stream.from ?? '0000-00'}-01` && day <= `${stream.to ?? '9999-12'}-31`)
    .map((day) => ({
      day,
      amountMinor: amountOn(stream, day, chance),
      account: stream.account,
      payee: chance.pick(stream.payees),
      project: stream.project ?? null,
      text: stream.text,
      nature: stream.nature ?? 'spending',
      ...splitWork(stream.work),
      split: null,
      sourceId: null,
    }));
}

function amountOn(stream: PostingStream, day: Day, chance: Chance): number {
  const noise = Math.max(0.2, 1 + (stream.noise ?? 0) * chance.normal());
  const season = stream.season?.[monthNumber(day) - 1] ?? 1;
  const growth = (1 + (stream.growth ?? 0)) ** yearsInto(day);
  return Math.round(stream.amount * noise * season * growth * 100);
}

function daysOf({ rhythm }: PostingStream, chance: Chance): readonly Day[] {
  switch (rhythm.per) {
    case 'day':
      return daysFrom(firstDay, lastDay).filter((day) => weekday(day) !== 0);
    case 'week':
      return fridays.flatMap((friday) =>
        Array.from({ length: rhythm.times }, (_, index) => addDays(friday, index * 2 - 3)),
      );
    case 'month':
      return months.flatMap((month) =>
        Array.from({ length: rhythm.times }, (_, index) => {
          const latest = Number(endOf(month).slice(8));
          const wanted = rhythm.dayOfMonth ?? Math.floor(chance.between(2, 27));
          return `${month}-${String(Math.min(latest, wanted + index)).padStart(2, '0')}`;
        }),
      );
    case 'year':
      return months
        .filter((month) => rhythm.months.includes(Number(month.slice(5))))
        .map((month) => `${month}-${String(Math.floor(chance.between(3, 27))).padStart(2, '0')}`);
    case 'once':
      return [rhythm.day];
  }
}
