// Tests of the rule step-late.
import { aBusiness, initiative, step } from '../testing/a-business.ts';
import { testRule } from '../testing/test-rule.ts';
import { stepLate } from './step-late.ts';

const shop = initiative('shop', { start: '2026-09-01', end: '2026-12-10' });
const permit = step('permit', { initiative: 'shop', kind: 'milestone', end: '2026-11-14' });

testRule(stepLate, {
  found: [
    {
      name: 'its day is over',
      business: aBusiness(shop, permit),
      about: ['step/permit'],
      severity: 'warning',
      data: { days: 10, delayed: 0, end: { kind: 'day', day: '2026-11-14' } },
      evidence: [],
      alternatives: [1, 2],
      answers: { 'step/permit/end': '2026-11-30' },
    },
    {
      name: 'with what waits for it, up to what waits for its initiative',
      business: aBusiness(
        shop,
        permit,
        step('build', { initiative: 'shop', start: '2026-11-16', end: '2026-12-05', dependsOn: ['permit'] }),
        initiative('opening', { start: '2026-12-11', end: '2026-12-12', dependsOn: ['shop'] }),
        initiative('leaflet', { start: '2026-12-01', end: '2026-12-12' }),
      ),
      about: ['step/permit'],
      // Twenty days of building from tomorrow on end after the initiative, and the opening waits for that.
      data: { delayed: 3, more: 0 },
      evidence: ['step/build', 'initiative/shop', 'initiative/opening'],
      answers: { 'step/permit/end': '2026-11-24' },
    },
  ],
  clear: [
    {
      name: 'done, still to come, or of an initiative that is over',
      business: aBusiness(
        shop,
        initiative('old', { status: 'stopped' }),
        step('permit', { initiative: 'shop', end: '2026-11-14', doneOn: '2026-11-20' }),
        step('build', { initiative: 'shop', end: '2026-11-24' }),
        step('dropped', { initiative: 'old', end: '2026-01-14' }),
      ),
    },
  ],
  cannotTell: [
    { name: 'no steps', business: aBusiness(shop), needs: ['need.steps'] },
    {
      name: 'a step without an end',
      business: aBusiness(shop, step('build', { initiative: 'shop' })),
      needs: ['need.step-end'],
    },
  ],
});
