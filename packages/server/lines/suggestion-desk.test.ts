// Tests of who gets which suggestions: learnt once, shown while newer ones are learnt, and never anybody else's.
import type { LinesToLearn } from '@evenkeel/store';
import { afterEach, expect, test } from 'vitest';
import { createSuggestionDesk, type SuggestionDesk } from './suggestion-desk.ts';

const log: string[] = [];
let desk: SuggestionDesk = createSuggestionDesk((line) => log.push(line));
afterEach(async () => {
  await desk.close();
  desk = createSuggestionDesk((line) => log.push(line));
});

/** Known and open lines of two payees. */
function lines(count: number, work = 'activity/bread'): LinesToLearn {
  const known = Array.from({ length: count }, (_, at) => [
    at % 3 === 0 ? 'activity/shop' : work,
    true,
    `2026-0${1 + (at % 6)}-0${1 + (at % 7)}`,
    at,
    at % 3 === 0 ? 'City Power' : 'Mill',
    null,
  ]);
  return { known: JSON.stringify(known), open: JSON.stringify([[7, '2026-07-01', 5, 'Mill', null]]) };
}

const asked = (version: number, businessId = 'one') => ({ businessId, kind: 'ledger' as const, version });
const bestOf = (set: Awaited<ReturnType<SuggestionDesk['of']>>['set']) =>
  set?.byId.get(7)?.candidates[0]?.target;

test('learns a version once, however many ask at a time', async () => {
  let reads = 0;
  const read = async (): Promise<LinesToLearn> => {
    reads += 1;
    return lines(30);
  };
  const answers = await Promise.all([1, 2, 3].map(() => desk.of(asked(1), read, 5_000)));
  await desk.of(asked(1), read, 5_000);
  expect(reads).toBe(1);
  expect(answers.map(({ state, set }) => [state, bestOf(set)])).toEqual(
    Array.from({ length: 3 }, () => ['ready', 'activity/bread']),
  );
});

test('shows what it knew before while it learns, and keeps it to be confirmed', async () => {
  await desk.of(asked(1), async () => lines(30), 5_000);
  let give: (lines: LinesToLearn) => void = () => {};
  const slow = new Promise<LinesToLearn>((resolve) => {
    give = resolve;
  });
  const meanwhile = await desk.of(asked(2), () => slow, 1);
  expect([meanwhile.state, meanwhile.set?.basis, bestOf(meanwhile.set)]).toEqual([
    'learning',
    '1',
    'activity/bread',
  ]);
  give(lines(30, 'activity/cakes'));
  const after = await desk.of(asked(2), () => slow, 5_000);
  expect([after.state, after.set?.basis, bestOf(after.set)]).toEqual(['ready', '2', 'activity/cakes']);
  expect(bestOf(desk.known('one', 'ledger', '1'))).toBe('activity/bread');
});

test('answers from a thread what would take long, and skips what nobody waits for any more', {
  timeout: 60_000,
}, async () => {
  const many = (work: string) => async () => lines(2_000, work);
  const first = desk.of(asked(1), many('activity/a'), 1);
  const second = desk.of(asked(2), many('activity/b'), 1);
  const third = desk.of(asked(3), many('activity/c'), 50_000);
  expect((await first).state).toBe('learning');
  expect((await second).state).toBe('learning');
  const { state, set } = await third;
  expect([state, bestOf(set)]).toEqual(['ready', 'activity/c']);
  expect(desk.known('one', 'ledger', '2')).toBeNull();
});

test('keeps businesses and kinds apart, and says when too little is known', async () => {
  await desk.of(asked(1), async () => lines(30), 5_000);
  expect(await desk.of(asked(1, 'other'), async () => lines(3), 5_000)).toMatchObject({ state: 'too-few' });
  expect(desk.known('other', 'time', '1')).toBeNull();
  expect(bestOf(desk.known('other', 'ledger', '1'))).toBeUndefined();
});

test('a failure is logged, and the next question tries again', async () => {
  const broken = await desk.of(asked(9), async () => Promise.reject(new Error('no database')), 5_000);
  expect(broken).toEqual({ state: 'learning', set: null });
  expect(log.join('\n')).toContain('no database');
  expect((await desk.of(asked(9), async () => lines(30), 5_000)).state).toBe('ready');
});
