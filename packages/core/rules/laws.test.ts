// Laws that every rule keeps on any valid business: it answers, in any order the same, and its suggestions work.
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { assess } from '../assess/assess.ts';
import type { Finding } from '../assess/finding.ts';
import type { Business } from '../model/business.ts';
import { applyChanges } from '../model/change.ts';
import { nounNames, nouns } from '../model/nouns.ts';
import { recordsOf } from '../model/parse-business.ts';
import { arbitraryBusiness } from '../testing/arbitrary-business.ts';
import { arbitraryTotals } from '../testing/arbitrary-totals.ts';
import { generateBusiness } from '../testing/generate-business.ts';
import { shuffled, TODAY } from '../testing/test-rule.ts';
import { rules } from './index.ts';

/** More of them on demand: `RUNS=2000 npx vitest run packages/core/rules/laws.test.ts`. */
const RUNS = Number(process.env.RUNS ?? 60);

vi.setConfig({ testTimeout: 300_000 });

const anyBusiness = arbitraryBusiness().chain((business) =>
  arbitraryTotals(business, TODAY).map((totals): Business => ({ ...business, totals })),
);

test('every rule ends in found, clear or cannot tell, and says why it cannot', () => {
  fc.assert(
    fc.property(anyBusiness, (business) => {
      const { findings, rules: outcomes } = assess(business, TODAY);
      expect(outcomes.map(({ ruleId }) => ruleId)).toEqual(rules.map(({ id }) => id));
      for (const { outcome, findings: count, untold, ruleId } of outcomes) {
        expect(count > 0, ruleId).toBe(outcome === 'found');
        if (outcome === 'cannot-tell')
          expect(untold.flatMap(({ needs }) => needs).length, ruleId).toBeGreaterThan(0);
        if (outcome === 'clear') expect(untold, ruleId).toEqual([]);
      }
      expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
    }),
    { numRuns: RUNS },
  );
});

test('findings are about records of the business, and name them', () => {
  fc.assert(
    fc.property(anyBusiness, (business) => {
      const known = new Set(
        nounNames.flatMap((noun) => recordsOf(business, noun).map(({ id }) => `${noun}/${id}`)),
      );
      for (const { key, about, cost } of assess(business, TODAY).findings) {
        for (const { noun, id, name } of about) {
          // A pattern that emerged is no record yet: it becomes one by its answer.
          if (noun !== 'pattern') expect(known.has(`${noun}/${id}`), key).toBe(true);
          expect(name).not.toBe('');
        }
        if (cost.amountMinor !== null) expect(Number.isSafeInteger(cost.amountMinor)).toBe(true);
        if (cost.hours !== null) expect(cost.hours).toBeGreaterThan(0);
      }
    }),
    { numRuns: RUNS },
  );
});

test('the order of records and totals does not show', () => {
  fc.assert(
    fc.property(anyBusiness, fc.integer(), (business, seed) => {
      expect(assess(reordered(business, seed), TODAY)).toEqual(assess(business, TODAY));
    }),
    { numRuns: RUNS },
  );
});

test('a change that needs no answer is accepted, and clears its finding', () => {
  fc.assert(
    fc.property(anyBusiness, (business) => {
      for (const finding of assess(business, TODAY).findings) {
        if (finding.suggestion?.asks.length !== 0) continue;
        const applied = applyChanges(business, finding.suggestion.changes);
        expect(applied.ok, finding.key).toBe(true);
        if (!applied.ok) continue;
        expect(assess(applied.value, TODAY).findings.map(identityOf)).not.toContain(identityOf(finding));
      }
    }),
    { numRuns: RUNS },
  );
});

test('a generated business of a thousand records keeps the laws too', () => {
  const business = generateBusiness({ seed: 3, elements: 1_000 });
  const assessment = assess(business, TODAY);
  expect(assessment.findings.length).toBeGreaterThan(0);
  expect(assess(reordered(business, 5), TODAY).findings).toEqual(assessment.findings);
});

/** Who is planned too much may also have worked too much: that second fault of one person keeps the key. */
function identityOf({ key, what }: Finding): string {
  return JSON.stringify([key, what.data.kind]);
}

function reordered(business: Business, seed: number): Business {
  const lists = nounNames.map(
    (noun) => [nouns[noun].plural, shuffled(recordsOf(business, noun), seed)] as const,
  );
  const { money, time, series, sourceRuns } = business.totals;
  const totals = {
    money: shuffled(money, seed),
    time: shuffled(time, seed),
    series: shuffled(series, seed),
    sourceRuns: shuffled(sourceRuns, seed),
  };
  return { ...business, ...Object.fromEntries(lists), totals };
}
