// Only a change is told: never a level, never the first status, never the same signal twice, and little on noise.
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { message } from '../model/message.ts';
import { aBusiness, goal, kpi, observed } from '../testing/a-business.ts';
import { noise } from '../testing/noise.ts';
import { type AlertDraft, statusChanges } from './status-changes.ts';
import {
  type PresentStatus,
  presentStatuses,
  type SourceStanding,
  type WatchedStatus,
} from './watched-status.ts';

const today = '2026-11-24';

const present = (fields: Partial<PresentStatus> = {}): PresentStatus => ({
  subject: 'goal-chance:grow',
  kind: 'goal-chance',
  noun: 'goal',
  record: 'grow',
  name: 'Grow',
  unit: 'EUR',
  says: null,
  status: 'likely',
  basis: { chance: 0.8, kpi: 'sales', day: '2026-11-22', value: 12, goal: 'a' },
  ...fields,
});
const signal = (status: string, episode: string | null): PresentStatus =>
  present({
    subject: 'signal:sales',
    kind: 'signal',
    noun: 'kpi',
    record: 'sales',
    status,
    basis: { episode },
  });

/** Plays one present after the other. */
function play(steps: readonly (readonly PresentStatus[])[]): readonly (readonly AlertDraft[])[] {
  let known = new Map<string, WatchedStatus>();
  return steps.map((step) => {
    const { alerts, statuses } = statusChanges(known, step, () => true, today);
    known = new Map(statuses.map((one) => [one.subject, one]));
    return alerts;
  });
}

describe('statusChanges', () => {
  it('tells no first status, and no status that stays', () => {
    expect(play([[present()], [present()]])).toEqual([[], []]);
  });

  it('tells a change: from, to, both chances, and the value that brought it about', () => {
    const after = present({
      status: 'unlikely',
      basis: { chance: 0.2, kpi: 'sales', day: '2026-11-23', value: 7, goal: 'a' },
    });
    const [, alerts] = play([[present()], [after]]);
    expect(alerts).toMatchObject([
      {
        from: 'likely',
        to: 'unlikely',
        day: today,
        numbers: { before: 0.8, after: 0.2 },
        why: [
          { id: 'alert.why.value', data: { value: { value: 7, unit: 'EUR' }, day: { day: '2026-11-23' } } },
        ],
      },
    ]);
  });

  it.each([
    ['the goal was changed', { chance: 0.2, kpi: 'sales', day: '2026-11-22', value: 12, goal: 'b' }, 'goal'],
    ['time went by', { chance: 0.2, kpi: 'sales', day: '2026-11-22', value: 12, goal: 'a' }, 'time'],
  ])('says that %s', (_, basis, why) => {
    const [, alerts] = play([[present()], [present({ status: 'unlikely', basis })]]);
    expect(alerts?.[0]?.why).toEqual([message(`alert.why.${why}`)]);
  });

  it('keeps the last known status of what cannot be told for a while', () => {
    const [, , alerts] = play([[present()], [], [present({ status: 'unlikely' })]]);
    expect(alerts).toMatchObject([{ from: 'likely', to: 'unlikely' }]);
    expect(play([[present()], [], [present()]])).toEqual([[], [], []]);
  });

  it('forgets what is gone', () => {
    const known = new Map([['signal:old', { subject: 'signal:old', status: 'concern', basis: {} }]]);
    expect(statusChanges(known, [], () => false, today)).toEqual({ alerts: [], statuses: [] });
  });

  it('tells a signal once, however often it falls silent and comes back', () => {
    const told = play([
      [signal('noise', null)],
      [signal('concern', '2026-11-01')],
      [signal('noise', null)],
      [signal('concern', '2026-11-01')],
      [signal('noise', '2026-11-01')],
      [signal('concern', '2026-11-15')],
    ]);
    expect(told.map((alerts) => alerts.length)).toEqual([0, 1, 0, 0, 0, 1]);
  });

  it('tells a source that begins to fail, and not that it works again', () => {
    const source = (status: string): PresentStatus =>
      present({
        subject: 'source:till',
        kind: 'source',
        noun: 'source',
        status,
        basis: {},
        says: message('x'),
      });
    const told = play([[source('working')], [source('failing')], [source('failing')], [source('working')]]);
    expect(told.map((alerts) => alerts.length)).toEqual([0, 1, 0, 0]);
    expect(told[1]).toMatchObject([{ from: 'working', to: 'failing', why: [{ id: 'x' }] }]);
  });
});

/** Week after week one more value, as it would have been compared. */
function alertsOver(weeks: number, valueAt: (week: number) => number): readonly AlertDraft[] {
  let known = new Map<string, WatchedStatus>();
  const all: AlertDraft[] = [];
  const days = Array.from({ length: weeks }, (_, week) =>
    new Date(Date.UTC(2024, 0, 7 + 7 * week)).toISOString().slice(0, 10),
  );
  const sources: readonly SourceStanding[] = [];
  for (let week = 12; week < weeks; week += 1) {
    const business = aBusiness(
      kpi('sales', { cadence: 'week', aggregate: 'last' }),
      goal('grow', { kpi: 'sales', targetValue: 100, targetKind: 'level', due: '2026-12-31' }),
      ...days.slice(0, week + 1).map((day, at) => observed('sales', day, valueAt(at))),
    ).build();
    const day = days[week] ?? '';
    const { alerts, statuses } = statusChanges(
      known,
      presentStatuses(business, assess(business, day), sources, known),
      () => true,
      day,
    );
    known = new Map(statuses.map((one) => [one.subject, one]));
    all.push(...alerts);
  }
  return all;
}

describe('week after week', () => {
  it('says little about a measure that is only noise: fewer than three signals in two years', () => {
    const seeds = [1, 2, 3, 4, 5];
    const counts = seeds.map((seed) => {
      const { next } = noise(seed);
      const values = Array.from({ length: 104 }, () => 60 + 5 * next());
      return alertsOver(104, (week) => values[week] ?? 0).filter(({ kind }) => kind === 'signal').length;
    });
    expect(counts.reduce((sum, count) => sum + count, 0) / seeds.length).toBeLessThan(3);
  });

  it('says at once that a level has fallen', () => {
    const { next } = noise(9);
    const values = Array.from({ length: 40 }, (_, week) => (week < 32 ? 60 : 30) + 2 * next());
    const signals = alertsOver(34, (week) => values[week] ?? 0).filter(({ kind }) => kind === 'signal');
    expect(signals.at(-1)).toMatchObject({ to: 'worse' });
  });
});
