// Tests of the rule effect-out-of-order.
import { aBusiness, effect, initiative, kpi } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { effectOutOfOrder } from './effect-out-of-order.ts';

const base = aBusiness(kpi('users', { unit: 'users' }), initiative('shop'));
const guess = (low: number, likely: number, high: number) =>
  effect('e', { initiative: 'shop', kpi: 'users', low, likely, high });

testRule(effectOutOfOrder, {
  found: [
    {
      name: 'likely above high: sorted with one click',
      business: base.with(guess(2, 9, 5)),
      about: ['effect/e+kpi/users'],
      severity: 'warning',
      evidence: ['effect/e'],
      changes: [{ kind: 'update', noun: 'effect', id: 'e', set: { low: 2, likely: 5, high: 9 } }],
    },
    {
      name: 'an effect that lowers the measure: low is the smallest number, not the smallest change',
      business: base.with(guess(-2, -5, -10)),
      about: ['effect/e+kpi/users'],
      changes: [{ kind: 'update', noun: 'effect', id: 'e', set: { low: -10, likely: -5, high: -2 } }],
    },
  ],
  clear: [
    { name: 'in order', business: base.with(guess(2, 5, 9)) },
    { name: 'all three the same is certain, not out of order', business: base.with(guess(5, 5, 5)) },
  ],
  cannotTell: [{ name: 'no effects', business: base, needs: ['need.effects-of-initiatives'] }],
});
