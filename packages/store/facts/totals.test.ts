// The database's totals against the streaming totals of the core, now and at every moment of the past.
import {
  assignerOf,
  buildTotals,
  type KpiObservation,
  type LedgerEntry,
  natures,
  type TimeEntry,
  type Totals,
} from '@evenkeel/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleBusiness } from '../testing/sample-business.ts';
import { ledgerEntry, machineOwner, storeFixture, timeEntry } from '../testing/store-fixture.ts';

const fixture = storeFixture();

const day = fc
  .date({ min: new Date('2025-11-01'), max: new Date('2026-02-28'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = fc.option(
  fc.constantFrom('Mill', 'mill', 'Café', 'a\tb', '\\N', '"quoted"', "o'clock", '☕', ''.padEnd(200, 'x')),
);
const work = fc.constantFrom(
  { activity: null, initiative: null },
  { activity: 'baking', initiative: null },
  { activity: null, initiative: 'oven' },
);
const amount = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.maxSafeInteger().map((value) => Math.trunc(value / 1e6) + 0),
);
const ledger: fc.Arbitrary<LedgerEntry> = fc
  .record({
    day,
    amountMinor: amount,
    account: text,
    payee: text,
    project: text,
    text,
    nature: fc.constantFrom(...natures),
  })
  .chain((entry) => work.map((tied) => ledgerEntry({ ...entry, ...tied })));
const time: fc.Arbitrary<TimeEntry> = fc
  .record({
    day,
    minutes: fc.nat(600),
    project: text,
    text,
    person: fc.option(fc.constantFrom('ada', 'ben')),
  })
  .chain((entry) => work.map((tied) => timeEntry({ ...entry, ...tied })));
const observation: fc.Arbitrary<KpiObservation> = fc.record({
  kpi: fc.constant('sales'),
  day,
  value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
});

/** What a person does one after the other; every step is a revision to which the past can be asked back. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ ledger: fc.array(ledger, { maxLength: 12 }) }) },
  { weight: 2, arbitrary: fc.record({ time: fc.array(time, { maxLength: 8 }) }) },
  { weight: 2, arbitrary: fc.record({ observations: fc.array(observation, { maxLength: 6 }) }) },
  { weight: 1, arbitrary: fc.record({ takeBack: fc.nat(3) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      ruleActivity: fc.constantFrom('baking', null),
      pattern: fc.constantFrom('Mill', 'Café'),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

test('totals of random facts, taken back and assigned anew, equal streaming totals – also in the past', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const { businessId } = await fixture.store.createBusiness(sampleBusiness(), machineOwner);
      const kept = new Kept();
      const moments: { at: string; totals: Totals }[] = [];
      for (const one of steps) {
        await perform(businessId, one, kept);
        const [last] = await fixture.within(businessId, (scope) => scope.history({ limit: 1 }));
        const { business } = await fixture.within(businessId, (scope) => scope.snapshot());
        expect(business.totals).toEqual(kept.totals());
        moments.push({ at: last?.at ?? '', totals: business.totals });
      }
      for (const { at, totals } of moments) {
        const { business } = await fixture.within(businessId, (scope) => scope.snapshot(at));
        expect(business.totals).toEqual(totals);
      }
    }),
    { numRuns: 25 },
  );
});

async function perform(businessId: string, one: Step, kept: Kept): Promise<void> {
  if ('ledger' in one) {
    const { importId } = await fixture.importLedger(businessId, one.ledger);
    kept.imports.push({ importId, ledger: kept.fresh(one.ledger), time: [], observations: [] });
  } else if ('time' in one) {
    const { importId } = await fixture.importTime(businessId, one.time);
    kept.imports.push({ importId, ledger: [], time: kept.fresh(one.time), observations: [] });
  } else if ('observations' in one) {
    const { importId } = await fixture.importObservations(businessId, one.observations);
    kept.imports.push({ importId, ledger: [], time: [], observations: kept.news(one.observations) });
  } else if ('takeBack' in one) {
    const taken = kept.imports[one.takeBack];
    if (taken === undefined) return;
    await fixture.within(businessId, (scope) => scope.removeImport(taken.importId));
    kept.imports = kept.imports.filter((other) => other !== taken);
  } else {
    const nature = one.ruleActivity === null ? ('transfer' as const) : null;
    const set = { activity: one.ruleActivity, nature, pattern: one.pattern };
    await fixture.change(businessId, [
      { kind: 'update', noun: 'assignment-rule', id: 'mill', set, expectedVersion: null },
    ]);
    kept.rules = kept.rules.map((rule) => ({ ...rule, ...set }));
    await fixture.within(businessId, (scope) => scope.reassign());
  }
}

/** What the database should know, in plain lists. */
class Kept {
  imports: {
    readonly importId: string;
    readonly ledger: readonly (LedgerEntry & { identity: string })[];
    readonly time: readonly (TimeEntry & { identity: string })[];
    readonly observations: readonly KpiObservation[];
  }[] = [];
  rules = sampleBusiness().assignmentRules;

  /** The lines of a file whose content and occurrence in the file are not known yet. */
  fresh<E extends LedgerEntry | TimeEntry>(file: readonly E[]): readonly (E & { identity: string })[] {
    const known = new Set(
      this.imports.flatMap(({ ledger, time }) => [...ledger, ...time]).map(({ identity }) => identity),
    );
    const seen = new Map<string, number>();
    return file.flatMap((entry) => {
      const content = contentOf(entry);
      const occurrence = (seen.get(content) ?? 0) + 1;
      seen.set(content, occurrence);
      const identity = `${content}#${occurrence}`;
      return known.has(identity) ? [] : [{ ...entry, identity }];
    });
  }

  /** The last value of each day in the file, where it is another than the one that counts so far. */
  news(file: readonly KpiObservation[]): readonly KpiObservation[] {
    const counts = (all: readonly KpiObservation[]) => new Map(all.map((one) => [one.day, one]));
    const known = counts(this.imports.flatMap(({ observations }) => observations));
    return [...counts(file).values()].filter(({ day, value }) => known.get(day)?.value !== value);
  }

  totals(): Totals {
    const builder = buildTotals();
    const assigner = assignerOf(this.rules);
    for (const { ledger, time, observations } of this.imports) {
      for (const entry of ledger) builder.addLedgerEntry(assigner.ledger(entry));
      for (const entry of time) builder.addTimeEntry(assigner.time(entry));
      for (const one of observations) builder.addObservation(one);
    }
    return builder.finish();
  }
}

function contentOf(entry: LedgerEntry | TimeEntry): string {
  const { activity: _a, initiative: _i, ...content } = entry;
  return JSON.stringify('nature' in content ? { ...content, nature: null } : content);
}
