// The desk of outlooks, with its real threads: waits no longer than asked, computes nothing twice, outlives a fault.
import { type Business, computeOutlooks } from '@evenkeel/core';
import { afterEach, expect, test } from 'vitest';
import { aBusiness, kpi, observed, type Part } from '../../core/testing/a-business.ts';
import { createOutlookDesk, type OutlookDesk } from './outlook-desk.ts';

const today = '2026-11-24';
const history = (id: string, step: number, count = 30): readonly Part[] => [
  kpi(id, { cadence: 'month' }),
  ...Array.from({ length: count }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, '0');
    return observed(id, `${2024 + Math.floor(at / 12)}-${month}-28`, 100 + step * at + ((at * 7) % 5));
  }),
];
const business = (...parts: readonly Part[]): Business => aBusiness(...parts).build();

const desks: OutlookDesk[] = [];
const lines: string[] = [];
const open = (): OutlookDesk => {
  const desk = createOutlookDesk((line) => lines.push(line));
  desks.push(desk);
  return desk;
};
afterEach(async () => {
  await Promise.all(desks.splice(0).map((desk) => desk.close()));
  expect(lines.splice(0)).toEqual([]);
});

test('what is not ready in time goes on being computed, and is the same as computed here', async () => {
  const desk = open();
  const shop = business(...history('sales', 2), ...history('guests', 1), ...history('new', 1, 4));
  const impatient = await desk.of(shop, today, 0);
  expect(impatient.outlooks.size + impatient.pending).toBe(3);
  expect(impatient.pending).toBeGreaterThan(0);
  const patient = await desk.of(shop, today, 60_000);
  expect(patient.pending).toBe(0);
  expect(patient.outlooks).toEqual(computeOutlooks(shop, today));
  // Kept: nobody waits again.
  expect((await desk.of(shop, today, 0)).pending).toBe(0);
});

test('one measure at a time; the same history is computed once, whosever it is', async () => {
  const desk = open();
  const first = await desk.answerFor(business(...history('sales', 2)), 'sales', today);
  const again = await desk.answerFor(business(...history('takings', 2)), 'takings', today);
  expect(again).toBe(first);
  expect(await desk.answerFor(business(kpi('silent')), 'silent', today)).toBeNull();
  expect(await desk.answerFor(business(...history('new', 1, 4)), 'new', today)).toMatchObject({
    ok: false,
    reason: 'too-short',
    needed: 8,
  });
});

test('closing gives up what waits', async () => {
  const desk = open();
  const parts = Array.from({ length: 20 }, (_, at) => history(`kpi-${at}`, at)).flat();
  const asked = desk.of(business(...parts), today, 60_000);
  await desk.close();
  expect((await asked).outlooks.size).toBeLessThan(20);
});
