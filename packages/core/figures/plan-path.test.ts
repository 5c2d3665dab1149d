// When a plan ends, what holds it up, and how much each part may slip.
import { expect, it } from 'vitest';
import { aBusiness, initiative, type Part, step } from '../testing/a-business.ts';
import { planPath } from './plan-path.ts';

const today = '2026-11-24';
const shop = initiative('shop', { start: '2026-12-01', end: '2026-12-31', status: 'planned' });
const app = initiative('app', {
  start: '2027-01-01',
  end: '2027-01-31',
  status: 'planned',
  dependsOn: ['shop'],
});
const leaflet = initiative('leaflet', { start: '2026-12-01', end: '2026-12-10', status: 'planned' });

function pathOf(...parts: readonly Part[]) {
  const found = planPath(aBusiness(...parts).build(), today);
  if (found.status !== 'ok') throw new Error('a circle');
  return found;
}

it('finds the chain that ends last, and how much the others may slip', () => {
  const { times, path } = pathOf(shop, app, leaflet);
  expect(path).toEqual(['shop', 'app']);
  expect(times.get('initiative/shop')).toMatchObject({ isCritical: true, floatDays: 0, slipDays: 0 });
  expect(times.get('initiative/leaflet')).toMatchObject({ isCritical: false, floatDays: 52 });
});

it('moves on what waits for something late', () => {
  const { times } = pathOf(
    shop,
    app,
    step('contract', { initiative: 'shop', kind: 'milestone', end: '2026-11-10' }),
    step('build', { initiative: 'shop', start: '2026-12-20', end: '2027-01-14' }),
  );
  expect(times.get('step/contract')).toMatchObject({ expectedEnd: today, slipDays: 14 });
  expect(times.get('step/build')).toMatchObject({ slipDays: 0, floatDays: -14 });
  expect(times.get('initiative/app')).toMatchObject({ expectedStart: '2027-01-15', slipDays: 14 });
});

it('counts what is done as no hindrance, and names what has no dates', () => {
  const { times, undated } = pathOf(
    initiative('shop', { end: '2027-06-30', start: '2026-01-01', status: 'done' }),
    app,
    initiative('loose', { status: 'planned' }),
    initiative('vague', { status: 'planned', earliestStart: '2027-03', durationMonths: 2 }),
    step('done', { initiative: 'app', end: '2026-01-05', doneOn: '2026-01-07' }),
    step('bare', { initiative: 'app' }),
  );
  expect(times.get('initiative/app')?.slipDays).toBe(0);
  expect(times.get('initiative/vague')).toMatchObject({ start: '2027-03-01', end: '2027-04-30' });
  expect(times.has('step/done')).toBe(false);
  expect(undated).toEqual(['initiative/loose', 'step/bare']);
});

it('names a circle', () => {
  const business = aBusiness(
    initiative('a', { start: '2026-12-01', end: '2026-12-31', dependsOn: ['b'] }),
    initiative('b', { start: '2027-01-01', end: '2027-01-31', dependsOn: ['a'] }),
  ).build();
  const found = planPath(business, today);
  expect(found.status).toBe('circle');
  if (found.status === 'circle') expect([...found.circle].sort()).toEqual(['initiative/a', 'initiative/b']);
});

it('has nothing to say where nothing is planned', () => {
  expect(pathOf()).toMatchObject({ path: [], undated: [] });
});
