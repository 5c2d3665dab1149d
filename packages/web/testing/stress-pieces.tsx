// The flow with awkward data: many works, many goals, long names, nothing served, circles, nothing at all.
import type { ReactNode } from 'react';
import { Flow } from '../charts/flow.tsx';
import type { FlowData, FlowLink, FlowNode } from '../charts/flow-data.ts';

const goals: readonly FlowNode[] = Array.from({ length: 12 }, (_, index) => ({
  id: `g${index}`,
  kind: 'goal',
  label: `Goal ${index}: Donaudampfschifffahrtsgesellschaft and its long name`,
  intendedShare: index === 11 ? 0 : 1 / 11,
}));
const works: readonly FlowNode[] = Array.from({ length: 200 }, (_, index) => ({
  id: `w${index}`,
  kind: 'work',
  label: `Work number ${index} with quite a name`,
}));
const links: readonly FlowLink[] = works.flatMap((work, index) => [
  { from: `r${index % 5}`, to: work.id, value: 1000 / (index + 1) },
  { from: work.id, to: index % 7 === 0 ? 'none' : `g${index % 12}`, value: 1000 / (index + 1) },
]);
const many: FlowData = {
  nodes: [
    ...Array.from(
      { length: 5 },
      (_, index): FlowNode => ({
        id: `r${index}`,
        kind: 'resource',
        label: `A resource with a name ${index}`,
      }),
    ),
    ...works,
    ...goals,
    { id: 'none', kind: 'goal', label: 'Serves no goal', adrift: true },
  ],
  links,
};
const allAdrift: FlowData = {
  nodes: [
    { id: 'r', kind: 'resource', label: 'Cash' },
    { id: 'w', kind: 'work', label: 'Everything we do' },
    { id: 'g', kind: 'goal', label: 'The one goal', intendedShare: 1 },
    { id: 'none', kind: 'goal', label: 'Serves no goal', adrift: true },
  ],
  links: [
    { from: 'r', to: 'w', value: 10 },
    { from: 'w', to: 'none', value: 10 },
  ],
};
const circle: FlowData = {
  nodes: [
    { id: 'r', kind: 'resource', label: 'Cash' },
    { id: 'w', kind: 'work', label: 'Baking' },
    { id: 'a', kind: 'goal', label: 'Organic', intendedShare: 0.5 },
    { id: 'b', kind: 'goal', label: 'Loved', intendedShare: 0.5 },
  ],
  links: [
    { from: 'r', to: 'w', value: 10 },
    { from: 'w', to: 'a', value: 10 },
    { from: 'a', to: 'b', value: 8 },
    { from: 'b', to: 'a', value: 3 },
  ],
};

/** One flow below the other. */
export function StressPieces(): ReactNode {
  const view = (data: FlowData) => [
    {
      measure: 'money',
      basis: 'actual',
      data,
      source: 'Invented',
      format: (value: number) => `€${Math.round(value)}`,
    } as const,
  ];
  return (
    <div style={{ display: 'grid', gap: 64 }}>
      <Flow title="Many" views={view(many)} />
      <Flow title="All adrift" views={view(allAdrift)} />
      <Flow title="A circle" views={view(circle)} />
      <Flow title="Nothing" views={view({ nodes: [], links: [] })} />
      <Flow
        title="Unknown"
        views={[
          {
            measure: 'money',
            basis: 'actual',
            data: null,
            missing: 'Import the books first.',
            source: 'No books yet',
            format: String,
          },
        ]}
      />
    </div>
  );
}
