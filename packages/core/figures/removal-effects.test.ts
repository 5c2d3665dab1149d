// Tests of what would fall: named cases, and agreement with an assessment after really removing the record.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { assess } from '../assess/assess.ts';
import type { Business } from '../model/business.ts';
import { applyChanges } from '../model/change.ts';
import { type NounName, nounNames } from '../model/nouns.ts';
import { recordsOf } from '../model/parse-business.ts';
import {
  aBusiness,
  activity,
  allocation,
  contribution,
  goal,
  initiative,
  kpi,
  observed,
  type Part,
  pool,
  spending,
  worked,
} from '../testing/a-business.ts';
import { arbitraryBusiness } from '../testing/arbitrary-business.ts';
import { arbitraryTotals } from '../testing/arbitrary-totals.ts';
import { type Moved, removalEffects } from './removal-effects.ts';

const today = '2026-11-24';
vi.setConfig({ testTimeout: 120_000 });

function effects(noun: NounName, id: string, ...parts: readonly Part[]) {
  const found = removalEffects(aBusiness(...parts).build(), noun, id, today);
  if (found === null) throw new Error(`${noun}/${id} is not there`);
  return found;
}
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const bakery = [
  goal('profit'),
  goal('bread'),
  goal('know-how'),
  goal('garden'),
  activity('baking'),
  activity('selling'),
  initiative('course'),
  contribution('bread-profit', { supportingGoal: 'bread', goal: 'profit' }),
  contribution('know-bread', { supportingGoal: 'know-how', goal: 'bread' }),
  contribution('course-know', { initiative: 'course', goal: 'know-how' }),
  contribution('baking-garden', { activity: 'baking', goal: 'garden', weight: 3 }),
  contribution('selling-garden', { activity: 'selling', goal: 'garden' }),
  contribution('baking-bread', { activity: 'baking', goal: 'bread' }),
  spending('2026-03-10', 800_00, { activity: 'baking' }),
  spending('2026-03-11', 200_00, { activity: 'selling' }),
  worked('2026-03-10', 10, { activity: 'baking' }),
];

describe('removalEffects', () => {
  it('names the measures that could no longer be computed, also those that rest on them', () => {
    const measures = [
      kpi('sales', { cadence: 'month' }),
      kpi('double', { formula: 'sales * 2' }),
      kpi('quadruple', { formula: 'double * 2' }),
      kpi('bread-hours', { formula: 'hours("baking")' }),
      kpi('broken', { formula: 'sales *' }),
    ];
    expect(ids(effects('kpi', 'sales', ...measures, ...bakery).uncomputed)).toEqual(['double', 'quadruple']);
    expect(ids(effects('activity', 'baking', ...measures, ...bakery).uncomputed)).toEqual(['bread-hours']);
  });

  it('names the goal that loses its last support, and those that no work carries any more', () => {
    const thin = bakery.filter((one) => one.kind !== 'record' || one.raw.id !== 'baking-bread');
    expect(effects('initiative', 'course', ...thin).unsupported).toMatchObject([
      { id: 'bread', left: 'no-work' },
      { id: 'know-how', left: 'none' },
      { id: 'profit', left: 'no-work' },
    ]);
    expect(effects('initiative', 'course', ...bakery).unsupported).toMatchObject([
      { id: 'know-how', left: 'none' },
    ]);
    expect(effects('activity', 'selling', ...bakery).unsupported).toEqual([]);
  });

  it('does not blame the removal for a goal that no work carried before', () => {
    const wishes = [
      goal('wish'),
      goal('dream'),
      contribution('dream-wish', { supportingGoal: 'dream', goal: 'wish' }),
    ];
    expect(effects('activity', 'selling', ...bakery, ...wishes).unsupported).toEqual([]);
  });

  it('moves what was used to no goal, and counts nothing twice', () => {
    const { used, facts, along } = effects('activity', 'baking', ...bakery);
    expect(
      Object.fromEntries(used.money.parts.map(({ id, before, after }) => [id, [before, after]])),
    ).toEqual({
      garden: [800_00, 200_00],
      profit: [200_00, 0],
      'no-goal': [0, 800_00],
      overhead: [0, 0],
    });
    expect(used.money).toMatchObject({ moved: 800_00, freed: 0, total: { before: 1000_00, after: 1000_00 } });
    expect(facts).toEqual({ money: 1, time: 1, observations: 0 });
    expect(ids(along)).toEqual(['baking-bread', 'baking-garden']);
  });

  it('hands the share of a removed goal to the others, and names the work left without one', () => {
    const found = effects('goal', 'garden', ...bakery);
    expect(ids(found.aimless)).toEqual(['selling']);
    expect(found.used.money.parts).toMatchObject([
      { id: 'garden', before: 800_00, after: 0 },
      { id: 'profit', before: 200_00, after: 800_00 },
      { id: 'no-goal', before: 0, after: 200_00 },
      { id: 'overhead' },
    ]);
  });

  it('frees what was planned for work that goes', () => {
    const plan = [
      pool('cash', { kind: 'money', capacityPerMonth: 100_00 }),
      allocation('a', {
        pool: 'cash',
        activity: 'baking',
        amountPerMonth: 40_00,
        from: '2026-01',
        to: '2026-02',
      }),
    ];
    const { planned } = effects('activity', 'baking', ...bakery, ...plan);
    expect(planned.money).toMatchObject({ freed: 80_00, moved: 0, total: { before: 80_00, after: 0 } });
  });

  it('says which goals lose their measure, and how many values hang on it', () => {
    const found = effects(
      'kpi',
      'loaves',
      kpi('loaves'),
      goal('bread', { kpi: 'loaves' }),
      observed('loaves', today, 3),
    );
    expect(ids(found.unmeasured)).toEqual(['bread']);
    expect(found.cut).toMatchObject([{ noun: 'goal', id: 'bread', fields: ['kpi'] }]);
    expect(found.facts.observations).toBe(1);
  });

  it('knows nothing of a record that is not there', () => {
    expect(removalEffects(aBusiness().build(), 'goal', 'bread', today)).toBeNull();
  });
});

describe('what would fall agrees with what falls', () => {
  const anyBusiness = arbitraryBusiness({ most: 6 }).chain((business) =>
    arbitraryTotals(business, today).map((totals): Business => ({ ...business, totals })),
  );
  const subjects: readonly NounName[] = nounNames;

  it('as the assessment after the removal says', () => {
    fc.assert(
      fc.property(anyBusiness, fc.nat(), (business, at) => {
        const all = subjects.flatMap((noun) => recordsOf(business, noun).map(({ id }) => ({ noun, id })));
        const one = all[at % all.length];
        if (!one) return;
        const said = removalEffects(business, one.noun, one.id, today);
        const applied = applyChanges(business, said?.changes ?? []);
        if (!said || !applied.ok) throw new Error('the removal is refused');
        const [before, after] = [assess(business, today), assess(applied.value, today)];

        const unsupported = findingsOf(after, 'goal-without-support').filter(
          (key) => !findingsOf(before, 'goal-without-support').includes(key),
        );
        // That rule is silent where no work at all is left.
        const isSilent = after.rules.find(({ ruleId }) => ruleId === 'goal-without-support')?.outcome;
        if (isSilent !== 'cannot-tell') {
          const bare = said.unsupported.filter(({ left }) => left === 'none').map(({ id }) => `goal/${id}`);
          expect(bare.sort()).toEqual(unsupported.sort());
        }
        const workless = applied.value.goals
          .filter(
            ({ id, status }) =>
              status === 'active' && isCarried(business, id) && !isCarried(applied.value, id),
          )
          .map(({ id }) => id as string);
        // A goal with no live supporter left is told as such, whether work carried it or not.
        const bare = new Set(said.unsupported.filter(({ left }) => left === 'none').map(({ id }) => id));
        const thin = said.unsupported.filter(({ left }) => left === 'no-work').map(({ id }) => id);
        expect(thin.filter((id) => !workless.includes(id))).toEqual([]);
        expect(
          workless.filter((id) => !thin.includes(id) && !bare.has(id)).map(hasNoSupporter),
        ).not.toContain(false);

        function hasNoSupporter(id: string): boolean {
          return (
            findingsOf(after, 'goal-without-support').includes(`goal/${id}`) || isSilent === 'cannot-tell'
          );
        }
        for (const { noun, id } of said.aimless) {
          const key = `${noun}/${id}`;
          expect(findingsOf(before, `${noun}-serves-no-goal`)).not.toContain(key);
          if (after.rules.find(({ ruleId }) => ruleId === `${noun}-serves-no-goal`)?.outcome === 'found')
            expect(findingsOf(after, `${noun}-serves-no-goal`)).toContain(key);
        }
        for (const resource of ['money', 'hours'] as const) {
          for (const [layer, moved] of [
            ['actual', said.used[resource]],
            ['planned', said.planned[resource]],
          ] as const) {
            expectSums(moved);
            const [was, is] = [before.flows[resource][layer], after.flows[resource][layer]];
            expect(moved.total).toEqual({ before: was.total, after: is.total });
            for (const part of moved.parts.filter(({ name }) => name !== null)) {
              expect(part.before).toBe(was.byGoal[part.id] ?? 0);
              expect(part.after).toBe(is.byGoal[part.id] ?? 0);
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** Whether a walk down from the goal finds open work: the other way round than the code walks. */
function isCarried(
  { contributions, initiatives, goals }: Business,
  id: string,
  seen = new Set<string>(),
): boolean {
  if (seen.has(id) || goals.find((one) => one.id === id)?.status === 'dropped') return false;
  seen.add(id);
  return contributions.some(({ goal: to, weight, activity: doing, initiative: changing, supportingGoal }) => {
    if (to !== id || weight <= 0) return false;
    if (doing !== null) return true;
    const status = initiatives.find((one) => one.id === changing)?.status;
    if (changing !== null) return status === 'planned' || status === 'active';
    return (
      supportingGoal !== null &&
      isCarried({ contributions, initiatives, goals } as Business, supportingGoal, seen)
    );
  });
}

function findingsOf({ findings }: ReturnType<typeof assess>, ruleId: string): string[] {
  return findings
    .filter((finding) => finding.ruleId === ruleId)
    .map(({ about }) => `${about[0]?.noun}/${about[0]?.id}`);
}

function expectSums({ parts, total, moved }: Moved): void {
  for (const column of ['before', 'after'] as const) {
    const sum = parts.reduce((all, part) => all + part[column], 0);
    expect(Math.abs(sum - total[column])).toBeLessThanOrEqual(1e-6 * Math.max(1, total[column]));
  }
  expect(moved).toBeLessThanOrEqual(total.after + 1e-6 * Math.max(1, total.after));
}
