// The flows of the assessment as the views of the flow picture: money and hours, intended, planned and actual.
import type { Flow, FlowLayer } from '@evenkeel/core';
import type { FlowData, FlowNode } from '../../charts/flow-data.ts';

type FlowBasis = 'intended' | 'planned' | 'actual';

/** How the collecting nodes are called, which stand for no record. */
interface FlowNames {
  readonly resource: string;
  readonly untied: string;
  readonly noGoal: string;
}

/**
 * One view of a flow, or null when there is nothing to draw.
 *
 * What keeps the whole house running is left out, as it is of the distances: so shares of the picture and of the
 * figures are the same. Nodes stand in the order of the goals' importance.
 */
export function flowData(flow: Flow, basis: FlowBasis, names: FlowNames): FlowData | null {
  if (basis === 'intended') return intendedData(flow, names);
  const layer = flow[basis];
  const links = directedLinks(layer);
  if (links.length === 0) return null;
  const used = new Set(links.flatMap(({ from, to }) => [from, to]));
  return {
    nodes: nodesOf(flow, names).filter(
      ({ id, kind }) => used.has(id) || (kind === 'goal' && id !== 'no-goal'),
    ),
    links: links.map(({ from, to, amount }) => ({ from, to, value: amount })),
  };
}

/** All but overhead: what can be directed to goals. */
function directedTotal({ total, overhead }: FlowLayer): number {
  return total - overhead;
}

function directedLinks({ links }: FlowLayer): FlowLayer['links'] {
  const overhead = new Set(links.filter(({ to }) => to === 'overhead').map(({ from }) => from));
  return links.filter(({ from, to, amount }) => amount > 0 && !overhead.has(from) && !overhead.has(to));
}

/** The total that is really there, divided as the owners mean it. */
function intendedData(flow: Flow, names: FlowNames): FlowData | null {
  const { intended, actual, planned } = flow;
  const total = directedTotal(actual) > 0 ? directedTotal(actual) : directedTotal(planned);
  if (intended === null || total <= 0) return null;
  const goals = nodesOf(flow, names).filter(({ kind, id }) => kind === 'goal' && id !== 'no-goal');
  return {
    nodes: [{ id: 'resource', kind: 'resource', label: names.resource }, ...goals],
    links: goals.map(({ id }) => ({
      from: 'resource',
      to: id,
      value: (intended[id.slice('goal/'.length)] ?? 0) * total,
    })),
  };
}

function nodesOf({ nodes, intended }: Flow, names: FlowNames): readonly FlowNode[] {
  const shareOf = (id: string): number => intended?.[id.slice('goal/'.length)] ?? 0;
  const named = nodes
    .filter(({ id }) => id !== 'overhead')
    .map(({ id, kind, name }): FlowNode => {
      if (id === 'no-goal') return { id, kind, label: names.noGoal, adrift: true };
      if (id === 'untied') return { id, kind, label: names.untied };
      const label = name ?? names.resource;
      if (kind !== 'goal') return { id, kind, label };
      return intended === null ? { id, kind, label } : { id, kind, label, intendedShare: shareOf(id) };
    });
  const last = ({ id }: FlowNode): number => Number(id === 'untied' || id === 'no-goal');
  return named.sort((a, b) => last(a) - last(b) || shareOf(b.id) - shareOf(a.id) || (a.id < b.id ? -1 : 1));
}
