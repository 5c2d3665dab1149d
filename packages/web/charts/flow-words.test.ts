// The flow picture in words: the same numbers as in the drawing, nothing counted twice.
import { expect, test } from 'vitest';
import type { FlowData } from './flow-data.ts';
import { describeFlow, flowTables } from './flow-words.ts';

const writer = {
  t: (id: string, values = {}) => `${id} ${Object.values(values).join(' ')}`,
  percent: (share: number) => `${Math.round(share * 100)}%`,
  amount: (value: number) => `€${value}`,
};
const data: FlowData = {
  nodes: [
    { id: 'cash', kind: 'resource', label: 'Cash' },
    { id: 'bread', kind: 'work', label: 'Bread' },
    { id: 'organic', kind: 'goal', label: 'Organic', intendedShare: 0.5 },
    { id: 'vision', kind: 'goal', label: 'Vision' },
    { id: 'none', kind: 'goal', label: 'None', adrift: true },
  ],
  links: [
    { from: 'cash', to: 'bread', value: 10 },
    { from: 'bread', to: 'organic', value: 6 },
    { from: 'organic', to: 'vision', value: 6 },
    { from: 'bread', to: 'none', value: 4 },
  ],
};

test('says first how much serves no goal, then what each goal gets', () => {
  const { takeaway, summary } = describeFlow(data, writer);
  expect(takeaway).toBe('flow.takeaway.adrift €10 €4 40%');
  expect(summary).toContain('flow.goal.both Organic 60% 50%');
  expect(summary).toContain('flow.goal.actual Vision 60%');
});

test('the tables hold every goal and every stream', () => {
  const [goals, streams] = flowTables(data, writer);
  expect(goals?.rows).toEqual([
    ['Organic', '50%', '60%', '€6'],
    ['Vision', '–', '60%', '€6'],
    ['None', '–', '40%', '€4'],
  ]);
  expect(streams?.rows).toHaveLength(4);
  expect(streams?.rows[0]).toEqual(['Cash', 'Bread', '€10', '100%']);
});
