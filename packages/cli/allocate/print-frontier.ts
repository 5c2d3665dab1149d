// Prints what the best plan brings for every amount of one resource.
import type { Frontier, PortfolioPlan, PortfolioProblem } from '@evenkeel/core';
import { bar } from '../terminal/bars.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { fit, wrap } from '../terminal/wrap.ts';
import { number } from './number.ts';

const BAR = 12;
const AMOUNT = 22;
const VALUE = 12;

export function printFrontier(problem: PortfolioProblem, found: Frontier, terminal: Terminal): void {
  const { print, say, style, width } = terminal;
  const { resource, steps, infeasibleBelow, isComplete } = found;
  const all = (problem.resources.find(({ id }) => id === resource)?.available ?? []).reduce(
    (sum, one) => sum + one,
    0,
  );
  print('');
  print(style.bold(say('cli.allocate.frontier', { resource })));
  if (infeasibleBelow !== null)
    print(wrap(say('cli.allocate.frontier-none', { amount: number(infeasibleBelow * all) }), width, '  '));
  const most = Math.max(0, ...steps.map(({ value }) => value));
  let before: PortfolioPlan = new Map();
  for (const { scale, value, plan, proof } of steps) {
    const amount = say('cli.allocate.frontier-from', {
      amount: number(scale * all),
      percent: Math.round(scale * 100),
    });
    const worth = say('cli.allocate.frontier-value', { value: number(value), proof });
    const change = [
      ...[...plan.keys()].filter((id) => !before.has(id)).map((id) => `+${id}`),
      ...[...before.keys()].filter((id) => !plan.has(id)).map((id) => `−${id}`),
    ].join(' ');
    const line = `  ${fit(amount, AMOUNT)}  ${fit(worth, VALUE)}  ${fit(bar(most > 0 ? value / most : 0, BAR), BAR)}  `;
    print(wrap(change, width, line, ' '.repeat(AMOUNT + VALUE + BAR + 8)));
    before = plan;
  }
  if (!isComplete) print(wrap(say('cli.allocate.frontier-some'), width, '  '));
}
