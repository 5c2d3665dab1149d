// The flow picture keeps every amount, breaks circles, never overlaps, and does not depend on the order of its input.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakCircles, type FlowData, type FlowLink, groupSmallWork, othersId } from './flow-data.ts';
import { type FlowRoom, layoutFlow, ribbonPath } from './flow-layout.ts';

const room: FlowRoom = {
  along: 800,
  fit: { thickness: 300 },
  gap: 14,
  slotOf: (node) => (node.kind === 'work' ? 20 : 38),
  depth: { resource: 10, work: 160, goal: 10 },
};

const bakery: FlowData = {
  nodes: [
    { id: 'cash', kind: 'resource', label: 'Cash' },
    { id: 'bread', kind: 'work', label: 'Bread' },
    { id: 'ads', kind: 'work', label: 'Advertising' },
    { id: 'lost', kind: 'goal', label: 'No goal', adrift: true },
    { id: 'organic', kind: 'goal', label: 'Organic', intendedShare: 0.5 },
    { id: 'local', kind: 'goal', label: 'Local', intendedShare: 0.5 },
  ],
  links: [
    { from: 'cash', to: 'bread', value: 70 },
    { from: 'cash', to: 'ads', value: 30 },
    { from: 'bread', to: 'organic', value: 20 },
    { from: 'bread', to: 'local', value: 50 },
    { from: 'ads', to: 'lost', value: 30 },
  ],
};

describe('layoutFlow', () => {
  test('shares are of what reaches goals or no goal', () => {
    const picture = layoutFlow(bakery, room);
    expect(picture.total).toBe(100);
    const share = (id: string) => picture.nodes.find((placed) => placed.node.id === id)?.share;
    expect([share('organic'), share('local'), share('lost')]).toEqual([0.2, 0.5, 0.3]);
  });

  test('the intended length is drawn to the same scale as the actual one', () => {
    const organic = layoutFlow(bakery, room).nodes.find((placed) => placed.node.id === 'organic');
    expect(organic?.intended).toBeCloseTo(150);
    expect((organic?.end ?? 0) - (organic?.start ?? 0)).toBeCloseTo(60);
  });

  test('what serves no goal stands last, and its whole way is adrift', () => {
    const picture = layoutFlow(bakery, room);
    const goals = picture.nodes
      .filter((placed) => placed.node.kind === 'goal')
      .map((placed) => placed.node.id);
    expect(goals).toEqual(['organic', 'local', 'lost']);
    const adrift = picture.links
      .filter((placed) => placed.adrift)
      .map(({ link }) => `${link.from}>${link.to}`);
    expect(adrift.sort()).toEqual(['ads>lost', 'cash>ads']);
  });

  test('a goal nobody works for is shown with its intended length', () => {
    const data = { ...bakery, links: bakery.links.filter((link) => link.to !== 'organic') };
    const organic = layoutFlow(data, room).nodes.find((placed) => placed.node.id === 'organic');
    expect(organic?.value).toBe(0);
    expect(organic?.intended).toBeGreaterThan(0);
  });

  test('columns fill the length, ribbons run between them', () => {
    const picture = layoutFlow(bakery, room);
    const [cash, ads, lost] = ['cash', 'ads', 'lost'].map((id) =>
      picture.nodes.find((one) => one.node.id === id),
    );
    expect([cash?.at, ads?.at, lost?.at]).toEqual([0, 320, 790]);
  });

  test('fits a given breadth exactly or stays below it', () => {
    const picture = layoutFlow(bakery, {
      ...room,
      fit: { breadth: 340 },
      slotOf: () => 24,
    });
    expect(Math.max(...picture.nodes.map((placed) => placed.slotEnd))).toBeLessThanOrEqual(340.01);
  });

  test('nothing to show is an empty picture, not a fault', () => {
    expect(layoutFlow({ nodes: [], links: [] }, room)).toMatchObject({
      nodes: [],
      links: [],
      breadth: 0,
      total: 0,
    });
  });

  test('goals that serve goals stand in a later column and are not counted twice', () => {
    const data: FlowData = {
      nodes: [...bakery.nodes, { id: 'vision', kind: 'goal', label: 'Vision' }],
      links: [...bakery.links, { from: 'organic', to: 'vision', value: 20 }],
    };
    const picture = layoutFlow(data, room);
    expect(picture.total).toBe(100);
    expect(picture.nodes.find((placed) => placed.node.id === 'vision')?.column).toBe(3);
  });

  test('ribbons start and end on their bars, for any data', () => {
    fc.assert(
      fc.property(flows(), (data) => {
        const picture = layoutFlow(breakCircles(data).data, room);
        for (const placed of picture.links) {
          expect(placed.sourceAt - placed.width / 2).toBeGreaterThanOrEqual(placed.source.start - 0.01);
          expect(placed.sourceAt + placed.width / 2).toBeLessThanOrEqual(placed.source.end + 0.01);
          expect(placed.targetAt + placed.width / 2).toBeLessThanOrEqual(placed.target.end + 0.01);
          expect(ribbonPath(placed, 'right')).not.toContain('NaN');
        }
      }),
    );
  });

  test('labels of a column never overlap, for any data', () => {
    fc.assert(
      fc.property(flows(), (data) => {
        const picture = layoutFlow(breakCircles(data).data, room);
        for (const one of picture.nodes) {
          for (const other of picture.nodes) {
            if (one === other || one.column !== other.column || one.slotStart > other.slotStart) continue;
            expect(one.slotEnd).toBeLessThanOrEqual(other.slotStart + 0.01);
          }
          expect(one.slotEnd).toBeLessThanOrEqual(picture.breadth + 0.01);
        }
      }),
    );
  });
});

describe('breakCircles', () => {
  test('cuts the thinnest link of a circle and says which', () => {
    const data: FlowData = {
      nodes: ['a', 'b', 'c'].map((id) => ({ id, kind: 'goal' as const, label: id })),
      links: [
        { from: 'a', to: 'b', value: 3 },
        { from: 'b', to: 'c', value: 1 },
        { from: 'c', to: 'a', value: 2 },
      ],
    };
    expect(breakCircles(data).cut).toEqual([{ from: 'b', to: 'c', value: 1 }]);
  });

  test('does not depend on the order of the links', () => {
    fc.assert(
      fc.property(flows(), (data) => {
        const turned = { ...data, links: [...data.links].reverse() };
        expect(key(breakCircles(turned).data.links)).toEqual(key(breakCircles(data).data.links));
      }),
    );
  });
});

describe('groupSmallWork', () => {
  test('adds the amounts of what it groups', () => {
    fc.assert(
      fc.property(flows(), (data) => {
        const { data: grouped } = groupSmallWork(data, 2, (count) => `${count} others`);
        const reaching = (links: readonly FlowLink[]) =>
          links.filter((link) => link.to.startsWith('g')).reduce((all, link) => all + link.value, 0);
        expect(reaching(grouped.links)).toBe(reaching(data.links));
        expect(grouped.nodes.filter((node) => node.kind === 'work').length).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('names how many it grouped, keeps the biggest', () => {
    const works = [5, 4, 3, 2, 1].map((value) => ({ id: `w${value}`, value }));
    const { data, grouped } = groupSmallWork(
      {
        nodes: [
          ...works.map(({ id }) => ({ id, kind: 'work' as const, label: id })),
          { id: 'g', kind: 'goal', label: 'g' },
        ],
        links: works.map(({ id, value }) => ({ from: id, to: 'g', value })),
      },
      3,
      (count) => `${count} others`,
    );
    expect(grouped.map((node) => node.id)).toEqual(['w2', 'w1']);
    expect(data.nodes.find((node) => node.id === othersId)?.label).toBe('2 others');
  });
});

function key(links: readonly FlowLink[]): string[] {
  return links.map((link) => `${link.from}>${link.to}:${link.value}`).sort();
}

/** Resources, work and goals with links between any of them, circles among goals included; goals balance nothing. */
function flows(): fc.Arbitrary<FlowData> {
  const ids = ['r1', 'r2', 'w1', 'w2', 'w3', 'w4', 'g1', 'g2', 'g3', 'g4'];
  const kindOf = { r: 'resource', w: 'work', g: 'goal' } as const;
  const nodes = ids.map((id) => ({
    id,
    kind: kindOf[id.charAt(0) as 'r' | 'w' | 'g'],
    label: id,
    ...(id === 'g4' ? { adrift: true } : {}),
  }));
  const link = fc
    .record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      value: fc.integer({ min: 0, max: 1000 }),
    })
    .filter(
      ({ from, to }) =>
        order(from) < order(to) || (from !== to && from.startsWith('g') && to.startsWith('g')),
    );
  return fc
    .uniqueArray(link, { selector: ({ from, to }) => `${from}>${to}`, maxLength: 25 })
    .map((links) => ({ nodes, links }));
}

function order(id: string): number {
  return 'rwg'.indexOf(id.charAt(0));
}
