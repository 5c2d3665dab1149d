// Roll-up counts nothing twice: works with several goals, goals under several goals, diamonds – against a walk of every path.
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { assess } from '../assess/assess.ts';
import {
  aBusiness,
  activity,
  contribution,
  goal,
  initiative,
  type Part,
  spending,
  worked,
} from '../testing/a-business.ts';

const today = '2026-11-24';
vi.setConfig({ testTimeout: 60_000 });

interface Link {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

interface Web {
  readonly goals: number;
  readonly works: readonly { readonly id: string; readonly amount: number; readonly hours: number }[];
  readonly links: readonly Link[];
}

/** Goals support goals with a lower number, so there is no circle; every second work is an initiative. */
const webs: fc.Arbitrary<Web> = fc
  .record({ goals: fc.integer({ min: 2, max: 7 }), works: fc.integer({ min: 1, max: 4 }) })
  .chain(({ goals, works }) => {
    const weight = fc.integer({ min: 0, max: 4 });
    const up = Array.from({ length: goals }, (_, from) => Array.from({ length: from }, (_, to) => [from, to]))
      .flat()
      .map(([from, to]) => weight.map((one): Link => ({ from: `g${from}`, to: `g${to}`, weight: one })));
    const across = Array.from({ length: works }, (_, from) =>
      Array.from({ length: goals }, (_, to) =>
        weight.map((one): Link => ({ from: `w${from}`, to: `g${to}`, weight: one })),
      ),
    ).flat();
    return fc.record({
      goals: fc.constant(goals),
      works: fc.tuple(
        ...Array.from({ length: works }, (_, index) =>
          fc.record({
            id: fc.constant(`w${index}`),
            amount: fc.integer({ min: 1, max: 100_000 }),
            hours: fc.integer({ min: 1, max: 500 }),
          }),
        ),
      ),
      links: fc.tuple(...up, ...across),
    });
  });

it('gives each top goal what all the paths to it carry, and no unit of money or hours twice', () => {
  fc.assert(
    fc.property(webs, (web) => {
      const { flows } = assess(aBusiness(...partsOf(web)).build(), today);
      for (const resource of ['money', 'hours'] as const) {
        const { byGoal, noGoal, overhead, total, links } = flows[resource].actual;
        const expected = byPaths(web, resource === 'money' ? ({ amount }) => amount : ({ hours }) => hours);
        for (const [id, amount] of Object.entries(byGoal))
          expect(amount).toBeCloseTo(expected.get(id) ?? 0, 6);
        const split = Object.values(byGoal).reduce((sum, one) => sum + one, 0) + noGoal + overhead;
        expect(split).toBeCloseTo(total, 6);
        for (const { id } of web.works) {
          const node = isInitiative(id) ? `initiative/${id}` : `activity/${id}`;
          const sum = (end: 'from' | 'to') =>
            links.filter((one) => one[end] === node).reduce((all, { amount }) => all + amount, 0);
          expect(sum('from')).toBeCloseTo(sum('to'), 6);
        }
      }
    }),
    { numRuns: 200 },
  );
});

/** Every path from a work to a top goal, with the product of its shares: slow, and plainly right. */
function byPaths(
  { works, links }: Web,
  amountOf: (work: Web['works'][number]) => number,
): ReadonlyMap<string, number> {
  const reached = new Map<string, number>();
  const walk = (node: string, carried: number): void => {
    const onward = links.filter(({ from, weight }) => from === node && weight > 0);
    const all = onward.reduce((sum, { weight }) => sum + weight, 0);
    if (onward.length === 0 && node.startsWith('g')) reached.set(node, (reached.get(node) ?? 0) + carried);
    for (const { to, weight } of onward) walk(to, (carried * weight) / all);
  };
  for (const work of works) walk(work.id, amountOf(work));
  return reached;
}

function partsOf({ goals, works, links }: Web): readonly Part[] {
  return [
    ...Array.from({ length: goals }, (_, index) => goal(`g${index}`)),
    ...works.flatMap(({ id, amount, hours }) => {
      const field = isInitiative(id) ? 'initiative' : 'activity';
      return [
        isInitiative(id) ? initiative(id) : activity(id),
        spending('2026-03-10', amount, { [field]: id }),
        worked('2026-03-10', hours, { [field]: id }),
      ];
    }),
    ...links.map(({ from, to, weight }) =>
      contribution(`${from}-${to}`, { [fieldOf(from)]: from, goal: to, weight }),
    ),
  ];
}

function fieldOf(from: string): string {
  if (from.startsWith('g')) return 'supportingGoal';
  return isInitiative(from) ? 'initiative' : 'activity';
}

function isInitiative(id: string): boolean {
  return id.startsWith('w') && Number(id.slice(1)) % 2 === 1;
}
