// The owners' limits win over the usual ones, and change what is found.
import { expect, test } from 'vitest';
import { parseBusiness } from '../model/parse-business.ts';
import { assess } from './assess.ts';
import { defaultSettings, settingsOf } from './settings.ts';

function businessWith(limits: Readonly<Record<string, number>>) {
  const parsed = parseBusiness({
    profile: { name: 'Mill', currency: 'EUR', ...limits },
    people: [{ id: 'mara', name: 'Mara', hoursPerWeek: 10 }],
    pools: [{ id: 'hours', name: 'Hours', kind: 'hours', capacityPerMonth: 100 }],
    activities: [{ id: 'milling', name: 'Milling' }],
    allocations: [
      {
        id: 'mara-mills',
        pool: 'hours',
        activity: 'milling',
        person: 'mara',
        amountPerMonth: 52,
        from: '2026-01',
        to: '2027-12',
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const overloaded = (limits: Readonly<Record<string, number>>): boolean =>
  assess(businessWith(limits), '2026-11-24').findings.some(({ ruleId }) => ruleId === 'person-overloaded');

test('what the owners left open stays as usual', () => {
  expect(settingsOf(businessWith({}).profile)).toEqual(defaultSettings);
  expect(settingsOf(businessWith({ farShare: 0.3 }).profile)).toEqual({ ...defaultSettings, farShare: 0.3 });
});

test('a limit of the owners decides what is found', () => {
  expect(overloaded({})).toBe(true);
  expect(overloaded({ overloadTolerance: 0.5 })).toBe(false);
});

test('a limit outside its range is refused', () => {
  expect(parseBusiness({ profile: { name: 'Mill', currency: 'EUR', farShare: 1.5 } })).toMatchObject({
    ok: false,
    problems: [{ code: 'too-big', path: ['profile', 'farShare'] }],
  });
});
