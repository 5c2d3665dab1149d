// The rules about the strategy map and its nine checks say the same of any business.
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { assess } from '../assess/assess.ts';
import { arbitraryBusiness } from '../testing/arbitrary-business.ts';
import { TODAY } from '../testing/test-rule.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Where the rule finds something, the check fails; where it is clear, the check passes. */
const pairs: readonly (readonly [check: string, ruleId: string])[] = [
  ['leads-to-money', 'goal-leads-to-no-financial-goal'],
  ['money-driven', 'financial-goal-without-driver'],
  ['none-alone', 'goal-alone-on-map'],
  ['in-order', 'cause-against-order'],
  ['both-timings', 'perspective-measures-one-sided'],
  ['few-goals', 'too-many-goals'],
];

test('a check fails exactly where its rule finds something', () => {
  const told = { pass: 'clear', fail: 'found', 'cannot-tell': 'cannot-tell', none: 'cannot-tell' } as const;
  fc.assert(
    fc.property(arbitraryBusiness({ most: 6 }), (business) => {
      const { figures, rules } = assess(business, TODAY);
      const validity = figures.find(({ id }) => id === 'map-validity');
      for (const [check, ruleId] of pairs) {
        const outcome = rules.find((one) => one.ruleId === ruleId)?.outcome;
        const part = validity?.parts.find(({ id }) => id === check);
        expect(outcome, ruleId).toBe(part ? told[part.verdict ?? 'none'] : 'cannot-tell');
      }
    }),
    { numRuns: 100 },
  );
});

test('a circle in the check is found by the rule of causes or by that of support', () => {
  fc.assert(
    fc.property(arbitraryBusiness({ most: 6 }), (business) => {
      const { figures, rules } = assess(business, TODAY);
      const parts = figures.find(({ id }) => id === 'map-validity')?.parts ?? [];
      const circle = parts.find(({ id }) => id === 'no-circle')?.verdict;
      const found = rules
        .filter(({ ruleId }) => ruleId === 'cause-circle' || ruleId === 'goal-cycle')
        .some(({ outcome }) => outcome === 'found');
      if (circle === 'fail') expect(found).toBe(true);
      if (rules.find(({ ruleId }) => ruleId === 'cause-circle')?.outcome === 'found') {
        expect(circle).toBe('fail');
      }
    }),
    { numRuns: 100 },
  );
});
