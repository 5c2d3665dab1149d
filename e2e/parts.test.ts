// What a screen opens beside its first view, by day on a desk or by night on a phone: no accessibility fault, nothing cut.
import { describe, expect, it } from 'vitest';
import { desk, phone, startLooking } from './looking.ts';

const parts = [
  'findings?open=money-far-from-priorities:goal/organic-range',
  'goals?open=goal/most-loved',
  'goals?view=list',
  'goals?view=graph',
  'map?view=scorecard',
  'map?view=matrix',
  'map?open=cause/premium-quality-drives-regular-guests',
  'work?open=activity/bake-off',
  'stakeholders?view=weighing',
  'stakeholders?view=weights',
  'practices?view=pairs',
  'readiness',
  'choose',
  'strategy',
  'measures/takings',
  'import/unassigned',
  'import/rules',
  'import/sources',
  'import/past',
  'settings/limits',
  'settings/people',
  'settings/members',
  'settings/account',
  'settings/programs',
  'settings/history',
  'settings/past',
  'settings/data',
] as const;

const looker = startLooking();

// One look of each kind per part, in turn; screens.test.ts gives every screen both.
describe.each(parts.map((part, at) => [part, at % 2 === 0] as const))('%s', (part, isDay) => {
  it('fits a desk by day and a phone by night, and has no accessibility fault', async () => {
    await looker.look('light', desk);
    await looker.visit(part);
    if (isDay) expect(await looker.accessibilityFaults()).toEqual([]);
    await looker.fits();
    await looker.look('dark', phone);
    await looker.fits();
    if (!isDay) expect(await looker.accessibilityFaults()).toEqual([]);
  });
});

it('never let an error or a breach of the policy reach the console', () => {
  expect(looker.faults).toEqual([]);
});
