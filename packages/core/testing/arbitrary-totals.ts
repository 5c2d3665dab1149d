// Arbitrary totals of facts for an arbitrary business: most of them within the window that counts, some outside it.
import * as fc from 'fast-check';
import type { Business } from '../model/business.ts';
import type { Day } from '../model/fields.ts';
import { natures } from '../model/ledger-entry.ts';
import { addDays, addMonths, monthOf } from '../model/period.ts';
import { buildTotals, type Totals } from '../model/totals.ts';

/** @param today facts lie between eighteen months before and one month after it. */
export function arbitraryTotals(business: Business, today: Day): fc.Arbitrary<Totals> {
  const first = `${addMonths(monthOf(today), -18)}-01`;
  const day = fc.integer({ min: 0, max: 580 }).map((days) => addDays(first, days));
  const work = oneWork(business);
  const name = fc.constantFrom('Mill', 'Taxi', 'Rent & Co', null);
  const blank = { account: null, project: null, text: null, sourceId: null };
  const entries = fc.array(
    fc.record({
      day,
      work,
      payee: name,
      nature: fc.oneof(fc.constant('spending' as const), fc.constantFrom(...natures)),
      amountMinor: fc.integer({ min: -1_000_00, max: 100_000_00 }),
    }),
    { maxLength: 20 },
  );
  const times = fc.array(
    fc.record({
      day,
      work,
      person: oneOf(business.people),
      project: name,
      minutes: fc.integer({ min: 0, max: 10_000 }),
    }),
    { maxLength: 20 },
  );
  const values = fc.array(
    fc.record({ kpi: oneOf(business.kpis), day, value: fc.double({ min: -1e6, max: 1e6, noNaN: true }) }),
    { maxLength: 20 },
  );
  const runs = fc.array(
    fc.record({
      source: oneOf(business.sources),
      day,
      outcome: fc.constantFrom('ok', 'unreachable', 'html-instead', 'values-jumped', 'not-foreseen'),
      goodDay: fc.option(day),
    }),
    { maxLength: 5 },
  );
  return fc.tuple(entries, times, values, runs).map(([ledger, timesheet, observations, read]) => {
    const totals = buildTotals();
    for (const { work: on, ...entry } of ledger)
      totals.addLedgerEntry({ ...blank, ...on, split: null, ...entry });
    for (const { work: on, ...entry } of timesheet)
      totals.addTimeEntry({ ...blank, ...on, split: null, ...entry });
    for (const { kpi, ...one } of observations) if (kpi !== null) totals.addObservation({ kpi, ...one });
    for (const { source, ...one } of read) if (source !== null) totals.addSourceRun({ source, ...one });
    return totals.finish();
  });
}

function oneWork({
  activities,
  initiatives,
}: Business): fc.Arbitrary<{ readonly activity: string | null; readonly initiative: string | null }> {
  return fc.constantFrom(
    { activity: null, initiative: null },
    ...activities.map(({ id }) => ({ activity: id as string | null, initiative: null })),
    ...initiatives.map(({ id }) => ({ activity: null, initiative: id as string | null })),
  );
}

function oneOf(records: readonly { readonly id: string }[]): fc.Arbitrary<string | null> {
  return fc.constantFrom(null, ...records.map(({ id }) => id));
}
