// Walking through the flow picture by keyboard, and what hangs together with what.
import { describe, expect, test } from 'vitest';
import type { FlowData } from './flow-data.ts';
import { layoutFlow } from './flow-layout.ts';
import { nodeAfter, relatedTo, stepOf } from './flow-walk.ts';

const data: FlowData = {
  nodes: [
    { id: 'cash', kind: 'resource', label: 'Cash' },
    { id: 'bread', kind: 'work', label: 'Bread' },
    { id: 'ads', kind: 'work', label: 'Ads' },
    { id: 'organic', kind: 'goal', label: 'Organic' },
    { id: 'none', kind: 'goal', label: 'None', adrift: true },
  ],
  links: [
    { from: 'cash', to: 'bread', value: 2 },
    { from: 'cash', to: 'ads', value: 1 },
    { from: 'bread', to: 'organic', value: 2 },
    { from: 'ads', to: 'none', value: 1 },
  ],
};
const picture = layoutFlow(data, {
  along: 600,
  fit: { thickness: 200 },
  gap: 10,
  slotOf: () => 20,
  depth: { resource: 10, work: 10, goal: 10 },
});
const node = (id: string) => {
  const found = picture.nodes.find((placed) => placed.node.id === id);
  if (!found) throw new Error(`no node ${id}`);
  return found;
};

describe('relatedTo', () => {
  test('goes both ways but never sideways', () => {
    expect([...relatedTo('bread', picture.links).nodes].sort()).toEqual(['bread', 'cash', 'organic']);
    expect(relatedTo('cash', picture.links).nodes.size).toBe(5);
  });
});

describe('keys', () => {
  test('arrows follow the direction of the picture', () => {
    expect([stepOf('ArrowRight', 'right'), stepOf('ArrowRight', 'down'), stepOf('a', 'right')]).toEqual([
      'forward',
      'next',
      undefined,
    ]);
  });

  test('forward goes to the nearest of the next column, the ends stay', () => {
    expect(nodeAfter(picture.nodes, node('ads'), 'forward')?.node.id).toBe('none');
    expect(nodeAfter(picture.nodes, node('bread'), 'next')?.node.id).toBe('ads');
    expect(nodeAfter(picture.nodes, node('bread'), 'previous')).toBeUndefined();
    expect(nodeAfter(picture.nodes, node('cash'), 'back')).toBeUndefined();
  });
});
