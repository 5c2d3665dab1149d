// Prints which limits cannot be obeyed together, and what would settle it.
import type { Conflict, PortfolioLimit, PortfolioProblem } from '@evenkeel/core';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import { number } from './number.ts';

export function printConflict(
  problem: PortfolioProblem,
  conflict: Conflict | null,
  terminal: Terminal,
): void {
  const { error, errorStyle, say, width } = terminal;
  error(errorStyle.bold(say('cli.allocate.infeasible')));
  if (conflict === null) {
    error(wrap(say('cli.allocate.conflict-unknown'), width));
    return;
  }
  error(
    wrap(
      say('cli.allocate.conflict', {
        count: conflict.limits.length,
        smallest: conflict.isSmallest ? 'yes' : 'no',
      }),
      width,
    ),
  );
  for (const limit of conflict.limits)
    error(wrap(limitText(problem, limit, terminal), width, '  • ', '    '));
  for (const { resource, period, more } of conflict.relief)
    error(wrap(say('cli.allocate.relief', { resource, period, more: number(more) }), width));
}

function limitText(problem: PortfolioProblem, limit: PortfolioLimit, { say }: Terminal): string {
  switch (limit.kind) {
    case 'resource': {
      const resource = problem.resources.find(({ id }) => id === limit.resource);
      const available = resource?.available ?? [];
      const most = resource?.carriesOver
        ? available.slice(0, limit.period).reduce((sum, one) => sum + one, 0)
        : (available[limit.period - 1] ?? 0);
      return say('cli.allocate.limit.resource', {
        resource: limit.resource,
        period: limit.period,
        most: number(most),
        how: resource?.carriesOver ? 'until' : 'in',
      });
    }
    case 'must-do':
      return say('cli.allocate.limit.must-do', { project: limit.project });
    case 'requires':
    case 'after':
    case 'excludes':
      return say(`cli.allocate.limit.${limit.kind}`, { project: limit.project, other: limit.other });
    case 'floor':
      return say('cli.allocate.limit.floor', {
        floor: limit.floor,
        least: number(problem.floors?.find(({ id }) => id === limit.floor)?.least ?? 0),
      });
    default: {
      const group = problem.groups?.find(({ id }) => id === limit.group);
      return say(`cli.allocate.limit.${limit.kind}`, {
        group: limit.group,
        count: group?.[limit.kind] ?? 0,
        names: { kind: 'names', names: group?.projects ?? [] },
      });
    }
  }
}
