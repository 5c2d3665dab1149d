// What a screen opens beside its first view, by day on a desk and by night on a phone: no accessibility fault, nothing cut.
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

describe.each(parts)('%s', (part) => {
  it('has no accessibility fault and fits, by day on a desk and then by night on a phone', async () => {
    await looker.look('light', desk);
    await looker.visit(part);
    expect(await looker.accessibilityFaults()).toEqual([]);
    await looker.fits();
    await looker.look('dark', phone);
    await looker.fits();
    expect(await looker.accessibilityFaults()).toEqual([]);
  });
});

it('never let an error or a breach of the policy reach the console', () => {
  expect(looker.faults).toEqual([]);
});
